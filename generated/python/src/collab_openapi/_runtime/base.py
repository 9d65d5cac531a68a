"""What all clients can do, whatever their API."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from functools import cache
from types import TracebackType
from typing import TypeVar
from urllib.request import getproxies

import httpx

from .async_port import AsyncPort
from .client import Core
from .limited_transport import LimitedTransport
from .port import Port
from .sync_port import SyncPort

_Client = TypeVar("_Client", bound="Client")
_AsyncClient = TypeVar("_AsyncClient", bound="AsyncClient")


@cache
def _tls() -> ssl.SSLContext:
    """Reading the certificates takes longer than anything else that a client does, so all clients share them."""
    return httpx.create_ssl_context()


def _sync_client() -> httpx.Client:
    # httpx knows best which requests a proxy of the environment is for; behind one, its own limits have to do.
    if any(name != "no" for name in getproxies()):
        return httpx.Client(verify=_tls(), timeout=None)
    return httpx.Client(transport=LimitedTransport(_tls()), timeout=None)


class Client:
    """A synchronous client."""

    def __init__(self, http_client: httpx.Client | None, make_core: Callable[[Port], Core]) -> None:
        http = _sync_client() if http_client is None else http_client
        self._own_http = http if http_client is None else None
        self._core = make_core(SyncPort(http))

    def close(self) -> None:
        """Closes the connections."""
        if self._own_http:
            self._own_http.close()

    def __enter__(self: _Client) -> _Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._core.base_url!r})"


class AsyncClient:
    """An asynchronous client."""

    def __init__(self, http_client: httpx.AsyncClient | None, make_core: Callable[[Port], Core]) -> None:
        http = httpx.AsyncClient(verify=_tls(), timeout=None) if http_client is None else http_client
        self._own_http = http if http_client is None else None
        self._core = make_core(AsyncPort(http))

    async def aclose(self) -> None:
        """Closes the connections."""
        if self._own_http:
            await self._own_http.aclose()

    async def __aenter__(self: _AsyncClient) -> _AsyncClient:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._core.base_url!r})"
