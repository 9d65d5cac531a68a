"""Keeps to the number of requests that a vendor allows."""

from __future__ import annotations

import threading
import time
from collections import deque


class Limiter:
    """
    Starts no more than so many requests within any span of so many seconds, in the order in which they come.

    It knows only of this process. Clients that share a vendor's limit share a limiter, from any thread or task.
    """

    def __init__(self, requests: int, seconds: float = 1.0) -> None:
        """
        Raises:
            ValueError: If one of the numbers is not above zero.
        """
        if not (requests >= 1 and seconds > 0):
            raise ValueError(f"a limiter needs at least 1 request and more than 0 seconds, not {requests} in {seconds}")
        self._span = seconds
        self._starts: deque[float] = deque(maxlen=int(requests))
        self._queue: deque[object] = deque()
        self._lock = threading.Lock()

    def poll(self, ticket: object) -> float:
        """
        Starts the request that holds the ticket, if it is its turn.

        Returns:
            0 if the request may start now, else the seconds after which to ask again with the same ticket.
        """
        with self._lock:
            if ticket not in self._queue:
                self._queue.append(ticket)
            pause = self._pause(self._queue.index(ticket))
            if pause <= 0:
                self._queue.remove(ticket)
                self._starts.append(time.monotonic())
                return 0.0
            return pause

    def give_up(self, ticket: object) -> None:
        """Takes a ticket out of the queue."""
        with self._lock:
            if ticket in self._queue:
                self._queue.remove(ticket)

    def _pause(self, place: int) -> float:
        """Seconds until so many others, and one more, can have started."""
        most = self._starts.maxlen or 1
        full = most - len(self._starts)
        if place < full:
            return 0.0
        rounds, index = divmod(place - full, most)
        started = self._starts[index] if index < len(self._starts) else self._starts[-1]
        pause = started + self._span * (rounds + 1) - time.monotonic()
        # Those that go before have to start first, however long ago the last one started.
        return max(pause, 0.001) if rounds > 0 or index >= len(self._starts) else pause
