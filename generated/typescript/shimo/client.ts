/** The client of Shimo documents. */
import { signatureCredentials, type SignatureOptions, type UserOptions } from '../runtime/credentials.ts';
import { signatureFrom, type Signing } from '../runtime/signing.ts';
import type { Call } from '../runtime/call.ts';
import type { PagedCall } from '../runtime/pages.ts';
import type { FileTask, FileTaskCall, RepeatedCall, Task, TaskCall } from '../runtime/tasks.ts';
import { Client, type CallOptions, type ClientOptions } from '../runtime/client.ts';
import type { Validation } from '../runtime/validation.ts';
import type { Int64Form } from '../runtime/int64.ts';
import { downloadFile } from '../runtime/download.ts';
import { streamForm } from '../runtime/stream-form.ts';
import { httpOf, type HttpClient } from '../runtime/http.ts';
import * as descriptors from './descriptors.ts';
import { errorCodes } from './error-codes.ts';
import * as operations from './operations.ts';
import type {
  GetAppOutcome,
  UpdateAppEndpointUrlInput,
  UpdateAppEndpointUrlOutcome,
  ListUsersInput,
  ListUsersOutcome,
  ActivateUsersInput,
  ActivateUsersOutcome,
  DeactivateUsersInput,
  DeactivateUsersOutcome,
  SetUserStatusInput,
  SetUserStatusOutcome,
  CreateFileInput,
  CreateFileOutcome,
  CopyFileInput,
  CopyFileOutcome,
  DeleteFileInput,
  DeleteFileOutcome,
  ListHistoryInput,
  ListHistoryOutcome,
  ListRevisionsInput,
  ListRevisionsOutcome,
  GetPlainTextInput,
  GetPlainTextOutcome,
  ListMentionsInput,
  ListMentionsOutcome,
  GetCommentCountInput,
  GetCommentCountOutcome,
  CreatePreviewInput,
  CreatePreviewOutcome,
  GetPreviewPageInput,
  GetPreviewPageOutcome,
  ImportFileInput,
  ImportFileOutcome,
  GetImportProgressInput,
  GetImportProgressOutcome,
  ExportFileInput,
  ExportFileOutcome,
  GetExportProgressInput,
  GetExportProgressOutcome,
  ExportTableSheetsInput,
  ExportTableSheetsOutcome,
  GetSheetValuesInput,
  GetSheetValuesOutcome,
  UpdateSheetValuesInput,
  UpdateSheetValuesOutcome,
  AppendSheetValuesInput,
  AppendSheetValuesOutcome,
  DeleteSheetRowsInput,
  DeleteSheetRowsOutcome,
  CreateSheetInput,
  CreateSheetOutcome,
} from './operations.ts';
import type { paths } from './types.ts';
import type * as schemas from './types.ts';

/** Operations of Shimo documents, as errors, hooks and tests name them. */
export type ShimoOperationId =
  | 'getApp'
  | 'updateAppEndpointUrl'
  | 'listUsers'
  | 'activateUsers'
  | 'deactivateUsers'
  | 'setUserStatus'
  | 'createFile'
  | 'copyFile'
  | 'deleteFile'
  | 'listHistory'
  | 'listRevisions'
  | 'getPlainText'
  | 'listMentions'
  | 'getCommentCount'
  | 'createPreview'
  | 'getPreviewPage'
  | 'importFile'
  | 'getImportProgress'
  | 'exportFile'
  | 'getExportProgress'
  | 'exportTableSheets'
  | 'getSheetValues'
  | 'updateSheetValues'
  | 'appendSheetValues'
  | 'deleteSheetRows'
  | 'createSheet';

/** Where the server is, and what all calls share. */
export interface ShimoServerOptions {
  /**
   * Address of the server, `{scheme}://{domain}`.
   * `scheme`: The protocol that the installation serves.
   * `domain`: The host of the installation, which Shimo tells the integrator.
   */
  baseUrl: string;

  /** Name of the paths that servers offer under two: `shimo-files` (unless set), which all have, or `collab-files`, which newer ones prefer. */
  pathFamily?: 'shimo-files' | 'collab-files' | undefined;
}

