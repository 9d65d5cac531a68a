"""The port of a synchronous client."""

from __future__ import annotations

import inspect
import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Iterator
from typing import Any, cast

import httpx

from .http import build, fault_of
from .limited_transport import here
from .port import Event, Expired, Opened, Request, Response, TooLarge, Value, iterate


class SyncPort:
    """Sends by an httpx.Client. No coroutine of it ever suspends."""

    def __init__(self, http: httpx.Client) -> None:
        self.http = http
        self._defaults = list(http.headers.items())

    async def send(self, request: Request, end: float | None, most: int) -> Response:
        """As Port. httpx limits each wait for the network; the time is looked at whenever bytes arrive too."""
        fault: Exception
        try:
            response = self._start(request, end)
            try:
                content = bytearray()
                for chunk in response.iter_bytes():
                    _check(end)
                    content += chunk
                    if len(content) > most:
                        if response.is_success:
                            raise TooLarge(response.status_code)
                        break
            finally:
                response.close()
            return Response(response.status_code, response.headers, bytes(content))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            fault = fault_of(error, request.secrets)
        raise fault

    async def open(self, request: Request, end: float | None) -> Opened:
        """As Port."""
        fault: Exception
        try:
            response = self._start(request, end)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            fault = fault_of(error, request.secrets)
        else:
            return _opened(response, request)
        raise fault

    async def within(self, end: float | None, work: Coroutine[Any, Any, Value]) -> Value:
        """As Port; the work looks at the time by itself, and so does whatever waits in it."""
        outer = here.end
        here.end = end
        try:
            return await work
        finally:
            here.end = outer

    async def sleep(self, seconds: float) -> None:
        """As Port."""
        end = here.end
        time.sleep(seconds if end is None else max(0.0, min(seconds, end - time.monotonic())))
        _check(end)

    async def settle(self, value: Value | Awaitable[Value]) -> Value:
        """As Port."""
        if inspect.isawaitable(value):
            if inspect.iscoroutine(value):
                value.close()
            raise TypeError("a synchronous client cannot take a value that has to be awaited")
        return cast("Value", value)

    async def blocking(self, function: Callable[[], Value]) -> Value:
        """As Port."""
        return function()

    def event(self) -> Event:
        """As Port."""
        return _Event()

    def _start(self, request: Request, end: float | None) -> httpx.Response:
        body = request.body
        content: bytes | Iterator[bytes] | None
        content = body if body is None or isinstance(body, bytes) else _timed(iterate(body.chunks(self)), end)
        left = None if end is None else max(0.001, end - time.monotonic())
        built = build(request, self._defaults, content, left)
        auth = None if request.foreign else httpx.USE_CLIENT_DEFAULT
        return self.http.send(built, stream=True, auth=auth, follow_redirects=False)


class _Event:
    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        self._event.set()

    async def wait(self) -> None:
        end = here.end
        if not self._event.wait(None if end is None else max(0.0, end - time.monotonic())):
            raise Expired


def _check(end: float | None) -> None:
    if end is not None and time.monotonic() >= end:
        raise Expired


def _timed(chunks: Iterator[bytes], end: float | None) -> Iterator[bytes]:
    for chunk in chunks:
        _check(end)
        yield chunk


def _opened(response: httpx.Response, request: Request) -> Opened:
    async def chunks() -> AsyncGenerator[bytes, None]:
        fault: Exception
        try:
            for chunk in response.iter_bytes():
                yield chunk
            return
        except httpx.HTTPError as error:
            fault = fault_of(error, request.secrets)
        finally:
            response.close()
        raise fault

    async def close() -> None:
        response.close()

    return Opened(response.status_code, response.headers, request.url, chunks, close)
