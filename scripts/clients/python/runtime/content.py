"""JSON that stands in a string of a reply."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

Content = TypeVar("Content")


@dataclass(frozen=True, slots=True)
class UnknownContent:
    """A content of no known kind: its JSON, or the text if it is none."""

    value: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """How to tell one kind of content: fields that are all there, one of them perhaps with a value."""

    fields: tuple[str, ...]
    value: object = None


def parse_content(text: str, kinds: Sequence[tuple[Mark, Callable[[Any], Content]]]) -> Content | UnknownContent:
    """Parses a content: as the kind whose mark it bears first. Nothing is left out or refused."""
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError):
        return UnknownContent(text)
    fields = cast("dict[str, object]", value) if isinstance(value, dict) else {}
    for mark, decode in kinds:
        if all(name in fields for name in mark.fields) and mark.value in (None, fields[mark.fields[0]]):
            return decode(fields)
    return UnknownContent(cast("object", value))
