"""Tells successes from failures."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any, NoReturn

from .errors import ApiError, ErrorCode, ParseError, Refusal, api_error
from .operation import Api, Operation
from .pointer import Pointer, hold, value_at
from .port import Response
from .redaction import redact, redact_json
from .reply_headers import request_id_of, retry_after_of


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer with what is needed to read it."""

    response: Response
    secrets: tuple[str, ...] = field(repr=False)
    """What was sent that may not be shown."""
    hint: str | None = None
    """What may have made the server refuse."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A success."""

    status: int
    json: Any
    """The data as the wire has it."""


class _NoJson(Exception):
    pass


def outcome_of(api: Api, operation: Operation[Any], reply: Reply, depth: int) -> Outcome:
    """
    Reads an answer.

    Args:
        depth: How deeply arrays and objects may be nested.

    Raises:
        ApiError: If the server refused.
        ParseError: If it is a success that cannot be read.
    """
    status = reply.response.status
    text = reply.response.content.decode("utf-8-sig", "replace")
    if not 200 <= status < 300:
        try:
            body = parse(text, depth)
        except _NoJson:
            body = text or None
        raise _failure(api, operation, reply, body)
    body = _read(operation, reply, text, depth)
    envelope = operation.envelope
    if envelope is None:
        return Outcome(status, body)
    if hold(envelope.success, status, body):
        return Outcome(status, _unwrap(operation, status, body, envelope.data))
    if envelope.pending and hold(envelope.pending, status, body):
        return Outcome(status, body)
    raise _failure(api, operation, reply, body)


def is_final(api: Api, operation: Operation[Any], content: bytes, depth: int) -> bool:
    """Whether the vendor says of the code in a failure that the same request cannot succeed later."""
    try:
        body = parse(content.decode("utf-8-sig", "replace"), depth)
    except _NoJson:
        return False
    known = _known(api, _code_in(api, operation, body))
    return known is not None and not known.retry


def parse(text: str, depth: int) -> Any:
    """JSON of a text, nested no deeper than so many levels."""
    if text.count("[") + text.count("{") > depth and _depth_of(text) > depth:
        raise _NoJson
    try:
        return _decode(text)
    except (ValueError, RecursionError):
        raise _NoJson from None


def _refuse(constant: str) -> NoReturn:
    # Python takes NaN and Infinity for JSON, nobody else does.
    raise ValueError(constant)


_decode = json.JSONDecoder(parse_constant=_refuse).decode


def _depth_of(text: str) -> int:
    depth = deepest = 0
    for match in re.finditer(r'"(?:[^"\\]|\\.)*"?|[\[{]|[\]}]', text):
        token = match[0]
        if token in ("[", "{"):
            depth += 1
            deepest = max(deepest, depth)
        elif token in ("]", "}"):
            depth -= 1
    return deepest


def _unwrap(operation: Operation[Any], status: int, body: object, pointer: Pointer | None) -> object:
    if pointer is None:
        return body
    data = value_at(body, pointer)
    if data is None:
        raise ParseError(operation.id, status, f"a success without /{'/'.join(pointer)} in its body")
    return data


def _read(operation: Operation[Any], reply: Reply, text: str, depth: int) -> Any:
    if operation.reply == "text":
        return text
    status = reply.response.status
    if text == "":
        if operation.reply == "none" or status == 204:
            return None
        raise ParseError(operation.id, status, "the body is empty where JSON was due")
    try:
        return parse(text, depth)
    except _NoJson:
        pass
    # The text is not shown: what was to be JSON may hold a secret that the server just made.
    kind = redact(reply.response.headers.get("Content-Type", "no content type"), reply.secrets)
    raise ParseError(operation.id, status, f"the body is no JSON ({kind})")


def _code_in(api: Api, operation: Operation[Any], body: object) -> int | str | None:
    pointers = (operation.envelope.code, *api.code_at) if operation.envelope else api.code_at
    for pointer in pointers:
        value = value_at(body, pointer)
        if (isinstance(value, int | float) and not isinstance(value, bool)) or (isinstance(value, str) and value):
            return value if isinstance(value, int | str) else str(value)
    return None


def _known(api: Api, code: int | str | None) -> ErrorCode | None:
    return None if code is None else api.error_codes.get(str(code))


def _failure(api: Api, operation: Operation[Any], reply: Reply, sent: object) -> ApiError:
    body = redact_json(sent, reply.secrets)
    code = _code_in(api, operation, body)
    pointers = (operation.envelope and operation.envelope.message, ("message",), ("error_description",))
    messages = (value_at(body, pointer) for pointer in pointers if pointer)
    message = next((each for each in messages if isinstance(each, str) and each), None)
    headers = reply.response.headers
    refusal = Refusal(
        status=reply.response.status,
        code=code,
        message=message,
        body=body,
        request_id=request_id_of(headers, reply.secrets),
        retry_after=retry_after_of(headers),
        hint=reply.hint,
    )
    return api_error(operation.id, refusal, _known(api, code))
