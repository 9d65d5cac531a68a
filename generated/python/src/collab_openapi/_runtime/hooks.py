"""What a client tells about its requests, for logs, metrics and traces. No event holds a credential."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from .errors import ClientError

_Event = TypeVar("_Event")
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Attempt:
    """One attempt of a call. All events of an attempt hold the same object, so it can be the key of a span."""

    operation: str
    """`operationId` of the call."""
    method: str
    path: str
    """Template of the path, such as `/sdk/v2/api/files/{fileId}`: one value for each operation."""
    url: str
    """Address without credentials and secrets."""
    number: int
    """1 for the first attempt of a call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptAnswered:
    """An attempt that was answered, whatever the status."""

    attempt: Attempt
    status: int
    """HTTP status."""
    request_id: str | None
    """Identifier that the server gave to the request, if any."""
    seconds: float
    """From the start of the attempt, its credentials included, to the end of the body."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptFailed:
    """An attempt that was not answered: no connection, or a timeout."""

    attempt: Attempt
    error: ClientError
    """NetworkError or CallTimeoutError."""
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRepeated:
    """A call that will be sent again."""

    operation: str
    """`operationId` of the call."""
    attempt: int
    """Number of the attempt that was in vain."""
    delay: float
    """Seconds until the next one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hooks:
    """Functions that a client calls as it works. What they raise is ignored: an observer doesn't break a call."""

    on_request: Callable[[Attempt], Mapping[str, str] | None] | None = None
    """Before an attempt is sent. It may return headers to add, such as `traceparent`."""
    on_response: Callable[[AttemptAnswered], None] | None = None
    on_error: Callable[[AttemptFailed], None] | None = None
    on_retry: Callable[[CallRepeated], None] | None = None


def tell(hook: Callable[[_Event], _Value] | None, event: _Event) -> _Value | None:
    """Calls a hook."""
    if hook is None:
        return None
    try:
        return hook(event)
    except Exception:
        return None
