"""The types of Shimo documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Field, Model, layout_of, list_of
from .._runtime.upload import Upload


@dataclass(slots=True, kw_only=True)
class App(Model):
    """An app with its license."""

    app_name: str
    """The name of the app."""
    available_file_types: list[Literal["document", "documentPro", "spreadsheet", "presentation", "table"] | str]
    """The types of file that the license allows."""
    activated_user_count: int
    """The number of active users, each of which takes up a seat."""
    user_count: int
    """The number of all users, whether active, disabled or not yet used; only active ones take up a seat."""
    member_limit: int
    """The number of seats of the license, which is the most users that can be active."""
    valid_from: str
    """The time from which the license is valid."""
    valid_until: str
    """The time at which the license ends."""
    endpoint_url: str
    """The callback URL, the base of the integrator's interfaces that Shimo calls."""

    _layout = layout_of(
        Field("app_name", "appName", required=True),
        Field("available_file_types", "availableFileTypes", required=True),
        Field("activated_user_count", "activatedUserCount", required=True, check="integer"),
        Field("user_count", "userCount", required=True, check="integer"),
        Field("member_limit", "memberLimit", required=True, check="integer"),
        Field("valid_from", "validFrom", required=True),
        Field("valid_until", "validUntil", required=True),
        Field("endpoint_url", "endpointUrl", required=True),
    )


CellInput: TypeAlias = str | float
"""
The value to write into a cell: text or a number.
The empty string leaves the cell empty.
"""

CellRange: TypeAlias = str
"""
A sheet of a spreadsheet, or a range of cells in it.
The form is the name of the sheet, optionally followed by `!` and a cell such as `A1` or a rectangle such as `A1:C10`.
A sheet name that contains `!`, `:` or `'` stands in single quotes.
A range must not start beyond the last row or the last column of the sheet.
"""

CellValue: TypeAlias = str | float | None
"""
The value of a cell as it is read: text, a number, or null for an empty cell.
A date is read as a number, the OLE Automation date (OADate): days since 1899-12-30, with the time of day as the
fraction and without a time zone.
So 44769 is 2022-07-27, and 25569 is 1970-01-01.
"""


@dataclass(slots=True, kw_only=True)
class CommentCount(Model):
    """The number of comments in a file."""

    count: int
    """The number of comments."""

    _layout = layout_of(Field("count", "count", required=True, check="integer"))


@dataclass(slots=True, kw_only=True)
class CopyFileRequest(Model):
    """Where to copy the file to."""

    file_id: str
    """
    The identifier of the copy, chosen by the integrator and unique among the integrator's files. At most 64 characters.
    """

    _layout = layout_of(Field("file_id", "fileId", required=True))


@dataclass(slots=True, kw_only=True)
class CopyState(Model):
    """The state of a task that copies a file."""

    code: int
    """
    The code of the state. 70019 means that the copy is running, 70016 that the target exists without a task, 70017 that
    the copy failed, 70015 that the source file could not be read, 70018 that the task could not be read, and 70020 that
    the state is unknown.
    """

    _layout = layout_of(Field("code", "code", required=True, check="integer"))


FileType: TypeAlias = Literal["document", "documentPro", "spreadsheet", "presentation", "table"] | str
"""
The type of a file.
`document` is a light document, `documentPro` a classic document, `spreadsheet` a spreadsheet, `presentation` a slide
deck and `table` an application table.
`table` is not part of the standard product: ask Shimo for it.
All but `document` and `table` are highly compatible with the Office formats.
"""


@dataclass(slots=True, kw_only=True)
class CreateFileRequest(Model):
    """The file to create."""

    type: FileType
    file_id: str
    """
    The identifier of the new file, chosen by the integrator and unique among the integrator's files. At most 64
    characters.
    """

    _layout = layout_of(Field("type", "type", required=True), Field("file_id", "fileId", required=True))


@dataclass(slots=True, kw_only=True)
class CreateRevisionAction(Model):
    """A revision was saved."""

    action: Literal["createRevision"] = "createRevision"
    """The action."""

    _layout = layout_of(Field("action", "action", required=True))


@dataclass(slots=True, kw_only=True)
class CreateSheetRequest(Model):
    """The sheet to add."""

    name: str
    """The name of the new sheet."""

    _layout = layout_of(Field("name", "name", required=True))


@dataclass(slots=True, kw_only=True)
class DeleteRevisionAction(Model):
    """A revision was deleted."""

    action: Literal["deleteRevision"] = "deleteRevision"
    """The action."""
    label: str
    """The name of the deleted revision."""

    _layout = layout_of(Field("action", "action", required=True), Field("label", "label", required=True))