/** What {@link createShimo} is told. */
export type ShimoOptions<Int extends Int64Form = 'number'> = ClientOptions<Int> &
  ShimoServerOptions &
  Validation<ShimoOperationId> &
  UserOptions &
  Signing;

/** What {@link shimoClient} is told. */
export type ShimoClientOptions<Int extends Int64Form = 'number'> = ClientOptions<Int> &
  ShimoServerOptions &
  Validation<ShimoOperationId> &
  SignatureOptions;

/** The integrator's app, its license and its callback URL. */
export interface ShimoApps {
  /**
   * Get an app's details and license.
   *
   * Returns the app's name, usable file types, numbers of users and seats, license period and callback URL.
   *
   * @throws ApiError code 20005: The app does not exist.
   * @see https://open.shimo.im/docs/SDK-3.12/apis/base#get-app-detail
   * @example
   * const data = await shimo.apps.get();
   */
  get(options?: CallOptions): Call<schemas.App, GetAppOutcome>;

  /**
   * Update an app's callback URL.
   *
   * Sets the URL below which Shimo calls the integrator's server.
   *
   * @throws ApiError code 20003: The parameters for changing an app are wrong.
   * @throws ApiError code 20004: The app could not be changed.
   * @throws ApiError code 20005: The app does not exist.
   * @see https://open.shimo.im/docs/SDK-3.12/apis/base#update-app-endpoint-url
   * @example
   * await shimo.apps.updateEndpointUrl({ body: { url: 'http://your-domain' } });
   */
  updateEndpointUrl(input: UpdateAppEndpointUrlInput, options?: CallOptions): Call<void, UpdateAppEndpointUrlOutcome>;
}

/**
 * The users known to the app and the state of their seats.
 * Only active users take up one of the seats of the license.
 * A user that Shimo learns about when somebody is mentioned starts out as not yet used, which takes up no seat.
 * The operations marked `x-activates-seat` turn such a user into an active one.
 */
export interface ShimoUsers {
  /**
   * List users and the state of their seats.
   *
   * Returns one page of the users that Shimo knows, each with the state of its seat.
   * The answer is a bare array without a total, so a page with fewer users than asked for is the last one.
   *
   * @param input.page The number of the page, where the first one is 1.
   * @param input.size The number of users on a page.
   * @see https://open.shimo.im/docs/SDK-3.12/apis/base#%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%88%97%E8%A1%A8%E5%92%8C%E5%B8%AD%E4%BD%8D%E7%8A%B6%E6%80%81
   * @example
   * const data = await shimo.users.list({ page: 1, size: 30 });
   * for await (const item of shimo.users.list({ page: 1, size: 30 }).items()) console.log(item);
   */
  list(
    input: ListUsersInput,
    options?: CallOptions,
  ): PagedCall<schemas.UserList, ListUsersOutcome, schemas.User, { page: number }>;

  /**
   * Activate users' seats.
   *
   * Makes the users active, so that each takes up a seat.
   * A disabled user can work again only after this.
   *
   * @see https://open.shimo.im/docs/SDK-3.12/apis/base#%E6%BF%80%E6%B4%BB%E7%94%A8%E6%88%B7%E5%B8%AD%E4%BD%8D
   * @example
   * await shimo.users.activate({ body: { userIds: ['1', '2'] } });
   */
  activate(input: ActivateUsersInput, options?: CallOptions): Call<void, ActivateUsersOutcome>;

  /**
   * Cancel users' seats.
   *
   * Disables the users, so that their seats become free.
   * A disabled user can work again only after being activated.
   *
   * @see https://open.shimo.im/docs/SDK-3.12/apis/base#%E5%8F%96%E6%B6%88%E7%94%A8%E6%88%B7%E5%B8%AD%E4%BD%8D
   * @example
   * await shimo.users.deactivate({ body: { userIds: ['1', '2'] } });
   */
  deactivate(input: DeactivateUsersInput, options?: CallOptions): Call<void, DeactivateUsersOutcome>;

  /**
   * Set the state of users' seats.
   *
   * Sets the seats of several users to one state.
   * Setting a user to not yet used does not lock the user out: a page that is still open, with a valid signature and token, makes the user active again with its next request.
   *
   * Since 3.12 of the vendor's documentation.
   *
   * @see https://open.shimo.im/docs/SDK-3.12/apis/base#batch-set-user-status
   * @example
   * await shimo.users.setStatus({ body: { userIds: ['1', '2'], status: 1 } });
   */
  setStatus(input: SetUserStatusInput, options?: CallOptions): Call<void, SetUserStatusOutcome>;
}

