"""Makes the calls that come in by lines with the synchronous client, and tells what came of them."""

from __future__ import annotations

import json
import sys
import threading
import time
from typing import Any

import collab_openapi
from calls import CALLS
from lines import begun, client_of, outcome_of, tell

clients: dict[str, Any] = {}
lock = threading.Lock()


def answer(ask: dict[str, Any]) -> None:
    start = time.monotonic()
    api, call = CALLS[ask["call"]]
    with lock:
        client = client_of(clients, api, ask, (collab_openapi.Shimo, collab_openapi.Circle, collab_openapi.AccessTokens))
    try:
        outcome = outcome_of(call(client, ask.get("task"), begun(ask)))
    except BaseException as error:
        outcome = outcome_of(error)
    tell({**outcome, "id": ask["id"], "ms": round((time.monotonic() - start) * 1000)})


for line in sys.stdin:
    threading.Thread(target=answer, args=(json.loads(line),), daemon=True).start()
