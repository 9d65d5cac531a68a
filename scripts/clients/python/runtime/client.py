"""What calls the operations of an API: the part that synchronous and asynchronous clients share."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

from .address import address_of, origin_of, text_of, with_query
from .checks import check_body
from .credentials import Credentials, collect, query_of
from .exchange import Draft, Settings, exchange, merge
from .form import Form
from .hooks import Hooks
from .limiter import Limiter
from .model import Model, to_sent
from .operation import Api, Data, Operation
from .outcome import Outcome, is_final, outcome_of
from .port import Port, StreamedBody
from .unset import UNSET, Unset

DEFAULT_TIMEOUT = 60.0
DEFAULT_MAX_RESPONSE_BYTES = 64 * 1024 * 1024
DEFAULT_MAX_JSON_DEPTH = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientOptions:
    """What every client can be told. Times are in seconds."""

    timeout: float | None = DEFAULT_TIMEOUT
    """Time limit of an attempt, body included; None for none."""
    deadline: float | None = None
    """Time limit of a call, with all its attempts and the pauses between them; None for none."""
    retries: int | None = None
    """
    How often a call is sent again after a network fault, a timeout, or the status 408, 429 or 5xx; 0 for never, 2
    unless set.

    Only calls that the description calls safe to repeat are, and none whose body is a stream that can be read once.
    The pause is the one that the server asks for, up to 60 s, or grows from 0.5 to 8 s at most, with jitter. Each
    attempt is signed anew.
    """
    follow_redirects: bool = False
    """Redirects are errors unless set. Another host gets no credentials, no headers of yours and no body."""
    max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES
    """The largest body of an answer that is read into memory; files of exports have no limit."""
    max_json_depth: int = DEFAULT_MAX_JSON_DEPTH
    """How deeply arrays and objects of an answer may be nested. Python's own limit holds too."""
    limiter: Limiter | None = None
    """Decides when an attempt may start. Clients can share one. None unless set."""
    hooks: Hooks | None = None
    """Told what the client does, for logs, metrics and traces."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Sent with every request."""
    clock: Callable[[], float] = time.time
    """Unix time, which signatures and tokens depend on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOptions:
    """What a single call can be told instead of what its client was told. Times are in seconds."""

    timeout: float | Unset | None = UNSET
    """Time limit of an attempt, None for none."""
    deadline: float | Unset | None = UNSET
    """Time limit of the call, None for none."""
    retries: int | Unset = UNSET
    """How often the call is sent again."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Sent with this request, besides the client's."""


class Core:
    """Calls the operations of one API."""

    def __init__(
        self,
        api: Api,
        port: Port,
        base_url: str,
        bound: Mapping[str, object],
        options: ClientOptions,
        *,
        aliased: bool = False,
    ) -> None:
        """
        Args:
            bound: Parameters that the client's options supply, by their names on the wire.
            aliased: Whether operations are called under their other path where they have one.

        Raises:
            ValueError: If the base URL is none.
        """
        self.api = api
        self.port = port
        self.base_url = origin_of(api.name, base_url)
        self.credentials = Credentials(sources={})
        self.clock = options.clock
        self._bound = bound
        self._aliased = aliased
        self._headers = dict(options.headers)
        self._settings = Settings(
            timeout=options.timeout,
            deadline=options.deadline,
            retries=options.retries,
            follow_redirects=options.follow_redirects,
            max_response_bytes=options.max_response_bytes,
            max_json_depth=options.max_json_depth,
            limiter=options.limiter,
            hooks=options.hooks,
        )

    async def data(
        self,
        operation: Operation[Data],
        arguments: Mapping[str, object],
        body: Model | None = None,
        options: CallOptions | None = None,
    ) -> Data:
        """The data of a success."""
        outcome = await self.outcome(operation, arguments, body, options)
        return operation.decode(outcome.json)

    async def outcome(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: Model | None = None,
        options: CallOptions | None = None,
    ) -> Outcome:
        """
        Sends a call.

        Raises:
            ApiError: If the server refused.
            NetworkError: If no answer came.
            CallTimeoutError: If it took too long.
            ParseError: If the answer cannot be read.
            TypeError: If an argument has another type than it has to have.
            ValueError: If an argument has a value that cannot be sent.
        """
        settings = self.settings(options)
        draft = self._draft(operation, arguments, body, options)

        def final(content: bytes) -> bool:
            return is_final(self.api, operation, content, settings.max_json_depth)

        reply = await exchange(self.port, draft, self.credentials, settings, final)
        return outcome_of(self.api, operation, reply, settings.max_json_depth)

    async def address(self, operation: Operation[Any], arguments: Mapping[str, object]) -> str:
        """
        The address of an operation that a browser opens by itself, with the credentials in its query. Nothing
        is sent.
        """
        sent = await collect(operation, self.credentials, self.port)
        return with_query(self._url(operation, arguments), query_of(sent))

    def settings(self, options: CallOptions | None) -> Settings:
        """How a call is sent."""
        settings = self._settings
        if options is None:
            return settings
        return replace(
            settings,
            timeout=settings.timeout if isinstance(options.timeout, Unset) else options.timeout,
            deadline=settings.deadline if isinstance(options.deadline, Unset) else options.deadline,
            retries=settings.retries if isinstance(options.retries, Unset) else options.retries,
        )

    def _draft(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        body: Model | None,
        options: CallOptions | None,
    ) -> Draft:
        fields = cast("dict[str, object] | None", None if body is None else to_sent(body))
        content: bytes | StreamedBody | None = None
        encoded: dict[str, str] = {}
        if fields is not None:
            check_body(operation, fields)
            content, encoded = _encoded(operation, fields)
        headers = merge(
            encoded,
            {"Accept": "text/html" if operation.reply == "text" else "application/json"},
            self._headers,
            options.headers if options else {},
            {"Content-Type": encoded["Content-Type"]} if operation.body == "form" and encoded else {},
            self._header_parameters(operation, arguments),
        )
        names = operation.secrets if fields else ()
        secrets = tuple(text for name in names if isinstance(text := (fields or {}).get(name), str))
        url = self._url(operation, arguments)
        return Draft(operation=operation, url=url, headers=headers, body=content, secrets=secrets)

    def _url(self, operation: Operation[Any], arguments: Mapping[str, object]) -> str:
        path = operation.alias if self._aliased and operation.alias else operation.path
        given = {**self._bound, **arguments} if self._bound else arguments
        return self.base_url + address_of(operation, path, given)

    def _header_parameters(self, operation: Operation[Any], arguments: Mapping[str, object]) -> dict[str, str]:
        return {
            parameter.name: text_of(operation, parameter, value)
            for parameter in operation.parameters
            if parameter.place == "header" and (value := arguments.get(parameter.name)) is not None
        }


def _encoded(operation: Operation[Any], fields: dict[str, object]) -> tuple[bytes | StreamedBody, dict[str, str]]:
    if operation.body != "form":
        text = json.dumps(fields, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode(), {"Content-Type": "application/json"}
    form = Form(operation, fields)
    length = form.length
    sized = {} if length is None else {"Content-Length": str(length)}
    return form, {"Content-Type": form.content_type, **sized}