/** Creating, copying and deleting collaborative files. */
export interface ShimoFiles {
  /**
   * Create a collaborative file.
   *
   * Creates an empty collaborative file of the given type under an identifier that the integrator chooses.
   * To open it in the editor, initialize the Shimo JavaScript SDK in a page.
   *
   * Serves files of the types `document`, `documentPro`, `spreadsheet`, `presentation`, `table`.
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   * Sending it twice is not the same as sending it once.
   *
   * @param input.lang The language of the new file: simplified Chinese, English or Japanese. Without it the header `Accept-Language` decides, and without that the server's own setting, usually `zh-CN`.
   * @param input.Accept-Language The languages that the user prefers, in the form of HTTP, used where `lang` is not given.
   * @throws ApiError code 70001: The parameters for creating a file are wrong.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#create-collab-file
   * @example
   * await shimo.files.create({ body: { type: 'document', fileId: '83478944-8d4c-4936-baff-20ab180eb712' } });
   */
  create(input: CreateFileInput, options?: CallOptions): Call<void, CreateFileOutcome>;

  /**
   * Copy a collaborative file.
   *
   * Copies a collaborative file to a new identifier.
   * The first call starts a task; the same call sent again tells how the task stands, until it answers 204.
   * Answers other than 204 are documented for such repeated calls only.
   * The user needs the right `readable` on the source file.
   *
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @throws ApiError 400: The copy failed for good, or its task is lost.
   * @throws ApiError 500: The server could not read the source file or the task, or it does not know the state of the task; the same call can succeed later.
   * @throws ApiError code 70015: The content of the source file could not be read.
   * @throws ApiError code 70016: The target file exists, but no task that copies it.
   * @throws ApiError code 70017: The copy failed.
   * @throws ApiError code 70018: The task that copies the file could not be read.
   * @throws ApiError code 70019: The copy is still being made.
   * @throws ApiError code 70020: The state of the task that copies the file is not known.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%9B%E5%BB%BA%E5%8D%8F%E5%90%8C%E6%96%87%E6%A1%A3%E5%89%AF%E6%9C%AC
   * @example
   * const data = await shimo.files.copy({ fileId: 'qeK4Xdxvxg8jF5gz', body: { fileId: '83478944-8d4c-4936-baff-20ab180eb712' } });
   * await shimo.files.copy({ fileId: 'qeK4Xdxvxg8jF5gz', body: { fileId: '83478944-8d4c-4936-baff-20ab180eb712' } }).done();
   */
  copy(input: CopyFileInput, options?: CallOptions): RepeatedCall<schemas.CopyState | undefined, CopyFileOutcome, void>;

  /**
   * Delete a collaborative file.
   *
   * Deletes a collaborative file.
   * The user needs the right `manageable` on it.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%A0%E9%99%A4%E5%8D%8F%E5%90%8C%E6%96%87%E6%A1%A3
   * @example
   * await shimo.files.delete({ fileId: 'qeK4Xdxvxg8jF5gz' });
   */
  delete(input: DeleteFileInput, options?: CallOptions): Call<void, DeleteFileOutcome>;

  /**
   * Start the import of a file.
   *
   * Starts a task that turns an office or text file into a collaborative file, and answers with the identifier of the task.
   * A success says only that Shimo received the request; the caller has to read the identifier and poll the progress with it until the task is done.
   * A task runs for at most 10 minutes.
   * The file is uploaded in `file`, or Shimo downloads it from `fileUrl` and calls it `fileName`.
   * The vendor recommends this newer interface and its progress operation over older ones, which its pages no longer describe.
   *
   * | Type of file | Formats that can be imported |
   * | --- | --- |
   * | `document` | docx, doc, md, txt |
   * | `documentPro` | docx, doc, wps |
   * | `spreadsheet` | xlsx, xls, csv, xlsm |
   * | `presentation` | pptx, ppt |
   *
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   * Sending it twice is not the same as sending it once.
   *
   * @throws ApiError code 120001: The parameters of the import are wrong.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#import-v1
   * @example
   * const data = await shimo.files.import({ body: { fileId: 'file1001', type: 'document', file: new File([bytes], '测试.docx') } });
   * await shimo.files.import({ body: { fileId: 'file1001', type: 'document', file: new File([bytes], '测试.docx') } }).done({ onProgress: console.log });
   */
  import(
    input: ImportFileInput,
    options?: CallOptions,
  ): TaskCall<schemas.TaskReference, ImportFileOutcome, schemas.ImportProgressData>;

