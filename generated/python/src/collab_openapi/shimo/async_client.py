"""The asynchronous client of Shimo documents."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Literal

import httpx

from .._runtime import pages, tasks
from .._runtime.base import AsyncClient
from .._runtime.client import (
    DEFAULT_MAX_JSON_DEPTH,
    DEFAULT_MAX_RESPONSE_BYTES,
    DEFAULT_TIMEOUT,
    CallOptions,
    ClientOptions,
    Core,
)
from .._runtime.credentials import AsyncSecret
from .._runtime.hooks import Hooks
from .._runtime.limiter import Limiter
from .._runtime.model import nothing
from .._runtime.pages import Page
from . import _operations as operations
from . import models
from ._core import core_of


class AsyncShimoApps:
    """The integrator's app, its license and its callback URL."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def get(self, *, options: CallOptions | None = None) -> models.App:
        """
        Get an app's details and license.

        Returns the app's name, usable file types, numbers of users and seats, license period and callback URL.

        Raises:
            ApiError: Code 20005: The app does not exist.

        Vendor's page: https://open.shimo.im/docs/SDK-3.12/apis/base#get-app-detail
        """
        return await self._core.data(operations.GET_APP, {}, None, options)

    async def update_endpoint_url(
        self, *, body: models.UpdateAppEndpointUrlRequest, options: CallOptions | None = None
    ) -> None:
        """
        Update an app's callback URL.

        Sets the URL below which Shimo calls the integrator's server.

        Args:
            body: The new callback URL.

        Raises:
            ApiError: Code 20003: The parameters for changing an app are wrong.
            ApiError: Code 20004: The app could not be changed.
            ApiError: Code 20005: The app does not exist.

        Vendor's page: https://open.shimo.im/docs/SDK-3.12/apis/base#update-app-endpoint-url
        """
        return await self._core.data(operations.UPDATE_APP_ENDPOINT_URL, {}, body, options)


