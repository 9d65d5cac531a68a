"""Helpers for the values of sheets."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from collab_openapi.shimo import (
    CellPlace,
    CellRectangle,
    SheetRange,
    a1,
    cell_name,
    from_oadate,
    parse_a1,
    parse_cells,
    read_cells,
    to_oadate,
    write_cells,
)


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("工作表1", SheetRange("工作表1")),
        ("工作表1!A1", SheetRange("工作表1", CellRectangle(CellPlace(0, 0), CellPlace(0, 0)))),
        ("'工作!:表'!A2:AB3", SheetRange("工作!:表", CellRectangle(CellPlace(1, 0), CellPlace(2, 27)))),
        ("s!$A$1:$C$10", SheetRange("s", CellRectangle(CellPlace(0, 0), CellPlace(9, 2)))),
        ("'it's'!A1", SheetRange("it's", CellRectangle(CellPlace(0, 0), CellPlace(0, 0)))),
    ],
)
def test_ranges_are_read(text: str, parsed: SheetRange) -> None:
    assert parse_a1(text) == parsed


@pytest.mark.parametrize("text", ["", "s!", "s!A", "s!A:C", "s!2:5", "s!A0", "s!C3:A1", "a:b", "s!A1:B2:C3"])
def test_what_is_no_range_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"range|cell|order|ends"):
        parse_a1(text)


def test_ranges_are_written() -> None:
    assert a1("工作!:表", "A2", "C3") == "'工作!:表'!A2:C3"
    assert a1("s", CellPlace(row=2, column=27)) == "s!AB3"
    assert a1("s") == "s"
    assert cell_name(CellPlace(0, 701)) == "ZZ1"
    assert cell_name(CellPlace(0, 702)) == "AAA1"
    assert parse_cells("E14:E14").start == CellPlace(13, 4)
    for bad in (("", None, None), ("a\nb", None, None), ("s", None, "A1"), ("s", "B2", "A1")):
        with pytest.raises(ValueError):
            a1(*bad)
    with pytest.raises(ValueError, match="from 0 on"):
        cell_name(CellPlace(-1, 0))


@pytest.mark.parametrize(
    ("oadate", "date"),
    [
        (44769, datetime(2022, 7, 27)),
        (44769.75, datetime(2022, 7, 27, 18)),
        (0, datetime(1899, 12, 30)),
        (-1.25, datetime(1899, 12, 28, 18)),
        (-657434, datetime(100, 1, 1)),
        (2958465.5, datetime(9999, 12, 31, 12)),
    ],
)
def test_dates_of_cells(oadate: float, date: datetime) -> None:
    assert from_oadate(oadate) == date
    assert to_oadate(date) == oadate


def test_what_is_no_date_is_refused() -> None:
    for number in (-657_435, 2_958_466, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="OADate"):
            from_oadate(number)
    with pytest.raises(ValueError, match="time zone"):
        to_oadate(datetime(2022, 7, 27, tzinfo=timezone.utc))
    with pytest.raises(ValueError, match="100"):
        to_oadate(datetime(99, 1, 1))


def test_cells_by_the_kinds_of_their_columns() -> None:
    rows = [["a", 1, 44769, "x", "left out"], [None, "", None], []]
    date = datetime(2022, 7, 27)
    assert read_cells(rows, ["text", "number", "date", "any"]) == [
        ["a", 1, date, "x"],
        [None, None, None, None],
        [None, None, None, None],
    ]
    with pytest.raises(TypeError, match="B2 is 'b', no number"):
        read_cells([["a", 1], ["a", "b"]], ["text", "number"])
    assert write_cells([["a", 1, date, None]]) == [["a", 1, 44769, ""]]