ExportFormat: TypeAlias = Literal["docx", "md", "jpg", "pdf", "wps", "xlsx", "pptx"] | str
"""
A format to export to.
Which formats a file can be exported to depends on its type, as the table of the operation tells.
"""


@dataclass(slots=True, kw_only=True)
class ExportFileRequest(Model):
    """
    What to export a file to.
    Without `type`, the default format of the file's type is taken.
    """

    type: ExportFormat | None = None

    _layout = layout_of(Field("type", "type"))


@dataclass(slots=True, kw_only=True)
class ExportProgressData(Model):
    """How far an export is, and where its result is."""

    progress: float
    """The share of the export that is done; 100 stands for the end. In percent."""
    download_url: str | None = None
    """The address to download the exported file from, once the export is done."""

    _layout = layout_of(
        Field("progress", "progress", required=True, check="number"), Field("download_url", "downloadUrl")
    )


@dataclass(slots=True, kw_only=True)
class History(Model):
    """An entry of a file's history."""

    content: str
    """
    What happened, as JSON in a string. For an operation it names the action and what it acted on, for an edit it holds
    the changes.
    """
    created_at: str
    """The time at which the entry was created."""
    history_type: Literal[1, 2] | int
    """The type of the entry; 1 is an operation, which usually leaves the contents as they are, 2 is an edit."""
    id: str
    """The identifier of the entry."""
    name: str
    """The name of the entry, which may be empty."""
    updated_at: str
    """The time at which the entry was last updated."""
    user_id: str
    """The integrator's identifiers of the users who took part, separated by commas."""

    _layout = layout_of(
        Field("content", "content", required=True),
        Field("created_at", "createdAt", required=True),
        Field("history_type", "historyType", required=True, check="integer"),
        Field("id", "id", required=True),
        Field("name", "name", required=True),
        Field("updated_at", "updatedAt", required=True),
        Field("user_id", "userId", required=True),
    )


@dataclass(slots=True, kw_only=True)
class RenameRevisionAction(Model):
    """A revision was renamed."""

    action: Literal["renameRevision"] = "renameRevision"
    """The action."""
    before: str
    """The name of the revision before."""
    after: str
    """The name of the revision after."""

    _layout = layout_of(
        Field("action", "action", required=True),
        Field("before", "before", required=True),
        Field("after", "after", required=True),
    )


LockedRange: TypeAlias = str | list[str]
"""The range of cells, or several ranges, that an operation on locks acted on."""


@dataclass(slots=True, kw_only=True)
class LockCellAction(Model):
    """Cells were locked."""

    action: Literal["lock_cell"] = "lock_cell"
    """The action."""
    range: LockedRange
    name: str
    """The name of the sheet."""

    _layout = layout_of(
        Field("action", "action", required=True),
        Field("range", "range", required=True),
        Field("name", "name", required=True),
    )


@dataclass(slots=True, kw_only=True)
class UnlockCellAction(Model):
    """Cells were unlocked."""

    action: Literal["unlock_cell"] = "unlock_cell"
    """The action."""
    range: LockedRange
    name: str
    """The name of the sheet."""

    _layout = layout_of(
        Field("action", "action", required=True),
        Field("range", "range", required=True),
        Field("name", "name", required=True),
    )


@dataclass(slots=True, kw_only=True)
class UpdateLockCellAction(Model):
    """The lock of cells was changed."""

    action: Literal["update_lock_cell"] = "update_lock_cell"
    """The action."""
    range: LockedRange
    name: str
    """The name of the sheet."""

    _layout = layout_of(
        Field("action", "action", required=True),
        Field("range", "range", required=True),
        Field("name", "name", required=True),
    )


@dataclass(slots=True, kw_only=True)
class LockSheetAction(Model):
    """A sheet was locked."""

    action: Literal["lock_sheet"] = "lock_sheet"
    """The action."""
    name: str
    """The name of the sheet."""

    _layout = layout_of(Field("action", "action", required=True), Field("name", "name", required=True))


@dataclass(slots=True, kw_only=True)
class UnlockSheetAction(Model):
    """A sheet was unlocked."""

    action: Literal["unlock_sheet"] = "unlock_sheet"
    """The action."""
    name: str
    """The name of the sheet."""

    _layout = layout_of(Field("action", "action", required=True), Field("name", "name", required=True))


@dataclass(slots=True, kw_only=True)
class OtherAction(Model):
    """An operation of any name with fields of its own, so that one which the vendor does not list is accepted too."""

    action: str
    """The action."""

    _layout = layout_of(Field("action", "action", required=True))


