"""The operations of Shimo documents, as the runtime has to know them."""

from __future__ import annotations

from .._runtime.model import as_it_is, list_of
from .._runtime.operation import (
    Carrier,
    Envelope,
    Following,
    NumberPaging,
    OffsetPaging,
    Operation,
    Parameter,
    Security,
    UploadFields,
)
from .._runtime.pointer import Equals, Status
from . import models

_SECURITY_1: Security = (
    (Carrier("signature", "header", "X-Shimo-Signature"), Carrier("token", "header", "X-Shimo-Token")),
    (
        Carrier("signature", "query", "signature"),
        Carrier("token", "query", "token"),
        Carrier("appId", "query", "appId"),
    ),
)

_SECURITY_2: Security = (
    (Carrier("signature", "header", "X-Shimo-Signature"), Carrier("token", "header", "X-Shimo-Token")),
    (Carrier("signature", "query", "signature"), Carrier("token", "query", "token")),
)

_SECURITY_3: Security = ((Carrier("signature", "query", "signature"), Carrier("token", "query", "token")),)

GET_APP: Operation[models.App] = Operation(
    id="getApp",
    method="GET",
    path="/sdk/v2/api/license/apps/{appId}",
    parameters=(Parameter("appId", "path"),),
    reply="json",
    decode=models.App.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
    scope="license",
)

UPDATE_APP_ENDPOINT_URL: Operation[None] = Operation(
    id="updateAppEndpointUrl",
    method="PUT",
    path="/sdk/v2/api/license/apps/{appId}/endpoint-url",
    parameters=(Parameter("appId", "path"),),
    body="json",
    reply="none",
    decode=as_it_is,
    security=_SECURITY_1,
    retry_safe=True,
    scope="license",
)

LIST_USERS: Operation[models.UserList] = Operation(
    id="listUsers",
    method="GET",
    path="/sdk/v2/api/license/users",
    parameters=(Parameter("page", "query", check="integer"), Parameter("size", "query", check="integer")),
    reply="json",
    decode=list_of(models.User.from_wire),
    security=_SECURITY_1,
    retry_safe=True,
    scope="license",
)
LIST_USERS_PAGING = NumberPaging(page="page", argument="page", limit="size", first=1, items=())

ACTIVATE_USERS: Operation[None] = Operation(
    id="activateUsers",
    method="POST",
    path="/sdk/v2/api/license/users/activate",
    body="json",
    reply="none",
    decode=as_it_is,
    security=_SECURITY_1,
    retry_safe=True,
    scope="license",
)

DEACTIVATE_USERS: Operation[None] = Operation(
    id="deactivateUsers",
    method="POST",
    path="/sdk/v2/api/license/users/deactivate",
    body="json",
    reply="none",
    decode=as_it_is,
    security=_SECURITY_1,
    retry_safe=True,
    scope="license",
)

SET_USER_STATUS: Operation[None] = Operation(
    id="setUserStatus",
    method="POST",
    path="/sdk/v2/api/license/users/set-status",
    body="json",
    reply="none",
    decode=as_it_is,
    security=_SECURITY_1,
    retry_safe=True,
    scope="license",
)

CREATE_FILE: Operation[None] = Operation(
    id="createFile",
    method="POST",
    path="/sdk/v2/api/files",
    parameters=(Parameter("lang", "query"), Parameter("Accept-Language", "header")),
    body="json",
    longest={"fileId": 64},
    reply="none",
    decode=as_it_is,
    security=_SECURITY_1,
)

COPY_FILE: Operation[models.CopyState | None] = Operation(
    id="copyFile",
    method="POST",
    path="/sdk/v2/shimo-files/{fileId}/copy",
    alias="/sdk/v2/collab-files/{fileId}/copy",
    parameters=(Parameter("fileId", "path"),),
    body="json",
    longest={"fileId": 64},
    reply="json",
    decode=models.CopyState.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
    envelope=Envelope(success=(Status(204),), pending=(Status(200), Equals(("code",), 70019)), code=("code",)),
)
COPY_FILE_FOLLOWING = Following(id="copyFile", done=(Status(204),), running=(Status(200), Equals(("code",), 70019)))

