"""
CPU per call of the client beside the plain idiom of httpx for the same call, interleaved in the same process.

The clock is that of the process, which counts CPU instead of time. It prints what each call took in each round as JSON.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote

import httpx

from collab_openapi import AsyncCircle, AsyncShimo, Circle, Shimo
from collab_openapi.circle import CreateServerRequest

ROUNDS = 15
CALLS = 200
HEADERS = {"X-Shimo-Signature": "s" * 180, "X-Shimo-Token": "t" * 40, "Accept": "application/json"}
BEARER = {"Authorization": f"Bearer {'t' * 40}", "Accept": "application/json"}
SHIMO: dict[str, Any] = {"app_id": "a", "app_secret": "s", "token": "t" * 40}
CIRCLE: dict[str, Any] = {"org_name": "org", "app_name": "app", "auth": "t" * 40}
NEW = {"owner": "user1", "name": "server", "description": "社区", "icon_url": "https://h/i"}

Plain = Callable[[], object]
Coroutine = Callable[[], Awaitable[object]]


def checked(response: httpx.Response) -> Any:
    """The data of a success, as users of httpx write it."""
    response.raise_for_status()
    return response.json()


def synchronous(url: str) -> dict[str, tuple[Plain, Plain]]:
    """Calls by their names: the plain idiom, and the client."""
    http = httpx.Client(base_url=url)
    shimo, circle = Shimo(url, **SHIMO), Circle(url, **CIRCLE)
    get = f"/sdk/v2/shimo-files/{quote('f/1', safe='')}/comment-count"
    servers = "/org/app/circle/server"
    return {
        "get": (
            lambda: checked(http.get(get, headers=HEADERS)),
            lambda: shimo.content.get_comment_count(file_id="f/1"),
        ),
        "post": (
            lambda: checked(http.post(servers, json=NEW, headers=BEARER)),
            lambda: circle.servers.create(body=CreateServerRequest(**NEW)),
        ),
        "list of 100": (
            lambda: checked(http.get(f"{servers}/list/by-app", params={"limit": 100}, headers=BEARER)),
            lambda: circle.servers.list_by_app(limit=100),
        ),
    }


def asynchronous(url: str) -> dict[str, tuple[Coroutine, Coroutine]]:
    """Calls by their names: the plain idiom, and the client."""
    http = httpx.AsyncClient(base_url=url)
    shimo, circle = AsyncShimo(url, **SHIMO), AsyncCircle(url, **CIRCLE)
    get = f"/sdk/v2/shimo-files/{quote('f/1', safe='')}/comment-count"
    servers = "/org/app/circle/server"

    async def plain_get() -> object:
        return checked(await http.get(get, headers=HEADERS))

    async def plain_post() -> object:
        return checked(await http.post(servers, json=NEW, headers=BEARER))

    async def plain_list() -> object:
        return checked(await http.get(f"{servers}/list/by-app", params={"limit": 100}, headers=BEARER))

    return {
        "get, asynchronous": (plain_get, lambda: shimo.content.get_comment_count(file_id="f/1")),
        "post, asynchronous": (plain_post, lambda: circle.servers.create(body=CreateServerRequest(**NEW))),
        "list of 100, asynchronous": (plain_list, lambda: circle.servers.list_by_app(limit=100)),
    }


def cost(call: Plain) -> float:
    """CPU of a call in microseconds."""
    start = time.process_time()
    for _ in range(CALLS):
        call()
    return (time.process_time() - start) / CALLS * 1e6


async def async_cost(call: Coroutine) -> float:
    """CPU of a call in microseconds."""
    start = time.process_time()
    for _ in range(CALLS):
        await call()
    return (time.process_time() - start) / CALLS * 1e6


async def main(url: str) -> None:
    """Measures all calls; the first round only warms up."""
    gc.disable()
    costs: dict[str, list[tuple[float, float]]] = {}
    both, tasks = synchronous(url), asynchronous(url)
    for number in range(ROUNDS + 1):
        for name, (plain, client) in both.items():
            measured = (cost(plain), cost(client))
            if number > 0:
                costs.setdefault(name, []).append(measured)
        for name, (plain_task, client_task) in tasks.items():
            measured = (await async_cost(plain_task), await async_cost(client_task))
            if number > 0:
                costs.setdefault(name, []).append(measured)
        gc.collect()
    print(json.dumps(costs))


asyncio.run(main(sys.argv[1]))
