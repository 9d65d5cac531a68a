"""What the data models share: how they come from JSON and go back to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, TypeVar, cast

from .unset import UNSET

_Model = TypeVar("_Model", bound="Model")
_Item = TypeVar("_Item")

Decoder = Callable[[object], Any]
"""Makes data of JSON. JSON of another shape than the description's stays as it is: servers are not refused for it."""

Check = Literal["integer", "number", "file"]
"""What a value has to be before it is sent, because Python takes booleans for numbers. A file is sent as it is."""


@dataclass(frozen=True, slots=True)
class Field:
    """How a field of a model travels."""

    name: str
    """Of the attribute."""
    wire: str
    required: bool = False
    nullable: bool = False
    """None is sent as null."""
    check: Check | None = None
    decode: Decoder | None = None


@dataclass(slots=True, kw_only=True)
class Model:
    """An object of an API. Fields that this version doesn't know are kept in `extra`, and written back."""

    fields: ClassVar[tuple[Field, ...]] = ()
    by_wire: ClassVar[Mapping[str, Field]] = {}

    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    """Fields that the description does not name, by their names on the wire."""

    @classmethod
    def from_wire(cls: type[_Model], value: Any) -> _Model:
        """Reads JSON, leniently: what is no object stays what it is, and what is missing is None."""
        if not isinstance(value, dict):
            return value
        known = cls.by_wire
        named: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        for wire, each in cast("dict[str, Any]", value).items():
            spec = known.get(wire)
            if spec is None:
                extra[wire] = each
            elif spec.decode is None or each is None:
                named[spec.name] = each
            else:
                named[spec.name] = spec.decode(each)
        for spec in cls.fields:
            if spec.required and spec.name not in named:
                named[spec.name] = None
        return cls(extra=extra, **named)

    def to_wire(self) -> dict[str, Any]:
        """
        The object as JSON has it.

        Raises:
            TypeError: If a required field is None, or a boolean stands where a number is due.
        """
        sent: dict[str, Any] = {}
        for spec in self.fields:
            value = getattr(self, spec.name)
            if value is UNSET:
                continue
            if value is None:
                if spec.nullable:
                    sent[spec.wire] = None
                elif spec.required:
                    raise TypeError(f"{type(self).__name__}.{spec.name} is missing")
                continue
            if spec.check == "file":
                sent[spec.wire] = value
                continue
            if spec.check and not is_number(value, spec.check):
                raise TypeError(f"{type(self).__name__}.{spec.name} has to be a {spec.check}, not {value!r}")
            sent[spec.wire] = to_wire(value)
        return {**self.extra, **sent}


def fields_of(*fields: Field) -> tuple[tuple[Field, ...], Mapping[str, Field]]:
    """The class variables of a model."""
    return fields, {each.wire: each for each in fields}


def to_wire(value: Any) -> Any:
    """Data as JSON has it."""
    if isinstance(value, Model):
        return value.to_wire()
    if isinstance(value, list | tuple):
        return [to_wire(item) for item in cast("Iterable[Any]", value)]
    if isinstance(value, dict):
        return {name: to_wire(item) for name, item in cast("dict[str, Any]", value).items()}
    return value


def list_of(decode: Callable[[Any], _Item]) -> Callable[[Any], list[_Item]]:
    """Reads an array."""

    def read(value: Any) -> list[_Item]:
        return [decode(item) for item in cast("list[Any]", value)] if isinstance(value, list) else value

    return read


def map_of(decode: Callable[[Any], _Item]) -> Callable[[Any], dict[str, _Item]]:
    """Reads an object whose fields are all alike."""

    def read(value: Any) -> dict[str, _Item]:
        if not isinstance(value, dict):
            return value
        return {name: decode(item) for name, item in cast("dict[str, Any]", value).items()}

    return read


def as_it_is(value: Any) -> Any:
    """Reads whatever needs no reading."""
    return value


def is_number(value: object, check: Check) -> bool:
    """Whether a value is a number of this kind; a boolean is none."""
    kinds = (int,) if check == "integer" else (int, float)
    return isinstance(value, kinds) and not isinstance(value, bool)