DELETE_FILE: Operation[None] = Operation(
    id="deleteFile",
    method="DELETE",
    path="/sdk/v2/api/files/{fileId}",
    parameters=(Parameter("fileId", "path"),),
    reply="none",
    decode=as_it_is,
    security=_SECURITY_1,
    retry_safe=True,
)

LIST_HISTORY: Operation[models.HistoryPage] = Operation(
    id="listHistory",
    method="GET",
    path="/sdk/v2/shimo-files/{fileId}/doc-sidebar-info",
    alias="/sdk/v2/collab-files/{fileId}/doc-sidebar-info",
    parameters=(
        Parameter("fileId", "path"),
        Parameter("pageSize", "query", check="integer"),
        Parameter("count", "query", check="integer"),
        Parameter("historyType", "query", check="integer"),
    ),
    reply="json",
    decode=models.HistoryPage.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)
LIST_HISTORY_PAGING = OffsetPaging(offset="count", argument="count", items=("histories",), last=("isLastPage",))

LIST_REVISIONS: Operation[models.RevisionList] = Operation(
    id="listRevisions",
    method="GET",
    path="/sdk/v2/shimo-files/{fileId}/revisions",
    alias="/sdk/v2/collab-files/{fileId}/revisions",
    parameters=(Parameter("fileId", "path"),),
    reply="json",
    decode=list_of(models.Revision.from_wire),
    security=_SECURITY_1,
    retry_safe=True,
)

