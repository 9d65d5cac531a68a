"""Makes the calls of a plan with the synchronous client, and shows all that comes with them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import collab_openapi
from calls import CALLS
from looks import PLAN, Trial


def make(facts: dict[str, Any]) -> None:
    trial = Trial(facts)
    api, call = CALLS[facts["call"]]
    with trial.client(api, (collab_openapi.Shimo, collab_openapi.Circle, collab_openapi.AccessTokens)) as client:
        try:
            call(client, trial.seen, trial.waiting)
        except BaseException as error:
            trial.failed(error)
        trial.seen("client", client)
    trial.tell()


with ThreadPoolExecutor(8) as pool:
    list(pool.map(make, PLAN["trials"]))
