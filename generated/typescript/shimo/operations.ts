/**
 * The operations of Shimo documents, as functions that take a client.
 * The methods of the client do the same.
 */
import type { Call } from '../runtime/call.ts';
import { PagedCall, byOffset, byPage } from '../runtime/pages.ts';
import {
  PolledTask,
  RepeatedCall,
  StartingCall,
  type FileTask,
  type FileTaskCall,
  type Task,
  type TaskCall,
} from '../runtime/tasks.ts';
import type { CallOptions, Client } from '../runtime/client.ts';
import type { Int64Form } from '../runtime/int64.ts';
import type { ErrorStatus, Failure, Success } from '../runtime/outcome.ts';
import { signedAddress } from '../runtime/signed-address.ts';
import * as descriptors from './descriptors.ts';
import type { ShimoErrorCode } from './error-codes.ts';
import type * as schemas from './types.ts';

/** What {@link getApp} ends in. */
export type GetAppOutcome =
  Success<200, schemas.App> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

/**
 * Get an app's details and license.
 *
 * Returns the app's name, usable file types, numbers of users and seats, license period and callback URL.
 *
 * @throws ApiError code 20005: The app does not exist.
 * @see https://open.shimo.im/docs/SDK-3.12/apis/base#get-app-detail
 */
export function getApp(client: Client, options?: CallOptions): Call<schemas.App, GetAppOutcome> {
  return client.call(descriptors.getApp, {}, options);
}

/** What {@link updateAppEndpointUrl} takes. */
export interface UpdateAppEndpointUrlInput {
  /** The new callback URL. */
  body: schemas.UpdateAppEndpointUrlRequest;
}

/** What {@link updateAppEndpointUrl} ends in. */
export type UpdateAppEndpointUrlOutcome =
  Success<204, undefined> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

/**
 * Update an app's callback URL.
 *
 * Sets the URL below which Shimo calls the integrator's server.
 *
 * @throws ApiError code 20003: The parameters for changing an app are wrong.
 * @throws ApiError code 20004: The app could not be changed.
 * @throws ApiError code 20005: The app does not exist.
 * @see https://open.shimo.im/docs/SDK-3.12/apis/base#update-app-endpoint-url
 */
export function updateAppEndpointUrl(
  client: Client,
  input: UpdateAppEndpointUrlInput,
  options?: CallOptions,
): Call<void, UpdateAppEndpointUrlOutcome> {
  return client.call(descriptors.updateAppEndpointUrl, input, options);
}

/** What {@link listUsers} takes. */
export interface ListUsersInput {
  /** The number of the page, where the first one is 1. */
  page: number;
  /** The number of users on a page. */
  size: number;
}

/** What {@link listUsers} ends in. */
export type ListUsersOutcome =
  Success<200, schemas.UserList> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

/**
 * List users and the state of their seats.
 *
 * Returns one page of the users that Shimo knows, each with the state of its seat.
 * The answer is a bare array without a total, so a page with fewer users than asked for is the last one.
 *
 * @param input.page The number of the page, where the first one is 1.
 * @param input.size The number of users on a page.
 * @see https://open.shimo.im/docs/SDK-3.12/apis/base#%E8%8E%B7%E5%8F%96%E7%94%A8%E6%88%B7%E5%88%97%E8%A1%A8%E5%92%8C%E5%B8%AD%E4%BD%8D%E7%8A%B6%E6%80%81
 */
export function listUsers(
  client: Client,
  input: ListUsersInput,
  options?: CallOptions,
): PagedCall<schemas.UserList, ListUsersOutcome, schemas.User, { page: number }> {
  return new PagedCall(client, descriptors.listUsers, byPage('', 'page', 'size', 1), input, options);
}

/** What {@link activateUsers} takes. */
export interface ActivateUsersInput {
  /** The users to activate. */
  body: schemas.UserIdsRequest;
}

/** What {@link activateUsers} ends in. */
export type ActivateUsersOutcome =
  Success<204, undefined> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

/**
 * Activate users' seats.
 *
 * Makes the users active, so that each takes up a seat.
 * A disabled user can work again only after this.
 *
 * @see https://open.shimo.im/docs/SDK-3.12/apis/base#%E6%BF%80%E6%B4%BB%E7%94%A8%E6%88%B7%E5%B8%AD%E4%BD%8D
 */