class AsyncShimoUsers:
    """
    The users known to the app and the state of their seats.
    Only active users take up one of the seats of the license.
    A user that Shimo learns about when somebody is mentioned starts out as not yet used, which takes up no seat.
    The operations marked `x-activates-seat` turn such a user into an active one.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    async def list(self, *, page: int, size: int, options: CallOptions | None = None) -> models.UserList:
        """
        List users and the state of their seats.

        Returns one page of the users that Shimo knows, each with the state of its seat.
        The answer is a bare array without a total, so a page with fewer users than asked for is the last one.

        Args:
            page: The number of the page, where the first one is 1.
            size: The number of users on a page.

        Vendor's page:
        https://open.shimo.im/docs/SDK-3.12/apis/base#%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%88%97%E8%A1%A8%E5%92%8C%E5%B8%AD%E4%BD%8D%E7%8A%B6%E6%80%81
        """
        return await self._core.data(operations.LIST_USERS, {"page": page, "size": size}, None, options)

    def list_items(self, *, page: int, size: int, options: CallOptions | None = None) -> AsyncIterator[models.User]:
        """
        The items of all pages: list users and the state of their seats. The next page is fetched when all items of the
        one before are taken.

        The arguments are those of `list`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return pages.items(
            pages.pages(
                self._core,
                operations.LIST_USERS,
                operations.LIST_USERS_PAGING,
                lambda data: data,
                {"page": page, "size": size},
                options,
            )
        )

    def list_pages(
        self, *, page: int, size: int, options: CallOptions | None = None
    ) -> AsyncIterator[Page[models.UserList, models.User]]:
        """
        All pages: list users and the state of their seats. Each is fetched when it is asked for.

        The arguments are those of `list`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return pages.pages(
            self._core,
            operations.LIST_USERS,
            operations.LIST_USERS_PAGING,
            lambda data: data,
            {"page": page, "size": size},
            options,
        )

    async def activate(self, *, body: models.UserIdsRequest, options: CallOptions | None = None) -> None:
        """
        Activate users' seats.

        Makes the users active, so that each takes up a seat.
        A disabled user can work again only after this.

        Args:
            body: The users to activate.

        Vendor's page:
        https://open.shimo.im/docs/SDK-3.12/apis/base#%E6%BF%80%E6%B4%BB%E7%94%A8%E6%88%B7%E5%B8%AD%E4%BD%8D
        """
        return await self._core.data(operations.ACTIVATE_USERS, {}, body, options)

    async def deactivate(self, *, body: models.UserIdsRequest, options: CallOptions | None = None) -> None:
        """
        Cancel users' seats.

        Disables the users, so that their seats become free.
        A disabled user can work again only after being activated.

        Args:
            body: The users to disable.

        Vendor's page:
        https://open.shimo.im/docs/SDK-3.12/apis/base#%E5%8F%96%E6%B6%88%E7%94%A8%E6%88%B7%E5%B8%AD%E4%BD%8D
        """
        return await self._core.data(operations.DEACTIVATE_USERS, {}, body, options)

    async def set_status(self, *, body: models.SetUserStatusRequest, options: CallOptions | None = None) -> None:
        """
        Set the state of users' seats.

        Sets the seats of several users to one state.
        Setting a user to not yet used does not lock the user out: a page that is still open, with a valid signature and
        token, makes the user active again with its next request.

        Since 3.12 of the vendor's documentation.

        Args:
            body: The users and the state to set.

        Vendor's page: https://open.shimo.im/docs/SDK-3.12/apis/base#batch-set-user-status
        """
        return await self._core.data(operations.SET_USER_STATUS, {}, body, options)


class AsyncShimoFiles:
    """Creating, copying and deleting collaborative files."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def create(
        self,
        *,
        lang: Literal["zh-CN", "en", "ja"] | str | None = None,
        accept_language: str | None = None,
        body: models.CreateFileRequest,
        options: CallOptions | None = None,
    ) -> None:
        """
        Create a collaborative file.

        Creates an empty collaborative file of the given type under an identifier that the integrator chooses.
        To open it in the editor, initialize the Shimo JavaScript SDK in a page.

        Serves files of the types `document`, `documentPro`, `spreadsheet`, `presentation`, `table`.
        Takes up a seat for a user who had none yet, and is refused when none is left.
        Sending it twice is not the same as sending it once.

        Args:
            lang: The language of the new file: simplified Chinese, English or Japanese. Without it the header
                `Accept-Language` decides, and without that the server's own setting, usually `zh-CN`.
            accept_language: The languages that the user prefers, in the form of HTTP, used where `lang` is not given.
            body: The type and the identifier of the new file.

        Raises:
            ApiError: Code 70001: The parameters for creating a file are wrong.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#create-collab-file
        """
        return await self._core.data(
            operations.CREATE_FILE, {"lang": lang, "Accept-Language": accept_language}, body, options
        )

    async def copy(
        self, *, file_id: str, body: models.CopyFileRequest, options: CallOptions | None = None
    ) -> models.CopyState | None:
        """
        Copy a collaborative file.

        Copies a collaborative file to a new identifier.
        The first call starts a task; the same call sent again tells how the task stands, until it answers 204.
        Answers other than 204 are documented for such repeated calls only.
        The user needs the right `readable` on the source file.

        Takes up a seat for a user who had none yet, and is refused when none is left.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.
            body: The identifier of the copy.

        Raises:
            ApiError: 400: The copy failed for good, or its task is lost.
            ApiError: 500: The server could not read the source file or the task, or it does not know the state of the
                task; the same call can succeed later.
            ApiError: Code 70015: The content of the source file could not be read.
            ApiError: Code 70016: The target file exists, but no task that copies it.
            ApiError: Code 70017: The copy failed.
            ApiError: Code 70018: The task that copies the file could not be read.
            ApiError: Code 70019: The copy is still being made.
            ApiError: Code 70020: The state of the task that copies the file is not known.

        Vendor's page:
        https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%9B%E5%BB%BA%E5%8D%8F%E5%90%8C%E6%96%87%E6%A1%A3%E5%89%AF%E6%9C%AC
        """
        return await self._core.data(operations.COPY_FILE, {"fileId": file_id}, body, options)

    async def start_copy(
        self, *, file_id: str, body: models.CopyFileRequest, options: CallOptions | None = None
    ) -> tasks.AsyncRepeatedTask[None]:
        """
        Starts the task, to be waited for: copy a collaborative file.

        The arguments and errors are those of `copy`.
        """
        return tasks.AsyncRepeatedTask(
            await tasks.start_repeated(
                self._core,
                operations.COPY_FILE,
                operations.COPY_FILE_FOLLOWING,
                nothing,
                {"fileId": file_id},
                body,
                options,
            )
        )

    async def delete(self, *, file_id: str, options: CallOptions | None = None) -> None:
        """
        Delete a collaborative file.

        Deletes a collaborative file.
        The user needs the right `manageable` on it.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%A0%E9%99%A4%E5%8D%8F%E5%90%8C%E6%96%87%E6%A1%A3
        """
        return await self._core.data(operations.DELETE_FILE, {"fileId": file_id}, None, options)

    async def import_(
        self, *, body: models.ImportFileRequest, options: CallOptions | None = None
    ) -> models.TaskReference:
        """
        Start the import of a file.

        Starts a task that turns an office or text file into a collaborative file, and answers with the identifier of
        the task.
        A success says only that Shimo received the request; the caller has to read the identifier and poll the progress
        with it until the task is done.
        A task runs for at most 10 minutes.
        The file is uploaded in `file`, or Shimo downloads it from `fileUrl` and calls it `fileName`.
        The vendor recommends this newer interface and its progress operation over older ones, which its pages no longer
        describe.

        | Type of file | Formats that can be imported |
        | --- | --- |
        | `document` | docx, doc, md, txt |
        | `documentPro` | docx, doc, wps |
        | `spreadsheet` | xlsx, xls, csv, xlsm |
        | `presentation` | pptx, ppt |

        Takes up a seat for a user who had none yet, and is refused when none is left.
        Sending it twice is not the same as sending it once.

        Args:
            body: The file to import, or where to download it, and what to turn it into.

        Raises:
            ApiError: Code 120001: The parameters of the import are wrong.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#import-v1
        """
        return await self._core.data(operations.IMPORT_FILE, {}, body, options)

    async def start_import(
        self, *, body: models.ImportFileRequest, options: CallOptions | None = None
    ) -> tasks.AsyncTask[models.ImportProgressData]:
        """
        Starts the task, to be waited for: start the import of a file.

        The arguments and errors are those of `import_`.
        """
        return tasks.AsyncTask(
            await tasks.start(
                self._core,
                operations.IMPORT_FILE,
                operations.IMPORT_FILE_FOLLOWING,
                operations.GET_IMPORT_PROGRESS,
                "taskId",
                {},
                body,
                options,
            )
        )

    def resume_import(
        self, task_id: str, *, options: CallOptions | None = None
    ) -> tasks.AsyncTask[models.ImportProgressData]:
        """
        The task that an earlier call started, perhaps in another process. Nothing is sent until it is waited for.

        The vendor keeps what came of it for 5 minutes after its end.

        Args:
            task_id: `id` of the task that `start_import` gave.

        Raises:
            ValueError: If it is empty.
        """
        return tasks.AsyncTask(
            tasks.resume(
                self._core, operations.IMPORT_FILE_FOLLOWING, operations.GET_IMPORT_PROGRESS, "taskId", task_id, options
            )
        )

    async def export(
        self, *, file_id: str, body: models.ExportFileRequest | None = None, options: CallOptions | None = None
    ) -> models.TaskReference:
        """
        Start the export of a file.

        Starts a task that turns a collaborative file into an office, PDF, Markdown or image file, and answers with the
        identifier of the task.
        A success says only that Shimo received the request; the caller has to read the identifier, poll the progress
        with it until the task is done, and then download the file from `data.downloadUrl`.
        A task runs for at most 10 minutes.
        One file can be exported to several formats at the same time, for example to PDF and Word.
        Application tables have an operation of their own.
        The vendor recommends this newer interface and its progress operation over older ones, which its pages no longer
        describe.

        | Type of file | Default format | Formats |
        | --- | --- | --- |
        | `document` | docx | docx, md, jpg, pdf |
        | `documentPro` | docx | docx, pdf, wps |
        | `spreadsheet` | xlsx | xlsx |
        | `presentation` | pptx | pptx, pdf |

        Takes up a seat for a user who had none yet, and is refused when none is left.
        Sending it twice is not the same as sending it once.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.
            body: The format to export to.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#export-v1
        """
        return await self._core.data(operations.EXPORT_FILE, {"fileId": file_id}, body, options)

    async def start_export(
        self, *, file_id: str, body: models.ExportFileRequest | None = None, options: CallOptions | None = None
    ) -> tasks.AsyncFileTask[models.ExportProgressData]:
        """
        Starts the task, to be waited for: start the export of a file.

        The arguments and errors are those of `export`.
        """
        return tasks.AsyncFileTask(
            await tasks.start(
                self._core,
                operations.EXPORT_FILE,
                operations.EXPORT_FILE_FOLLOWING,
                operations.GET_EXPORT_PROGRESS,
                "taskId",
                {"fileId": file_id},
                body,
                options,
            )
        )

    def resume_export(
        self, task_id: str, *, options: CallOptions | None = None
    ) -> tasks.AsyncFileTask[models.ExportProgressData]:
        """
        The task that an earlier call started, perhaps in another process. Nothing is sent until it is waited for.

        The vendor keeps what came of it for 5 minutes after its end.

        Args:
            task_id: `id` of the task that `start_export` gave.

        Raises:
            ValueError: If it is empty.
        """
        return tasks.AsyncFileTask(
            tasks.resume(
                self._core, operations.EXPORT_FILE_FOLLOWING, operations.GET_EXPORT_PROGRESS, "taskId", task_id, options
            )
        )


