"""Asks for a task until it is over."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from .errors import ApiError, ClientError, TaskError
from .operation import Following
from .outcome import Outcome
from .pointer import hold, value_at
from .port import Port

_USUAL_SECONDS = 600.0
_FIRST_PAUSE = 0.5
_LONGEST_PAUSE = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How a task is waited for. Times are in seconds."""

    on_progress: Callable[[float], None] | None = None
    max_wait: float | None = None
    interval: float | None = None


async def follow(
    port: Port,
    following: Following,
    ask: Callable[[], Awaitable[Outcome]],
    waiting: Waiting,
    task_id: str | None,
) -> Outcome:
    """
    Asks until the task is done, and gives the last answer.

    Args:
        task_id: None for a task that is asked for by repeating the call: a refusal is then one of the call itself.
    """
    limit = waiting.max_wait if waiting.max_wait is not None else (following.max_seconds or _USUAL_SECONDS)
    end = time.monotonic() + limit
    wait = _FIRST_PAUSE if waiting.interval is None else waiting.interval
    while True:
        try:
            outcome = await ask()
        except ClientError as error:
            if task_id is None:
                raise
            raise _unfollowed(following, task_id, error) from error
        percent = value_at(outcome.json, following.progress) if following.progress else None
        if waiting.on_progress and isinstance(percent, int | float) and not isinstance(percent, bool):
            waiting.on_progress(percent)
        if hold(following.done, outcome.status, outcome.json):
            return outcome
        if not hold(following.running, outcome.status, outcome.json):
            message = f"{_named(task_id)} is in a state that is not documented"
            raise TaskError(following.id, task_id, "failed", message)
        if time.monotonic() + wait > end:
            raise _overdue(following, task_id, limit)
        await port.sleep(wait)
        if waiting.interval is None:
            wait = min(wait * 1.5, _LONGEST_PAUSE)


def _unfollowed(following: Following, task_id: str, error: ClientError) -> TaskError:
    """An answer with a success status is about the task, any other about the question."""
    keep = following.keep_seconds
    if isinstance(error, ApiError) and error.status < 300:
        forgets = "" if keep is None else f"; one that is over is kept for {_time(keep)} only"
        message = f"{_named(task_id)} failed or is unknown: {error}{forgets}"
        return TaskError(following.id, task_id, "failed", message)
    until = "" if keep is None else f", at the latest {_time(keep)} after its end"
    message = f"{_named(task_id)} could not be asked for: {error}; resume it by its identifier{until}"
    return TaskError(following.id, task_id, "unanswered", message)


def _overdue(following: Following, task_id: str | None, limit: float) -> TaskError:
    most, keep = following.max_seconds, following.keep_seconds
    longest = "" if most is None else f"; the vendor runs one for {_time(most)} at most"
    kept = "" if keep is None else f", and keeps its result for {_time(keep)}"
    message = f"{_named(task_id)} still runs after {_time(limit)}{longest}{kept}"
    return TaskError(following.id, task_id, "overdue", message)


def _named(task_id: str | None) -> str:
    return "the task" if task_id is None else f"the task '{task_id}'"


def _time(seconds: float) -> str:
    return f"{seconds / 60:g} minutes" if seconds and seconds % 60 == 0 else f"{seconds:g} seconds"