export function activateUsers(
  client: Client,
  input: ActivateUsersInput,
  options?: CallOptions,
): Call<void, ActivateUsersOutcome> {
  return client.call(descriptors.activateUsers, input, options);
}

/** What {@link deactivateUsers} takes. */
export interface DeactivateUsersInput {
  /** The users to disable. */
  body: schemas.UserIdsRequest;
}

/** What {@link deactivateUsers} ends in. */
export type DeactivateUsersOutcome =
  Success<204, undefined> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

/**
 * Cancel users' seats.
 *
 * Disables the users, so that their seats become free.
 * A disabled user can work again only after being activated.
 *
 * @see https://open.shimo.im/docs/SDK-3.12/apis/base#%E5%8F%96%E6%B6%88%E7%94%A8%E6%88%B7%E5%B8%AD%E4%BD%8D
 */
export function deactivateUsers(
  client: Client,
  input: DeactivateUsersInput,
  options?: CallOptions,
): Call<void, DeactivateUsersOutcome> {
  return client.call(descriptors.deactivateUsers, input, options);
}

/** What {@link setUserStatus} takes. */
export interface SetUserStatusInput {
  /** The users and the state to set. */
  body: schemas.SetUserStatusRequest;
}

/** What {@link setUserStatus} ends in. */
export type SetUserStatusOutcome =
  Success<204, undefined> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

/**
 * Set the state of users' seats.
 *
 * Sets the seats of several users to one state.
 * Setting a user to not yet used does not lock the user out: a page that is still open, with a valid signature and token, makes the user active again with its next request.
 *
 * Since 3.12 of the vendor's documentation.
 *
 * @see https://open.shimo.im/docs/SDK-3.12/apis/base#batch-set-user-status
 */
export function setUserStatus(
  client: Client,
  input: SetUserStatusInput,
  options?: CallOptions,
): Call<void, SetUserStatusOutcome> {
  return client.call(descriptors.setUserStatus, input, options);
}

/** What {@link createFile} takes. */
export interface CreateFileInput {
  /**
   * The language of the new file: simplified Chinese, English or Japanese.
   * Without it the header `Accept-Language` decides, and without that the server's own setting, usually `zh-CN`.
   */
  lang?: 'zh-CN' | 'en' | 'ja' | undefined;
  /** The languages that the user prefers, in the form of HTTP, used where `lang` is not given. */
  'Accept-Language'?: string | undefined;
  /** The type and the identifier of the new file. */
  body: schemas.CreateFileRequest;
}

/** What {@link createFile} ends in. */
export type CreateFileOutcome =
  Success<204, undefined> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function createFile(
  client: Client,
  input: CreateFileInput,
  options?: CallOptions,
): Call<void, CreateFileOutcome> {
  return client.call(descriptors.createFile, input, options);
}

/** What {@link copyFile} takes. */
export interface CopyFileInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
  /** The identifier of the copy. */
  body: schemas.CopyFileRequest;
}

/** What {@link copyFile} ends in. */
export type CopyFileOutcome =
  | Success<200, schemas.CopyState>
  | Success<204, undefined>
  | Failure<200 | 400 | 500, schemas.CopyState, ShimoErrorCode>
  | Failure<Exclude<ErrorStatus, 400 | 500>, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function copyFile(
  client: Client,
  input: CopyFileInput,
  options?: CallOptions,
): RepeatedCall<schemas.CopyState | undefined, CopyFileOutcome, void> {
  return new RepeatedCall(
    client,
    descriptors.copyFile,
    { id: 'copyFile', done: [{ status: 204 }], running: [{ status: 200 }, { pointer: '/code', equals: 70019 }] },
    input,
    options,
  );
}

/** What {@link deleteFile} takes. */
export interface DeleteFileInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
}

/** What {@link deleteFile} ends in. */
export type DeleteFileOutcome =
  Success<204, undefined> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

/**
 * Delete a collaborative file.
 *
 * Deletes a collaborative file.
 * The user needs the right `manageable` on it.
 *
 * @param input.fileId The identifier of the file, chosen by the integrator and unique among the integrator's files. Shimo asks the integrator's server for the file's details and download address by it.
 * @see https://open.shimo.im/docs/SDK-3.10/apis#%E5%88%A0%E9%99%A4%E5%8D%8F%E5%90%8C%E6%96%87%E6%A1%A3
 */
