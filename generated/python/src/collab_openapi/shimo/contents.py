"""JSON that stands in strings of Shimo documents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .._runtime.content import Mark, UnknownContent, parse_content
from . import models

_HISTORY_CONTENT_KINDS: list[tuple[Mark, Callable[[Any], models.HistoryContent]]] = [
    (Mark(fields=("action",), value="createRevision"), models.CreateRevisionAction.from_wire),
    (Mark(fields=("action",), value="renameRevision"), models.RenameRevisionAction.from_wire),
    (Mark(fields=("action",), value="deleteRevision"), models.DeleteRevisionAction.from_wire),
    (Mark(fields=("action",), value="lock_cell"), models.LockCellAction.from_wire),
    (Mark(fields=("action",), value="unlock_cell"), models.UnlockCellAction.from_wire),
    (Mark(fields=("action",), value="update_lock_cell"), models.UpdateLockCellAction.from_wire),
    (Mark(fields=("action",), value="lock_sheet"), models.LockSheetAction.from_wire),
    (Mark(fields=("action",), value="unlock_sheet"), models.UnlockSheetAction.from_wire),
    (Mark(fields=("action",)), models.OtherAction.from_wire),
    (Mark(fields=("range", "changeset")), models.HistoryEdit.from_wire),
]


def parse_history_content(text: str) -> models.HistoryContent | UnknownContent:
    """Parses a HistoryContent. It refuses nothing: what is of no known kind, or no JSON, becomes an UnknownContent."""
    return parse_content(text, _HISTORY_CONTENT_KINDS)
