"""What can go wrong. None of these errors shows a secret, neither in its message nor in its causes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

ErrorKind = Literal["authentication", "permission", "notFound", "rateLimit", "other"]


@dataclass(frozen=True, kw_only=True)
class ErrorCode:
    """What the vendor says about an application error code."""

    meaning: str
    action: str
    """What the caller should do."""
    retry: bool
    """Whether the same request can succeed later."""
    name: str | None = None
    kind: ErrorKind | None = None
    """Decides the class of the error; the HTTP status does if absent."""


class ClientError(Exception):
    """Anything that a call raises, except for mistakes in its arguments (TypeError, ValueError)."""

    operation: str
    """`operationId` of the call."""

    def __init__(self, operation: str, message: str) -> None:
        super().__init__(f"{operation}: {message}")
        self.operation = operation

    def __reduce__(self) -> tuple[Any, ...]:
        return (_rebuild, (type(self), self.args, self.__dict__))


def _rebuild(kind: type[ClientError], args: tuple[object, ...], state: dict[str, object]) -> ClientError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """What an ApiError is made of."""

    status: int
    body: object
    code: int | str | None = None
    message: str | None = None
    request_id: str | None = None
    retry_after: float | None = None
    hint: str | None = None


class ApiError(ClientError):
    """The server refused: an HTTP status that is no success, or a success whose body reports a failure."""

    kind: ErrorKind = "other"
    status: int
    """HTTP status."""
    code: int | str | None
    """The vendor's application error code as it was sent."""
    meaning: str | None
    """What the vendor says about the code."""
    action: str | None
    """What the vendor advises to do."""
    body: object
    """Parsed JSON, or the text if it is none, or None if there was no body."""
    request_id: str | None
    """Identifier that the server gave to the request, if any. Quote it to the vendor."""
    retry_after: float | None
    """Seconds after which the server wants to be asked again, from `Retry-After`."""

    def __init__(self, operation: str, refusal: Refusal, known: ErrorCode | None = None) -> None:
        code = None if refusal.code is None else f"code {refusal.code}"
        meaning = known.meaning if known else None
        parts = (f"HTTP {refusal.status}", code, meaning, refusal.message, refusal.hint)
        super().__init__(operation, ", ".join(part for part in parts if part))
        self.status = refusal.status
        self.code = refusal.code
        self.meaning = meaning
        self.action = known.action if known else None
        self.body = refusal.body
        self.request_id = refusal.request_id
        self.retry_after = refusal.retry_after


class AuthenticationError(ApiError):
    """The credentials were refused: HTTP 401, or a code that says so."""

    kind = "authentication"


class PermissionDeniedError(ApiError):
    """The caller may not do this: HTTP 403, or a code that says so."""

    kind = "permission"


class NotFoundError(ApiError):
    """What the call is about does not exist: HTTP 404, or a code that says so."""

    kind = "notFound"


class RateLimitError(ApiError):
    """Too many calls: HTTP 429."""

    kind = "rateLimit"


class NetworkError(ClientError):
    """No answer came: no connection, or a broken one."""


class RedirectError(NetworkError):
    """The server answered with a redirect that is not followed."""


class CallTimeoutError(ClientError, TimeoutError):
    """An answer took longer than `timeout`, or the whole call longer than `deadline`."""

    seconds: float
    """The limit."""

    def __init__(self, operation: str, seconds: float) -> None:
        super().__init__(operation, f"no complete answer in {seconds:g} s")
        self.seconds = seconds


class ParseError(ClientError):
    """A success that cannot be read, such as the HTML of a login page where JSON was due."""

    status: int
    """HTTP status."""

    def __init__(self, operation: str, status: int, message: str) -> None:
        super().__init__(operation, f"HTTP {status}, {message}")
        self.status = status


class TaskError(ClientError):
    """A task that a call started could not be followed to its end."""

    task_id: str | None
    """Identifies the task, to ask for it again; None where the vendor has no such identifier."""
    reason: Literal["failed", "overdue", "unanswered"]
    """
    - `failed`: the server says that it failed, or that it does not know it (any more).
    - `overdue`: it ran longer than was to be waited for, and may run still.
    - `unanswered`: the server could not be asked for it; it may run still.
    """

    def __init__(
        self,
        operation: str,
        task_id: str | None,
        reason: Literal["failed", "overdue", "unanswered"],
        message: str,
    ) -> None:
        super().__init__(operation, message)
        self.task_id = task_id
        self.reason = reason


_CLASSES: dict[ErrorKind, type[ApiError]] = {
    "authentication": AuthenticationError,
    "permission": PermissionDeniedError,
    "notFound": NotFoundError,
    "rateLimit": RateLimitError,
    "other": ApiError,
}

_KINDS: dict[int, ErrorKind] = {
    401: "authentication",
    403: "permission",
    404: "notFound",
    429: "rateLimit",
}


def api_error(operation: str, refusal: Refusal, known: ErrorCode | None) -> ApiError:
    """The error of a refusal, of the class that the code has, or else the status."""
    kind = (known and known.kind) or _KINDS.get(refusal.status, "other")
    return _CLASSES[kind](operation, refusal, known)
