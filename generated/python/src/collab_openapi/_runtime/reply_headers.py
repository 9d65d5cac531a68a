"""What the headers of an answer say."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable
from email.utils import parsedate_to_datetime

import httpx

from .redaction import redact


def retry_after_of(headers: httpx.Headers) -> float | None:
    """
    Seconds until then, from the header `Retry-After`: a number of seconds, or a date, which is compared with the
    server's own `Date` where there is one, because the clock of this machine may be off. 0 for a time in the past.
    """
    value = headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", value):
        return float(value)
    date = _time_of(value) if re.fullmatch(r"[A-Z][a-z]{2}, .* GMT", value) else None
    if date is None:
        return None
    now = server_time_of(headers)
    return max(0.0, date - (time.time() if now is None else now))


def server_time_of(headers: httpx.Headers) -> float | None:
    """Unix time of the server when it answered, None if it doesn't say."""
    return _time_of(headers.get("Date", ""))


def request_id_of(headers: httpx.Headers, secrets: Iterable[str]) -> str | None:
    """Identifier that the server, or a gateway before it, gave to the request."""
    found: str | None = headers.get("X-Request-Id") or headers.get("Request-Id")
    return found and redact(found, secrets)


def _time_of(date: str) -> float | None:
    try:
        return parsedate_to_datetime(date).timestamp() if date else None
    except (ValueError, OverflowError):
        return None
