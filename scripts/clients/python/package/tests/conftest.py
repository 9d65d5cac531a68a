"""Fixtures."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import anyio
import pytest

Run = Callable[[Callable[[], Awaitable[None]]], None]


@pytest.fixture(params=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Run:
    """Runs a coroutine function on each of the event loops."""
    backend = str(request.param)

    def start(main: Callable[[], Awaitable[None]]) -> None:
        anyio.run(main, backend=backend)

    return start
