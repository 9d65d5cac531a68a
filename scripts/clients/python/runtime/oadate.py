"""
Dates in sheets: OLE Automation dates, days since 1899-12-30 with the time of day as the fraction, without a
time zone.
"""

from __future__ import annotations

import math
from datetime import datetime, timedelta

_START = datetime(1899, 12, 30)
_FIRST = -657_434
_END = 2_958_466
_DAY_MS = 86_400_000


def from_oadate(oadate: float) -> datetime:
    """
    The date that a cell holds: 44769 is 2022-07-27, 44769.75 the same day at 18:00. Rounded to milliseconds, without
    a time zone.

    The fraction counts forward from midnight before 1899-12-30 too, as the vendor's own conversion does; OLE itself
    counts its absolute value there.

    Raises:
        ValueError: If the number is no date of the years 100 to 9999.
    """
    if not _FIRST <= oadate < _END:
        raise ValueError(f"{oadate} is no OADate: from {_FIRST} to {_END}")
    milliseconds = math.floor(oadate * _DAY_MS + 0.5)
    try:
        return _START + timedelta(milliseconds=milliseconds)
    except OverflowError:
        raise ValueError(f"{oadate} is no OADate: from {_FIRST} to {_END}") from None


def to_oadate(date: datetime) -> float:
    """
    The number that stands for a date in a cell, rounded to milliseconds. A whole day is an integer.

    Raises:
        ValueError: If the date has a time zone, which a cell has not, or is before the year 100.
    """
    if date.tzinfo is not None:
        raise ValueError(f"{date!r} has a time zone: hand over the time on the clock that the cell shall show")
    if date.year < 100:
        raise ValueError(f"{date!r} is no date of the years 100 to 9999")
    milliseconds = round((date - _START) / timedelta(milliseconds=1))
    days, rest = divmod(milliseconds, _DAY_MS)
    return days if rest == 0 else milliseconds / _DAY_MS