export function deleteFile(
  client: Client,
  input: DeleteFileInput,
  options?: CallOptions,
): Call<void, DeleteFileOutcome> {
  return client.call(descriptors.deleteFile, input, options);
}

/** What {@link listHistory} takes. */
export interface ListHistoryInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
  /**
   * The number of entries on a page; 10 or 20 is recommended, because a large page is slow.
   * Default: 10.
   */
  pageSize?: number | undefined;
  /**
   * The number of entries to skip, which is the number of earlier pages times `pageSize`.
   * At least 0. Default: 0.
   */
  count?: number | undefined;
  /**
   * The type of entries to return: 1 for operations, 2 for edits.
   * Without it all are returned.
   */
  historyType?: 1 | 2 | undefined;
}

/** What {@link listHistory} ends in. */
export type ListHistoryOutcome =
  Success<200, schemas.HistoryPage> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function listHistory(
  client: Client,
  input: ListHistoryInput,
  options?: CallOptions,
): PagedCall<schemas.HistoryPage, ListHistoryOutcome, schemas.History, { count: number }> {
  return new PagedCall(client, descriptors.listHistory, byOffset('/histories', 'count', '/isLastPage'), input, options);
}

/** What {@link listRevisions} takes. */
export interface ListRevisionsInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
}

/** What {@link listRevisions} ends in. */
export type ListRevisionsOutcome<Int extends Int64Form = 'number'> =
  Success<200, schemas.RevisionList<Int>> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function listRevisions<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: ListRevisionsInput,
  options?: CallOptions,
): Call<schemas.RevisionList<Int>, ListRevisionsOutcome<Int>> {
  return client.call(descriptors.listRevisions, input, options);
}

/** What {@link getPlainText} takes. */
export interface GetPlainTextInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
}

/** What {@link getPlainText} ends in. */
export type GetPlainTextOutcome =
  Success<200, schemas.PlainText> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function getPlainText(
  client: Client,
  input: GetPlainTextInput,
  options?: CallOptions,
): Call<schemas.PlainText, GetPlainTextOutcome> {
  return client.call(descriptors.getPlainText, input, options);
}

/** What {@link listMentions} takes. */
export interface ListMentionsInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
}

/** What {@link listMentions} ends in. */
export type ListMentionsOutcome =
  Success<200, schemas.MentionList> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function listMentions(
  client: Client,
  input: ListMentionsInput,
  options?: CallOptions,
): Call<schemas.MentionList, ListMentionsOutcome> {
  return client.call(descriptors.listMentions, input, options);
}

/** What {@link getCommentCount} takes. */
export interface GetCommentCountInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
}

/** What {@link getCommentCount} ends in. */
export type GetCommentCountOutcome =
  Success<200, schemas.CommentCount> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function getCommentCount(
  client: Client,
  input: GetCommentCountInput,
  options?: CallOptions,
): Call<schemas.CommentCount, GetCommentCountOutcome> {
  return client.call(descriptors.getCommentCount, input, options);
}

/** What {@link createPreview} takes. */
export interface CreatePreviewInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
}

/** What {@link createPreview} ends in. */
export type CreatePreviewOutcome =
  | Success<200, schemas.PreviewResult>
  | Failure<200, schemas.PreviewResult, ShimoErrorCode>
  | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function createPreview(
  client: Client,
  input: CreatePreviewInput,
  options?: CallOptions,
): Call<schemas.PreviewResult, CreatePreviewOutcome> {
  return client.call(descriptors.createPreview, input, options);
}

/** What {@link getPreviewPage} takes. */
export interface GetPreviewPageInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
  /**
   * The language of the page.
   * Default: "zh-CN".
   */
  lang?: 'zh-CN' | 'en-US' | 'ja-JP' | undefined;
}

/** What {@link getPreviewPage} ends in. */
export type GetPreviewPageOutcome =
  Success<200, schemas.PreviewPage> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function getPreviewPage(
  client: Client,
  input: GetPreviewPageInput,
  options?: CallOptions,
): Call<schemas.PreviewPage, GetPreviewPageOutcome> {
  return client.call(descriptors.getPreviewPage, input, options);
}

