"""JSON Pointers into the bodies of responses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

Pointer = tuple[str, ...]
"""The tokens of a JSON Pointer; () is the body itself."""


@dataclass(frozen=True, slots=True)
class Status:
    """The condition that a response has a status."""

    status: int


@dataclass(frozen=True, slots=True)
class Equals:
    """The condition that a value in the body equals another."""

    pointer: Pointer
    value: object


Conditions = tuple[Status | Equals, ...]
"""All of them have to hold."""


def value_at(body: object, pointer: Pointer) -> object:
    """The value at a pointer, None if there is none."""
    value = body
    for token in pointer:
        if isinstance(value, dict):
            value = cast("dict[str, object]", value).get(token)
        elif isinstance(value, list):
            items = cast("Sequence[object]", value)
            value = items[int(token)] if token.isdecimal() and int(token) < len(items) else None
        else:
            return None
    return value


def hold(conditions: Conditions, status: int, body: object) -> bool:
    """Whether all conditions hold for a response."""
    return all(_holds(condition, status, body) for condition in conditions)


def _holds(condition: Status | Equals, status: int, body: object) -> bool:
    if isinstance(condition, Status):
        return condition.status == status
    value = value_at(body, condition.pointer)
    # True equals 1 in Python, but not in JSON.
    return value == condition.value and isinstance(value, bool) == isinstance(condition.value, bool)
