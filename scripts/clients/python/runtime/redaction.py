"""Keeps secrets out of everything that is shown."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import cast

_TELLING_LENGTH = 8
"""A shorter secret may be a part of any word, so it is hidden only where it stands alone."""


_NO_WORD = re.compile(r"[^A-Za-z0-9_]+")
_HTML_NAMES = {"&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos"}


def redact(text: str, secrets: Iterable[str]) -> str:
    """A text without the secrets: in plain, percent-encoded, HTML and JSON form, and in any mixture."""
    for secret in secrets:
        # Few texts hold a secret, and a pattern costs more than the rest of a call.
        if secret and _longest_word(secret) in text:
            text = _pattern(secret).sub("***", text)
    return text


def redact_json(value: object, secrets: Iterable[str]) -> object:
    """A JSON value whose texts and names are without the secrets, however deep it is nested."""
    known = tuple(secrets)
    found: list[object] = []
    waiting: list[tuple[object, Callable[[object], object]]] = [(value, found.append)]
    while waiting:
        item, keep = waiting.pop()
        if isinstance(item, str):
            keep(redact(item, known))
        elif isinstance(item, list):
            items = list(cast("list[object]", item))
            keep(items)
            waiting.extend((each, _setter(items, index)) for index, each in enumerate(items))
        elif isinstance(item, dict):
            entries = cast("dict[str, object]", item).items()
            fields = {redact(name, known): each for name, each in entries}
            keep(fields)
            waiting.extend((each, _setter(fields, name)) for name, each in fields.items())
        else:
            keep(item)
    return found[0]


def _setter(holder: object, key: object) -> Callable[[object], object]:
    target = cast("dict[object, object]", holder)
    return lambda value: target.__setitem__(key, value)


class RedactedCause(Exception):
    """A copy of a foreign error that keeps its name and message, without whatever else it held."""


def redacted_cause(error: BaseException, secrets: Iterable[str]) -> RedactedCause:
    """What may be shown of an error that may hold requests, headers and addresses."""
    return RedactedCause(redact(f"{type(error).__name__}: {reason_of(error)}", secrets))


def reason_of(error: BaseException) -> str:
    """What an error says, or else its name."""
    return str(error) or type(error).__name__


def _longest_word(secret: str) -> str:
    """The longest part of a secret that is written in one way only."""
    return max(_NO_WORD.split(secret), key=len)


@lru_cache(maxsize=256)
def _pattern(secret: str) -> re.Pattern[str]:
    forms = "".join(_forms_of(character) for character in secret)
    return re.compile(forms if len(secret) >= _TELLING_LENGTH else rf"(?<!\w){forms}(?!\w)")


def _forms_of(character: str) -> str:
    """A pattern of the ways in which a character is written. Letters and digits have only one."""
    if re.fullmatch(r"[A-Za-z0-9_]", character):
        return character
    octets = character.encode("utf-8", "surrogatepass")
    units = character.encode("utf-16-be", "surrogatepass").hex()
    code = ord(character)
    named = f"|{_HTML_NAMES[character]}" if character in _HTML_NAMES else ""
    forms = [
        rf"\\?{re.escape(character)}",
        "".join(f"%(?:25)*{_any_case(f'{octet:02x}')}" for octet in octets),
        "".join(rf"\\u{_any_case(units[at : at + 4])}" for at in range(0, len(units), 4)),
        re.escape(json.dumps(character, ensure_ascii=False)[1:-1]),
        f"&(?:#0*{code}|#[xX]0*{_any_case(f'{code:x}')}{named});",
    ]
    if character == " ":
        forms.append(r"\+")
    return f"(?:{'|'.join(forms)})"


def _any_case(digits: str) -> str:
    return re.sub("[a-f]", lambda match: f"[{match[0]}{match[0].upper()}]", digits)
