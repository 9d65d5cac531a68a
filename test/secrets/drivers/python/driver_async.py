"""Makes the calls of a plan with the asynchronous client, and shows all that comes with them."""

from __future__ import annotations

import asyncio
from typing import Any

import collab_openapi
from calls import CALLS
from looks import PLAN, Trial

CLASSES = (collab_openapi.AsyncShimo, collab_openapi.AsyncCircle, collab_openapi.AsyncAccessTokens)


async def make(facts: dict[str, Any]) -> None:
    trial = Trial(facts)
    api, call = CALLS[facts["call"]]
    async with trial.client(api, CLASSES) as client:
        try:
            await call(client, trial.seen, trial.waiting)
        except BaseException as error:
            trial.failed(error)
        trial.seen("client", client)
    trial.tell()


async def main() -> None:
    left = list(PLAN["trials"])

    async def work() -> None:
        while left:
            await make(left.pop())

    await asyncio.gather(*(work() for _ in range(16)))


asyncio.run(main())
