"""What a client proves itself with, and how that gets into a request."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from .operation import Carrier, CredentialName, Operation, Security
from .port import Port, Response
from .reply_headers import server_time_of
from .signing import Signer

Secret = str | Callable[[], str]
"""A secret, or a function that gets it, which is asked each time that the secret is needed."""
AsyncSecret = str | Callable[[], "str | Awaitable[str]"]
"""A secret, or a function that gets it, which may be asynchronous."""

Transport = Literal["header", "query"]
Scope = Literal["license"]

_MAY_CONCERN_SIGNATURE = (400, 401, 403)
"""Statuses with which a server may answer to a signature that is not valid, by the vendor's FAQ and by HTTP."""
_HARMLESS_DIFFERENCE = 45.0
"""Seconds. A difference of the clocks of this size harms no signature."""


class Source(Protocol):
    """Gives the value of a credential for one attempt."""

    @property
    def renewable(self) -> bool:
        """Whether it may give another value after the server answered 401 to one."""
        ...

    async def value(self, operation: Operation[Any], port: Port) -> str:
        """The value."""
        ...

    def refused(self, value: str) -> None:
        """Called when the server answered 401 to a value; afterwards `value` is asked once more."""
        ...

    def explain(self, response: Response) -> str | None:
        """What may have made the server refuse."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """The credentials of a client."""

    sources: Mapping[CredentialName, Source]
    transport: Transport | None = None
    """Which alternative to take where an operation offers several."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A credential as one attempt sends it."""

    carrier: Carrier
    value: str = field(repr=False)
    source: Source


class SecretSource:
    """
    A secret as a credential. A function decides for itself when to get a new one, so a refusal just asks it
    again.
    """

    def __init__(self, secret: AsyncSecret) -> None:
        self._secret = secret
        self.renewable = callable(secret)

    async def value(self, operation: Operation[Any], port: Port) -> str:
        return await reveal(self._secret, port)

    def refused(self, value: str) -> None:
        pass

    def explain(self, response: Response) -> str | None:
        return None


class ReadySignature:
    """Signatures that somebody else makes."""

    renewable = True

    def __init__(self, make: Callable[[Scope | None], str | Awaitable[str]]) -> None:
        self._make = make

    async def value(self, operation: Operation[Any], port: Port) -> str:
        return await port.settle(self._make(operation.scope))

    def refused(self, value: str) -> None:
        pass

    def explain(self, response: Response) -> str | None:
        return None


class MadeSignature:
    """Signatures that are made with the AppSecret."""

    renewable = True

    def __init__(self, app_id: str, app_secret: AsyncSecret, clock: Callable[[], float], jti: bool) -> None:
        self._signer = Signer(app_id, clock, jti)
        self._app_secret = app_secret
        self._clock = clock

    async def value(self, operation: Operation[Any], port: Port) -> str:
        if operation.scope is None:
            kept = self._signer.kept()
            return kept if kept else self._signer.ordinary(await reveal(self._app_secret, port))
        secret = await reveal(self._app_secret, port)
        while not isinstance(signature := self._signer.license(secret), str):
            await port.sleep(signature)
        return signature

    def refused(self, value: str) -> None:
        self._signer.drop(value)

    def explain(self, response: Response) -> str | None:
        server = server_time_of(response.headers)
        if server is None or response.status not in _MAY_CONCERN_SIGNATURE:
            return None
        ahead = self._clock() - server
        if abs(ahead) <= _HARMLESS_DIFFERENCE:
            return None
        way = "ahead of" if ahead > 0 else "behind"
        return (
            f"the clock of this machine is {abs(ahead):.0f} s {way} the server's, "
            "so the signature may have been refused: set the clock"
        )


def signature_credentials(
    *,
    app_id: str,
    app_secret: AsyncSecret | None,
    signature: Callable[[Scope | None], str | Awaitable[str]] | None,
    token: AsyncSecret,
    transport: Transport,
    query_app_id: bool,
    jti: bool,
    clock: Callable[[], float],
) -> Credentials:
    """
    Credentials of an API that takes a signature and a user's token.

    Raises:
        TypeError: If there is neither an AppSecret nor a function for signatures, or both.
    """
    sources: dict[CredentialName, Source] = {"token": SecretSource(token)}
    if query_app_id:
        sources["appId"] = SecretSource(app_id)
    if signature is not None and app_secret is None:
        sources["signature"] = ReadySignature(signature)
    elif app_secret is not None and signature is None:
        sources["signature"] = MadeSignature(app_id, app_secret, clock, jti)
    else:
        raise TypeError("a client of Shimo needs either app_secret or signature")
    return Credentials(sources=sources, transport=transport)


async def reveal(secret: AsyncSecret, port: Port) -> str:
    """The value of a secret."""
    return secret if isinstance(secret, str) else await port.settle(secret())


async def collect(operation: Operation[Any], credentials: Credentials, port: Port) -> list[Sent]:
    """
    The credentials for one attempt of an operation.

    Raises:
        TypeError: If one is missing.
        ValueError: If one is empty.
    """
    sent: list[Sent] = []
    for carrier in _choose(operation.security, credentials):
        source = credentials.sources.get(carrier.credential)
        if source is None:
            raise TypeError(f"{operation.id}: the client was created without '{carrier.credential}'")
        value = await source.value(operation, port)
        if not value:
            raise ValueError(f"{operation.id}: '{carrier.credential}' is empty")
        sent.append(Sent(carrier, value, source))
    return sent


def secrets_of(sent: list[Sent]) -> tuple[str, ...]:
    """What is secret of the credentials: all but the identifier of the app."""
    return tuple(each.value for each in sent if each.carrier.credential != "appId")


def query_of(sent: list[Sent]) -> list[tuple[str, str]]:
    """The parameters that carry credentials in the query."""
    return [(each.carrier.name, each.value) for each in sent if each.carrier.place == "query"]


def headers_of(sent: list[Sent]) -> dict[str, str]:
    """The headers that carry credentials."""
    return {
        each.carrier.name: f"Bearer {each.value}" if each.carrier.place == "bearer" else each.value
        for each in sent
        if each.carrier.place != "query"
    }


def _choose(security: Security, credentials: Credentials) -> list[Carrier]:
    if not security:
        return []
    chosen = security[0]
    for alternative in security:
        if all(carrier.place == credentials.transport for carrier in alternative):
            chosen = alternative
            break
    # The one credential that a client may be told not to send.
    return [each for each in chosen if each.credential != "appId" or "appId" in credentials.sources]