  /**
   * The task that an earlier call started, perhaps in another process: start the import of a file.
   * The vendor keeps what came of it for 5 minutes after its end.
   * Nothing is sent until the task is waited for.
   *
   * @param taskId `id` of the task that `start` gave.
   */
  resumeImport(taskId: string, options?: CallOptions): Task<schemas.ImportProgressData>;

  /**
   * Start the export of a file.
   *
   * Starts a task that turns a collaborative file into an office, PDF, Markdown or image file, and answers with the identifier of the task.
   * A success says only that Shimo received the request; the caller has to read the identifier, poll the progress with it until the task is done, and then download the file from `data.downloadUrl`.
   * A task runs for at most 10 minutes.
   * One file can be exported to several formats at the same time, for example to PDF and Word.
   * Application tables have an operation of their own.
   * The vendor recommends this newer interface and its progress operation over older ones, which its pages no longer describe.
   *
   * | Type of file | Default format | Formats |
   * | --- | --- | --- |
   * | `document` | docx | docx, md, jpg, pdf |
   * | `documentPro` | docx | docx, pdf, wps |
   * | `spreadsheet` | xlsx | xlsx |
   * | `presentation` | pptx | pptx, pdf |
   *
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   * Sending it twice is not the same as sending it once.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#export-v1
   * @example
   * const data = await shimo.files.export({ fileId: 'qeK4Xdxvxg8jF5gz', body: { type: 'docx' } });
   * const { name, stream } = await shimo.files.export({ fileId: 'qeK4Xdxvxg8jF5gz', body: { type: 'docx' } }).file();
   */
  export(
    input: ExportFileInput,
    options?: CallOptions,
  ): FileTaskCall<schemas.TaskReference, ExportFileOutcome, schemas.ExportProgressData>;

  /**
   * The task that an earlier call started, perhaps in another process: start the export of a file.
   * The vendor keeps what came of it for 5 minutes after its end.
   * Nothing is sent until the task is waited for.
   *
   * @param taskId `id` of the task that `start` gave.
   */
  resumeExport(taskId: string, options?: CallOptions): FileTask<schemas.ExportProgressData>;
}

/** The history of a file and its saved revisions. */
export interface ShimoHistory {
  /**
   * List a file's history.
   *
   * Returns one page of the history that the sidebar of a file shows.
   * An entry is either an operation, such as locking a cell, which usually leaves the contents as they are, or a period in which users edited the file.
   *
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @param input.pageSize The number of entries on a page; 10 or 20 is recommended, because a large page is slow. Default: 10.
   * @param input.count The number of entries to skip, which is the number of earlier pages times `pageSize`. At least 0. Default: 0.
   * @param input.historyType The type of entries to return: 1 for operations, 2 for edits. Without it all are returned.
   * @throws ApiError code 60010: The parameters for reading the history are wrong.
   * @throws ApiError code 60011: The history could not be read.
   * @throws ApiError code 60012: The content of the history is wrong.
   * @throws ApiError code 60014: The users who made the history could not be read.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#doc-sidebar-info
   * @example
   * const data = await shimo.history.list({ fileId: 'qeK4Xdxvxg8jF5gz' });
   * for await (const item of shimo.history.list({ fileId: 'qeK4Xdxvxg8jF5gz' }).items()) console.log(item);
   */
  list(
    input: ListHistoryInput,
    options?: CallOptions,
  ): PagedCall<schemas.HistoryPage, ListHistoryOutcome, schemas.History, { count: number }>;
}

