"""Multipart bodies, whose files are read while they are sent."""

from __future__ import annotations

import inspect
import io
import os
import re
import uuid
from collections.abc import AsyncGenerator, AsyncIterable, Iterable, Mapping
from typing import Any, Protocol, cast

from .operation import Operation
from .port import Port
from .upload import Readable, UploadFile, name_of, to_file

_CHUNK = 256 * 1024
_NEWLINE = b"\r\n"


class _Part(Protocol):
    @property
    def size(self) -> int | None: ...

    @property
    def repeatable(self) -> bool: ...

    def chunks(self, port: Port) -> AsyncGenerator[bytes, None]: ...


class Form:
    """A form of the fields that have a value. Files keep their names, in UTF-8."""

    def __init__(self, operation: Operation[Any], body: Mapping[str, object]) -> None:
        """
        Raises:
            TypeError: If a file has no name, or cannot be read.
        """
        boundary = f"----form-{uuid.uuid4()}"
        fields = [(name, value) for name, value in body.items() if value is not None]
        self._parts = [_part_of(boundary, name, _field_of(operation, body, name, value)) for name, value in fields]
        self._end = f"--{boundary}--\r\n".encode()
        self.repeatable = all(part.repeatable for _, part in self._parts)
        self.content_type = f"multipart/form-data; boundary={boundary}"

    @property
    def length(self) -> int | None:
        """In bytes, None if unknown."""
        total = len(self._end)
        for head, part in self._parts:
            if part.size is None:
                return None
            total += len(head) + part.size + len(_NEWLINE)
        return total

    async def chunks(self, port: Port) -> AsyncGenerator[bytes, None]:
        """The bytes, made while they are sent."""
        for head, part in self._parts:
            yield head
            chunks = part.chunks(port)
            try:
                async for chunk in chunks:
                    yield chunk
            finally:
                await chunks.aclose()
            yield _NEWLINE
        yield self._end


class _Bytes:
    repeatable = True

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.size = len(data)

    async def chunks(self, port: Port) -> AsyncGenerator[bytes, None]:
        yield self._data


class _Path:
    repeatable = True

    def __init__(self, path: os.PathLike[str]) -> None:
        self._path = path
        self.size = os.stat(path).st_size

    async def chunks(self, port: Port) -> AsyncGenerator[bytes, None]:
        file = await port.blocking(lambda: open(self._path, "rb"))  # noqa: SIM115
        try:
            async for chunk in _read(file, port):
                yield chunk
        finally:
            file.close()


class _File:
    """An open file, from where it stands. One that can seek is sent from there each time."""

    def __init__(self, file: Readable, size: int | None) -> None:
        self._file = file
        self._start = _position_of(file)
        self.repeatable = self._start is not None
        self.size = size if size is not None or self._start is None else _rest_of(cast("io.IOBase", file), self._start)

    async def chunks(self, port: Port) -> AsyncGenerator[bytes, None]:
        if self._start is not None:
            cast("io.IOBase", self._file).seek(self._start)
        async for chunk in _read(self._file, port):
            yield chunk


class _Stream:
    repeatable = False

    def __init__(self, stream: Iterable[bytes] | AsyncIterable[bytes], size: int | None) -> None:
        self._stream = stream
        self.size = size

    async def chunks(self, port: Port) -> AsyncGenerator[bytes, None]:
        if isinstance(self._stream, AsyncIterable):
            async for chunk in self._stream:
                yield chunk
            return
        source = iter(self._stream)
        while (chunk := await port.blocking(lambda: next(source, None))) is not None:
            yield chunk


class _Sized:
    """A stream that has to have so many bytes."""

    def __init__(self, name: str, part: _File | _Stream, size: int) -> None:
        self._name = name
        self._part = part
        self.size = size
        self.repeatable = part.repeatable

    async def chunks(self, port: Port) -> AsyncGenerator[bytes, None]:
        count = 0
        async for chunk in self._part.chunks(port):
            count += len(chunk)
            if count > self.size:
                break
            yield chunk
        if count != self.size:
            way = "fewer" if count < self.size else "more"
            raise ValueError(f"the stream of '{self._name}' has {way} bytes than its size, {self.size}")


def _field_of(operation: Operation[Any], body: Mapping[str, object], field: str, value: object) -> str | UploadFile:
    upload = operation.upload
    if isinstance(value, str) and not (upload and field == upload.file):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    name = name_of(value) or (upload and body.get(upload.name))
    if isinstance(name, str) and name:
        return to_file(value, name)
    hint = f", or set '{upload.name}'" if upload else ""
    raise TypeError(f"{operation.id}: '{field}' needs a name: hand over UploadFile('name.ext', content){hint}")


def _part_of(boundary: str, name: str, value: str | UploadFile) -> tuple[bytes, _Part]:
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_escaped(name)}"'
    if isinstance(value, str):
        return f"{head}\r\n\r\n".encode(), _Bytes(re.sub("\r\n|\r|\n", "\r\n", value).encode())
    kind = re.sub(r"[^ -~]", "", value.type)
    return f'{head}; filename="{_escaped(value.name)}"\r\nContent-Type: {kind}\r\n\r\n'.encode(), _content_of(value)


def _content_of(file: UploadFile) -> _Part:
    content = file.content
    if isinstance(content, bytes | bytearray | memoryview):
        return _Bytes(bytes(content))
    if isinstance(content, os.PathLike):
        return _Path(content)
    part = _File(content, file.size) if isinstance(content, Readable) else _Stream(content, file.size)
    return part if part.size is None else _Sized(file.name, part, part.size)


def _escaped(name: str) -> str:
    """As browsers do it."""
    return name.replace("\n", "%0A").replace("\r", "%0D").replace('"', "%22")


async def _read(file: Readable, port: Port) -> AsyncGenerator[bytes, None]:
    read = file.read
    is_async = inspect.iscoroutinefunction(read)
    while True:
        chunk = await port.settle(read(_CHUNK)) if is_async else await port.blocking(lambda: read(_CHUNK))
        if not isinstance(chunk, bytes):
            raise TypeError("the file has to be open in binary mode")
        if not chunk:
            return
        yield chunk


def _position_of(file: object) -> int | None:
    try:
        return file.tell() if isinstance(file, io.IOBase) and file.seekable() else None
    except OSError:
        return None


def _rest_of(file: io.IOBase, start: int) -> int:
    end = file.seek(0, os.SEEK_END)
    file.seek(start)
    return end - start