class AsyncShimoHistory:
    """The history of a file and its saved revisions."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def list(
        self,
        *,
        file_id: str,
        page_size: int | None = None,
        count: int | None = None,
        history_type: Literal[1, 2] | int | None = None,
        options: CallOptions | None = None,
    ) -> models.HistoryPage:
        """
        List a file's history.

        Returns one page of the history that the sidebar of a file shows.
        An entry is either an operation, such as locking a cell, which usually leaves the contents as they are, or a
        period in which users edited the file.

        Takes up a seat for a user who had none yet, and is refused when none is left.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.
            page_size: The number of entries on a page; 10 or 20 is recommended, because a large page is slow. Default:
                10.
            count: The number of entries to skip, which is the number of earlier pages times `pageSize`. At least 0.
                Default: 0.
            history_type: The type of entries to return: 1 for operations, 2 for edits. Without it all are returned.

        Raises:
            ApiError: Code 60010: The parameters for reading the history are wrong.
            ApiError: Code 60011: The history could not be read.
            ApiError: Code 60012: The content of the history is wrong.
            ApiError: Code 60014: The users who made the history could not be read.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#doc-sidebar-info
        """
        return await self._core.data(
            operations.LIST_HISTORY,
            {"fileId": file_id, "pageSize": page_size, "count": count, "historyType": history_type},
            None,
            options,
        )

    def list_items(
        self,
        *,
        file_id: str,
        page_size: int | None = None,
        count: int | None = None,
        history_type: Literal[1, 2] | int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[models.History]:
        """
        The items of all pages: list a file's history. The next page is fetched when all items of the one before are
        taken.

        The arguments are those of `list`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return pages.items(
            pages.pages(
                self._core,
                operations.LIST_HISTORY,
                operations.LIST_HISTORY_PAGING,
                lambda data: data.histories or [],
                {"fileId": file_id, "pageSize": page_size, "count": count, "historyType": history_type},
                options,
            )
        )

    def list_pages(
        self,
        *,
        file_id: str,
        page_size: int | None = None,
        count: int | None = None,
        history_type: Literal[1, 2] | int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Page[models.HistoryPage, models.History]]:
        """
        All pages: list a file's history. Each is fetched when it is asked for.

        The arguments are those of `list`.

        Raises:
            ParseError: If the server repeats a page, since the walk would never end.
        """
        return pages.pages(
            self._core,
            operations.LIST_HISTORY,
            operations.LIST_HISTORY_PAGING,
            lambda data: data.histories or [],
            {"fileId": file_id, "pageSize": page_size, "count": count, "historyType": history_type},
            options,
        )