/**
 * The signed address of what {@link getPreviewPage} gets, for the `src` of an `iframe`. Nothing is sent.
 *
 * It holds the signature and the token in plain text: hand it to the browser of the user whose token it is and to nobody
 * else, make it anew for each page, and keep it out of logs. An ordinary signature is good for 12 hours at least.
 *
 * @throws TypeError if an argument is missing.
 * @see https://open.shimo.im/docs/SDK-3.10/apis#%E8%AE%BF%E9%97%AE%E9%A2%84%E8%A7%88
 */
export function getPreviewPageUrl(client: Client, input: GetPreviewPageInput): Promise<string> {
  return signedAddress(client, descriptors.getPreviewPage, input);
}

/** What {@link importFile} takes. */
export interface ImportFileInput {
  /** The file to import, or where to download it, and what to turn it into. */
  body: schemas.ImportFileRequest;
}

/** What {@link importFile} ends in. */
export type ImportFileOutcome =
  | Success<200, schemas.TaskReference>
  | Failure<200, schemas.ImportTask | string | undefined, ShimoErrorCode>
  | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function importFile(
  client: Client,
  input: ImportFileInput,
  options?: CallOptions,
): TaskCall<schemas.TaskReference, ImportFileOutcome, schemas.ImportProgressData> {
  return new StartingCall(
    client,
    descriptors.importFile,
    '/taskId',
    (taskId) => resumeImportFile(client, taskId, options),
    input,
    options,
  );
}

/**
 * The task that an earlier call started, perhaps in another process: start the import of a file.
 * The vendor keeps what came of it for 5 minutes after its end.
 * Nothing is sent until the task is waited for.
 *
 * @param taskId `id` of the task that `start` gave.
 */
export function resumeImportFile(
  client: Client,
  taskId: string,
  options?: CallOptions,
): Task<schemas.ImportProgressData> {
  const ask = (each: CallOptions) => getImportProgress(client, { taskId: taskId }, each);
  return new PolledTask(
    client,
    {
      id: 'importFile',
      done: [{ pointer: '/progress', equals: 100 }],
      running: [],
      progress: '/progress',
      maxSeconds: 600,
      limits: '; the vendor runs one for 10 minutes at most; a result is kept for 5 minutes after the end',
    },
    taskId,
    ask,
    options,
  );
}

/** What {@link getImportProgress} takes. */
export interface GetImportProgressInput {
  /** The identifier of the task, as the start of the import returned it. */
  taskId: string;
}

/** What {@link getImportProgress} ends in. */
export type GetImportProgressOutcome =
  | Success<200, schemas.ImportProgressData>
  | Failure<200, schemas.ImportProgress | string | undefined, ShimoErrorCode>
  | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function getImportProgress(
  client: Client,
  input: GetImportProgressInput,
  options?: CallOptions,
): Call<schemas.ImportProgressData, GetImportProgressOutcome> {
  return client.call(descriptors.getImportProgress, input, options);
}

/** What {@link exportFile} takes. */
export interface ExportFileInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
  /** The format to export to. */
  body?: schemas.ExportFileRequest | undefined;
}

/** What {@link exportFile} ends in. */
export type ExportFileOutcome =
  | Success<200, schemas.TaskReference>
  | Failure<200, schemas.ExportTask | string | undefined, ShimoErrorCode>
  | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function exportFile(
  client: Client,
  input: ExportFileInput,
  options?: CallOptions,
): FileTaskCall<schemas.TaskReference, ExportFileOutcome, schemas.ExportProgressData> {
  return new StartingCall(
    client,
    descriptors.exportFile,
    '/taskId',
    (taskId) => resumeExportFile(client, taskId, options),
    input,
    options,
  );
}

/**
 * The task that an earlier call started, perhaps in another process: start the export of a file.
 * The vendor keeps what came of it for 5 minutes after its end.
 * Nothing is sent until the task is waited for.
 *
 * @param taskId `id` of the task that `start` gave.
 */
export function resumeExportFile(
  client: Client,
  taskId: string,
  options?: CallOptions,
): FileTask<schemas.ExportProgressData> {
  const ask = (each: CallOptions) => getExportProgress(client, { taskId: taskId }, each);
  return new PolledTask(
    client,
    {
      id: 'exportFile',
      done: [{ pointer: '/progress', equals: 100 }],
      running: [],
      progress: '/progress',
      result: '/downloadUrl',
      maxSeconds: 600,
      limits: '; the vendor runs one for 10 minutes at most; a result is kept for 5 minutes after the end',
    },
    taskId,
    ask,
    options,
  );
}

