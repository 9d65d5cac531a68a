"""Files to upload: what a caller may hand over."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, Iterable
from typing import NamedTuple, Protocol, cast, runtime_checkable

_OCTETS = "application/octet-stream"


@runtime_checkable
class Readable(Protocol):
    """A file that is open for reading bytes."""

    def read(self, size: int = ..., /) -> object:
        """The next bytes, none at the end."""
        ...


Content = bytes | bytearray | memoryview | os.PathLike[str] | Readable | Iterable[bytes] | AsyncIterable[bytes]
"""
The content of a file. All but bytes is read while it is sent and not held in memory. A path and an open file that can
seek are read anew if the call is sent again; other streams can be sent once. Only an asynchronous client takes an
AsyncIterable.
"""


class UploadFile(NamedTuple):
    """A file by its name and its content. A plain tuple of these does too."""

    name: str
    """Name with the extension, such as `测试.docx`."""
    content: Content
    size: int | None = None
    """Size of a stream in bytes. Where it is known, the server is told the length of the request."""
    type: str = _OCTETS
    """Media type."""


Upload = (
    UploadFile | tuple[str, Content] | tuple[str, Content, int | None] | tuple[str, Content, int | None, str] | Content
)
"""
A file to upload. A path and an open file bring their name; other contents have none, so hand over `UploadFile(name,
content)`, or name them in the body where it has a field for that.
"""


def name_of(upload: object) -> str | None:
    """The name that an upload brings, if it does."""
    name: object
    if isinstance(upload, tuple):
        name = cast("tuple[object, ...]", upload)[0]
    elif isinstance(upload, os.PathLike):
        name = os.fspath(cast("os.PathLike[str]", upload))
    else:
        name = getattr(upload, "name", None)
    if not isinstance(name, str) or not name:
        return None
    return name[max(name.rfind("/"), name.rfind("\\")) + 1 :]


def to_file(upload: object, name: str) -> UploadFile:
    """
    An upload under this name.

    Raises:
        TypeError: If it is nothing that can be uploaded.
    """
    content: object = upload
    size: object = None
    kind: object = _OCTETS
    if isinstance(upload, tuple):
        _, content, *facts = cast("tuple[object, ...]", upload)
        size = facts[0] if facts else None
        kind = facts[1] if len(facts) > 1 else _OCTETS
    elif not isinstance(upload, Readable):
        size = getattr(upload, "size", None)
    if isinstance(content, str):
        raise TypeError(f"'{name}' is a text: hand over bytes, or pathlib.Path(…) if it is the path of a file")
    streams = (bytes, bytearray, memoryview, os.PathLike, Readable, Iterable, AsyncIterable)
    if not isinstance(content, streams) or isinstance(content, io.TextIOBase):
        raise TypeError(f"'{name}' cannot be uploaded: it is neither bytes, a path, an open binary file nor a stream")
    if size is not None and (not isinstance(size, int) or isinstance(size, bool)):
        raise TypeError(f"the size of '{name}' has to be an integer, not {size!r}")
    return UploadFile(name, cast("Content", content), size, kind if isinstance(kind, str) else _OCTETS)
