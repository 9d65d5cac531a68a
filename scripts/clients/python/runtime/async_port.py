"""
The port of an asynchronous client.

It waits by anyio, on which httpx itself is built, so that it runs on asyncio and on trio.
"""

from __future__ import annotations

import inspect
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any, cast

import anyio
import anyio.to_thread
import httpx

from .http import build, fault_of
from .port import Event, Expired, Opened, Request, Response, TooLarge, Value


class AsyncPort:
    """Sends by an httpx.AsyncClient."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http
        self._defaults = list(http.headers.items())

    async def send(self, request: Request, end: float | None, most: int) -> Response:
        """As Port; the time is that of `within`."""
        fault: Exception
        try:
            response = await self._start(request)
            try:
                content = bytearray()
                async for chunk in response.aiter_bytes():
                    content += chunk
                    if len(content) > most:
                        if response.is_success:
                            raise TooLarge(response.status_code)
                        break
            finally:
                await response.aclose()
            return Response(response.status_code, response.headers, bytes(content))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            fault = fault_of(error, request.secrets)
        raise fault

    async def open(self, request: Request, end: float | None) -> Opened:
        """As Port."""
        fault: Exception
        try:
            response = await self.within(end, self._start(request))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            fault = fault_of(error, request.secrets)
        else:
            return _opened(response, request)
        raise fault

    async def within(self, end: float | None, work: Coroutine[Any, Any, Value]) -> Value:
        """As Port."""
        if end is None:
            return await work
        with anyio.CancelScope(deadline=anyio.current_time() + end - time.monotonic()):
            return await work
        raise Expired

    async def sleep(self, seconds: float) -> None:
        """As Port."""
        await anyio.sleep(seconds)

    async def settle(self, value: Value | Awaitable[Value]) -> Value:
        """As Port."""
        return await value if inspect.isawaitable(value) else cast("Value", value)

    async def blocking(self, function: Callable[[], Value]) -> Value:
        """As Port; in a thread."""
        return await anyio.to_thread.run_sync(function)

    def event(self) -> Event:
        """As Port."""
        return _Event()

    async def _start(self, request: Request) -> httpx.Response:
        body = request.body
        content: bytes | AsyncIterator[bytes] | None
        content = body if body is None or isinstance(body, bytes) else body.chunks(self)
        built = build(request, self._defaults, content, None)
        try:
            auth = None if request.foreign else httpx.USE_CLIENT_DEFAULT
            return await self.http.send(built, stream=True, auth=auth, follow_redirects=False)
        finally:
            if isinstance(content, AsyncGenerator):
                await content.aclose()


class _Event:
    def __init__(self) -> None:
        self._event = anyio.Event()

    def set(self) -> None:
        self._event.set()

    async def wait(self) -> None:
        await self._event.wait()


def _opened(response: httpx.Response, request: Request) -> Opened:
    async def chunks() -> AsyncGenerator[bytes, None]:
        fault: Exception
        try:
            async for chunk in response.aiter_bytes():
                yield chunk
            return
        except httpx.HTTPError as error:
            fault = fault_of(error, request.secrets)
        finally:
            with anyio.CancelScope(shield=True):
                await response.aclose()
        raise fault

    return Opened(response.status_code, response.headers, request.url, chunks, response.aclose)