class AsyncShimoRevisions:
    """The history of a file and its saved revisions."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def list(self, *, file_id: str, options: CallOptions | None = None) -> models.RevisionList:
        """
        List a file's revisions.

        Returns all saved revisions of a file, as a bare array.

        Takes up a seat for a user who had none yet, and is refused when none is left.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.

        Raises:
            ApiError: Code 100002: The revisions could not be read.
            ApiError: Code 100003: The users who made the revisions could not be read.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E7%89%88%E6%9C%AC%E5%88%97%E8%A1%A8
        """
        return await self._core.data(operations.LIST_REVISIONS, {"fileId": file_id}, None, options)


class AsyncShimoContent:
    """What stands in a file, as plain text, mentions and comments."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def get_plain_text(self, *, file_id: str, options: CallOptions | None = None) -> models.PlainText:
        """
        Get a file's plain text.

        Returns the contents of a file as plain text.

        Serves files of the types `document`, `documentPro`, `spreadsheet`, `presentation`.
        Takes up a seat for a user who had none yet, and is refused when none is left.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.

        Vendor's page:
        https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E6%96%87%E4%BB%B6%E7%BA%AF%E6%96%87%E6%9C%AC%E5%86%85%E5%AE%B9
        """
        return await self._core.data(operations.GET_PLAIN_TEXT, {"fileId": file_id}, None, options)

    async def list_mentions(self, *, file_id: str, options: CallOptions | None = None) -> models.MentionList:
        """
        List the mentions in a file.

        Returns every place of a file where a user is mentioned.
        A user who is mentioned in several places appears once for each.

        Serves files of the types `document`, `documentPro`, `spreadsheet`.
        Takes up a seat for a user who had none yet, and is refused when none is left.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.

        Vendor's page:
        https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E6%96%87%E4%BB%B6%E5%86%85%E5%AE%B9%E4%B8%AD%E6%89%80%E6%9C%89%E7%9A%84-at-%E4%BA%BA%E4%BF%A1%E6%81%AF%E5%88%97%E8%A1%A8
        """
        return await self._core.data(operations.LIST_MENTIONS, {"fileId": file_id}, None, options)

    async def get_comment_count(self, *, file_id: str, options: CallOptions | None = None) -> models.CommentCount:
        """
        Count the comments in a file.

        Returns the number of all comments in a file.

        Serves files of the types `spreadsheet`.
        Takes up a seat for a user who had none yet, and is refused when none is left.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#get-comment-count
        """
        return await self._core.data(operations.GET_COMMENT_COUNT, {"fileId": file_id}, None, options)