/** The history of a file and its saved revisions. */
export interface ShimoRevisions<Int extends Int64Form = 'number'> {
  /**
   * List a file's revisions.
   *
   * Returns all saved revisions of a file, as a bare array.
   *
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @throws ApiError code 100002: The revisions could not be read.
   * @throws ApiError code 100003: The users who made the revisions could not be read.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E7%89%88%E6%9C%AC%E5%88%97%E8%A1%A8
   * @example
   * const data = await shimo.revisions.list({ fileId: 'qeK4Xdxvxg8jF5gz' });
   */
  list(input: ListRevisionsInput, options?: CallOptions): Call<schemas.RevisionList<Int>, ListRevisionsOutcome<Int>>;
}

/** What stands in a file, as plain text, mentions and comments. */
export interface ShimoContent {
  /**
   * Get a file's plain text.
   *
   * Returns the contents of a file as plain text.
   *
   * Serves files of the types `document`, `documentPro`, `spreadsheet`, `presentation`.
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E6%96%87%E4%BB%B6%E7%BA%AF%E6%96%87%E6%9C%AC%E5%86%85%E5%AE%B9
   * @example
   * const data = await shimo.content.getPlainText({ fileId: 'qeK4Xdxvxg8jF5gz' });
   */
  getPlainText(input: GetPlainTextInput, options?: CallOptions): Call<schemas.PlainText, GetPlainTextOutcome>;

  /**
   * List the mentions in a file.
   *
   * Returns every place of a file where a user is mentioned.
   * A user who is mentioned in several places appears once for each.
   *
   * Serves files of the types `document`, `documentPro`, `spreadsheet`.
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E6%96%87%E4%BB%B6%E5%86%85%E5%AE%B9%E4%B8%AD%E6%89%80%E6%9C%89%E7%9A%84-at-%E4%BA%BA%E4%BF%A1%E6%81%AF%E5%88%97%E8%A1%A8
   * @example
   * const data = await shimo.content.listMentions({ fileId: 'qeK4Xdxvxg8jF5gz' });
   */
  listMentions(input: ListMentionsInput, options?: CallOptions): Call<schemas.MentionList, ListMentionsOutcome>;

  /**
   * Count the comments in a file.
   *
   * Returns the number of all comments in a file.
   *
   * Serves files of the types `spreadsheet`.
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#get-comment-count
   * @example
   * const data = await shimo.content.getCommentCount({ fileId: 'qeK4Xdxvxg8jF5gz' });
   */
  getCommentCount(
    input: GetCommentCountInput,
    options?: CallOptions,
  ): Call<schemas.CommentCount, GetCommentCountOutcome>;
}

/**
 * Read-only pages of files in the integrator's storage, embedded in an iframe.
 * A preview cannot be edited.
 */
export interface ShimoPreviews {
  /**
   * Create a preview of a file.
   *
   * Converts a file of the integrator's storage into a preview, and answers when the conversion has ended.
   * Calling it ahead of time makes the first opening of the preview page faster; without it, the first request of the page starts the conversion in the background.
   * A preview cannot be edited: create or import a collaborative file for that.
   * The HTTP status is 200 for a failure too, and a `code` that is not empty tells the failure.
   *
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   * Sending it twice is not the same as sending it once.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @throws ApiError code 90028: The preview is already being created.
   * @throws ApiError code 90031: An error occurred while the file was read for the preview.
   * @throws ApiError code 90032: The file could not be read for the preview.
   * @throws ApiError code 90033: Files of this type cannot be previewed.
   * @throws ApiError code 90035: The file could not be downloaded for the preview.
   * @throws ApiError code 90040: An unknown error occurred.
   * @throws ApiError code 90042: The file is protected by a password.
   * @throws ApiError code 90043: The format of the image is not right.
   * @throws ApiError code 90050: The file is too large for a preview.
   * @throws ApiError code 90052: The file is too large for a preview.
   * @throws ApiError code 90054: The preview took too long to make.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%9B%E5%BB%BA%E9%A2%84%E8%A7%88
   * @example
   * const data = await shimo.previews.create({ fileId: 'qeK4Xdxvxg8jF5gz' });
   */
  create(input: CreatePreviewInput, options?: CallOptions): Call<schemas.PreviewResult, CreatePreviewOutcome>;

