"""Lists that come in pages."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from .client import CallOptions, Core
from .errors import ParseError
from .operation import CursorPaging, Data, NumberPaging, OffsetPaging, Operation, Paging
from .pointer import value_at

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[Data, Item]):
    """A page of a list."""

    items: Sequence[Item]
    data: Data
    """Everything that the server answered."""
    next: Mapping[str, Any] | None = field(default=None)
    """
    The arguments that ask for the page after this one, None on the last page. A walk that was broken off is resumed
    by the same call with these: `list_pages(**{**arguments, **page.next})`.
    """


async def pages(
    core: Core,
    operation: Operation[Data],
    paging: Paging,
    items_of: Callable[[Data], Sequence[Item]],
    arguments: Mapping[str, object],
    options: CallOptions | None,
) -> AsyncGenerator[Page[Data, Item], None]:
    """
    The page that is asked for and all that follow, each fetched when it is asked for.

    Raises:
        ParseError: If the server repeats a cursor or a page, since the walk would never end.
    """
    by_cursor = isinstance(paging, CursorPaging)
    seen: set[object] = {arguments.get(paging.cursor)} if isinstance(paging, CursorPaging) else set()
    while True:
        outcome = await core.outcome(operation, arguments, None, options)
        sent = value_at(outcome.json, paging.items)
        sent_items = cast("list[object]", sent) if isinstance(sent, list) else []
        following = _next_of(paging, arguments, outcome.json, len(sent_items))
        mark: object = following and following[1] if by_cursor else json.dumps(sent_items, sort_keys=True)
        repeated = mark is not None and mark in seen
        if not by_cursor:
            seen.clear()
        seen.add(mark)
        # A page that is here for the second time is no news; one that names an old cursor is.
        if by_cursor or not repeated:
            data = operation.decode(outcome.json)
            items = items_of(data) if sent_items else ()
            named = None if following is None else {paging.argument: following[1]}
            yield Page(items=items, data=data, next=named)
        if repeated:
            what = f"the cursor '{mark}'" if by_cursor else "a page"
            raise ParseError(operation.id, outcome.status, f"the server repeats {what}")
        if following is None:
            return
        arguments = {**arguments, following[0]: following[1]}


async def items(found: AsyncGenerator[Page[Data, Item], None]) -> AsyncGenerator[Item, None]:
    """The items of these pages. The next page is fetched when all items of the one before are taken."""
    try:
        async for page in found:
            for item in page.items:
                yield item
    finally:
        await found.aclose()


def _next_of(paging: Paging, arguments: Mapping[str, object], data: object, count: int) -> tuple[str, object] | None:
    """The parameter that asks for the next page, None if there is none."""
    if isinstance(paging, CursorPaging):
        cursor = value_at(data, paging.next)
        return None if cursor is None or cursor == "" else (paging.cursor, cursor)
    if count == 0:
        return None
    if isinstance(paging, NumberPaging):
        limit = arguments.get(paging.limit)
        if isinstance(limit, int) and count < limit:
            return None
        page = arguments.get(paging.page)
        return (paging.page, (paging.first if page is None else cast("int", page)) + 1)
    return _offset_after(paging, arguments, data, count)


def _offset_after(
    paging: OffsetPaging, arguments: Mapping[str, object], data: object, count: int
) -> tuple[str, object] | None:
    start = arguments.get(paging.offset)
    end = (0 if start is None else cast("int", start)) + count
    if paging.last is not None and value_at(data, paging.last) is True:
        return None
    # Some send the total as text.
    total = None if paging.total is None else value_at(data, paging.total)
    is_number = (isinstance(total, int | float) and not isinstance(total, bool)) or (
        isinstance(total, str) and total.isdecimal()
    )
    return None if is_number and end >= float(cast("str", total)) else (paging.offset, end)
