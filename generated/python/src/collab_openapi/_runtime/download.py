"""Files that the server names by an address."""

from __future__ import annotations

import math
import re
import time
from collections.abc import AsyncIterator, Iterator
from os import PathLike
from pathlib import PurePosixPath
from types import TracebackType
from urllib.parse import unquote, urlsplit

import anyio.to_thread

from .errors import ApiError, CallTimeoutError, NetworkError, Refusal
from .port import Expired, Faulty, Opened, Port, Request, iterate, run
from .redirects import follow_redirects


class _Remote:
    """What is known of a file on its way."""

    def __init__(self, operation: str, opened: Opened) -> None:
        headers = opened.headers
        length = headers.get("Content-Length", "")
        self.name: str = _named(headers.get("Content-Disposition", "")) or _last_of(opened.url)
        """As the server calls it, or the last part of its address."""
        self.type: str = headers.get("Content-Type", "")
        """Media type, '' if the server named none."""
        # The length is that of the compressed content, if it is compressed.
        is_plain = length.isdecimal() and "Content-Encoding" not in headers
        self.size: int | None = int(length) if is_plain else None
        """In bytes, None if the server did not tell."""
        self._operation = operation
        self._opened = opened
        self._chunks = opened.chunks()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(name={self.name!r}, type={self.type!r}, size={self.size!r})"


class RemoteFile(_Remote):
    """
    A file on its way, to be used in `with`. Iterating over it gives its bytes, once. It can be handed to an upload as
    it is.
    """

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from iterate(self._chunks)
        except (Expired, Faulty) as fault:
            reason = fault.reason if isinstance(fault, Faulty) else "no more bytes came"
        else:
            return
        raise NetworkError(self._operation, reason)

    def read_bytes(self) -> bytes:
        """All bytes."""
        return b"".join(self)

    def save(self, path: str | PathLike[str]) -> None:
        """Writes it to a disk, without holding it in memory."""
        with open(path, "wb") as file:
            file.writelines(self)

    def close(self) -> None:
        """Ends the download."""
        run(self._opened.close())

    def __enter__(self) -> RemoteFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncRemoteFile(_Remote):
    """
    A file on its way, to be used in `async with`. Iterating over it gives its bytes, once. It can be handed to an
    upload as it is.
    """

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._chunks:
                yield chunk
        except (Expired, Faulty) as fault:
            reason = fault.reason if isinstance(fault, Faulty) else "no more bytes came"
        else:
            return
        raise NetworkError(self._operation, reason)

    async def read_bytes(self) -> bytes:
        """All bytes."""
        return b"".join([chunk async for chunk in self])

    async def save(self, path: str | PathLike[str]) -> None:
        """Writes it to a disk, without holding it in memory."""
        with open(path, "wb") as file:
            async for chunk in self:
                await anyio.to_thread.run_sync(file.write, chunk)

    async def aclose(self) -> None:
        """Ends the download."""
        await self._opened.close()

    async def __aenter__(self) -> AsyncRemoteFile:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


async def download(port: Port, operation: str, url: str, timeout: float | None) -> Opened:
    """
    Opens an address without credentials, and follows redirects, since there is nothing that could go with them. The
    address gives access to the file, so that no error shows it.

    Args:
        timeout: Time limit until the content starts, in seconds.

    Raises:
        ApiError: If the server refuses.
        NetworkError: If no answer came.
        CallTimeoutError: If it took too long.
    """
    end = None if timeout is None else time.monotonic() + timeout

    async def send(request: Request) -> Opened:
        return await port.open(request, end)

    async def leave(opened: Opened) -> None:
        await opened.close()

    request = Request("GET", url, [("Accept", "*/*")], secrets=(url,), foreign=True)
    try:
        opened = await follow_redirects(send, request, (), leave)
    except Expired:
        error = CallTimeoutError(operation, timeout or math.inf)
    except Faulty as fault:
        error = NetworkError(operation, "the file cannot be downloaded")
        error.__cause__ = fault.cause
    else:
        if 200 <= opened.status < 300:
            return opened
        await opened.close()
        refusal = Refusal(status=opened.status, body=None, message="the file cannot be downloaded")
        raise ApiError(operation, refusal)
    raise error


def _named(disposition: str) -> str | None:
    """RFC 6266: `filename*` in UTF-8 goes before `filename`."""
    if extended := re.search(r"filename\*\s*=\s*UTF-8'[^']*'([^;\s]+)", disposition, re.IGNORECASE):
        return unquote(extended[1])
    if quoted := re.search(r'filename\s*=\s*"((?:[^"\\]|\\.)*)"', disposition, re.IGNORECASE):
        return re.sub(r"\\(.)", r"\1", quoted[1])
    plain = re.search(r"filename\s*=\s*([^;\s]+)", disposition, re.IGNORECASE)
    return plain[1] if plain else None


def _last_of(url: str) -> str:
    return PurePosixPath(unquote(urlsplit(url).path)).name
