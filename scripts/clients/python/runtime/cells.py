"""Values of cells by the kinds of their columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Literal

from .oadate import from_oadate, to_oadate
from .ranges import CellPlace, cell_name

CellKind = Literal["text", "number", "date", "any"]
"""What the cells of a column are when they are read. Nothing in a cell tells a date from another number."""
Cell = str | float | datetime | None
"""A cell that was read, or is to be written. An empty one is None."""


def read_cells(rows: Iterable[Sequence[str | float | None]], columns: Sequence[CellKind]) -> list[list[Cell]]:
    """
    Reads rows: `read_cells(values, ["text", "number", "date"])`. A row that is too short is filled with None, and
    what stands right of the columns is left out.

    Raises:
        TypeError: If a cell is not of the kind of its column; it names the cell as if the first were A1.
    """
    return [
        [_read(row[column] if column < len(row) else None, kind, index, column) for column, kind in enumerate(columns)]
        for index, row in enumerate(rows)
    ]


def write_cells(rows: Iterable[Iterable[Cell]]) -> list[list[str | float]]:
    """
    Rows as they are written: a date as its OADate, which the sheet shows as a date where the cell has such a format;
    None as the empty string, which empties the cell.
    """
    return [[_written(cell) for cell in row] for row in rows]


def _read(value: str | float | None, kind: CellKind, row: int, column: int) -> Cell:
    # An empty cell is null, and the empty string where the server sends back what was written.
    if value is None or (value == "" and kind != "text"):
        return None
    if kind == "any":
        return value
    if isinstance(value, bool) or isinstance(value, str) != (kind == "text"):
        raise TypeError(f"{cell_name(CellPlace(row, column))} is {value!r}, no {kind}")
    return from_oadate(float(value)) if kind == "date" else value


def _written(cell: Cell) -> str | float:
    if cell is None:
        return ""
    return to_oadate(cell) if isinstance(cell, datetime) else cell
