"""Makes the calls that come in by lines with the asynchronous client, and tells what came of them."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any

import collab_openapi
from calls import CALLS
from lines import begun, client_of, outcome_of, tell

clients: dict[str, Any] = {}
classes = (collab_openapi.AsyncShimo, collab_openapi.AsyncCircle, collab_openapi.AsyncAccessTokens)


async def answer(ask: dict[str, Any]) -> None:
    start = time.monotonic()
    api, call = CALLS[ask["call"]]
    try:
        outcome = outcome_of(await call(client_of(clients, api, ask, classes), ask.get("task"), begun(ask)))
    except BaseException as error:
        outcome = outcome_of(error)
    tell({**outcome, "id": ask["id"], "ms": round((time.monotonic() - start) * 1000)})


async def main() -> None:
    running: set[asyncio.Task[None]] = set()
    while line := await asyncio.to_thread(sys.stdin.readline):
        task = asyncio.create_task(answer(json.loads(line)))
        running.add(task)
        task.add_done_callback(running.discard)


asyncio.run(main())