GET_PLAIN_TEXT: Operation[models.PlainText] = Operation(
    id="getPlainText",
    method="GET",
    path="/sdk/v2/shimo-files/{fileId}/plain-text",
    alias="/sdk/v2/collab-files/{fileId}/plain-text",
    parameters=(Parameter("fileId", "path"),),
    reply="json",
    decode=models.PlainText.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

LIST_MENTIONS: Operation[models.MentionList] = Operation(
    id="listMentions",
    method="GET",
    path="/sdk/v2/shimo-files/{fileId}/mention-at-list",
    alias="/sdk/v2/collab-files/{fileId}/mention-at-list",
    parameters=(Parameter("fileId", "path"),),
    reply="json",
    decode=models.MentionList.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

GET_COMMENT_COUNT: Operation[models.CommentCount] = Operation(
    id="getCommentCount",
    method="GET",
    path="/sdk/v2/shimo-files/{fileId}/comment-count",
    alias="/sdk/v2/collab-files/{fileId}/comment-count",
    parameters=(Parameter("fileId", "path"),),
    reply="json",
    decode=models.CommentCount.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

CREATE_PREVIEW: Operation[models.PreviewResult] = Operation(
    id="createPreview",
    method="POST",
    path="/sdk/v2/api/cloud-files/{fileId}/create",
    parameters=(Parameter("fileId", "path"),),
    reply="json",
    decode=models.PreviewResult.from_wire,
    security=_SECURITY_2,
    envelope=Envelope(success=(Equals(("code",), ""),), code=("code",), message=("message",)),
)

GET_PREVIEW_PAGE: Operation[models.PreviewPage] = Operation(
    id="getPreviewPage",
    method="GET",
    path="/sdk/v2/api/cloud-files/{fileId}/page",
    parameters=(Parameter("fileId", "path"), Parameter("lang", "query")),
    reply="text",
    decode=as_it_is,
    security=_SECURITY_3,
    retry_safe=True,
)

IMPORT_FILE: Operation[models.TaskReference] = Operation(
    id="importFile",
    method="POST",
    path="/sdk/v2/api/files/v1/import",
    body="form",
    upload=UploadFields(
        file="file",
        name="fileName",
        type="type",
        formats={
            "document": ("docx", "doc", "md", "txt"),
            "documentPro": ("docx", "doc", "wps"),
            "spreadsheet": ("xlsx", "xls", "csv", "xlsm"),
            "presentation": ("pptx", "ppt"),
        },
    ),
    alternatives=(("file",), ("fileUrl", "fileName")),
    reply="json",
    decode=models.TaskReference.from_wire,
    security=_SECURITY_1,
    envelope=Envelope(success=(Equals(("status",), 0),), code=("status",), message=("message",), data=("data",)),
)
IMPORT_FILE_FOLLOWING = Following(
    id="importFile",
    done=(Equals(("progress",), 100),),
    running=(),
    task_id=("taskId",),
    progress=("progress",),
    max_seconds=600,
    keep_seconds=300,
)

GET_IMPORT_PROGRESS: Operation[models.ImportProgressData] = Operation(
    id="getImportProgress",
    method="POST",
    path="/sdk/v2/api/files/v1/import/progress",
    parameters=(Parameter("taskId", "query"),),
    reply="json",
    decode=models.ImportProgressData.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
    envelope=Envelope(success=(Equals(("status",), 0),), code=("status",), message=("message",), data=("data",)),
)

EXPORT_FILE: Operation[models.TaskReference] = Operation(
    id="exportFile",
    method="POST",
    path="/sdk/v2/api/files/v1/export/{fileId}",
    parameters=(Parameter("fileId", "path"),),
    body="json",
    reply="json",
    decode=models.TaskReference.from_wire,
    security=_SECURITY_1,
    envelope=Envelope(success=(Equals(("status",), 0),), code=("status",), message=("message",), data=("data",)),
)
EXPORT_FILE_FOLLOWING = Following(
    id="exportFile",
    done=(Equals(("progress",), 100),),
    running=(),
    task_id=("taskId",),
    progress=("progress",),
    result=("downloadUrl",),
    max_seconds=600,
    keep_seconds=300,
)

GET_EXPORT_PROGRESS: Operation[models.ExportProgressData] = Operation(
    id="getExportProgress",
    method="POST",
    path="/sdk/v2/api/files/v1/export/progress",
    parameters=(Parameter("taskId", "query"),),
    reply="json",
    decode=models.ExportProgressData.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
    envelope=Envelope(success=(Equals(("status",), 0),), code=("status",), message=("message",), data=("data",)),
)

EXPORT_TABLE_SHEETS: Operation[models.TableSheetsExport] = Operation(
    id="exportTableSheets",
    method="POST",
    path="/sdk/v2/api/files/export/table-sheets/{fileId}",
    parameters=(Parameter("fileId", "path"),),
    reply="json",
    decode=models.TableSheetsExport.from_wire,
    security=_SECURITY_1,
    envelope=Envelope(success=(Equals(("status",), 0),), code=("status",), message=("message",)),
)

GET_SHEET_VALUES: Operation[models.SheetValues] = Operation(
    id="getSheetValues",
    method="GET",
    path="/sdk/v2/api/files/{fileId}/sheets/values",
    parameters=(Parameter("fileId", "path"), Parameter("range", "query")),
    reply="json",
    decode=models.SheetValues.from_wire,
    security=_SECURITY_1,
    retry_safe=True,
)

UPDATE_SHEET_VALUES: Operation[None] = Operation(
    id="updateSheetValues",
    method="POST",
    path="/sdk/v2/api/files/{fileId}/sheets/values",
    parameters=(Parameter("fileId", "path"),),
    body="json",
    reply="none",
    decode=as_it_is,
    security=_SECURITY_1,
    retry_safe=True,
)

APPEND_SHEET_VALUES: Operation[None] = Operation(
    id="appendSheetValues",
    method="PUT",
    path="/sdk/v2/api/files/{fileId}/sheets/values",
    parameters=(Parameter("fileId", "path"),),
    body="json",
    reply="none",
    decode=as_it_is,
    security=_SECURITY_1,
)

DELETE_SHEET_ROWS: Operation[None] = Operation(
    id="deleteSheetRows",
    method="DELETE",
    path="/sdk/v2/api/files/{fileId}/sheets/{sheetName}/rows/{index}",
    parameters=(
        Parameter("fileId", "path"),
        Parameter("sheetName", "path"),
        Parameter("index", "path", check="integer"),
        Parameter("count", "query", check="integer"),
    ),
    reply="none",
    decode=as_it_is,
    security=_SECURITY_1,
)

CREATE_SHEET: Operation[None] = Operation(
    id="createSheet",
    method="POST",
    path="/sdk/v2/api/files/{fileId}/sheets",
    parameters=(Parameter("fileId", "path"),),
    body="json",
    reply="none",
    decode=as_it_is,
    security=_SECURITY_1,
)
