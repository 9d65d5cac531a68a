"""Time limits, cancellation, retries and the limiter."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Generator
from contextlib import suppress

import anyio
import pytest
from clients import async_shimo, shimo
from conftest import Run
from servers import Reply, answers, serve

from collab_openapi import CallOptions, CallTimeoutError, Limiter, NetworkError, RateLimitError


def drip() -> Generator[bytes, None, None]:
    """A body that never ends."""
    while True:
        yield b" "
        time.sleep(0.02)


@pytest.mark.parametrize("reply", [Reply(delay=5), Reply(stream=drip)])
def test_an_attempt_ends_in_time(reply: Reply) -> None:
    with serve(lambda _: reply) as running, shimo(running.url, timeout=0.2, retries=0) as client:
        start = time.monotonic()
        with pytest.raises(CallTimeoutError, match=r"getCommentCount: no complete answer in 0.2 s"):
            client.content.get_comment_count(file_id="f")
        assert time.monotonic() - start < 1


def test_headers_that_dribble_end_in_time() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_dribble, args=(listener,), daemon=True).start()
        host, port = listener.getsockname()
        with shimo(f"http://{host}:{port}", timeout=0.2, retries=0) as client:
            start = time.monotonic()
            with pytest.raises(CallTimeoutError):
                client.content.get_comment_count(file_id="f")
            assert time.monotonic() - start < 1


def _dribble(listener: socket.socket) -> None:
    connection, _ = listener.accept()
    with connection, suppress(OSError):
        connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        for _ in range(250):
            connection.sendall(b"x")
            time.sleep(0.02)


@pytest.mark.parametrize("reply", [Reply(delay=5), Reply(stream=drip)])
def test_an_attempt_of_a_task_ends_in_time(run: Run, reply: Reply) -> None:
    async def main() -> None:
        async with async_shimo(running.url, timeout=0.2, retries=0) as client:
            start = time.monotonic()
            with pytest.raises(TimeoutError):
                await client.content.get_comment_count(file_id="f")
            assert time.monotonic() - start < 1

    with serve(lambda _: reply) as running:
        run(main)


def test_a_deadline_covers_attempts_and_pauses() -> None:
    busy = Reply(status=503, headers={"Retry-After": "0.15"})
    with serve(lambda _: busy) as running, shimo(running.url, retries=50) as client:
        start = time.monotonic()
        with pytest.raises(Exception, match="HTTP 503"):
            client.content.get_comment_count(file_id="f", options=CallOptions(deadline=0.5))
        assert time.monotonic() - start < 0.6
        assert 3 <= len(running.received) <= 4


def test_a_deadline_ends_an_attempt() -> None:
    with serve(lambda _: Reply(delay=5)) as running, shimo(running.url, retries=3) as client:
        start = time.monotonic()
        with pytest.raises(CallTimeoutError) as caught:
            client.content.get_comment_count(file_id="f", options=CallOptions(deadline=0.2))
        assert caught.value.seconds == 0.2
        assert time.monotonic() - start < 1
        assert len(running.received) <= 1


def test_a_cancelled_call_leaves_the_client_usable(run: Run) -> None:
    async def main() -> None:
        async with async_shimo(running.url) as client:
            with anyio.move_on_after(0.1) as scope:
                await client.content.get_comment_count(file_id="f")
            assert scope.cancelled_caught
            assert (await client.content.get_comment_count(file_id="f")).count == 2

    with serve(answers(Reply(delay=2), Reply(json={"count": 2}))) as running:
        run(main)


def test_cancellation_ends_a_pause(run: Run) -> None:
    async def main() -> None:
        async with async_shimo(running.url) as client:
            start = time.monotonic()
            with anyio.move_on_after(0.2):
                await client.content.get_comment_count(file_id="f")
            assert time.monotonic() - start < 1

    with serve(lambda _: Reply(status=429, headers={"Retry-After": "30"})) as running:
        run(main)


def test_unless_told_a_call_is_sent_again_twice() -> None:
    with serve(lambda _: Reply(status=500)) as running, shimo(running.url) as client:
        with pytest.raises(Exception, match="HTTP 500"):
            client.content.get_comment_count(file_id="f")
        assert len(running.received) == 3
    named = Reply(status=429, headers={"Retry-After": "0"})
    with serve(lambda _: named) as running, shimo(running.url) as client:
        with pytest.raises(RateLimitError) as caught:
            client.content.get_comment_count(file_id="f")
        assert caught.value.retry_after == 0
        assert len(running.received) == 3


def test_a_network_fault_is_named() -> None:
    with shimo("http://127.0.0.1:1", retries=0) as client, pytest.raises(NetworkError, match="getCommentCount: "):
        client.content.get_comment_count(file_id="f")


def test_the_limiter_holds_in_any_span() -> None:
    starts: list[float] = []

    def answer(_: object) -> Reply:
        starts.append(time.monotonic())
        return Reply(json={"count": 1})

    with serve(answer) as running, shimo(running.url, limiter=Limiter(3, 0.3)) as client:
        for _ in range(9):
            client.content.get_comment_count(file_id="f")
    assert starts[-1] - starts[0] >= 0.55
    assert all(starts[at + 3] - starts[at] > 0.25 for at in range(6))


def test_the_limiter_serves_tasks_in_order_and_forgets_those_that_give_up(run: Run) -> None:
    limiter = Limiter(1, 0.2)
    order: list[int] = []

    async def main() -> None:
        async with async_shimo(running.url, limiter=limiter) as client, anyio.create_task_group() as group:

            async def call(number: int) -> None:
                await client.content.get_comment_count(file_id="f")
                order.append(number)

            await call(0)
            with anyio.move_on_after(0.01):
                await call(1)
            for number in (2, 3):
                group.start_soon(call, number)
                await anyio.sleep(0.01)

    with serve(lambda _: Reply(json={"count": 1})) as running:
        run(main)
    assert order == [0, 2, 3]


def test_a_limiter_needs_numbers_above_zero() -> None:
    for requests, seconds in ((0, 1.0), (1, 0.0)):
        with pytest.raises(ValueError, match="a limiter needs"):
            Limiter(requests, seconds)


def test_a_deadline_ends_the_wait_for_the_limiter() -> None:
    limiter = Limiter(1, 30)
    with (
        serve(lambda _: Reply(json={"count": 1})) as running,
        shimo(running.url, limiter=limiter, deadline=0.2) as client,
    ):
        client.content.get_comment_count(file_id="f")
        with pytest.raises(CallTimeoutError):
            client.content.get_comment_count(file_id="f")
        assert len(running.received) == 1
