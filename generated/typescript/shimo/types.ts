import type { Int64Form, Int64Of } from '../runtime/int64.ts';
import type { Upload } from '../runtime/upload.ts';
export interface paths {
  '/sdk/v2/api/license/apps/{appId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an app's details and license
     * @description Returns the app's name, usable file types, numbers of users and seats, license period and callback URL.
     */
    get: operations['getApp'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/license/apps/{appId}/endpoint-url': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update an app's callback URL
     * @description Sets the URL below which Shimo calls the integrator's server.
     */
    put: operations['updateAppEndpointUrl'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/license/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users and the state of their seats
     * @description Returns one page of the users that Shimo knows, each with the state of its seat.
     *     The answer is a bare array without a total, so a page with fewer users than asked for is the last one.
     */
    get: operations['listUsers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/license/users/activate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activate users' seats
     * @description Makes the users active, so that each takes up a seat.
     *     A disabled user can work again only after this.
     */
    post: operations['activateUsers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/license/users/deactivate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel users' seats
     * @description Disables the users, so that their seats become free.
     *     A disabled user can work again only after being activated.
     */
    post: operations['deactivateUsers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/license/users/set-status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the state of users' seats
     * @description Sets the seats of several users to one state.
     *     Setting a user to not yet used does not lock the user out: a page that is still open, with a valid signature and token, makes the user active again with its next request.
     */
    post: operations['setUserStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a collaborative file
     * @description Creates an empty collaborative file of the given type under an identifier that the integrator chooses.
     *     To open it in the editor, initialize the Shimo JavaScript SDK in a page.
     */
    post: operations['createFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/shimo-files/{fileId}/copy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy a collaborative file
     * @description Copies a collaborative file to a new identifier.
     *     The first call starts a task; the same call sent again tells how the task stands, until it answers 204.
     *     Answers other than 204 are documented for such repeated calls only.
     *     The user needs the right `readable` on the source file.
     */
    post: operations['copyFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/files/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a collaborative file
     * @description Deletes a collaborative file.
     *     The user needs the right `manageable` on it.
     */
    delete: operations['deleteFile'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/shimo-files/{fileId}/doc-sidebar-info': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a file's history
     * @description Returns one page of the history that the sidebar of a file shows.
     *     An entry is either an operation, such as locking a cell, which usually leaves the contents as they are, or a period in which users edited the file.
     */
    get: operations['listHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/shimo-files/{fileId}/revisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a file's revisions
     * @description Returns all saved revisions of a file, as a bare array.
     */
    get: operations['listRevisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/shimo-files/{fileId}/plain-text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a file's plain text
     * @description Returns the contents of a file as plain text.
     */
    get: operations['getPlainText'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/shimo-files/{fileId}/mention-at-list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the mentions in a file
     * @description Returns every place of a file where a user is mentioned.
     *     A user who is mentioned in several places appears once for each.
     */
    get: operations['listMentions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/shimo-files/{fileId}/comment-count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the comments in a file
     * @description Returns the number of all comments in a file.
     */
    get: operations['getCommentCount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/cloud-files/{fileId}/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a preview of a file
     * @description Converts a file of the integrator's storage into a preview, and answers when the conversion has ended.
     *     Calling it ahead of time makes the first opening of the preview page faster; without it, the first request of the page starts the conversion in the background.
     *     A preview cannot be edited: create or import a collaborative file for that.
     *     The HTTP status is 200 for a failure too, and a `code` that is not empty tells the failure.
     */
    post: operations['createPreview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/cloud-files/{fileId}/page': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Open the preview page of a file
     * @description Returns the page that shows the preview of a file, to be embedded in an `iframe` of the integrator's own page.
     *     The first request for a file starts its conversion in the background, and the page shows the preview as soon as it is ready.
     *     To make that first opening faster, create the preview on the server ahead of time.
     *     A browser cannot add headers to the address of an `iframe`, so signature and token travel in the query.
     *
     *     ```html
     *     <iframe
     *       src="https://shimo-domain/sdk/v2/api/cloud-files/{fileId}/page?signature=…&token=…&lang=zh-CN"
     *       style="border: none; overflow: hidden;"
     *     ></iframe>
     *     ```
     *
     *     The page is read-only.
     */
    get: operations['getPreviewPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/files/v1/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start the import of a file
     * @description Starts a task that turns an office or text file into a collaborative file, and answers with the identifier of the task.
     *     A success says only that Shimo received the request; the caller has to read the identifier and poll the progress with it until the task is done.
     *     A task runs for at most 10 minutes.
     *     The file is uploaded in `file`, or Shimo downloads it from `fileUrl` and calls it `fileName`.
     *     The vendor recommends this newer interface and its progress operation over older ones, which its pages no longer describe.
     *
     *     | Type of file | Formats that can be imported |
     *     | --- | --- |
     *     | `document` | docx, doc, md, txt |
     *     | `documentPro` | docx, doc, wps |
     *     | `spreadsheet` | xlsx, xls, csv, xlsm |
     *     | `presentation` | pptx, ppt |
     */
    post: operations['importFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/files/v1/import/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the progress of an import
     * @description Tells how far an import is, and whether it failed.
     *     Poll it until `status` is zero and `data.progress` is 100: from then on, the file can be opened in the editor.
     *     A finished task is remembered for 5 minutes by default, which can be configured on the server; after that this operation fails.
     *     Nothing changes by calling it, although the method is POST.
     */
    post: operations['getImportProgress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/files/v1/export/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start the export of a file
     * @description Starts a task that turns a collaborative file into an office, PDF, Markdown or image file, and answers with the identifier of the task.
     *     A success says only that Shimo received the request; the caller has to read the identifier, poll the progress with it until the task is done, and then download the file from `data.downloadUrl`.
     *     A task runs for at most 10 minutes.
     *     One file can be exported to several formats at the same time, for example to PDF and Word.
     *     Application tables have an operation of their own.
     *     The vendor recommends this newer interface and its progress operation over older ones, which its pages no longer describe.
     *
     *     | Type of file | Default format | Formats |
     *     | --- | --- | --- |
     *     | `document` | docx | docx, md, jpg, pdf |
     *     | `documentPro` | docx | docx, pdf, wps |
     *     | `spreadsheet` | xlsx | xlsx |
     *     | `presentation` | pptx | pptx, pdf |
     */
    post: operations['exportFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/files/v1/export/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the progress of an export
     * @description Tells how far an export is, whether it failed, and where to download the exported file.
     *     Poll it until `status` is zero and `data.progress` is 100.
     *     A finished task is remembered for 5 minutes by default, which can be configured on the server; after that this operation fails.
     *     Nothing changes by calling it, although the method is POST.
     */
    post: operations['getExportProgress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/files/export/table-sheets/{fileId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Export an application table to Excel
     * @description Exports an application table to an xlsx file, and answers with the address to download it from.
     *     The answer comes when the export has ended: there is no task to poll.
     */
    post: operations['exportTableSheets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/files/{fileId}/sheets/values': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the values of a range of cells
     * @description Returns the values of the cells in a range of a spreadsheet, row by row.
     *     Dates come as OADate numbers.
     */
    get: operations['getSheetValues'];
    /**
     * Append rows to a sheet
     * @description Inserts rows below the last row with data, and fills them with text and numbers; other kinds of value are not supported.
     *     With the name of a sheet alone, the whole sheet is searched for its last row with data.
     *     With a range of cells such as `工作表1!C5:E8`, the search starts at the row of the first cell, C5, and ends at the last row that follows it without a gap.
     *     As many rows are inserted there as `values` has.
     *     Columns that do not exist yet are added.
     *     The same request sent twice appends twice, although the method is PUT.
     */
    put: operations['appendSheetValues'];
    /**
     * Overwrite the values of a range of cells
     * @description Writes values into the cells of a range, and replaces what stands there.
     *     An empty string empties its cell.
     */
    post: operations['updateSheetValues'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/files/{fileId}/sheets/{sheetName}/rows/{index}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete rows of a sheet
     * @description Deletes `count` rows of a sheet, beginning with the row `index`.
     *     The rows below move up, so the same request sent twice deletes other rows.
     */
    delete: operations['deleteSheetRows'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sdk/v2/api/files/{fileId}/sheets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a sheet to a spreadsheet
     * @description Adds a sheet with the given name to a spreadsheet.
     */
    post: operations['createSheet'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components<Int extends Int64Form = 'number'> {
  schemas: {
    /**
     * @description A failure, in the form that the few documented ones share.
     *     Further fields may come.
     */
    Failure: {
      /**
       * @description The application error code, a number from most operations and a string from previews.
       * @example 10009
       */
      code?: number | string;
      /**
       * @description The vendor's explanation of the failure.
       * @example endpoint: request endpoint server failed with status code 0, code 10009
       */
      message?: string;
    };
    /** @description An app with its license. */
    App: {
      /**
       * @description The name of the app.
       * @example your app name
       */
      appName: string;
      /**
       * @description The types of file that the license allows.
       * @example [
       *       "document",
       *       "documentPro",
       *       "spreadsheet",
       *       "presentation",
       *       "table"
       *     ]
       */
      availableFileTypes: ('document' | 'documentPro' | 'spreadsheet' | 'presentation' | 'table' | (string & {}))[];
      /**
       * Format: int32
       * @description The number of active users, each of which takes up a seat.
       * @example 43
       */
      activatedUserCount: number;
      /**
       * Format: int32
       * @description The number of all users, whether active, disabled or not yet used; only active ones take up a seat.
       * @example 50
       */
      userCount: number;
      /**
       * Format: int32
       * @description The number of seats of the license, which is the most users that can be active.
       * @example 99
       */
      memberLimit: number;
      /**
       * Format: date-time
       * @description The time from which the license is valid.
       * @example 2020-12-31T16:00:00Z
       */
      validFrom: string;
      /**
       * Format: date-time
       * @description The time at which the license ends.
       * @example 2022-12-30T16:00:00Z
       */
      validUntil: string;
      /**
       * Format: uri
       * @description The callback URL, the base of the integrator's interfaces that Shimo calls.
       * @example http://your-domain
       */
      endpointUrl: string;
    };
    /** @description The callback URL to set. */
    UpdateAppEndpointUrlRequest: {
      /**
       * Format: uri
       * @description The new callback URL of the integrator.
       * @example http://your-domain
       */
      url: string;
    };
    /**
     * Format: int32
     * @description The state of a user's seat: 1 is active, 0 is disabled and -1 is not yet used.
     *     Only an active user takes up a seat.
     *     A disabled user has to be activated before working again.
     *     A user is not yet used when Shimo learned about it from the integrator's search, to show it in the list of people to mention.
     *     Such a user becomes active by any of these: creating or copying a file, opening its editor, importing, exporting or previewing one, any operation on the contents of a spreadsheet, and reading history, revisions, plain text, mentions or the number of comments.
     *     If no seat is left then, access is refused.
     * @example 1
     */
    UserStatus: 1 | 0 | -1 | (number & {});
    /** @description A user that Shimo knows. */
    User: {
      /**
       * @description The integrator's identifier of the user.
       * @example 1
       */
      userId: string;
      /**
       * Format: date-time
       * @description The time at which the user was created.
       * @example 2021-05-20T14:56:53+08:00
       */
      createdAt: string;
      status: components['schemas']['UserStatus'];
    };
    /** @description A page of users. */
    UserList: components['schemas']['User'][];
    /** @description The users to change. */
    UserIdsRequest: {
      /**
       * @description The identifiers of the users.
       * @example [
       *       "1",
       *       "2"
       *     ]
       */
      userIds: string[];
    };
    /** @description The users to change and the state to set. */
    SetUserStatusRequest: {
      /**
       * @description The identifiers of the users.
       * @example [
       *       "1",
       *       "2"
       *     ]
       */
      userIds: string[];
      /**
       * Format: int32
       * @description The state to set for all of them; 1 is active, 0 is disabled and -1 is not yet used.
       * @example -1
       * @example 1
       * @enum {integer}
       */
      status: 1 | 0 | -1;
    };
    /**
     * @description The type of a file.
     *     `document` is a light document, `documentPro` a classic document, `spreadsheet` a spreadsheet, `presentation` a slide deck and `table` an application table.
     *     `table` is not part of the standard product: ask Shimo for it.
     *     All but `document` and `table` are highly compatible with the Office formats.
     * @example document
     * @enum {string}
     */
    FileType: 'document' | 'documentPro' | 'spreadsheet' | 'presentation' | 'table';
    /** @description The file to create. */
    CreateFileRequest: {
      type: components['schemas']['FileType'];
      /**
       * @description The identifier of the new file, chosen by the integrator and unique among the integrator's files.
       *     At most 64 characters.
       * @example fileid1001
       */
      fileId: string;
    };
    /** @description Where to copy the file to. */
    CopyFileRequest: {
      /**
       * @description The identifier of the copy, chosen by the integrator and unique among the integrator's files.
       *     At most 64 characters.
       * @example fileid1001
       */
      fileId: string;
    };
    /** @description The state of a task that copies a file. */
    CopyState: {
      /**
       * Format: int32
       * @description The code of the state.
       *     70019 means that the copy is running, 70016 that the target exists without a task, 70017 that the copy failed, 70015 that the source file could not be read, 70018 that the task could not be read, and 70020 that the state is unknown.
       * @example 70019
       */
      code: number;
    };
    /**
     * @description A revision was saved.
     * @example {
     *       "action": "createRevision"
     *     }
     */
    CreateRevisionAction: {
      /**
       * @description The action.
       * @example createRevision
       * @constant
       */
      action: 'createRevision';
    };
    /**
     * @description A revision was renamed.
     * @example {
     *       "action": "renameRevision",
     *       "before": "修改前的版本名称",
     *       "after": "修改后的版本名称"
     *     }
     */
    RenameRevisionAction: {
      /**
       * @description The action.
       * @example renameRevision
       * @constant
       */
      action: 'renameRevision';
      /**
       * @description The name of the revision before.
       * @example 修改前的版本名称
       */
      before: string;
      /**
       * @description The name of the revision after.
       * @example 修改后的版本名称
       */
      after: string;
    };
    /**
     * @description A revision was deleted.
     * @example {
     *       "action": "deleteRevision",
     *       "label": "被删除的版本名称"
     *     }
     */
    DeleteRevisionAction: {
      /**
       * @description The action.
       * @example deleteRevision
       * @constant
       */
      action: 'deleteRevision';
      /**
       * @description The name of the deleted revision.
       * @example 被删除的版本名称
       */
      label: string;
    };
    /**
     * @description The range of cells, or several ranges, that an operation on locks acted on.
     * @example E14:E14
     * @example [
     *       "E14:E14"
     *     ]
     * @example [
     *       "E17:E17"
     *     ]
     */
    LockedRange: string | string[];
    /**
     * @description Cells were locked.
     * @example {
     *       "action": "lock_cell",
     *       "range": "E14:E14",
     *       "name": "工作表1"
     *     }
     */
    LockCellAction: {
      /**
       * @description The action.
       * @example lock_cell
       * @constant
       */
      action: 'lock_cell';
      range: components['schemas']['LockedRange'];
      /**
       * @description The name of the sheet.
       * @example 工作表1
       */
      name: string;
    };
    /**
     * @description Cells were unlocked.
     * @example {
     *       "action": "unlock_cell",
     *       "range": [
     *         "E14:E14"
     *       ],
     *       "name": "工作表1"
     *     }
     */
    UnlockCellAction: {
      /**
       * @description The action.
       * @example unlock_cell
       * @constant
       */
      action: 'unlock_cell';
      range: components['schemas']['LockedRange'];
      /**
       * @description The name of the sheet.
       * @example 工作表1
       */
      name: string;
    };
    /**
     * @description The lock of cells was changed.
     * @example {
     *       "action": "update_lock_cell",
     *       "range": [
     *         "E17:E17"
     *       ],
     *       "name": "工作表1"
     *     }
     */
    UpdateLockCellAction: {
      /**
       * @description The action.
       * @example update_lock_cell
       * @constant
       */
      action: 'update_lock_cell';
      range: components['schemas']['LockedRange'];
      /**
       * @description The name of the sheet.
       * @example 工作表1
       */
      name: string;
    };
    /**
     * @description A sheet was locked.
     * @example {
     *       "action": "lock_sheet",
     *       "name": "工作表1"
     *     }
     */
    LockSheetAction: {
      /**
       * @description The action.
       * @example lock_sheet
       * @constant
       */
      action: 'lock_sheet';
      /**
       * @description The name of the sheet.
       * @example 工作表1
       */
      name: string;
    };
    /**
     * @description A sheet was unlocked.
     * @example {
     *       "action": "unlock_sheet",
     *       "name": "工作表1"
     *     }
     */
    UnlockSheetAction: {
      /**
       * @description The action.
       * @example unlock_sheet
       * @constant
       */
      action: 'unlock_sheet';
      /**
       * @description The name of the sheet.
       * @example 工作表1
       */
      name: string;
    };
    /** @description An operation of any name with fields of its own, so that one which the vendor does not list is accepted too. */
    OtherAction: {
      /**
       * @description The action.
       * @example lock_cell
       */
      action: string;
    };
    /** @description Users edited the file for a while. */
    HistoryEdit: {
      /**
       * @description The first and the last of the changes that the entry covers, as numbers.
       *     From 2 to 2 items.
       */
      range: number[];
      /**
       * @description The changes, in the file's own format.
       * @example [[10, "\n", "line:\"init\""]]
       */
      changeset: string;
      /**
       * @description Whether the entry is frozen, as the vendor calls it without explaining it.
       * @example true
       */
      frozen?: boolean;
    };
    /**
     * @description What the string `content` of a history entry holds.
     *     Eight operations are known, and others may come.
     */
    HistoryContent:
      | components['schemas']['CreateRevisionAction']
      | components['schemas']['RenameRevisionAction']
      | components['schemas']['DeleteRevisionAction']
      | components['schemas']['LockCellAction']
      | components['schemas']['UnlockCellAction']
      | components['schemas']['UpdateLockCellAction']
      | components['schemas']['LockSheetAction']
      | components['schemas']['UnlockSheetAction']
      | components['schemas']['OtherAction']
      | components['schemas']['HistoryEdit'];
    /** @description An entry of a file's history. */
    History: {
      /**
       * @description What happened, as JSON in a string.
       *     For an operation it names the action and what it acted on, for an edit it holds the changes.
       * @example {"action":"lock_sheet","name":"工作表1"}
       */
      content: string;
      /**
       * Format: date-time
       * @description The time at which the entry was created.
       * @example 2021-06-07T06:12:24Z
       */
      createdAt: string;
      /**
       * Format: int32
       * @description The type of the entry; 1 is an operation, which usually leaves the contents as they are, 2 is an edit.
       * @example 2
       */
      historyType: 1 | 2 | (number & {});
      /**
       * @description The identifier of the entry.
       * @example 60bdb8c847a7850006bf12c1
       */
      id: string;
      /**
       * @description The name of the entry, which may be empty.
       * @example 历史 1
       */
      name: string;
      /**
       * Format: date-time
       * @description The time at which the entry was last updated.
       * @example 2021-06-07T06:12:24Z
       */
      updatedAt: string;
      /**
       * @description The integrator's identifiers of the users who took part, separated by commas.
       * @example user123,user134
       */
      userId: string;
    };
    /** @description A page of a file's history. */
    HistoryPage: {
      /** @description The entries of the page. */
      histories: components['schemas']['History'][];
      /**
       * @description Whether this page is the last one.
       * @example true
       */
      isLastPage: boolean;
      /**
       * Format: int32
       * @description The size of a page, or null.
       * @example 100
       */
      limit: number | null;
      /**
       * @description The name of each user in the entries, by the integrator's identifier of the user.
       * @example {
       *       "user123": "用户 A"
       *     }
       */
      users: {
        [key: string]: string;
      };
    };
    /** @description The user who saved a revision. */
    RevisionUser: {
      /**
       * @description The integrator's identifier of the user.
       * @example user123
       */
      id: string;
      /**
       * @description The name of the user.
       * @example testuser
       */
      name?: string;
    };
    /** @description A saved revision of a file. */
    Revision: {
      /**
       * @description The identifier of the revision.
       * @example 11089
       */
      id: Int64Of<Int> | string;
      /**
       * @description The label of the revision, a text for display, such as a time.
       * @example 2021/6/7 星期一 14:33
       */
      label?: string;
      /**
       * @description The title.
       * @example 123
       */
      title?: string;
      /**
       * @description The identifier of the history entry that the revision belongs to.
       * @example 60bdbda2f0a8af000664d719
       */
      docHistoryId: string;
      /**
       * Format: date-time
       * @description The time at which the revision was created.
       * @example 2021-06-07T06:33:13.000Z
       * @example 2021-06-07T06:33:13Z
       */
      createdAt?: string;
      /**
       * Format: date-time
       * @description The time at which the revision was last updated.
       * @example 2021-06-07T06:33:13.000Z
       * @example 2021-06-07T06:33:13Z
       */
      updatedAt?: string;
      user?: components['schemas']['RevisionUser'];
    };
    /** @description The revisions of a file. */
    RevisionList: components<Int>['schemas']['Revision'][];
    /** @description The plain text of a file. */
    PlainText: {
      /**
       * @description The text.
       * @example 文件纯文本内容
       */
      content: string;
    };
    /** @description A place where a user is mentioned. */
    Mention: {
      /**
       * @description The integrator's identifier of the mentioned user.
       * @example user1
       */
      userId: string;
      /**
       * @description The mark of the place in the file.
       * @example MODOCnb4HPu04G8f
       */
      atGuid: string;
    };
    /** @description The mentions in a file. */
    MentionList: {
      /** @description The mentions; a user may appear several times. */
      mentionAtList: components['schemas']['Mention'][];
    };
    /** @description The number of comments in a file. */
    CommentCount: {
      /**
       * Format: int32
       * @description The number of comments.
       * @example 2
       */
      count: number;
    };
    /** @description The outcome of creating a preview. */
    PreviewResult: {
      /**
       * @description The outcome: the empty string for success, an application error code for a failure.
       *     The code is a string here, while other operations send it as a number.
       * @example 90028
       */
      code:
        | ''
        | '90028'
        | '90031'
        | '90032'
        | '90033'
        | '90035'
        | '90040'
        | '90042'
        | '90043'
        | '90050'
        | '90052'
        | '90054'
        | (string & {});
      /**
       * @description The reason of a failure, empty on success.
       * @example file is converting
       */
      message?: string;
    };
    /** @description An HTML page. */
    PreviewPage: string;
    /**
     * @description A type of file that an import can produce.
     *     Application tables cannot be imported.
     * @example documentPro
     * @enum {string}
     */
    ImportableFileType: 'document' | 'documentPro' | 'spreadsheet' | 'presentation';
    /**
     * @description A file to import.
     *     It holds either `file`, or both `fileUrl` and `fileName`.
     */
    ImportFileRequest:
      | {
          /**
           * @description The identifier of the new file, chosen by the integrator and unique among the integrator's files.
           * @example file1001
           */
          fileId: string;
          type: components['schemas']['ImportableFileType'];
          /**
           * Format: binary
           * @description The content of the file.
           *     The part's `filename` has to carry the extension of the format, such as `测试.doc`, or the file may not be understood.
           */
          file: Upload;
          /**
           * Format: uri
           * @description The address that Shimo downloads the file from, needed where `file` is not sent.
           * @example https://domain.com/files/download/test.docx
           */
          fileUrl?: string;
          /**
           * @description The name of the file behind `fileUrl`, with its extension, needed where `file` is not sent.
           * @example test.docx
           */
          fileName?: string;
        }
      | {
          /**
           * @description The identifier of the new file, chosen by the integrator and unique among the integrator's files.
           * @example file1001
           */
          fileId: string;
          type: components['schemas']['ImportableFileType'];
          /**
           * Format: binary
           * @description The content of the file.
           *     The part's `filename` has to carry the extension of the format, such as `测试.doc`, or the file may not be understood.
           */
          file?: Upload;
          /**
           * Format: uri
           * @description The address that Shimo downloads the file from, needed where `file` is not sent.
           * @example https://domain.com/files/download/test.docx
           */
          fileUrl: string;
          /**
           * @description The name of the file behind `fileUrl`, with its extension, needed where `file` is not sent.
           * @example test.docx
           */
          fileName: string;
        };
    /** @description The identifier of a task that has been started. */
    TaskReference: {
      /**
       * @description The identifier to ask the progress operation with.
       *     It is opaque; give it to Shimo's support when a task fails.
       * @example TnJdQS8Wk70wNHuB
       * @example 3oo4vnBJgcG5HxMm:1:603:xmind
       */
      taskId: string;
    };
    /** @description The answer to the start of an import. */
    ImportTask: {
      /**
       * Format: int32
       * @description Zero when the import has started; any other value reports a failure.
       *     It is not documented whether that value is an application error code.
       * @example 0
       */
      status: number;
      /**
       * @description The reason of a failure.
       * @example import failed
       */
      message?: string;
      /** @description The task, when it has started. */
      data?: components['schemas']['TaskReference'] | null;
    };
    /** @description How far an import is. */
    ImportProgressData: {
      /**
       * @description The share of the import that is done; 100 stands for the end.
       *     In percent.
       * @example 100
       */
      progress: number;
    };
    /** @description The state of an import. */
    ImportProgress: {
      /**
       * Format: int32
       * @description Zero while the import runs and when it is done; any other value reports a failure.
       *     It is not documented whether that value is an application error code.
       * @example 0
       */
      status: number;
      /**
       * @description The reason of a failure.
       * @example import failed
       */
      message?: string;
      /** @description The progress, unless the import failed. */
      data?: components['schemas']['ImportProgressData'] | null;
    };
    /**
     * @description A format to export to.
     *     Which formats a file can be exported to depends on its type, as the table of the operation tells.
     * @example docx
     * @enum {string}
     */
    ExportFormat: 'docx' | 'md' | 'jpg' | 'pdf' | 'wps' | 'xlsx' | 'pptx';
    /**
     * @description What to export a file to.
     *     Without `type`, the default format of the file's type is taken.
     */
    ExportFileRequest: {
      type?: components['schemas']['ExportFormat'];
    };
    /** @description The answer to the start of an export. */
    ExportTask: {
      /**
       * Format: int32
       * @description Zero when the export has started; any other value reports a failure.
       *     It is not documented whether that value is an application error code.
       * @example 0
       */
      status: number;
      /**
       * @description The reason of a failure.
       * @example export failed
       */
      message?: string;
      /** @description The task, when it has started. */
      data?: components['schemas']['TaskReference'] | null;
    };
    /** @description How far an export is, and where its result is. */
    ExportProgressData: {
      /**
       * @description The share of the export that is done; 100 stands for the end.
       *     In percent.
       * @example 100
       */
      progress: number;
      /**
       * @description The address to download the exported file from, once the export is done.
       * @example https://domain.com/files/download/test.docx
       */
      downloadUrl?: string;
    };
    /** @description The state of an export. */
    ExportProgress: {
      /**
       * Format: int32
       * @description Zero while the export runs and when it is done; any other value reports a failure.
       *     It is not documented whether that value is an application error code.
       * @example 0
       */
      status: number;
      /**
       * @description The reason of a failure.
       * @example export failed
       */
      message?: string;
      /** @description The progress, unless the export failed. */
      data?: components['schemas']['ExportProgressData'] | null;
    };
    /** @description The outcome of exporting an application table. */
    TableSheetsExport: {
      /**
       * Format: int32
       * @description Zero for success; any other value reports a failure.
       *     It is not documented whether that value is an application error code.
       * @example 0
       */
      status: number;
      /**
       * @description The reason of a failure.
       * @example export failed
       */
      message?: string;
      /**
       * @description The address to download the xlsx file from.
       * @example https://domain.com/files/download/test.xlsx
       */
      downloadUrl?: string;
    };
    /**
     * @description A sheet of a spreadsheet, or a range of cells in it.
     *     The form is the name of the sheet, optionally followed by `!` and a cell such as `A1` or a rectangle such as `A1:C10`.
     *     A sheet name that contains `!`, `:` or `'` stands in single quotes.
     *     A range must not start beyond the last row or the last column of the sheet.
     * @example 工作表1
     * @example 工作表1!A1
     * @example 工作表1!A1:C1
     * @example '工作!:表'!A2:C3
     */
    CellRange: string;
    /**
     * @description The value of a cell as it is read: text, a number, or null for an empty cell.
     *     A date is read as a number, the OLE Automation date (OADate): days since 1899-12-30, with the time of day as the fraction and without a time zone.
     *     So 44769 is 2022-07-27, and 25569 is 1970-01-01.
     * @example 小明
     * @example 29
     * @example 44769
     * @example null
     */
    CellValue: string | number | null;
    /** @description The values of a range of cells. */
    SheetValues: {
      /**
       * @description The rows of the range, each with its cells from left to right.
       * @example [
       *       [
       *         "姓名",
       *         "年龄",
       *         "性别"
       *       ],
       *       [
       *         "小明",
       *         29,
       *         "男"
       *       ]
       *     ]
       */
      values: components['schemas']['CellValue'][][];
    };
    /**
     * @description The value to write into a cell: text or a number.
     *     The empty string leaves the cell empty.
     * @example 第一行第一列的值
     * @example 1
     * @example
     */
    CellInput: string | number;
    /** @description The rows to write into a sheet. */
    SheetRows: {
      /**
       * @description The rows to write, each with its cells from left to right.
       * @example [
       *       [
       *         1,
       *         "",
       *         "a"
       *       ]
       *     ]
       * @example [
       *       [
       *         1,
       *         "",
       *         "a"
       *       ],
       *       [
       *         "b",
       *         "c",
       *         2
       *       ]
       *     ]
       */
      values: components['schemas']['CellInput'][][];
    };
    /** @description What to write into a sheet, and where. */
    WriteSheetValuesRequest: {
      range: components['schemas']['CellRange'];
      resource: components['schemas']['SheetRows'];
    };
    /** @description The sheet to add. */
    CreateSheetRequest: {
      /**
       * @description The name of the new sheet.
       * @example 工作表2
       * @example 工作表 2
       */
      name: string;
    };
  };
  responses: {
    /**
     * @description Any failure that the vendor does not document for this operation, with an HTTP status of 400 or above.
     *     The body may also be plain text or empty, so a client must not rely on it.
     */
    UnexpectedFailure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Failure'];
      };
    };
    /** @description The change was made; the response has no body. */
    SheetChanged: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * @description The AppId that Shimo gave the integrator.
     * @example ebc1cde3-9b57-4962-883d-54302d428600
     */
    AppId: string;
    /**
     * @deprecated
     * @description The AppId that Shimo gave the integrator.
     *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
     * @example ebc1cde3-9b57-4962-883d-54302d428600
     */
    AppIdQuery: string;
    /**
     * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
     *     Shimo asks the integrator's server for the file's details and download address by it.
     * @example qeK4Xdxvxg8jF5gz
     */
    FileId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type Failure = components['schemas']['Failure'];
export type App = components['schemas']['App'];
export type UpdateAppEndpointUrlRequest = components['schemas']['UpdateAppEndpointUrlRequest'];
export type UserStatus = components['schemas']['UserStatus'];
export type User = components['schemas']['User'];
export type UserList = components['schemas']['UserList'];
export type UserIdsRequest = components['schemas']['UserIdsRequest'];
export type SetUserStatusRequest = components['schemas']['SetUserStatusRequest'];
export type FileType = components['schemas']['FileType'];
export type CreateFileRequest = components['schemas']['CreateFileRequest'];
export type CopyFileRequest = components['schemas']['CopyFileRequest'];
export type CopyState = components['schemas']['CopyState'];
export type CreateRevisionAction = components['schemas']['CreateRevisionAction'];
export type RenameRevisionAction = components['schemas']['RenameRevisionAction'];
export type DeleteRevisionAction = components['schemas']['DeleteRevisionAction'];
export type LockedRange = components['schemas']['LockedRange'];
export type LockCellAction = components['schemas']['LockCellAction'];
export type UnlockCellAction = components['schemas']['UnlockCellAction'];
export type UpdateLockCellAction = components['schemas']['UpdateLockCellAction'];
export type LockSheetAction = components['schemas']['LockSheetAction'];
export type UnlockSheetAction = components['schemas']['UnlockSheetAction'];
export type OtherAction = components['schemas']['OtherAction'];
export type HistoryEdit = components['schemas']['HistoryEdit'];
export type HistoryContent = components['schemas']['HistoryContent'];
export type History = components['schemas']['History'];
export type HistoryPage = components['schemas']['HistoryPage'];
export type RevisionUser = components['schemas']['RevisionUser'];
export type Revision<Int extends Int64Form = 'number'> = components<Int>['schemas']['Revision'];
export type RevisionList<Int extends Int64Form = 'number'> = components<Int>['schemas']['RevisionList'];
export type PlainText = components['schemas']['PlainText'];
export type Mention = components['schemas']['Mention'];
export type MentionList = components['schemas']['MentionList'];
export type CommentCount = components['schemas']['CommentCount'];
export type PreviewResult = components['schemas']['PreviewResult'];
export type PreviewPage = components['schemas']['PreviewPage'];
export type ImportableFileType = components['schemas']['ImportableFileType'];
export type ImportFileRequest = components['schemas']['ImportFileRequest'];
export type TaskReference = components['schemas']['TaskReference'];
export type ImportTask = components['schemas']['ImportTask'];
export type ImportProgressData = components['schemas']['ImportProgressData'];
export type ImportProgress = components['schemas']['ImportProgress'];
export type ExportFormat = components['schemas']['ExportFormat'];
export type ExportFileRequest = components['schemas']['ExportFileRequest'];
export type ExportTask = components['schemas']['ExportTask'];
export type ExportProgressData = components['schemas']['ExportProgressData'];
export type ExportProgress = components['schemas']['ExportProgress'];
export type TableSheetsExport = components['schemas']['TableSheetsExport'];
export type CellRange = components['schemas']['CellRange'];
export type CellValue = components['schemas']['CellValue'];
export type SheetValues = components['schemas']['SheetValues'];
export type CellInput = components['schemas']['CellInput'];
export type SheetRows = components['schemas']['SheetRows'];
export type WriteSheetValuesRequest = components['schemas']['WriteSheetValuesRequest'];
export type CreateSheetRequest = components['schemas']['CreateSheetRequest'];
export type ResponseUnexpectedFailure = components['responses']['UnexpectedFailure'];
export type ResponseSheetChanged = components['responses']['SheetChanged'];
export type ParameterAppId = components['parameters']['AppId'];
export type ParameterAppIdQuery = components['parameters']['AppIdQuery'];
export type ParameterFileId = components['parameters']['FileId'];
export type $defs = Record<string, never>;
export interface operations {
  getApp: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The AppId that Shimo gave the integrator.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['App'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  updateAppEndpointUrl: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The AppId that Shimo gave the integrator.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    /** @description The new callback URL. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateAppEndpointUrlRequest'];
      };
    };
    responses: {
      /** @description The callback URL is updated. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  listUsers: {
    parameters: {
      query: {
        /**
         * @description The number of the page, where the first one is 1.
         * @example 1
         */
        page: number;
        /**
         * @description The number of users on a page.
         * @example 30
         */
        size: number;
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of users. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserList'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  activateUsers: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The users to activate. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UserIdsRequest'];
      };
    };
    responses: {
      /** @description The users are active. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  deactivateUsers: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The users to disable. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UserIdsRequest'];
      };
    };
    responses: {
      /** @description The users are disabled. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  setUserStatus: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The users and the state to set. */
    requestBody: {
      content: {
        'application/json': components['schemas']['SetUserStatusRequest'];
      };
    };
    responses: {
      /** @description The state is set. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  createFile: {
    parameters: {
      query?: {
        /**
         * @description The language of the new file: simplified Chinese, English or Japanese.
         *     Without it the header `Accept-Language` decides, and without that the server's own setting, usually `zh-CN`.
         * @example en
         */
        lang?: 'zh-CN' | 'en' | 'ja';
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: {
        /**
         * @description The languages that the user prefers, in the form of HTTP, used where `lang` is not given.
         * @example zh-CN,zh;q=0.9,en;q=0.8
         */
        'Accept-Language'?: string;
      };
      path?: never;
      cookie?: never;
    };
    /** @description The type and the identifier of the new file. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateFileRequest'];
      };
    };
    responses: {
      /** @description The file is created. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  copyFile: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    /** @description The identifier of the copy. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CopyFileRequest'];
      };
    };
    responses: {
      /** @description The copy is still being made, so the same call has to be sent again later. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CopyState'];
        };
      };
      /** @description The copy is made. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The copy failed for good, or its task is lost. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CopyState'];
        };
      };
      /** @description The server could not read the source file or the task, or it does not know the state of the task; the same call can succeed later. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CopyState'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  deleteFile: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  listHistory: {
    parameters: {
      query?: {
        /**
         * @description The number of entries on a page; 10 or 20 is recommended, because a large page is slow.
         * @example 10
         */
        pageSize?: number;
        /**
         * @description The number of entries to skip, which is the number of earlier pages times `pageSize`.
         * @example 0
         */
        count?: number;
        /**
         * @description The type of entries to return: 1 for operations, 2 for edits.
         *     Without it all are returned.
         * @example 1
         */
        historyType?: 1 | 2;
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the history. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPage'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  listRevisions: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The revisions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevisionList'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  getPlainText: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The plain text. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlainText'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  listMentions: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The mentions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MentionList'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  getCommentCount: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number of comments. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommentCount'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  createPreview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description The conversion has ended.
       *     An empty `code` stands for a preview that is ready, any other for a failure.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreviewResult'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  getPreviewPage: {
    parameters: {
      query?: {
        /**
         * @description The language of the page.
         * @example zh-CN
         */
        lang?: 'zh-CN' | 'en-US' | 'ja-JP';
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The preview page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': components['schemas']['PreviewPage'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  importFile: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The file to import, or where to download it, and what to turn it into. */
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['ImportFileRequest'];
      };
    };
    responses: {
      /**
       * @description The answer to the request.
       *     A `status` of zero says that the task has started, any other that it has not.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportTask'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  getImportProgress: {
    parameters: {
      query: {
        /**
         * @description The identifier of the task, as the start of the import returned it.
         * @example TnJdQS8Wk70wNHuB
         */
        taskId: string;
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description The state of the task.
       *     A `status` of zero says that it runs or is done, any other that it failed.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportProgress'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  exportFile: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    /** @description The format to export to. */
    requestBody?: {
      content: {
        'application/json': components['schemas']['ExportFileRequest'];
      };
    };
    responses: {
      /**
       * @description The answer to the request.
       *     A `status` of zero says that the task has started, any other that it has not.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportTask'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  getExportProgress: {
    parameters: {
      query: {
        /**
         * @description The identifier of the task, as the start of the export returned it.
         *     It may contain colons, which have to be percent-encoded.
         * @example 3oo4vnBJgcG5HxMm:1:603:xmind
         */
        taskId: string;
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description The state of the task.
       *     A `status` of zero says that it runs or is done, any other that it failed.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportProgress'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  exportTableSheets: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * @description The outcome of the export.
       *     A `status` of zero says that the file is ready, any other that the export failed.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableSheetsExport'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  getSheetValues: {
    parameters: {
      query: {
        /**
         * @description The sheet or the range of cells to read.
         * @example 工作表1!A1:C3
         */
        range: components['schemas']['CellRange'];
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The values of the range. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SheetValues'];
        };
      };
      default: components['responses']['UnexpectedFailure'];
    };
  };
  appendSheetValues: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    /** @description The rows to append, and where the search for the place starts. */
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteSheetValuesRequest'];
      };
    };
    responses: {
      204: components['responses']['SheetChanged'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  updateSheetValues: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    /** @description The values to write, and the range to write them into. */
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteSheetValuesRequest'];
      };
    };
    responses: {
      204: components['responses']['SheetChanged'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  deleteSheetRows: {
    parameters: {
      query?: {
        /**
         * @description The number of rows to delete.
         * @example 2
         */
        count?: number;
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
        /**
         * @description The name of the sheet.
         * @example 工作表1
         */
        sheetName: string;
        /**
         * @description The first row to delete, counted from 0.
         * @example 0
         */
        index: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components['responses']['SheetChanged'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  createSheet: {
    parameters: {
      query?: {
        /**
         * @deprecated
         * @description The AppId that Shimo gave the integrator.
         *     SDK 3.10 requires it; from SDK 3.12 on it may be left out.
         * @example ebc1cde3-9b57-4962-883d-54302d428600
         */
        appId?: components['parameters']['AppIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description The identifier of the file, chosen by the integrator and unique among the integrator's files.
         *     Shimo asks the integrator's server for the file's details and download address by it.
         * @example qeK4Xdxvxg8jF5gz
         */
        fileId: components['parameters']['FileId'];
      };
      cookie?: never;
    };
    /** @description The sheet to add. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateSheetRequest'];
      };
    };
    responses: {
      204: components['responses']['SheetChanged'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
}