/** What {@link getExportProgress} takes. */
export interface GetExportProgressInput {
  /**
   * The identifier of the task, as the start of the export returned it.
   * It may contain colons, which have to be percent-encoded.
   */
  taskId: string;
}

/** What {@link getExportProgress} ends in. */
export type GetExportProgressOutcome =
  | Success<200, schemas.ExportProgressData>
  | Failure<200, schemas.ExportProgress | string | undefined, ShimoErrorCode>
  | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function getExportProgress(
  client: Client,
  input: GetExportProgressInput,
  options?: CallOptions,
): Call<schemas.ExportProgressData, GetExportProgressOutcome> {
  return client.call(descriptors.getExportProgress, input, options);
}

/** What {@link exportTableSheets} takes. */
export interface ExportTableSheetsInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
}

/** What {@link exportTableSheets} ends in. */
export type ExportTableSheetsOutcome =
  | Success<200, schemas.TableSheetsExport>
  | Failure<200, schemas.TableSheetsExport | string | undefined, ShimoErrorCode>
  | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function exportTableSheets(
  client: Client,
  input: ExportTableSheetsInput,
  options?: CallOptions,
): Call<schemas.TableSheetsExport, ExportTableSheetsOutcome> {
  return client.call(descriptors.exportTableSheets, input, options);
}

/** What {@link getSheetValues} takes. */
export interface GetSheetValuesInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
  /** The sheet or the range of cells to read. */
  range: schemas.CellRange;
}

/** What {@link getSheetValues} ends in. */
export type GetSheetValuesOutcome =
  Success<200, schemas.SheetValues> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function getSheetValues(
  client: Client,
  input: GetSheetValuesInput,
  options?: CallOptions,
): Call<schemas.SheetValues, GetSheetValuesOutcome> {
  return client.call(descriptors.getSheetValues, input, options);
}

/** What {@link updateSheetValues} takes. */
export interface UpdateSheetValuesInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
  /** The values to write, and the range to write them into. */
  body: schemas.WriteSheetValuesRequest;
}

/** What {@link updateSheetValues} ends in. */
export type UpdateSheetValuesOutcome =
  Success<204, undefined> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function updateSheetValues(
  client: Client,
  input: UpdateSheetValuesInput,
  options?: CallOptions,
): Call<void, UpdateSheetValuesOutcome> {
  return client.call(descriptors.updateSheetValues, input, options);
}

/** What {@link appendSheetValues} takes. */
export interface AppendSheetValuesInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
  /** The rows to append, and where the search for the place starts. */
  body: schemas.WriteSheetValuesRequest;
}

/** What {@link appendSheetValues} ends in. */
export type AppendSheetValuesOutcome =
  Success<204, undefined> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function appendSheetValues(
  client: Client,
  input: AppendSheetValuesInput,
  options?: CallOptions,
): Call<void, AppendSheetValuesOutcome> {
  return client.call(descriptors.appendSheetValues, input, options);
}

/** What {@link deleteSheetRows} takes. */
export interface DeleteSheetRowsInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
  /** The name of the sheet. */
  sheetName: string;
  /**
   * The first row to delete, counted from 0.
   * At least 0.
   */
  index: number;
  /**
   * The number of rows to delete.
   * Default: 1.
   */
  count?: number | undefined;
}

/** What {@link deleteSheetRows} ends in. */
export type DeleteSheetRowsOutcome =
  Success<204, undefined> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function deleteSheetRows(
  client: Client,
  input: DeleteSheetRowsInput,
  options?: CallOptions,
): Call<void, DeleteSheetRowsOutcome> {
  return client.call(descriptors.deleteSheetRows, input, options);
}

/** What {@link createSheet} takes. */
export interface CreateSheetInput {
  /**
   * The identifier of the file, chosen by the integrator and unique among the integrator's files.
   * Shimo asks the integrator's server for the file's details and download address by it.
   */
  fileId: string;
  /** The sheet to add. */
  body: schemas.CreateSheetRequest;
}

/** What {@link createSheet} ends in. */
export type CreateSheetOutcome =
  Success<204, undefined> | Failure<ErrorStatus, schemas.Failure | string | undefined, ShimoErrorCode>;

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
 */
export function createSheet(
  client: Client,
  input: CreateSheetInput,
  options?: CallOptions,
): Call<void, CreateSheetOutcome> {
  return client.call(descriptors.createSheet, input, options);
}
