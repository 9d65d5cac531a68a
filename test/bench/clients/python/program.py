"""Calls of the Python client beside httpx by hand. What each program of this section is told and prints stands in ../program.ts."""

from __future__ import annotations

import base64
import gc
import hashlib
import hmac
import json
import re
import sys
import time
import tracemalloc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx

from collab_openapi import CallOptions, Circle, Shimo
from collab_openapi.circle import CreateServerRequest
from collab_openapi.shimo import ImportFileRequest

URL, MODE, *REST = sys.argv[1:]
READY = "s" * 36 + "." + "t" * 64 + "." + "u" * 43
BEARER = {"Authorization": "Bearer app-token", "Accept": "application/json"}
RANGE = "工作表1!A1:E100"
HOUR = 3600.0

Call = Callable[[], Any]


def signed() -> str:
    """A signature for a license, as users of the standard library write it."""

    def part(value: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(value, separators=(",", ":")).encode()).rstrip(b"=").decode()

    text = f"{part({'alg': 'HS256', 'typ': 'JWT', 'kid': 'app'})}.{part({'exp': int(time.time()) + 240, 'scope': 'license'})}"
    mac = hmac.new(b"app-secret", text.encode(), hashlib.sha256).digest()
    return f"{text}.{base64.urlsafe_b64encode(mac).rstrip(b'=').decode()}"


def headers(signature: str = READY) -> dict[str, str]:
    return {"X-Shimo-Signature": signature, "X-Shimo-Token": "user-token", "Accept": "application/json"}


def checked(response: httpx.Response) -> Any:
    response.raise_for_status()
    return response.json()


def plain_calls() -> dict[str, Call]:
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=None)
    http = httpx.Client(base_url=URL, timeout=HOUR, limits=limits)
    servers = "/org/app/circle/server"
    new = {"owner": "user1", "name": "足球社区", "description": "社区"}

    def page(cursor: str | None) -> Any:
        query = {"limit": "100"} if cursor is None else {"limit": "100", "cursor": cursor}
        return checked(http.get(f"{servers}/list/by-app", params=query, headers=BEARER))

    def paging() -> int:
        count, cursor = 0, None
        while True:
            found = page(cursor)
            count += sum(1 for server in found["servers"] if server["server_id"])
            cursor = found.get("cursor")
            if cursor is None:
                return count

    def upload() -> Any:
        with Path(REST[1]).open("rb") as file:
            files = {"file": ("测试.docx", file)}
            data = {"fileId": "f1", "type": "document"}
            return checked(http.post("/sdk/v2/api/files/v1/import", data=data, files=files, headers=headers()))

    return {
        "text": lambda: checked(http.get(f"/sdk/v2/shimo-files/{quote('f1', safe='')}/plain-text", headers=headers())),
        "signed": lambda: checked(http.get("/sdk/v2/api/license/apps/app", headers=headers(signed()))),
        "create": lambda: checked(http.post(servers, json=new, headers=BEARER)),
        "list": lambda: page(None),
        "cells": lambda: checked(
            http.get("/sdk/v2/api/files/f1/sheets/values", params={"range": RANGE}, headers=headers())
        ),
        "paging": paging,
        "upload": upload,
    }


def client_calls() -> dict[str, Call]:
    shimo = Shimo(URL, app_id="app", app_secret="app-secret", token="user-token", jti=True)
    circle = Circle(URL, org_name="org", app_name="app", auth="app-token")
    new = {"owner": "user1", "name": "足球社区", "description": "社区"}

    def upload() -> Any:
        body = ImportFileRequest(file_id="f1", type="document", file=Path(REST[1]))
        return shimo.files.start_import(body=body, options=CallOptions(timeout=HOUR))

    return {
        "text": lambda: shimo.content.get_plain_text(file_id="f1"),
        "signed": lambda: shimo.apps.get(),
        "create": lambda: circle.servers.create(body=CreateServerRequest(**new)),
        "list": lambda: circle.servers.list_by_app(limit=100),
        "cells": lambda: shimo.sheets.get_values(file_id="f1", range=RANGE),
        "paging": lambda: sum(1 for server in circle.servers.list_by_app_items(limit=100) if server.server_id),
        "upload": upload,
    }


def cost(call: Call, calls: int, flight: int) -> dict[str, float]:
    """CPU of the process and calls in a second; several in flight are threads."""
    cpu, start = time.process_time(), time.perf_counter()
    if flight == 1:
        for _ in range(calls):
            call()
    else:
        with ThreadPoolExecutor(flight) as pool:
            for done in [pool.submit(call) for _ in range(calls)]:
                done.result()
    seconds = time.perf_counter() - start
    return {"cpuUs": (time.process_time() - cpu) / calls * 1e6, "perSecond": calls / seconds}


def at_once(call: Call) -> int:
    """The most bytes that a call holds at once; Python does not count those that it allocates in all."""
    tracemalloc.start()
    call()
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    call()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak - before


def measure(rounds: int, calls: int) -> None:
    both = {"client": client_calls(), "plain": plain_calls()}
    cases = [(name, 1, calls) for name in ("text", "signed", "create", "list", "cells")]
    cases += [("text", 16, calls * 2), ("text", 256, calls * 2), ("paging", 1, 1)]
    gc.disable()
    for number in range(rounds + 1):
        for name, flight, count in cases:
            for subject in ("client", "plain") if number % 2 == 0 else ("plain", "client"):
                call = both[subject][name]
                figures = cost(call, count, flight)
                if flight == 1 and number == 1:
                    figures["bytes"] = at_once(call)
                # The first round warms up.
                if number > 0:
                    print(json.dumps({"case": name, "flight": flight, "subject": subject, **figures}))
            gc.collect()


def memory(name: str) -> int:
    found = re.search(rf"{name}:\s+(\d+)", Path("/proc/self/status").read_text())
    return int(found[1]) * 1024 if found else 0


def upload(subject: str) -> None:
    calls = client_calls() if subject == "client" else plain_calls()
    calls["text"]()
    before, cpu = memory("VmRSS"), time.process_time()
    calls["upload"]()
    print(json.dumps({"cpuMs": (time.process_time() - cpu) * 1000, "memory": memory("VmHWM") - before}))


if MODE == "upload":
    upload(REST[0])
else:
    measure(int(REST[0]), int(REST[1]))
