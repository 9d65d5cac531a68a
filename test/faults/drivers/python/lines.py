"""What both drivers share: clients, outcomes and lines."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from typing import Any

from calls import GIVEN
from harness import error_of, wire

_output = threading.Lock()


def tell(line: dict[str, Any]) -> None:
    with _output:
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()


def begun(ask: dict[str, Any]) -> Callable[[str], None]:
    return lambda task: tell({"id": ask["id"], "task": task})


def outcome_of(value: Any) -> dict[str, Any]:
    if not isinstance(value, BaseException):
        return {"kind": "ok", "result": wire(value)}
    told = error_of(value)
    error = told.get("error")
    if error is None or error["kind"] == "usage":
        return {"kind": "crash", "message": told.get("crash") or error["message"]}
    return {name: error[name] for name in ("kind", "class", "status", "message") if name in error}


def client_of(clients: dict[str, Any], api: str, ask: dict[str, Any], classes: tuple[Any, Any, Any]) -> Any:
    key = json.dumps([api, ask["base"], ask["settings"]])
    if key not in clients:
        clients[key] = _made(api, ask["base"], ask["settings"], *classes)
    return clients[key]


def _made(api: str, base: str, settings: dict[str, Any], shimo: Any, circle: Any, access_tokens: Any) -> Any:
    deadline = settings.get("deadlineMs")
    names = {"maxResponseBytes": "max_response_bytes", "maxJsonDepth": "max_json_depth"}
    shared = {
        "timeout": settings["timeoutMs"] / 1000,
        "deadline": deadline and deadline / 1000,
        "retries": settings["retries"],
        "follow_redirects": settings.get("followRedirects", False),
        **{own: settings[name] for name, own in names.items() if name in settings},
    }
    if api == "shimo":
        transport = "query" if settings.get("inQuery") else "header"
        own = {"app_id": GIVEN["appId"], "app_secret": GIVEN["appSecret"], "token": GIVEN["token"]}
        return shimo(base, **own, transport=transport, **shared)
    if api == "circle":
        return circle(base, org_name=GIVEN["org_name"], app_name=GIVEN["app_name"], auth=GIVEN["appToken"], **shared)
    return access_tokens(base, app_key=GIVEN["appKey"], access_token=GIVEN["accessToken"], **shared)
