"""Sends a request, and sends it again where that is safe and may help. The only loop of attempts."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .address import with_query
from .credentials import Credentials, Sent, collect, headers_of, query_of, secrets_of
from .errors import CallTimeoutError, NetworkError, ParseError, RedirectError
from .hooks import Attempt, AttemptAnswered, AttemptFailed, CallRepeated, Hooks, tell
from .limiter import Limiter
from .operation import Operation
from .outcome import Reply
from .port import Expired, Faulty, Port, Request, Response, StreamedBody, TooLarge
from .redaction import redact
from .redirects import follow_redirects
from .reply_headers import request_id_of
from .retry import Retry

Headers = dict[str, tuple[str, str]]
"""Names and values by the names in small letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How requests are sent. Times are in seconds."""

    timeout: float | None
    deadline: float | None
    retries: int | None
    follow_redirects: bool
    max_response_bytes: int
    max_json_depth: int
    limiter: Limiter | None
    hooks: Hooks | None


@dataclass(slots=True, kw_only=True)
class Draft:
    """A request that can be sent several times, each time with credentials of its own."""

    operation: Operation[Any]
    url: str
    headers: Headers
    body: bytes | StreamedBody | None
    secrets: tuple[str, ...]
    """Secrets that the caller hands over with the request."""

    @property
    def repeatable(self) -> bool:
        """Whether the body can be sent again."""
        return self.body is None or isinstance(self.body, bytes) or self.body.repeatable


@dataclass(slots=True)
class _Answer:
    response: Response
    sent: list[Sent]
    secrets: tuple[str, ...]


def merge(*groups: Mapping[str, str]) -> Headers:
    """Headers of all groups; a later one wins."""
    return {name.lower(): (name, value) for group in groups for name, value in group.items()}


async def exchange(
    port: Port,
    draft: Draft,
    credentials: Credentials,
    settings: Settings,
    is_final: Callable[[bytes], bool],
) -> Reply:
    """
    Sends a request and reads the answer.

    Args:
        is_final: Whether the vendor says of a failure with this body that the same request cannot succeed later.

    Raises:
        NetworkError: If no answer came.
        CallTimeoutError: If it took too long.
        ParseError: If it is too large.
    """
    deadline = settings.deadline
    end = math.inf if deadline is None else time.monotonic() + deadline
    plan = _Plan(draft, settings, is_final)
    number = 0
    while True:
        number += 1
        await _take_turn(port, draft.operation, settings, end)
        try:
            answer = await _attempt(port, draft, credentials, settings, number, end)
        except (NetworkError, CallTimeoutError) as error:
            if deadline is not None and time.monotonic() >= end:
                raise CallTimeoutError(draft.operation.id, deadline) from None
            wait = plan.after_fault(error)
            if wait is None or wait >= end - time.monotonic():
                raise
        else:
            wait = plan.after_answer(answer)
            if wait is None or wait >= end - time.monotonic():
                return Reply(answer.response, answer.secrets, _hint_of(answer))
        if settings.hooks:
            repeated = CallRepeated(operation=draft.operation.id, attempt=number, delay=wait)
            tell(settings.hooks.on_retry, repeated)
        if wait > 0:
            await port.sleep(wait)


class _Plan:
    """Whether and when a call is sent again: seconds to wait, None for never."""

    def __init__(self, draft: Draft, settings: Settings, is_final: Callable[[bytes], bool]) -> None:
        self._retry = Retry(settings.retries, draft.repeatable and draft.operation.retry_safe)
        self._renewals = 1 if draft.repeatable else 0
        self._is_final = is_final

    def after_fault(self, error: NetworkError | CallTimeoutError) -> float | None:
        if isinstance(error, RedirectError):
            return None
        return self._retry.after_fault()

    def after_answer(self, answer: _Answer) -> float | None:
        response = answer.response
        if response.status == 401 and self._renewals > 0 and any(each.source.renewable for each in answer.sent):
            self._renewals -= 1
            for each in answer.sent:
                each.source.refused(each.value)
            return 0.0
        wait = self._retry.after_response(response.status, response.headers)
        return None if wait is None or self._is_final(response.content) else wait


async def _take_turn(port: Port, operation: Operation[Any], settings: Settings, end: float) -> None:
    limiter = settings.limiter
    if limiter is None:
        return
    ticket = object()
    try:
        while (pause := limiter.poll(ticket)) > 0:
            left = end - time.monotonic()
            if settings.deadline is not None and left <= 0:
                raise CallTimeoutError(operation.id, settings.deadline)
            await port.sleep(min(pause, left))
    finally:
        limiter.give_up(ticket)


async def _attempt(
    port: Port, draft: Draft, credentials: Credentials, settings: Settings, number: int, call_end: float
) -> _Answer:
    """One attempt of a call: from its credentials to the end of its answer."""
    operation, hooks, timeout = draft.operation, settings.hooks, settings.timeout
    start = time.monotonic()
    end = call_end if timeout is None else min(call_end, start + timeout)
    limit = None if end == math.inf else end
    event = hooks and _event_of(draft, number)
    try:
        answer = await port.within(limit, _send(port, draft, credentials, settings, event, limit))
    except (Expired, Faulty) as fault:
        error = _error_of(operation, settings, fault)
    else:
        if hooks and event:
            response = answer.response
            answered = AttemptAnswered(
                attempt=event,
                status=response.status,
                request_id=request_id_of(response.headers, answer.secrets),
                seconds=time.monotonic() - start,
            )
            tell(hooks.on_response, answered)
        return answer
    if hooks and event:
        tell(hooks.on_error, AttemptFailed(attempt=event, error=error, seconds=time.monotonic() - start))
    raise error


async def _send(
    port: Port,
    draft: Draft,
    credentials: Credentials,
    settings: Settings,
    event: Attempt | None,
    end: float | None,
) -> _Answer:
    sent = await collect(draft.operation, credentials, port)
    extra = (settings.hooks and event and tell(settings.hooks.on_request, event)) or {}
    secrets = (*draft.secrets, *secrets_of(sent))
    query = query_of(sent)
    headers = {**draft.headers, **merge(extra, headers_of(sent))}
    checked = _checked(draft.operation, headers)
    request = Request(draft.operation.method, with_query(draft.url, query), checked, draft.body, secrets)

    async def send(each: Request) -> Response:
        return await port.send(each, end, settings.max_response_bytes)

    try:
        response = await (follow_redirects(send, request, query) if settings.follow_redirects else send(request))
    except TooLarge as large:
        message = f"the body has more than {settings.max_response_bytes} bytes"
        raise ParseError(draft.operation.id, large.status, message) from None
    return _Answer(response, sent, secrets)


def _event_of(draft: Draft, number: int) -> Attempt:
    operation = draft.operation
    url = redact(draft.url, draft.secrets)
    return Attempt(operation=operation.id, method=operation.method, path=operation.path, url=url, number=number)


def _error_of(
    operation: Operation[Any], settings: Settings, fault: Expired | Faulty
) -> NetworkError | CallTimeoutError:
    if isinstance(fault, Expired):
        return CallTimeoutError(operation.id, settings.timeout or settings.deadline or 0)
    error = (RedirectError if fault.redirected else NetworkError)(operation.id, fault.reason)
    error.__cause__ = fault.cause
    return error


def _checked(operation: Operation[Any], headers: Headers) -> list[tuple[str, str]]:
    for name, value in headers.values():
        if not re.fullmatch(r"[\t -~\x80-\xff]*", value):
            raise ValueError(f"{operation.id}: the header '{name}' would have characters that cannot stand in one")
    return list(headers.values())


def _hint_of(answer: _Answer) -> str | None:
    return next((hint for each in answer.sent if (hint := each.source.explain(answer.response))), None)