class AsyncShimoPreviews:
    """
    Read-only pages of files in the integrator's storage, embedded in an iframe.
    A preview cannot be edited.
    """

    def __init__(self, core: Core) -> None:
        self._core = core

    async def create(self, *, file_id: str, options: CallOptions | None = None) -> models.PreviewResult:
        """
        Create a preview of a file.

        Converts a file of the integrator's storage into a preview, and answers when the conversion has ended.
        Calling it ahead of time makes the first opening of the preview page faster; without it, the first request of
        the page starts the conversion in the background.
        A preview cannot be edited: create or import a collaborative file for that.
        The HTTP status is 200 for a failure too, and a `code` that is not empty tells the failure.

        Takes up a seat for a user who had none yet, and is refused when none is left.
        Sending it twice is not the same as sending it once.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.

        Raises:
            ApiError: Code 90028: The preview is already being created.
            ApiError: Code 90031: An error occurred while the file was read for the preview.
            ApiError: Code 90032: The file could not be read for the preview.
            ApiError: Code 90033: Files of this type cannot be previewed.
            ApiError: Code 90035: The file could not be downloaded for the preview.
            ApiError: Code 90040: An unknown error occurred.
            ApiError: Code 90042: The file is protected by a password.
            ApiError: Code 90043: The format of the image is not right.
            ApiError: Code 90050: The file is too large for a preview.
            ApiError: Code 90052: The file is too large for a preview.
            ApiError: Code 90054: The preview took too long to make.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%9B%E5%BB%BA%E9%A2%84%E8%A7%88
        """
        return await self._core.data(operations.CREATE_PREVIEW, {"fileId": file_id}, None, options)

    async def get_page(
        self,
        *,
        file_id: str,
        lang: Literal["zh-CN", "en-US", "ja-JP"] | str | None = None,
        options: CallOptions | None = None,
    ) -> models.PreviewPage:
        """
        Open the preview page of a file.

        Returns the page that shows the preview of a file, to be embedded in an `iframe` of the integrator's own page.
        The first request for a file starts its conversion in the background, and the page shows the preview as soon as
        it is ready.
        To make that first opening faster, create the preview on the server ahead of time.
        A browser cannot add headers to the address of an `iframe`, so signature and token travel in the query.

        ```html
        <iframe
          src="https://shimo-domain/sdk/v2/api/cloud-files/{fileId}/page?signature=…&token=…&lang=zh-CN"
          style="border: none; overflow: hidden;"
        ></iframe>
        ```

        The page is read-only.

        Takes up a seat for a user who had none yet, and is refused when none is left.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.
            lang: The language of the page. Default: "zh-CN".

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#%E8%AE%BF%E9%97%AE%E9%A2%84%E8%A7%88
        """
        return await self._core.data(operations.GET_PREVIEW_PAGE, {"fileId": file_id, "lang": lang}, None, options)

    async def url(self, *, file_id: str, lang: Literal["zh-CN", "en-US", "ja-JP"] | str | None = None) -> str:
        """
        The signed address of what `get_page` gets, for the `src` of an `iframe`. Nothing is sent.

        It holds the signature and the token in plain text: hand it to the browser of the user whose token it is and to
        nobody else, make it anew for each page, and keep it out of logs. An ordinary signature is good for 12 hours at
        least.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#%E8%AE%BF%E9%97%AE%E9%A2%84%E8%A7%88
        """
        return await self._core.address(operations.GET_PREVIEW_PAGE, {"fileId": file_id, "lang": lang})