@dataclass(slots=True, kw_only=True)
class HistoryEdit(Model):
    """Users edited the file for a while."""

    range: list[int]
    """The first and the last of the changes that the entry covers, as numbers. From 2 to 2 items."""
    changeset: str
    """The changes, in the file's own format."""
    frozen: bool | None = None
    """Whether the entry is frozen, as the vendor calls it without explaining it."""

    _layout = layout_of(
        Field("range", "range", required=True),
        Field("changeset", "changeset", required=True),
        Field("frozen", "frozen"),
    )


HistoryContent: TypeAlias = (
    CreateRevisionAction
    | RenameRevisionAction
    | DeleteRevisionAction
    | LockCellAction
    | UnlockCellAction
    | UpdateLockCellAction
    | LockSheetAction
    | UnlockSheetAction
    | OtherAction
    | HistoryEdit
)
"""
What the string `content` of a history entry holds.
Eight operations are known, and others may come.
"""


@dataclass(slots=True, kw_only=True)
class HistoryPage(Model):
    """A page of a file's history."""

    histories: list[History]
    """The entries of the page."""
    is_last_page: bool
    """Whether this page is the last one."""
    limit: int | None
    """The size of a page, or null."""
    users: dict[str, str]
    """The name of each user in the entries, by the integrator's identifier of the user."""

    _layout = layout_of(
        Field("histories", "histories", required=True, decode=list_of(History.from_wire)),
        Field("is_last_page", "isLastPage", required=True),
        Field("limit", "limit", required=True, nullable=True, check="integer"),
        Field("users", "users", required=True),
    )


ImportableFileType: TypeAlias = Literal["document", "documentPro", "spreadsheet", "presentation"] | str
"""
A type of file that an import can produce.
Application tables cannot be imported.
"""


@dataclass(slots=True, kw_only=True)
class ImportFileRequest(Model):
    """
    A file to import.
    It holds either `file`, or both `fileUrl` and `fileName`.

    It needs `file`, or `file_url` and `file_name`.
    """

    file_id: str
    """The identifier of the new file, chosen by the integrator and unique among the integrator's files."""
    type: ImportableFileType
    file: Upload | None = None
    """
    The content of the file. The part's `filename` has to carry the extension of the format, such as `测试.doc`, or the
    file may not be understood.
    """
    file_url: str | None = None
    """The address that Shimo downloads the file from, needed where `file` is not sent."""
    file_name: str | None = None
    """The name of the file behind `fileUrl`, with its extension, needed where `file` is not sent."""

    _layout = layout_of(
        Field("file_id", "fileId", required=True),
        Field("type", "type", required=True),
        Field("file", "file", check="file"),
        Field("file_url", "fileUrl"),
        Field("file_name", "fileName"),
    )


@dataclass(slots=True, kw_only=True)
class ImportProgressData(Model):
    """How far an import is."""

    progress: float
    """The share of the import that is done; 100 stands for the end. In percent."""

    _layout = layout_of(Field("progress", "progress", required=True, check="number"))


@dataclass(slots=True, kw_only=True)
class Mention(Model):
    """A place where a user is mentioned."""

    user_id: str
    """The integrator's identifier of the mentioned user."""
    at_guid: str
    """The mark of the place in the file."""

    _layout = layout_of(Field("user_id", "userId", required=True), Field("at_guid", "atGuid", required=True))


@dataclass(slots=True, kw_only=True)
class MentionList(Model):
    """The mentions in a file."""

    mention_at_list: list[Mention]
    """The mentions; a user may appear several times."""

    _layout = layout_of(Field("mention_at_list", "mentionAtList", required=True, decode=list_of(Mention.from_wire)))


@dataclass(slots=True, kw_only=True)
class PlainText(Model):
    """The plain text of a file."""

    content: str
    """The text."""

    _layout = layout_of(Field("content", "content", required=True))


PreviewPage: TypeAlias = str
"""An HTML page."""


@dataclass(slots=True, kw_only=True)
class PreviewResult(Model):
    """The outcome of creating a preview."""

    code: (
        Literal["", "90028", "90031", "90032", "90033", "90035", "90040", "90042", "90043", "90050", "90052", "90054"]
        | str
    )
    """
    The outcome: the empty string for success, an application error code for a failure. The code is a string here, while
    other operations send it as a number.
    """
    message: str | None = None
    """The reason of a failure, empty on success."""

    _layout = layout_of(Field("code", "code", required=True), Field("message", "message"))


@dataclass(slots=True, kw_only=True)
class RevisionUser(Model):
    """The user who saved a revision."""

    id: str
    """The integrator's identifier of the user."""
    name: str | None = None
    """The name of the user."""

    _layout = layout_of(Field("id", "id", required=True), Field("name", "name"))


