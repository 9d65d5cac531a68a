"""Drives the vectors of the generated modules beside it, and reports to the judge what came out."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import sys
import traceback
import urllib.request
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import collab_openapi as client

INTERVAL = 0.001


class Clock:
    """The time that a client takes for now."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __call__(self) -> float:
        return self._seconds

    def times(self, count: int, advance: float) -> Iterator[int]:
        """Counts, and sets the clock forward before each time but the first."""
        for number in range(count):
            if number > 0:
                self._seconds += advance
            yield number


def wire(value: Any) -> Any:
    """A result as the wire has it."""
    if isinstance(value, client.Model):
        return value.to_wire()
    if isinstance(value, list):
        return [wire(item) for item in value]
    return value


def content(file: client.RemoteFile) -> dict[str, str]:
    """A file that was downloaded."""
    with file:
        return {"base64": base64.b64encode(file.read_bytes()).decode()}


async def async_content(file: client.AsyncRemoteFile) -> dict[str, str]:
    """A file that was downloaded."""
    async with file:
        return {"base64": base64.b64encode(await file.read_bytes()).decode()}


def error_of(error: BaseException) -> dict[str, Any]:
    """What is reported of an error."""
    message = str(error)
    if isinstance(error, client.ApiError):
        facts = {
            "kind": "api",
            "class": error.kind,
            "status": error.status,
            "code": error.code,
            "message": message,
            "retryAfter": error.retry_after,
            "requestId": error.request_id,
        }
        kinds = {
            "authentication": client.AuthenticationError,
            "permission": client.PermissionDeniedError,
            "notFound": client.NotFoundError,
            "rateLimit": client.RateLimitError,
        }
        assert type(error) is kinds.get(error.kind, client.ApiError)
        return {"error": facts}
    if isinstance(error, client.TaskError):
        return {"error": {"kind": "task", "message": message, "taskId": error.task_id}}
    if isinstance(error, client.ParseError):
        return {"error": {"kind": "parse", "message": message, "status": error.status}}
    if isinstance(error, client.CallTimeoutError):
        return {"error": {"kind": "timeout", "message": message}}
    if isinstance(error, client.NetworkError):
        return {"error": {"kind": "network", "message": message}}
    if isinstance(error, TypeError | ValueError):
        return {"error": {"kind": "usage", "message": message}}
    return {"crash": "".join(traceback.format_exception(error))}


def report(base_url: str, outcome: dict[str, Any]) -> None:
    """Tells the judge."""
    request = urllib.request.Request(f"{base_url}/__report", json.dumps(outcome).encode(), method="POST")
    urllib.request.urlopen(request).close()


Drive = Callable[[str, Clock], Any]
AsyncDrive = Callable[[str, Clock], Awaitable[Any]]


def drive(vector: tuple[str, float, Drive]) -> None:
    """Drives a vector through the synchronous client."""
    name, clock, call = vector
    base_url = f"{os.environ['JUDGE_URL']}/{name}"
    try:
        outcome = {"result": wire(call(base_url, Clock(clock)))}
    except BaseException as error:
        outcome = error_of(error)
    report(base_url, outcome)


async def drive_async(vector: tuple[str, float, AsyncDrive], turns: asyncio.Semaphore) -> None:
    """Drives a vector through the asynchronous client."""
    name, clock, call = vector
    base_url = f"{os.environ['JUDGE_URL']}/{name}"
    async with turns:
        try:
            outcome = {"result": wire(await call(base_url, Clock(clock)))}
        except BaseException as error:
            outcome = error_of(error)
    await asyncio.to_thread(report, base_url, outcome)


def run_all(vectors: list[tuple[str, float, Drive]]) -> None:
    """Drives all vectors, several at once."""
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(drive, vectors))
    sys.exit(0)


async def run_all_async(vectors: list[tuple[str, float, AsyncDrive]]) -> None:
    """Drives all vectors, several at once."""
    turns = asyncio.Semaphore(16)
    await asyncio.gather(*(drive_async(vector, turns) for vector in vectors))