  /**
   * Open the preview page of a file.
   *
   * Returns the page that shows the preview of a file, to be embedded in an `iframe` of the integrator's own page.
   * The first request for a file starts its conversion in the background, and the page shows the preview as soon as it is ready.
   * To make that first opening faster, create the preview on the server ahead of time.
   * A browser cannot add headers to the address of an `iframe`, so signature and token travel in the query.
   *
   * ```html
   * <iframe
   *   src="https://shimo-domain/sdk/v2/api/cloud-files/{fileId}/page?signature=…&token=…&lang=zh-CN"
   *   style="border: none; overflow: hidden;"
   * ></iframe>
   * ```
   *
   * The page is read-only.
   *
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @param input.lang The language of the page. Default: "zh-CN".
   * @see https://open.shimo.im/docs/SDK-3.10/apis#%E8%AE%BF%E9%97%AE%E9%A2%84%E8%A7%88
   * @example
   * const data = await shimo.previews.getPage({ fileId: 'qeK4Xdxvxg8jF5gz' });
   */
  getPage(input: GetPreviewPageInput, options?: CallOptions): Call<schemas.PreviewPage, GetPreviewPageOutcome>;

  /**
   * The signed address of what {@link getPage} gets, for the `src` of an `iframe`. Nothing is sent.
   *
   * It holds the signature and the token in plain text: hand it to the browser of the user whose token it is and to nobody
   * else, make it anew for each page, and keep it out of logs. An ordinary signature is good for 12 hours at least.
   *
   * @throws TypeError if an argument is missing.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#%E8%AE%BF%E9%97%AE%E9%A2%84%E8%A7%88
   */
  url(input: GetPreviewPageInput): Promise<string>;
}

/** Turning an office file into a collaborative one, as a task that is polled. */
export interface ShimoImports {
  /**
   * Get the progress of an import.
   *
   * Tells how far an import is, and whether it failed.
   * Poll it until `status` is zero and `data.progress` is 100: from then on, the file can be opened in the editor.
   * A finished task is remembered for 5 minutes by default, which can be configured on the server; after that this operation fails.
   * Nothing changes by calling it, although the method is POST.
   *
   * @param input.taskId The identifier of the task, as the start of the import returned it.
   * @throws ApiError code 120004: The parameters for reading the progress of an import are wrong.
   * @throws ApiError code 120005: The progress of the import could not be read.
   * @throws ApiError code 120010: There is no progress for this import.
   * @throws ApiError code 120011: The result of the import has expired.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#import-progress-v1
   * @example
   * const data = await shimo.imports.getProgress({ taskId: 'TnJdQS8Wk70wNHuB' });
   */
  getProgress(
    input: GetImportProgressInput,
    options?: CallOptions,
  ): Call<schemas.ImportProgressData, GetImportProgressOutcome>;
}

/** Turning a collaborative file into an office file, as a task that is polled. */
export interface ShimoExports {
  /**
   * Get the progress of an export.
   *
   * Tells how far an export is, whether it failed, and where to download the exported file.
   * Poll it until `status` is zero and `data.progress` is 100.
   * A finished task is remembered for 5 minutes by default, which can be configured on the server; after that this operation fails.
   * Nothing changes by calling it, although the method is POST.
   *
   * @param input.taskId The identifier of the task, as the start of the export returned it. It may contain colons, which have to be percent-encoded.
   * @throws ApiError code 120008: The parameters for reading the progress of an export are wrong.
   * @throws ApiError code 120009: The progress of the export could not be read.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#export-progress-v1
   * @example
   * const data = await shimo.exports.getProgress({ taskId: '3oo4vnBJgcG5HxMm:1:603:xmind' });
   */
  getProgress(
    input: GetExportProgressInput,
    options?: CallOptions,
  ): Call<schemas.ExportProgressData, GetExportProgressOutcome>;

  /**
   * Export an application table to Excel.
   *
   * Exports an application table to an xlsx file, and answers with the address to download it from.
   * The answer comes when the export has ended: there is no task to poll.
   *
   * Serves files of the types `table`.
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   * Sending it twice is not the same as sending it once.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#export-table-sheets
   * @example
   * const data = await shimo.exports.tableSheets({ fileId: 'qeK4Xdxvxg8jF5gz' });
   */
  tableSheets(
    input: ExportTableSheetsInput,
    options?: CallOptions,
  ): Call<schemas.TableSheetsExport, ExportTableSheetsOutcome>;
}

