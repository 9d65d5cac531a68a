"""Clients that are shared by threads and tasks."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest
from clients import async_circle, circle, shimo
from conftest import Run
from servers import Received, Reply, serve

from collab_openapi import ApiError, AuthenticationError, CallOptions, CallTimeoutError


class Easemob:
    """A server of Circle that takes only the newest token."""

    def __init__(self, delay: float = 0.05) -> None:
        self.fetched = 0
        self.valid = ""
        self._delay = delay
        self._lock = threading.Lock()

    def __call__(self, request: Received) -> Reply:
        if request.path.endswith("/token"):
            with self._lock:
                self.fetched += 1
                self.valid = f"token-{self.fetched:08}"
                token = {"access_token": self.valid, "expires_in": 3600, "application": "a"}
            return Reply(json=token, delay=self._delay)
        if request.headers.get("Authorization") != f"Bearer {self.valid}":
            return Reply(status=401, json={"error": "unauthorized"})
        return Reply(json={"code": 200, "users_count": 3})


def test_threads_share_one_fetch_of_the_token() -> None:
    server = Easemob()
    with serve(server) as running, circle(running.url) as client, ThreadPoolExecutor(16) as pool:
        counts = [
            call.result().users_count for call in [pool.submit(client.members.count, server_id="s") for _ in range(48)]
        ]
    assert counts == [3] * 48
    assert server.fetched == 1


def test_tasks_share_one_fetch_of_the_token(run: Run) -> None:
    server = Easemob()

    async def main() -> None:
        async with async_circle(running.url) as client, anyio.create_task_group() as group:
            for _ in range(24):
                group.start_soon(lambda: client.members.count(server_id="s"))

    with serve(server) as running:
        run(main)
    assert server.fetched == 1
    assert len(running.received) == 25


def test_a_refused_token_is_fetched_anew_once_for_all() -> None:
    server = Easemob()
    with serve(server) as running, circle(running.url) as client, ThreadPoolExecutor(8) as pool:
        client.members.count(server_id="s")
        server.valid = "another"
        counts = [
            call.result().users_count for call in [pool.submit(client.members.count, server_id="s") for _ in range(8)]
        ]
    assert counts == [3] * 8
    assert server.fetched == 2


def test_all_who_wait_learn_that_the_fetch_failed() -> None:
    refusal = Reply(status=400, json={"error": "invalid_grant"}, delay=0.1)
    with serve(lambda _: refusal) as running, circle(running.url) as client, ThreadPoolExecutor(4) as pool:
        calls = [pool.submit(client.members.count, server_id="s") for _ in range(4)]
        errors = [call.exception() for call in calls]
    assert all(isinstance(error, ApiError) and error.code == "invalid_grant" for error in errors)
    assert len(running.received) < 4


def test_a_cancelled_fetch_is_taken_over(run: Run) -> None:
    server = Easemob(delay=0.2)
    counts: list[int] = []

    async def main() -> None:
        async with async_circle(running.url) as client, anyio.create_task_group() as group:

            async def follow() -> None:
                await anyio.sleep(0.05)
                counts.append((await client.members.count(server_id="s")).users_count)

            group.start_soon(follow)
            with anyio.move_on_after(0.1):
                await client.members.count(server_id="s")

    with serve(server) as running:
        run(main)
    assert counts == [3]
    # The server may get to the request that was given up after the other, whose token is then the older one.
    assert server.fetched in (2, 3)


def test_a_fetch_that_takes_too_long_is_taken_over(run: Run) -> None:
    server = Easemob(delay=0.3)

    async def main() -> None:
        async with async_circle(running.url, timeout=0.1, retries=0) as client:
            with pytest.raises(CallTimeoutError):
                await client.members.count(server_id="s")

    with serve(server) as running:
        run(main)


def test_who_waits_for_a_token_keeps_to_its_own_time() -> None:
    server = Easemob(delay=1.0)
    short = CallOptions(timeout=0.2, retries=0)
    with serve(server) as running, circle(running.url) as client, ThreadPoolExecutor(2) as pool:
        leader = pool.submit(client.members.count, server_id="s")
        time.sleep(0.2)
        start = time.monotonic()
        with pytest.raises(CallTimeoutError):
            client.members.count(server_id="s", options=short)
        assert time.monotonic() - start < 0.6
        assert leader.result().users_count == 3
    assert server.fetched == 1


def test_license_signatures_of_threads_are_all_different() -> None:
    with (
        serve(lambda _: Reply(json=[])) as running,
        shimo(running.url, clock=lambda: 1_700_000_000.0) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        for call in [pool.submit(client.users.list, page=1, size=1) for _ in range(100)]:
            call.result()
    signatures = {request.headers["X-Shimo-Signature"] for request in running.received}
    assert len(signatures) == 100


def test_a_401_that_stays_reaches_the_caller() -> None:
    with serve(lambda _: Reply(status=401)) as running, shimo(running.url) as client:
        with pytest.raises(AuthenticationError):
            client.content.get_comment_count(file_id="f")
        assert len(running.received) == 2