class AsyncShimoImports:
    """Turning an office file into a collaborative one, as a task that is polled."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def get_progress(self, *, task_id: str, options: CallOptions | None = None) -> models.ImportProgressData:
        """
        Get the progress of an import.

        Tells how far an import is, and whether it failed.
        Poll it until `status` is zero and `data.progress` is 100: from then on, the file can be opened in the editor.
        A finished task is remembered for 5 minutes by default, which can be configured on the server; after that this
        operation fails.
        Nothing changes by calling it, although the method is POST.

        Args:
            task_id: The identifier of the task, as the start of the import returned it.

        Raises:
            ApiError: Code 120004: The parameters for reading the progress of an import are wrong.
            ApiError: Code 120005: The progress of the import could not be read.
            ApiError: Code 120010: There is no progress for this import.
            ApiError: Code 120011: The result of the import has expired.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#import-progress-v1
        """
        return await self._core.data(operations.GET_IMPORT_PROGRESS, {"taskId": task_id}, None, options)


class AsyncShimoExports:
    """Turning a collaborative file into an office file, as a task that is polled."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def get_progress(self, *, task_id: str, options: CallOptions | None = None) -> models.ExportProgressData:
        """
        Get the progress of an export.

        Tells how far an export is, whether it failed, and where to download the exported file.
        Poll it until `status` is zero and `data.progress` is 100.
        A finished task is remembered for 5 minutes by default, which can be configured on the server; after that this
        operation fails.
        Nothing changes by calling it, although the method is POST.

        Args:
            task_id: The identifier of the task, as the start of the export returned it. It may contain colons, which
                have to be percent-encoded.

        Raises:
            ApiError: Code 120008: The parameters for reading the progress of an export are wrong.
            ApiError: Code 120009: The progress of the export could not be read.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#export-progress-v1
        """
        return await self._core.data(operations.GET_EXPORT_PROGRESS, {"taskId": task_id}, None, options)

    async def table_sheets(self, *, file_id: str, options: CallOptions | None = None) -> models.TableSheetsExport:
        """
        Export an application table to Excel.

        Exports an application table to an xlsx file, and answers with the address to download it from.
        The answer comes when the export has ended: there is no task to poll.

        Serves files of the types `table`.
        Takes up a seat for a user who had none yet, and is refused when none is left.
        Sending it twice is not the same as sending it once.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#export-table-sheets
        """
        return await self._core.data(operations.EXPORT_TABLE_SHEETS, {"fileId": file_id}, None, options)