/** Reading and changing cells, rows and sheets of a spreadsheet. */
export interface ShimoSheets {
  /**
   * Read the values of a range of cells.
   *
   * Returns the values of the cells in a range of a spreadsheet, row by row.
   * Dates come as OADate numbers.
   *
   * Serves files of the types `spreadsheet`.
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @param input.range The sheet or the range of cells to read.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#%E8%8E%B7%E5%8F%96%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9
   * @example
   * const data = await shimo.sheets.getValues({ fileId: 'qeK4Xdxvxg8jF5gz', range: '工作表1!A1:C3' });
   */
  getValues(input: GetSheetValuesInput, options?: CallOptions): Call<schemas.SheetValues, GetSheetValuesOutcome>;

  /**
   * Overwrite the values of a range of cells.
   *
   * Writes values into the cells of a range, and replaces what stands there.
   * An empty string empties its cell.
   *
   * Serves files of the types `spreadsheet`.
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#%E6%9B%B4%E6%96%B0%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9
   * @example
   * await shimo.sheets.updateValues({ fileId: 'qeK4Xdxvxg8jF5gz', body: { range: '工作表1!A1:C3', resource: { values: [['第一行第一列的值', '第一行第二列的值'], ['第二行第一列的值', '第二行第二列的值']] } } });
   */
  updateValues(input: UpdateSheetValuesInput, options?: CallOptions): Call<void, UpdateSheetValuesOutcome>;

  /**
   * Append rows to a sheet.
   *
   * Inserts rows below the last row with data, and fills them with text and numbers; other kinds of value are not supported.
   * With the name of a sheet alone, the whole sheet is searched for its last row with data.
   * With a range of cells such as `工作表1!C5:E8`, the search starts at the row of the first cell, C5, and ends at the last row that follows it without a gap.
   * As many rows are inserted there as `values` has.
   * Columns that do not exist yet are added.
   * The same request sent twice appends twice, although the method is PUT.
   *
   * Serves files of the types `spreadsheet`.
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   * Sending it twice is not the same as sending it once.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#%E8%BF%BD%E5%8A%A0%E8%A1%A8%E6%A0%BC%E5%86%85%E5%AE%B9
   * @example
   * await shimo.sheets.appendValues({ fileId: 'qeK4Xdxvxg8jF5gz', body: { range: '工作表1!A1:C3', resource: { values: [['第一行第一列追加文本', '第一行第二列追加文本'], ['第二行第一列追加文本', '第二行第二列追加文本']] } } });
   */
  appendValues(input: AppendSheetValuesInput, options?: CallOptions): Call<void, AppendSheetValuesOutcome>;

  /**
   * Delete rows of a sheet.
   *
   * Deletes `count` rows of a sheet, beginning with the row `index`.
   * The rows below move up, so the same request sent twice deletes other rows.
   *
   * Serves files of the types `spreadsheet`.
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   * Sending it twice is not the same as sending it once.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @param input.sheetName The name of the sheet.
   * @param input.index The first row to delete, counted from 0. At least 0.
   * @param input.count The number of rows to delete. Default: 1.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%A0%E9%99%A4%E8%A1%A8%E6%A0%BC%E8%A1%8C
   * @example
   * await shimo.sheets.deleteRows({ fileId: 'qeK4Xdxvxg8jF5gz', sheetName: '工作表1', index: 0 });
   */
  deleteRows(input: DeleteSheetRowsInput, options?: CallOptions): Call<void, DeleteSheetRowsOutcome>;

  /**
   * Add a sheet to a spreadsheet.
   *
   * Adds a sheet with the given name to a spreadsheet.
   *
   * Serves files of the types `spreadsheet`.
   * Takes up a seat for a user who had none yet, and is refused when none is left.
   * Sending it twice is not the same as sending it once.
   *
   * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
   * @see https://open.shimo.im/docs/SDK-3.10/apis#%E6%96%B0%E5%A2%9E%E8%A1%A8%E6%A0%BC%E5%B7%A5%E4%BD%9C%E8%A1%A8
   * @example
   * await shimo.sheets.create({ fileId: 'qeK4Xdxvxg8jF5gz', body: { name: '工作表2' } });
   */
  create(input: CreateSheetInput, options?: CallOptions): Call<void, CreateSheetOutcome>;
}

