"""
Easemob's App Token: given, asked for, or fetched with the client's credentials and kept until shortly before
it ends.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from .credentials import AsyncSecret, Credentials, Secret, SecretSource, reveal
from .errors import ParseError
from .operation import Operation
from .port import Event, Port, Response

_USABLE_SHARE = 0.9
"""A token ends for us when nine tenths of its life are over, so that none ends on its way to the server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientCredentials:
    """The credentials of an app, by which a client fetches its App Token."""

    client_id: str
    """Client ID of the app, from the Easemob console."""
    client_secret: Secret = field(repr=False)
    """Client secret of the app, or a function that gets it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AsyncClientCredentials:
    """As ClientCredentials; the function for the secret may be asynchronous."""

    client_id: str
    """Client ID of the app, from the Easemob console."""
    client_secret: AsyncSecret = field(repr=False)
    """Client secret of the app, or a function that gets it."""


@dataclass(frozen=True, slots=True)
class FetchedToken:
    """A token as the vendor's token operation returns it."""

    token: str = field(repr=False)
    lifetime: float
    """In seconds; 0 means that it never ends."""


def fetched_token(operation: str, token: object, lifetime: object) -> FetchedToken:
    """
    What the vendor's token operation returned.

    Raises:
        ParseError: If it is no token.
    """
    if not isinstance(token, str) or not token:
        raise ParseError(operation, 200, "a success without a token in its body")
    try:
        return FetchedToken(token, float(lifetime) if isinstance(lifetime, int | float | str) else 0.0)
    except ValueError:
        # The value is not shown: it may be anything.
        pass
    raise ParseError(operation, 200, "the lifetime of a token is no number")


Fetch = Callable[[str, str], Awaitable[FetchedToken]]
"""Calls the vendor's token operation with the client's identifier and secret."""


def app_token_credentials(
    auth: AsyncSecret | ClientCredentials | AsyncClientCredentials,
    clock: Callable[[], float],
    fetch: Fetch,
) -> Credentials:
    """Credentials of an API that takes an App Token."""
    if not isinstance(auth, ClientCredentials | AsyncClientCredentials):
        return Credentials(sources={"appToken": SecretSource(auth)})
    return Credentials(sources={"appToken": KeptToken(auth, clock, fetch)})


class _Flight:
    """A fetch that others wait for. Without a token and an error, its leader gave it up."""

    def __init__(self, landed: Event) -> None:
        self.landed = landed
        self.token: str | None = None
        self.error: Exception | None = None


class KeptToken:
    """A token that is fetched when it is needed: one fetch serves all calls that wait for it."""

    renewable = True

    def __init__(
        self, auth: ClientCredentials | AsyncClientCredentials, clock: Callable[[], float], fetch: Fetch
    ) -> None:
        self._auth = auth
        self._clock = clock
        self._fetch = fetch
        # It is held for a few instructions only, never while something is waited for.
        self._lock = threading.Lock()
        self._kept: tuple[str, float] | None = None
        self._flight: _Flight | None = None

    async def value(self, operation: Operation[Any], port: Port) -> str:
        while True:
            with self._lock:
                kept = self._kept
                if kept and self._clock() < kept[1]:
                    return kept[0]
                flight = self._flight
                leads = flight is None
                if flight is None:
                    flight = self._flight = _Flight(port.event())
            if leads:
                return await self._lead(flight, port)
            await flight.landed.wait()
            if flight.token is not None:
                return flight.token
            if flight.error is not None:
                raise flight.error

    def refused(self, value: str) -> None:
        # Calls that were refused with an older token leave the newer one alone.
        with self._lock:
            if self._kept and self._kept[0] == value:
                self._kept = None

    def explain(self, response: Response) -> str | None:
        return None

    async def _lead(self, flight: _Flight, port: Port) -> str:
        try:
            started = self._clock()
            secret = await reveal(self._auth.client_secret, port)
            fetched = await self._fetch(self._auth.client_id, secret)
            until = started + fetched.lifetime * _USABLE_SHARE if fetched.lifetime > 0 else math.inf
            flight.token = fetched.token
            with self._lock:
                self._kept = (fetched.token, until)
            return fetched.token
        except Exception as error:
            flight.error = error
            raise
        finally:
            with self._lock:
                self._flight = None
            flight.landed.set()
