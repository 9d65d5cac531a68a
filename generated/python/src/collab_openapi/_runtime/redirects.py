"""Follows redirects by hand, because an HTTP client would take the credentials along to another host."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

import httpx

from .address import with_query
from .port import Faulty, Request, StreamedBody

_STATUSES = (301, 302, 303, 307, 308)
_MOST_HOPS = 5


class _Answer(Protocol):
    @property
    def status(self) -> int: ...

    @property
    def headers(self) -> httpx.Headers: ...


Answer = TypeVar("Answer", bound=_Answer)


async def follow_redirects(
    send: Callable[[Request], Awaitable[Answer]],
    request: Request,
    query: Sequence[tuple[str, str]],
    leave: Callable[[Answer], Awaitable[None]] | None = None,
) -> Answer:
    """
    Sends a request and follows up to five redirects. Another host gets neither credentials nor headers of the caller,
    and no body.

    Args:
        query: Credentials in the query, which the request's address has already.
        leave: Called with each redirect that is followed.

    Raises:
        Faulty: If a redirect cannot be followed.
    """
    for _ in range(_MOST_HOPS + 1):
        answer = await send(request)
        if answer.status not in _STATUSES or "Location" not in answer.headers:
            return answer
        if leave:
            await leave(answer)
        request, query = _next_of(request, query, answer)
    raise _refused(f"the server answered with more than {_MOST_HOPS} redirects")


def _next_of(
    request: Request, query: Sequence[tuple[str, str]], answer: _Answer
) -> tuple[Request, Sequence[tuple[str, str]]]:
    origin = httpx.URL(request.url)
    try:
        target = origin.join(answer.headers["Location"]).copy_with(fragment=None)
    except httpx.InvalidURL:
        raise _refused("a redirect leads to something that is no address") from None
    request = _adapted(request, answer.status)
    if (target.scheme, target.host, _port_of(target)) != (origin.scheme, origin.host, _port_of(origin)):
        if target.scheme not in ("http", "https"):
            raise _refused(f"a redirect leads to {target.scheme}:")
        if request.body is not None:
            raise _refused("a redirect leads to another host, which is not given the body of the request")
        accept = next((value for name, value in request.headers if name.lower() == "accept"), "*/*")
        request = replace(request, headers=[("Accept", accept)], foreign=True)
        query = ()
    present = target.params
    url = with_query(str(target), [(name, value) for name, value in query if name not in present])
    return replace(request, url=url), query


def _adapted(request: Request, status: int) -> Request:
    """The method and the body of the next request, as the Fetch standard has it."""
    if status == 303 or (status < 303 and request.method == "POST"):
        headers = [(name, value) for name, value in request.headers if not name.lower().startswith("content-")]
        return replace(request, method="GET", body=None, headers=headers)
    body: StreamedBody | bytes | None = request.body
    if body is not None and not isinstance(body, bytes) and not body.repeatable:
        raise _refused("a redirect asks for the body again, which is a stream")
    return request


def _port_of(url: httpx.URL) -> int | None:
    return url.port or {"http": 80, "https": 443}.get(url.scheme)


def _refused(reason: str) -> Faulty:
    return Faulty(reason, redirected=True)