/** The client of Shimo documents: a method for each operation. */
export interface Shimo<Int extends Int64Form = 'number'> {
  /** For the functions of the operations. */
  readonly client: Client<Int>;
  /** The plain client of openapi-fetch, which takes paths, with credentials, time limits and retries in. */
  readonly http: HttpClient<paths>;
  readonly apps: ShimoApps;
  readonly users: ShimoUsers;
  readonly files: ShimoFiles;
  readonly history: ShimoHistory;
  readonly revisions: ShimoRevisions<Int>;
  readonly content: ShimoContent;
  readonly previews: ShimoPreviews;
  readonly imports: ShimoImports;
  readonly exports: ShimoExports;
  readonly sheets: ShimoSheets;
}

/**
 * Creates a client without methods, for the functions of the operations: a bundle then holds only those that are used.
 * It knows the meaning of error codes, and the classes of errors that follow from them, if `errorCodes` is among its options.
 *
 * @throws TypeError if `baseUrl` is no address of a server.
 */
export function shimoClient<Int extends Int64Form = 'number'>(options: ShimoClientOptions<Int>): Client<Int> {
  const client: Client<Int> = new Client(
    { name: 'shimo', codeAt: ['/code', '/status'], family: ['shimo-files', options.pathFamily] },
    options,
    signatureCredentials(options),
    { appId: options.appId },
  );
  return client;
}

/**
 * Creates a client of Shimo documents.
 *
 * @throws TypeError if `baseUrl` is no address of a server.
 */
export function createShimo<Int extends Int64Form = 'number'>(options: ShimoOptions<Int>): Shimo<Int> {
  const client = shimoClient({
    ...options,
    signature: signatureFrom(options),
    errorCodes: options.errorCodes ?? errorCodes,
    streams: options.streams ?? streamForm,
    download: options.download ?? downloadFile,
  });
  return {
    client,
    http: httpOf<paths>(client, Object.values(descriptors)),
    apps: {
      get: (options) => operations.getApp(client, options),
      updateEndpointUrl: (input, options) => operations.updateAppEndpointUrl(client, input, options),
    },
    users: {
      list: (input, options) => operations.listUsers(client, input, options),
      activate: (input, options) => operations.activateUsers(client, input, options),
      deactivate: (input, options) => operations.deactivateUsers(client, input, options),
      setStatus: (input, options) => operations.setUserStatus(client, input, options),
    },
    files: {
      create: (input, options) => operations.createFile(client, input, options),
      copy: (input, options) => operations.copyFile(client, input, options),
      delete: (input, options) => operations.deleteFile(client, input, options),
      import: (input, options) => operations.importFile(client, input, options),
      resumeImport: (taskId, options) => operations.resumeImportFile(client, taskId, options),
      export: (input, options) => operations.exportFile(client, input, options),
      resumeExport: (taskId, options) => operations.resumeExportFile(client, taskId, options),
    },
    history: { list: (input, options) => operations.listHistory(client, input, options) },
    revisions: { list: (input, options) => operations.listRevisions(client, input, options) },
    content: {
      getPlainText: (input, options) => operations.getPlainText(client, input, options),
      listMentions: (input, options) => operations.listMentions(client, input, options),
      getCommentCount: (input, options) => operations.getCommentCount(client, input, options),
    },
    previews: {
      create: (input, options) => operations.createPreview(client, input, options),
      getPage: (input, options) => operations.getPreviewPage(client, input, options),
      url: (input) => operations.getPreviewPageUrl(client, input),
    },
    imports: { getProgress: (input, options) => operations.getImportProgress(client, input, options) },
    exports: {
      getProgress: (input, options) => operations.getExportProgress(client, input, options),
      tableSheets: (input, options) => operations.exportTableSheets(client, input, options),
    },
    sheets: {
      getValues: (input, options) => operations.getSheetValues(client, input, options),
      updateValues: (input, options) => operations.updateSheetValues(client, input, options),
      appendValues: (input, options) => operations.appendSheetValues(client, input, options),
      deleteRows: (input, options) => operations.deleteSheetRows(client, input, options),
      create: (input, options) => operations.createSheet(client, input, options),
    },
  };
}
