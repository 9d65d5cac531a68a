"""
Ranges of cells, as the values of sheets are addressed: `工作表1`, `工作表1!A1`, `工作表1!A1:C10`, `'工作!:表'!A2:C3`.

That is all the vendor documents. Absolute references such as `$A$1` mean the same cells and are taken, but written
without `$`; open ones such as `A:C` or `2:5` are refused, because nobody says what they mean: the name of the sheet
alone stands for the whole sheet.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class CellPlace(NamedTuple):
    """A cell by its place, counted from 0 as rows are when they are deleted: A1 is `CellPlace(row=0, column=0)`."""

    row: int
    column: int


class CellRectangle(NamedTuple):
    """A rectangle of cells by two of its corners, which are the same for a single cell."""

    start: CellPlace
    """Upper left."""
    end: CellPlace
    """Lower right."""


class SheetRange(NamedTuple):
    """A parsed range. Without cells it is the whole sheet."""

    sheet: str
    cells: CellRectangle | None = None


def a1(sheet: str, start: str | CellPlace | None = None, end: str | CellPlace | None = None) -> str:
    """
    Writes a range: `a1("工作!:表", "A2", "C3")` is `'工作!:表'!A2:C3`.

    A name with `!`, `:` or `'` is put in single quotes. A quote inside it stays as it is: how to write one is not
    documented, only that such a name stands in quotes.

    Args:
        start: Upper left cell; without it the range is the whole sheet.
        end: Lower right cell; without it the range is the one cell.

    Raises:
        ValueError: If the name is empty, a cell is none, or the range ends before it starts.
    """
    if not re.fullmatch(r".+", sheet):
        raise ValueError(f"{sheet!r} cannot be the name of a sheet: it is empty or has several lines")
    name = f"'{sheet}'" if re.search("[!:']", sheet) else sheet
    if start is None:
        if end is None:
            return name
        raise ValueError(f"{name}: a range that ends has to start too")
    first = _place_of(start)
    if end is None:
        return f"{name}!{cell_name(first)}"
    last = _place_of(end)
    _check_order(first, last)
    return f"{name}!{cell_name(first)}:{cell_name(last)}"


def parse_a1(text: str) -> SheetRange:
    """
    Reads a range.

    Raises:
        ValueError: If it is none of the documented forms.
    """
    # A quoted name ends at the last quote that ends the text or stands before a '!'.
    match = re.fullmatch(r"(?:'(.+)'|([^!:']+))(?:!([^!']+))?", text)
    if match is None:
        raise ValueError(
            f"{text!r} is no range: write sheet, sheet!A1 or sheet!A1:C3, "
            "with the sheet in single quotes if it has one of ! : '"
        )
    sheet = match[1] or match[2]
    return SheetRange(sheet, None if match[3] is None else parse_cells(match[3]))


def parse_cells(text: str) -> CellRectangle:
    """
    Reads cells without a sheet, such as the `E14:E14` of a locked range in a history.

    Raises:
        ValueError: If the text is no cell and no rectangle of cells.
    """
    first, *others = text.split(":")
    if len(others) > 1:
        raise ValueError(f"{text!r} is no cell and no two cells with ':' between them")
    start = _place_of(first)
    end = _place_of(others[0]) if others else start
    _check_order(start, end)
    return CellRectangle(start, end)


def cell_name(place: CellPlace) -> str:
    """
    Writes a cell: `CellPlace(row=2, column=27)` is `AB3`.

    Raises:
        ValueError: If a number is negative.
    """
    row, column = place
    if row < 0 or column < 0:
        raise ValueError(f"row {row}, column {column}: both are integers from 0 on")
    letters = ""
    rest = column + 1
    while rest > 0:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{row + 1}"


def _place_of(reference: str | CellPlace) -> CellPlace:
    if not isinstance(reference, str):
        return reference
    match = re.fullmatch(r"\$?([A-Za-z]+)\$?([1-9][0-9]*)", reference)
    if match is None:
        raise ValueError(f"{reference!r} is no cell such as A1; ranges that are open on one side are not documented")
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - 64
    return CellPlace(int(match[2]) - 1, column - 1)


def _check_order(start: CellPlace, end: CellPlace) -> None:
    if start.row > end.row or start.column > end.column:
        name = f"{cell_name(start)}:{cell_name(end)}"
        raise ValueError(f"{name} ends before it starts: name its upper left and lower right cell")
