"""Whether and when a call is sent again."""

from __future__ import annotations

import random

import httpx

from .reply_headers import retry_after_of

_DEFAULT_RETRIES = 2
_FIRST_PAUSE = 0.5
"""Seconds. The pause before the first repetition is at most this, and at most twice as long each further time."""
_LONGEST_PAUSE = 8.0
_LONGEST_RETRY_AFTER = 60.0
"""Seconds. A server that asks for a longer pause is not waited for: its answer goes to the caller, who knows better."""


class Retry:
    """When to send a call again. It counts the repetitions of one call."""

    __slots__ = ("_most", "_repeats")

    def __init__(self, retries: int | None, repeatable: bool) -> None:
        """
        Args:
            retries: As the client is told; None for the default.
            repeatable: Whether the call may be sent twice at all.
        """
        self._most = (_DEFAULT_RETRIES if retries is None else retries) if repeatable else 0
        self._repeats = 0

    def after_response(self, status: int, headers: httpx.Headers) -> float | None:
        """Seconds to wait before the call is sent again after an answer, None if that answer is final."""
        if self._repeats >= self._most or not (status in (408, 429) or status >= 500):
            return None
        asked = retry_after_of(headers)
        if asked is not None:
            return self._count(asked) if asked <= _LONGEST_RETRY_AFTER else None
        return self._count(self._backoff())

    def after_fault(self) -> float | None:
        """Seconds to wait after a fault, None if it is final."""
        if self._repeats >= self._most:
            return None
        return self._count(self._backoff())

    def _backoff(self) -> float:
        # Full jitter, so that clients that failed together don't come back together.
        return random.random() * min(_LONGEST_PAUSE, _FIRST_PAUSE * 2**self._repeats)

    def _count(self, pause: float) -> float:
        self._repeats += 1
        return pause
