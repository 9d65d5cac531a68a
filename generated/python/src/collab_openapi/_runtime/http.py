"""Requests of httpx."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Sequence

import httpx

from .address import RedactedURL
from .port import Expired, Faulty, Request
from .redaction import reason_of, redact, redacted_cause

_HARMLESS = ("accept-encoding", "connection", "user-agent")
"""Headers of the client of httpx that any host may get."""


def build(
    request: Request,
    defaults: Sequence[tuple[str, str]],
    content: bytes | Iterator[bytes] | AsyncIterator[bytes] | None,
    timeout: float | None,
) -> httpx.Request:
    """
    A request as httpx sends it. It is not built by the client of httpx, so that no cookie and no parameter of it
    comes along.

    Args:
        defaults: Headers of the client of httpx.
        timeout: Longest wait for the network, in seconds.
    """
    given = {name.lower() for name, _ in request.headers}
    headers = [
        (name, value)
        for name, value in defaults
        if (key := name.lower()) not in given and (not request.foreign or key in _HARMLESS)
    ]
    headers.extend(request.headers)
    timeouts = dict.fromkeys(("connect", "read", "write", "pool"), timeout)
    encoded = [(name.encode("ascii"), value.encode("latin-1")) for name, value in headers]
    built = httpx.Request(
        request.method, request.url, headers=encoded, content=content, extensions={"timeout": timeouts}
    )
    if request.secrets:
        # httpx writes the address into its log.
        shown = RedactedURL(built.url)
        text = redact(request.url, request.secrets)
        shown.shown = text if text.startswith("http") else f"{shown.scheme}://{shown.host}/***"
        built.url = shown
    return built


def fault_of(error: Exception, secrets: Iterable[str]) -> Expired | Faulty:
    """What an error of httpx means. The error itself holds the request, so it is not kept."""
    if isinstance(error, httpx.TimeoutException):
        return Expired()
    # httpx reads the address of a redirect although it does not follow it.
    redirected = str(error).startswith("Invalid URL in location header")
    return Faulty(redact(reason_of(error), secrets), redacted_cause(error, secrets), redirected)
