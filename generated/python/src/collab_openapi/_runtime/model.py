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


CHECKS: Mapping[Check, str] = {"integer": "an integer", "number": "a number", "file": "a file"}


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


@dataclass(frozen=True, slots=True)
class Layout:
    """The fields of a model, prepared for reading, which is done much more often than writing."""

    fields: tuple[Field, ...]
    names: Mapping[str, str]
    """Names of the attributes by their names on the wire."""
    same: bool
    """Whether they are the same."""
    decoded: tuple[tuple[str, Decoder], ...]
    """Names of attributes with what reads them."""
    required: tuple[str, ...]
    """Names of attributes."""

    def arguments_of(self, fields: dict[str, Any]) -> dict[str, Any]:
        """
        The arguments that make a model of JSON. Those of unknown fields may be among them.

        Raises:
            KeyError: If a field is unknown.
        """
        if self.same and "extra" not in fields:
            named = fields
        else:
            names = self.names
            named = {names[wire]: each for wire, each in fields.items()}
        for name, decode in self.decoded:
            if named.get(name) is not None:
                named = {**named, name: decode(named[name])}
        return named


def _nothing_more() -> dict[str, Any]:
    # To call `dict[str, Any]` itself takes ten times as long.
    return {}


@dataclass(slots=True, kw_only=True)
class Model:
    """An object of an API. Fields that this version doesn't know are kept in `extra`, and written back."""

    _layout: ClassVar[Layout]

    extra: dict[str, Any] = field(default_factory=_nothing_more, repr=False)
    """Fields that the description does not name, by their names on the wire."""

    @classmethod
    def from_wire(cls: type[_Model], value: Any) -> _Model:
        """Reads JSON, leniently: what is no object stays what it is, and what is missing is None."""
        if not isinstance(value, dict):
            return value
        fields = cast("dict[str, Any]", value)
        try:
            # Python itself finds what is unknown or missing, which is rare.
            return cls(**cls._layout.arguments_of(fields))
        except (KeyError, TypeError):
            return cls._from_unusual(fields)

    @classmethod
    def _from_unusual(cls: type[_Model], fields: dict[str, Any]) -> _Model:
        layout = cls._layout
        extra = {wire: each for wire, each in fields.items() if wire not in layout.names}
        known = {wire: each for wire, each in fields.items() if wire not in extra} if extra else fields
        named = layout.arguments_of(known)
        missing = {name: None for name in layout.required if name not in named}
        return cls(extra=extra, **{**named, **missing} if missing else named)

    def to_wire(self) -> dict[str, Any]:
        """The object as JSON has it."""
        return _object_of(self, False)


def layout_of(*fields: Field) -> Layout:
    """The layout of a model with these fields."""
    return Layout(
        fields=fields,
        names={each.wire: each.name for each in fields},
        same=all(each.wire == each.name for each in fields),
        decoded=tuple((each.name, each.decode) for each in fields if each.decode),
        required=tuple(each.name for each in fields if each.required),
    )


def to_sent(value: Any) -> Any:
    """
    Data as it is sent.

    Raises:
        TypeError: If a required field is None, or something else than a number stands where one is due.
    """
    return _wire_of(value, True)


def _wire_of(value: Any, checked: bool) -> Any:
    if isinstance(value, Model):
        return _object_of(value, checked)
    if isinstance(value, list | tuple):
        return [_wire_of(item, checked) for item in cast("Iterable[Any]", value)]
    if isinstance(value, dict):
        return {name: _wire_of(item, checked) for name, item in cast("dict[str, Any]", value).items()}
    return value


def _object_of(model: Model, checked: bool) -> dict[str, Any]:
    named: dict[str, Any] = {}
    for spec in model._layout.fields:  # pyright: ignore[reportPrivateUsage]
        value = getattr(model, spec.name)
        if value is UNSET:
            continue
        if value is None:
            if spec.nullable:
                named[spec.wire] = None
            elif spec.required and checked:
                raise TypeError(f"{type(model).__name__}.{spec.name} is missing")
        elif spec.check == "file":
            named[spec.wire] = value
        elif checked and spec.check and not is_number(value, spec.check):
            raise TypeError(f"{type(model).__name__}.{spec.name} has to be {CHECKS[spec.check]}, not {value!r}")
        else:
            named[spec.wire] = _wire_of(value, checked)
    return {**model.extra, **named}


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


def nothing(value: Any) -> None:
    """Reads what has no data."""


def is_number(value: object, check: Check) -> bool:
    """Whether a value is a number of this kind; a boolean is none."""
    kinds = (int,) if check == "integer" else (int, float)
    return isinstance(value, kinds) and not isinstance(value, bool)
