"""
The border between what a client decides and what it does.

Everything that decides is written once, as coroutines that await nothing but a port. The port of an asynchronous
client waits on its event loop; that of a synchronous client never suspends, so that `run` takes such a coroutine to
its end at once.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

import httpx

from .redaction import RedactedCause

Value = TypeVar("Value")
Item = TypeVar("Item")


class Expired(Exception):
    """The time is over."""


class Faulty(Exception):
    """No answer came."""

    def __init__(self, reason: str, cause: RedactedCause | None = None, redirected: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.cause = cause
        self.redirected = redirected


class TooLarge(Exception):
    """The body of a success is larger than the client was told to take."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class StreamedBody(Protocol):
    """A body that is made while it is sent."""

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent again."""
        ...

    def chunks(self, port: Port) -> AsyncGenerator[bytes, None]:
        """The bytes, once."""
        ...


@dataclass(slots=True)
class Request:
    """A request as it is sent."""

    method: str
    url: str
    headers: list[tuple[str, str]]
    body: bytes | StreamedBody | None = None
    secrets: tuple[str, ...] = field(default=(), repr=False)
    """What may not be shown."""
    foreign: bool = False
    """It goes to a host that is not the API's, so that it gets nothing of the caller's HTTP client either."""


@dataclass(slots=True)
class Response:
    """An answer with its body."""

    status: int
    headers: httpx.Headers
    content: bytes = field(repr=False)


@dataclass(slots=True)
class Opened:
    """An answer whose body is still to be read."""

    status: int
    headers: httpx.Headers
    url: str
    chunks: Callable[[], AsyncGenerator[bytes, None]]
    close: Callable[[], Coroutine[Any, Any, None]]


class Event(Protocol):
    """Something that happens once, and others wait for."""

    def set(self) -> None:
        """Wakes those who wait."""
        ...

    async def wait(self) -> None:
        """Waits for it."""
        ...


class Port(Protocol):
    """What a client does. Times are those of `time.monotonic`."""

    async def send(self, request: Request, end: float | None, most: int) -> Response:
        """
        Sends a request, and reads at most so many bytes of the answer. Follows no redirect.

        Raises:
            Expired: If there is no complete answer at the end of the time.
            Faulty: If there is none for another reason.
            TooLarge: If the body of a success is larger. Of a failure the beginning will do.
        """
        ...

    async def open(self, request: Request, end: float | None) -> Opened:
        """
        Sends a request, and leaves the body of the answer to be read; the time ends with its headers.

        Raises:
            Expired: If there is no answer at the end of the time.
            Faulty: If there is none for another reason.
        """
        ...

    async def within(self, end: float | None, work: Coroutine[Any, Any, Value]) -> Value:
        """
        Does a work, which has to be over at the end of the time.

        Raises:
            Expired: If it is not.
        """
        ...

    async def sleep(self, seconds: float) -> None:
        """Waits."""
        ...

    async def settle(self, value: Value | Awaitable[Value]) -> Value:
        """The value of what a function of the caller returned."""
        ...

    async def blocking(self, function: Callable[[], Value]) -> Value:
        """Calls a function that may block."""
        ...

    def event(self) -> Event:
        """An event that has not happened."""
        ...


def run(work: Coroutine[Any, Any, Value]) -> Value:
    """The outcome of a coroutine that never suspends."""
    try:
        work.send(None)
    except StopIteration as stop:
        return stop.value
    work.close()
    raise RuntimeError("a synchronous client cannot wait for something asynchronous")


def iterate(items: AsyncGenerator[Item, None]) -> Iterator[Item]:
    """The items of a generator that never suspends."""
    try:
        with suppress(StopAsyncIteration):
            while True:
                yield run(_next(items))
    finally:
        run(items.aclose())


async def _next(items: AsyncGenerator[Item, None]) -> Item:
    return await items.__anext__()
