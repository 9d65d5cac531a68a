"""How the generated operations describe themselves to the runtime."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar

from .errors import ErrorCode
from .model import Check
from .pointer import Conditions, Pointer

Data = TypeVar("Data")

CredentialName = Literal["signature", "token", "appId", "appToken", "accessToken"]
"""What a client puts into a request to prove who calls."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """Where a credential travels."""

    credential: CredentialName
    place: Literal["header", "query", "bearer"]
    name: str = "Authorization"
    """Of the header or query parameter."""


Security = tuple[tuple[Carrier, ...], ...]
"""Alternatives, each a set of credentials that travel together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """Which success responses report a failure."""

    success: Conditions
    pending: Conditions | None = None
    """Neither a success nor a failure: the task still runs."""
    code: Pointer
    message: Pointer | None = None
    data: Pointer | None = None
    """What a method returns; the whole body if absent."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter by its name on the wire."""

    name: str
    place: Literal["path", "query", "header"]
    check: Check | None = None
    joined: bool = False
    """A list is joined by commas instead of repeating the name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadFields:
    """The fields of a form with a file, by their names on the wire, and what they may hold."""

    file: str
    name: str
    """Field that may hold the name of the file."""
    type: str
    """Field that holds what the file becomes."""
    formats: Mapping[str, tuple[str, ...]]
    """Extensions of the files that become each type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Generic[Data]):
    """An operation of an API, and how to read what it gives."""

    id: str
    """`operationId` of the description."""
    method: Literal["GET", "POST", "PUT", "DELETE", "PATCH"]
    path: str
    """Template with `{param}`."""
    alias: str | None = None
    """Another path under which servers offer the same."""
    parameters: tuple[Parameter, ...] = ()
    body: Literal["json", "form"] | None = None
    upload: UploadFields | None = None
    """The file in a form."""
    alternatives: tuple[tuple[str, ...], ...] = ()
    """Sets of fields of the body of which at least one has to be complete."""
    longest: Mapping[str, int] = field(default_factory=dict[str, int])
    """The longest text that a field of the body may have, in characters."""
    secrets: tuple[str, ...] = ()
    """Fields of the body that are secrets."""
    reply: Literal["json", "text", "none"]
    """What a success carries."""
    decode: Callable[[Any], Data]
    security: Security = ()
    retry_safe: bool = False
    """Sending it twice is the same as sending it once."""
    scope: Literal["license"] | None = None
    """Value of the `scope` claim of the signature."""
    envelope: Envelope | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CursorPaging:
    """A list whose pages name the next one, with pointers into the data of a success."""

    cursor: str
    argument: str
    """What a method calls this parameter."""
    items: Pointer
    next: Pointer


@dataclass(frozen=True, slots=True, kw_only=True)
class OffsetPaging:
    """A list that is asked for by how many items to skip."""

    offset: str
    argument: str
    """What a method calls this parameter."""
    items: Pointer
    last: Pointer | None = None
    total: Pointer | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberPaging:
    """A list that is asked for by the numbers of its pages."""

    page: str
    argument: str
    """What a method calls this parameter."""
    limit: str
    first: int
    items: Pointer


Paging = CursorPaging | OffsetPaging | NumberPaging


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """How a task is followed, with pointers and conditions on the data of a success."""

    id: str
    """`operationId` of the call that starts the task."""
    done: Conditions
    running: Conditions
    task_id: Pointer | None = None
    """Where its identifier stands in the answer that started it."""
    progress: Pointer | None = None
    """Where the percentage stands."""
    result: Pointer | None = None
    """Where the address of the file stands that it made."""
    max_seconds: float | None = None
    """The longest that the vendor runs a task."""
    keep_seconds: float | None = None
    """How long the vendor keeps the result of a finished task."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """What holds for every operation of an API."""

    name: str
    code_at: tuple[Pointer, ...]
    """Where a body may carry an application error code."""
    error_codes: Mapping[str, ErrorCode]
    """What is known about application error codes, by code."""