@dataclass(slots=True, kw_only=True)
class Revision(Model):
    """A saved revision of a file."""

    id: int | str
    """The identifier of the revision."""
    label: str | None = None
    """The label of the revision, a text for display, such as a time."""
    title: str | None = None
    """The title."""
    doc_history_id: str
    """The identifier of the history entry that the revision belongs to."""
    created_at: str | None = None
    """The time at which the revision was created."""
    updated_at: str | None = None
    """The time at which the revision was last updated."""
    user: RevisionUser | None = None

    _layout = layout_of(
        Field("id", "id", required=True),
        Field("label", "label"),
        Field("title", "title"),
        Field("doc_history_id", "docHistoryId", required=True),
        Field("created_at", "createdAt"),
        Field("updated_at", "updatedAt"),
        Field("user", "user", decode=RevisionUser.from_wire),
    )


RevisionList: TypeAlias = list[Revision]
"""The revisions of a file."""


@dataclass(slots=True, kw_only=True)
class SetUserStatusRequest(Model):
    """The users to change and the state to set."""

    user_ids: list[str]
    """The identifiers of the users."""
    status: Literal[1, 0, -1] | int
    """The state to set for all of them; 1 is active, 0 is disabled and -1 is not yet used."""

    _layout = layout_of(
        Field("user_ids", "userIds", required=True), Field("status", "status", required=True, check="integer")
    )


@dataclass(slots=True, kw_only=True)
class SheetRows(Model):
    """The rows to write into a sheet."""

    values: list[list[CellInput]]
    """The rows to write, each with its cells from left to right."""

    _layout = layout_of(Field("values", "values", required=True))


@dataclass(slots=True, kw_only=True)
class SheetValues(Model):
    """The values of a range of cells."""

    values: list[list[CellValue]]
    """The rows of the range, each with its cells from left to right."""

    _layout = layout_of(Field("values", "values", required=True))


@dataclass(slots=True, kw_only=True)
class TableSheetsExport(Model):
    """The outcome of exporting an application table."""

    status: int
    """
    Zero for success; any other value reports a failure. It is not documented whether that value is an application error
    code.
    """
    message: str | None = None
    """The reason of a failure."""
    download_url: str | None = None
    """The address to download the xlsx file from."""

    _layout = layout_of(
        Field("status", "status", required=True, check="integer"),
        Field("message", "message"),
        Field("download_url", "downloadUrl"),
    )


@dataclass(slots=True, kw_only=True)
class TaskReference(Model):
    """The identifier of a task that has been started."""

    task_id: str
    """The identifier to ask the progress operation with. It is opaque; give it to Shimo's support when a task fails."""

    _layout = layout_of(Field("task_id", "taskId", required=True))


@dataclass(slots=True, kw_only=True)
class UpdateAppEndpointUrlRequest(Model):
    """The callback URL to set."""

    url: str
    """The new callback URL of the integrator."""

    _layout = layout_of(Field("url", "url", required=True))


UserStatus: TypeAlias = Literal[1, 0, -1] | int
"""
The state of a user's seat: 1 is active, 0 is disabled and -1 is not yet used.
Only an active user takes up a seat.
A disabled user has to be activated before working again.
A user is not yet used when Shimo learned about it from the integrator's search, to show it in the list of people to
mention.
Such a user becomes active by any of these: creating or copying a file, opening its editor, importing, exporting or
previewing one, any operation on the contents of a spreadsheet, and reading history, revisions, plain text, mentions or
the number of comments.
If no seat is left then, access is refused.
"""


@dataclass(slots=True, kw_only=True)
class User(Model):
    """A user that Shimo knows."""

    user_id: str
    """The integrator's identifier of the user."""
    created_at: str
    """The time at which the user was created."""
    status: UserStatus

    _layout = layout_of(
        Field("user_id", "userId", required=True),
        Field("created_at", "createdAt", required=True),
        Field("status", "status", required=True, check="integer"),
    )


@dataclass(slots=True, kw_only=True)
class UserIdsRequest(Model):
    """The users to change."""

    user_ids: list[str]
    """The identifiers of the users."""

    _layout = layout_of(Field("user_ids", "userIds", required=True))


UserList: TypeAlias = list[User]
"""A page of users."""


@dataclass(slots=True, kw_only=True)
class WriteSheetValuesRequest(Model):
    """What to write into a sheet, and where."""

    range: CellRange
    resource: SheetRows

    _layout = layout_of(
        Field("range", "range", required=True), Field("resource", "resource", required=True, decode=SheetRows.from_wire)
    )