class AsyncShimoSheets:
    """Reading and changing cells, rows and sheets of a spreadsheet."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def get_values(
        self, *, file_id: str, range: models.CellRange, options: CallOptions | None = None
    ) -> models.SheetValues:
        """
        Read the values of a range of cells.

        Returns the values of the cells in a range of a spreadsheet, row by row.
        Dates come as OADate numbers.

        Serves files of the types `spreadsheet`.
        Takes up a seat for a user who had none yet, and is refused when none is left.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.
            range: The sheet or the range of cells to read.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9
        """
        return await self._core.data(operations.GET_SHEET_VALUES, {"fileId": file_id, "range": range}, None, options)

    async def update_values(
        self, *, file_id: str, body: models.WriteSheetValuesRequest, options: CallOptions | None = None
    ) -> None:
        """
        Overwrite the values of a range of cells.

        Writes values into the cells of a range, and replaces what stands there.
        An empty string empties its cell.

        Serves files of the types `spreadsheet`.
        Takes up a seat for a user who had none yet, and is refused when none is left.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.
            body: The values to write, and the range to write them into.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#%E6%9B%B4%E6%96%B0%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9
        """
        return await self._core.data(operations.UPDATE_SHEET_VALUES, {"fileId": file_id}, body, options)

    async def append_values(
        self, *, file_id: str, body: models.WriteSheetValuesRequest, options: CallOptions | None = None
    ) -> None:
        """
        Append rows to a sheet.

        Inserts rows below the last row with data, and fills them with text and numbers; other kinds of value are not
        supported.
        With the name of a sheet alone, the whole sheet is searched for its last row with data.
        With a range of cells such as `工作表1!C5:E8`, the search starts at the row of the first cell, C5, and ends at
        the last row that follows it without a gap.
        As many rows are inserted there as `values` has.
        Columns that do not exist yet are added.
        The same request sent twice appends twice, although the method is PUT.

        Serves files of the types `spreadsheet`.
        Takes up a seat for a user who had none yet, and is refused when none is left.
        Sending it twice is not the same as sending it once.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.
            body: The rows to append, and where the search for the place starts.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#%E8%BF%BD%E5%8A%A0%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9
        """
        return await self._core.data(operations.APPEND_SHEET_VALUES, {"fileId": file_id}, body, options)

    async def delete_rows(
        self, *, file_id: str, sheet_name: str, index: int, count: int | None = None, options: CallOptions | None = None
    ) -> None:
        """
        Delete rows of a sheet.

        Deletes `count` rows of a sheet, beginning with the row `index`.
        The rows below move up, so the same request sent twice deletes other rows.

        Serves files of the types `spreadsheet`.
        Takes up a seat for a user who had none yet, and is refused when none is left.
        Sending it twice is not the same as sending it once.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.
            sheet_name: The name of the sheet.
            index: The first row to delete, counted from 0. At least 0.
            count: The number of rows to delete. Default: 1.

        Vendor's page: https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%A0%E9%99%A4%E8%A1%A8%E6%A0%BC%E8%A1%8C
        """
        return await self._core.data(
            operations.DELETE_SHEET_ROWS,
            {"fileId": file_id, "sheetName": sheet_name, "index": index, "count": count},
            None,
            options,
        )

    async def create(
        self, *, file_id: str, body: models.CreateSheetRequest, options: CallOptions | None = None
    ) -> None:
        """
        Add a sheet to a spreadsheet.

        Adds a sheet with the given name to a spreadsheet.

        Serves files of the types `spreadsheet`.
        Takes up a seat for a user who had none yet, and is refused when none is left.
        Sending it twice is not the same as sending it once.

        Args:
            file_id: The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo
                asks the integrator's server for the file's details and download address by it.
            body: The sheet to add.

        Vendor's page:
        https://open.shimo.im/docs/SDK-3.10/apis#%E6%96%B0%E5%A2%9E%E8%A1%A8%E6%A0%BC%E5%B7%A5%E4%BD%9C%E8%A1%A8
        """
        return await self._core.data(operations.CREATE_SHEET, {"fileId": file_id}, body, options)


class AsyncShimo(AsyncClient):
    """
    Calls Shimo documents.

    It serves any number of tasks of one event loop, of asyncio or trio. Use it in `async with`, or close it.
    """

    def __init__(
        self,
        base_url: str,
        *,
        app_id: str,
        token: AsyncSecret,
        app_secret: AsyncSecret | None = None,
        signature: Callable[[Literal["license"] | None], str | Awaitable[str]] | None = None,
        transport: Literal["header", "query"] = "header",
        query_app_id: bool = True,
        jti: bool = False,
        path_family: Literal["shimo-files", "collab-files"] = "shimo-files",
        timeout: float | None = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        retries: int | None = None,
        follow_redirects: bool = False,
        max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES,
        max_json_depth: int = DEFAULT_MAX_JSON_DEPTH,
        limiter: Limiter | None = None,
        hooks: Hooks | None = None,
        headers: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.time,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        """
        Args:
            base_url: Address of the server, `{scheme}://{domain}`. `scheme`: The protocol that the installation serves.
                `domain`: The host of the installation, which Shimo tells the integrator.
            app_id: The AppId that Shimo gave you.
            token: The token of the user on whose behalf the calls are made, issued by you, or a function that gets it.
            app_secret: The AppSecret that Shimo gave you, or a function that gets it. It never leaves this process.
            signature: Instead of app_secret: gets a ready signature for a scope. It is asked for each attempt, and once
                more after a 401; one for the scope license must not be handed out twice. It may be asynchronous.
            transport: Whether signature and token travel in headers or in the query, the only way for servers of SDK
                3.10.
            query_app_id: Whether the AppId travels in the query beside a signature there. Servers of SDK 3.10 require
                the parameter, later ones deprecate it.
            jti: Puts a random `jti` into license signatures, so that any number of them can be made in a second. The
                vendor does not document that claim. Without it they differ in `exp`, which allows 180 within 4 minutes.
            path_family: Name of the paths that servers offer under two: `shimo-files`, which all have, or
                `collab-files`, which newer ones prefer.
            timeout: Time limit of an attempt in seconds, body included; None for none.
            deadline: Time limit of a call in seconds, with all its attempts and the pauses between them; None for none.
            retries: How often a call that is safe to repeat is sent again after a network fault, a timeout, or the
                status 408, 429 or 5xx; 0 for never, 2 unless set.
            follow_redirects: Redirects are errors unless set. Another host gets no credentials, no headers of yours and
                no body.
            max_response_bytes: The largest body of an answer that is read into memory; files of exports have no limit.
            max_json_depth: How deeply arrays and objects of an answer may be nested. The own limit of Python holds too.
            limiter: Decides when an attempt may start. Clients can share one.
            hooks: Told what the client does, for logs, metrics and traces.
            headers: Sent with every request.
            clock: Unix time in seconds, which signatures and tokens depend on.
            http_client: Sends the requests, and stays open when this client is closed; one of its own unless set.

        Raises:
            ValueError: If `base_url` is no address of a server.
            TypeError: If the credentials are incomplete.
        """
        options = ClientOptions(
            timeout=timeout,
            deadline=deadline,
            retries=retries,
            follow_redirects=follow_redirects,
            max_response_bytes=max_response_bytes,
            max_json_depth=max_json_depth,
            limiter=limiter,
            hooks=hooks,
            headers=headers or {},
            clock=clock,
        )
        super().__init__(
            http_client,
            lambda port: core_of(
                port,
                base_url,
                options,
                app_id=app_id,
                token=token,
                app_secret=app_secret,
                signature=signature,
                transport=transport,
                query_app_id=query_app_id,
                jti=jti,
                path_family=path_family,
            ),
        )
        self.apps = AsyncShimoApps(self._core)
        """The integrator's app, its license and its callback URL."""
        self.users = AsyncShimoUsers(self._core)
        """
The users known to the app and the state of their seats.
Only active users take up one of the seats of the license.
A user that Shimo learns about when somebody is mentioned starts out as not yet used, which takes up no seat.
The operations marked `x-activates-seat` turn such a user into an active one.
"""
        self.files = AsyncShimoFiles(self._core)
        """Creating, copying and deleting collaborative files."""
        self.history = AsyncShimoHistory(self._core)
        """The history of a file and its saved revisions."""
        self.revisions = AsyncShimoRevisions(self._core)
        """The history of a file and its saved revisions."""
        self.content = AsyncShimoContent(self._core)
        """What stands in a file, as plain text, mentions and comments."""
        self.previews = AsyncShimoPreviews(self._core)
        """
Read-only pages of files in the integrator's storage, embedded in an iframe.
A preview cannot be edited.
"""
        self.imports = AsyncShimoImports(self._core)
        """Turning an office file into a collaborative one, as a task that is polled."""
        self.exports = AsyncShimoExports(self._core)
        """Turning a collaborative file into an office file, as a task that is polled."""
        self.sheets = AsyncShimoSheets(self._core)
        """Reading and changing cells, rows and sheets of a spreadsheet."""
