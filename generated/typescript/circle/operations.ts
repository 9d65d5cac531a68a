/**
 * The operations of Easemob Circle, as functions that take a client.
 * The methods of the client do the same.
 */
import type { Call } from '../runtime/call.ts';
import { PagedCall, byCursor } from '../runtime/pages.ts';
import type { CallOptions, Client } from '../runtime/client.ts';
import type { Int64Form } from '../runtime/int64.ts';
import type { ErrorStatus, Failure, Success } from '../runtime/outcome.ts';

import * as descriptors from './descriptors.ts';
import type { CircleErrorCode } from './error-codes.ts';
import type * as schemas from './types.ts';

/** What {@link createAppToken} takes. */
export interface CreateAppTokenInput {
  /** Credentials of the app. */
  body: schemas.AppTokenRequest;
}

/** What {@link createAppToken} ends in. */
export type CreateAppTokenOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.AppTokenResult<Int>>
  | Failure<400 | 404 | 415 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<Exclude<ErrorStatus, 400 | 404 | 415 | 429>, schemas.Failure<Int> | string | undefined, CircleErrorCode>;

/**
 * Create an app token.
 *
 * Exchanges the client credentials of an app for an app token, which all other operations need.
 * A token is kept until it expires: Easemob may block an account that asks too often.
 * At most 300 requests per second are allowed per AppKey.
 *
 * @throws ApiError 400: The credentials are wrong or the request is malformed.
 * @throws ApiError 404: The app does not exist on this host.
 * @throws ApiError 415: The body is not declared as JSON.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code invalid_grant: The client ID or the client secret does not match the app.
 * @see https://doc.easemob.com/product/easemob_app_token.html
 */
export function createAppToken<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: CreateAppTokenInput,
  options?: CallOptions,
): Call<schemas.AppTokenResult<Int>, CreateAppTokenOutcome<Int>> {
  return client.call(descriptors.createAppToken, input, options);
}

/** What {@link checkUserExists} takes. */
export interface CheckUserExistsInput {
  /** ID of the user. */
  user_id: string;
}

/** What {@link checkUserExists} ends in. */
export type CheckUserExistsOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.UserExistsResult>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Check whether a user exists.
 *
 * Tells whether Circle knows a user.
 *
 * @param input.user_id ID of the user.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app or the resource does not exist, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E7%8E%AF%E4%BF%A1%E8%B6%85%E7%BA%A7%E7%A4%BE%E5%8C%BA%E7%94%A8%E6%88%B7%E6%98%AF%E5%90%A6%E5%AD%98%E5%9C%A8
 */
export function checkUserExists<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: CheckUserExistsInput,
  options?: CallOptions,
): Call<schemas.UserExistsResult, CheckUserExistsOutcome<Int>> {
  return client.call(descriptors.checkUserExists, input, options);
}

/** What {@link createServer} takes. */
export interface CreateServerInput {
  /** Properties of the community. */
  body: schemas.CreateServerRequest;
}

/** What {@link createServer} ends in. */
export type CreateServerOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.CreateServerResult>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 415 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 415 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Create a community.
 *
 * Creates a public or private community together with a default channel category and a default channel.
 * A user creates at most 100 communities.
 *
 * Sending it twice is not the same as sending it once.
 *
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app or the resource does not exist, or a limit is reached.
 * @throws ApiError 415: The body is not declared as JSON.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%88%9B%E5%BB%BA%E7%A4%BE%E5%8C%BA
 */
export function createServer<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: CreateServerInput,
  options?: CallOptions,
): Call<schemas.CreateServerResult, CreateServerOutcome<Int>> {
  return client.call(descriptors.createServer, input, options);
}

/** What {@link listJoinedServers} takes. */
export interface ListJoinedServersInput {
  /** ID of the user whom the call concerns. */
  userId: string;
  /**
   * Number of items on a page.
   * From 1 to 20. Default: 20.
   */
  limit?: number | undefined;
  /**
   * Position to read from, taken from the response before.
   * Without it the first page is returned.
   */
  cursor?: string | undefined;
}

/** What {@link listJoinedServers} ends in. */
export type ListJoinedServersOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.ServerPage<Int>>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * List the communities that a user joined.
 *
 * Returns the communities that a user belongs to, page by page.
 *
 * @param input.userId ID of the user whom the call concerns.
 * @param input.limit Number of items on a page. From 1 to 20. Default: 20.
 * @param input.cursor Position to read from, taken from the response before. Without it the first page is returned.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app or the resource does not exist, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E5%BD%93%E5%89%8D%E7%94%A8%E6%88%B7%E5%8A%A0%E5%85%A5%E7%9A%84%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85
 */
export function listJoinedServers<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: ListJoinedServersInput,
  options?: CallOptions,
): PagedCall<schemas.ServerPage<Int>, ListJoinedServersOutcome<Int>, schemas.Server<Int>, { cursor: string }> {
  return new PagedCall(
    client,
    descriptors.listJoinedServers,
    byCursor('/servers', 'cursor', '/cursor'),
    input,
    options,
  );
}

/** What {@link listServersByApp} takes. */
export interface ListServersByAppInput {
  /**
   * Number of items on a page.
   * From 1 to 20. Default: 20.
   */
  limit?: number | undefined;
  /**
   * Position to read from, taken from the response before.
   * Without it the first page is returned.
   */
  cursor?: string | undefined;
}

/** What {@link listServersByApp} ends in. */
export type ListServersByAppOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.ServerPage<Int>>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * List the communities of an app.
 *
 * Returns all communities of the app, public and private, page by page.
 *
 * @param input.limit Number of items on a page. From 1 to 20. Default: 20.
 * @param input.cursor Position to read from, taken from the response before. Without it the first page is returned.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app or the resource does not exist, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96-app-%E4%B8%8B%E7%9A%84%E7%A4%BE%E5%8C%BA%E5%88%97%E8%A1%A8
 */
export function listServersByApp<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input?: ListServersByAppInput,
  options?: CallOptions,
): PagedCall<schemas.ServerPage<Int>, ListServersByAppOutcome<Int>, schemas.Server<Int>, { cursor: string }> {
  return new PagedCall(client, descriptors.listServersByApp, byCursor('/servers', 'cursor', '/cursor'), input, options);
}

/** What {@link listRecommendedServers} ends in. */
export type ListRecommendedServersOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.ServerList<Int>>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * List recommended communities.
 *
 * Returns the communities that were created last, at present 5 of them, or all if there are fewer.
 *
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app or the resource does not exist, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E6%8E%A8%E8%8D%90%E7%9A%84%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85
 */
export function listRecommendedServers<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  options?: CallOptions,
): Call<schemas.ServerList<Int>, ListRecommendedServersOutcome<Int>> {
  return client.call(descriptors.listRecommendedServers, {}, options);
}

/** What {@link searchServers} takes. */
export interface SearchServersInput {
  /**
   * Name of a community, of at most 50 characters, or of a tag, of at most 20, as `type` says.
   * A community is found by its whole name or by the beginning of it: `足` and `足球` find `足球社区01`, `球` and `社区01` do not.
   * A tag is found only by its whole name.
   * At most 50 characters.
   */
  name: string;
  /**
   * What `name` is.
   * With 0 it is the name of a community, and the result is paged by `limit` and `cursor`.
   * With 1 it is the name of a tag, and all communities with that tag are returned at once, without `limit` and `cursor`.
   * Default: 0.
   */
  type?: 0 | 1 | undefined;
  /**
   * Number of items on a page.
   * From 1 to 20. Default: 20.
   */
  limit?: number | undefined;
  /**
   * Position to read from, taken from the response before.
   * Without it the first page is returned.
   */
  cursor?: string | undefined;
}

/** What {@link searchServers} ends in. */
export type SearchServersOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.ServerPage<Int>>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Search public communities.
 *
 * Finds public communities by their name or by a tag.
 * A search by name is paged, a search by tag is not.
 *
 * @param input.name Name of a community, of at most 50 characters, or of a tag, of at most 20, as `type` says. A community is found by its whole name or by the beginning of it: `足` and `足球` find `足球社区01`, `球` and `社区01` do not. A tag is found only by its whole name. At most 50 characters.
 * @param input.type What `name` is. With 0 it is the name of a community, and the result is paged by `limit` and `cursor`. With 1 it is the name of a tag, and all communities with that tag are returned at once, without `limit` and `cursor`. Default: 0.
 * @param input.limit Number of items on a page. From 1 to 20. Default: 20.
 * @param input.cursor Position to read from, taken from the response before. Without it the first page is returned.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app or the resource does not exist, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%90%9C%E7%B4%A2%E5%85%AC%E5%85%B1%E7%A4%BE%E5%8C%BA
 */
export function searchServers<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: SearchServersInput,
  options?: CallOptions,
): PagedCall<schemas.ServerPage<Int>, SearchServersOutcome<Int>, schemas.Server<Int>, { cursor: string }> {
  return new PagedCall(client, descriptors.searchServers, byCursor('/servers', 'cursor', '/cursor'), input, options);
}

/** What {@link updateServer} takes. */
export interface UpdateServerInput {
  /** ID of the community. */
  server_id: string;
  /** Properties to change. */
  body: schemas.UpdateServerRequest;
}

/** What {@link updateServer} ends in. */
export type UpdateServerOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.ServerResult<Int>>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 415 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 415 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Update a community.
 *
 * Changes the properties that the request contains and returns the community.
 *
 * @param input.server_id ID of the community.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app, the community or the user does not exist, or a limit is reached.
 * @throws ApiError 415: The body is not declared as JSON.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code 51021: The community does not exist.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%BF%AE%E6%94%B9%E7%A4%BE%E5%8C%BA%E4%BF%A1%E6%81%AF
 */
export function updateServer<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: UpdateServerInput,
  options?: CallOptions,
): Call<schemas.ServerResult<Int>, UpdateServerOutcome<Int>> {
  return client.call(descriptors.updateServer, input, options);
}

/** What {@link deleteServer} takes. */
export interface DeleteServerInput {
  /** ID of the community. */
  server_id: string;
}

/** What {@link deleteServer} ends in. */
export type DeleteServerOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.Acknowledgement>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Delete a community.
 *
 * Deletes a community together with its channel categories and channels.
 *
 * @param input.server_id ID of the community.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app, the community or the user does not exist, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code 51021: The community does not exist.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%88%A0%E9%99%A4%E7%A4%BE%E5%8C%BA
 */
export function deleteServer<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: DeleteServerInput,
  options?: CallOptions,
): Call<schemas.Acknowledgement, DeleteServerOutcome<Int>> {
  return client.call(descriptors.deleteServer, input, options);
}

/** What {@link getServer} takes. */
export interface GetServerInput {
  /** ID of the community. */
  server_id: string;
}

/** What {@link getServer} ends in. */
export type GetServerOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.ServerResult<Int>>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Get a community.
 *
 * Returns a community with its tags.
 *
 * @param input.server_id ID of the community.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app, the community or the user does not exist, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code 51021: The community does not exist.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E7%9A%84%E8%AF%A6%E6%83%85
 */
export function getServer<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: GetServerInput,
  options?: CallOptions,
): Call<schemas.ServerResult<Int>, GetServerOutcome<Int>> {
  return client.call(descriptors.getServer, input, options);
}

/** What {@link listServerTags} takes. */
export interface ListServerTagsInput {
  /** ID of the community. */
  server_id: string;
}

/** What {@link listServerTags} ends in. */
export type ListServerTagsOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.ServerTagList>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * List the tags of a community.
 *
 * Returns all tags of a community with their IDs.
 *
 * @param input.server_id ID of the community.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app, the community or the user does not exist, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code 51021: The community does not exist.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E6%A0%87%E7%AD%BE
 */
export function listServerTags<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: ListServerTagsInput,
  options?: CallOptions,
): Call<schemas.ServerTagList, ListServerTagsOutcome<Int>> {
  return client.call(descriptors.listServerTags, input, options);
}

/** What {@link addServerTags} takes. */
export interface AddServerTagsInput {
  /** ID of the community. */
  server_id: string;
  /** Names of the tags. */
  body: schemas.AddServerTagsRequest;
}

/** What {@link addServerTags} ends in. */
export type AddServerTagsOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.AddServerTagsResult>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 415 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 415 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Add tags to a community.
 *
 * Adds tags by their names.
 * A community has at most 10 tags.
 *
 * Sending it twice is not the same as sending it once.
 *
 * @param input.server_id ID of the community.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app, the community or the user does not exist, or a limit is reached.
 * @throws ApiError 415: The body is not declared as JSON.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code 51021: The community does not exist.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%B8%BA%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E6%B7%BB%E5%8A%A0%E6%A0%87%E7%AD%BE
 */
export function addServerTags<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: AddServerTagsInput,
  options?: CallOptions,
): Call<schemas.AddServerTagsResult, AddServerTagsOutcome<Int>> {
  return client.call(descriptors.addServerTags, input, options);
}

/** What {@link removeServerTags} takes. */
export interface RemoveServerTagsInput {
  /** ID of the community. */
  server_id: string;
  /** IDs of the tags. */
  body: schemas.RemoveServerTagsRequest;
}

/** What {@link removeServerTags} ends in. */
export type RemoveServerTagsOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.Acknowledgement>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 415 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 415 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Remove tags from a community.
 *
 * Removes tags by their IDs.
 * A name does not work; `listServerTags` and `getServer` return the IDs.
 *
 * @param input.server_id ID of the community.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app, the community or the user does not exist, or a limit is reached.
 * @throws ApiError 415: The body is not declared as JSON.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code 51021: The community does not exist.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E7%A7%BB%E9%99%A4%E6%8C%87%E5%AE%9A%E7%A4%BE%E5%8C%BA%E7%9A%84%E6%A0%87%E7%AD%BE
 */
export function removeServerTags<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: RemoveServerTagsInput,
  options?: CallOptions,
): Call<schemas.Acknowledgement, RemoveServerTagsOutcome<Int>> {
  return client.call(descriptors.removeServerTags, input, options);
}

/** What {@link listServerMembers} takes. */
export interface ListServerMembersInput {
  /** ID of the community. */
  server_id: string;
  /**
   * Number of items on a page.
   * From 1 to 20. Default: 20.
   */
  limit?: number | undefined;
  /**
   * Position to read from, taken from the response before.
   * Without it the first page is returned.
   */
  cursor?: string | undefined;
}

/** What {@link listServerMembers} ends in. */
export type ListServerMembersOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.MemberPage>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * List the members of a community.
 *
 * Returns the members of a community with their roles, page by page.
 *
 * @param input.server_id ID of the community.
 * @param input.limit Number of items on a page. From 1 to 20. Default: 20.
 * @param input.cursor Position to read from, taken from the response before. Without it the first page is returned.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app, the community or the user does not exist, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code 51021: The community does not exist.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E6%88%90%E5%91%98%E5%88%97%E8%A1%A8
 */
export function listServerMembers<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: ListServerMembersInput,
  options?: CallOptions,
): PagedCall<schemas.MemberPage, ListServerMembersOutcome<Int>, schemas.ServerMember, { cursor: string }> {
  return new PagedCall(client, descriptors.listServerMembers, byCursor('/users', 'cursor', '/cursor'), input, options);
}

/** What {@link countServerMembers} takes. */
export interface CountServerMembersInput {
  /** ID of the community. */
  server_id: string;
}

/** What {@link countServerMembers} ends in. */
export type CountServerMembersOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.MemberCountResult<Int>>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Count the members of a community.
 *
 * Returns the number of all members of a community.
 *
 * @param input.server_id ID of the community.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app, the community or the user does not exist, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code 51021: The community does not exist.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E8%8E%B7%E5%8F%96%E7%A4%BE%E5%8C%BA%E5%86%85%E7%9A%84%E6%88%90%E5%91%98%E6%80%BB%E6%95%B0
 */
export function countServerMembers<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: CountServerMembersInput,
  options?: CallOptions,
): Call<schemas.MemberCountResult<Int>, CountServerMembersOutcome<Int>> {
  return client.call(descriptors.countServerMembers, input, options);
}

/** What {@link joinServer} takes. */
export interface JoinServerInput {
  /** ID of the community. */
  server_id: string;
  /** ID of the user whom the call concerns. */
  userId: string;
  /**
   * Whether the user joins the default channel too.
   * Otherwise the user joins no channel of the community.
   * A later version of the documentation adds this parameter.
   * Default: true.
   */
  isJoinDefaultChannel?: boolean | undefined;
}

/** What {@link joinServer} ends in. */
export type JoinServerOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.ServerResult<Int>>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Let a user join a community.
 *
 * Adds one user to a community and returns the community.
 * A user joins at most 100 communities.
 * The user joins the default channel too, unless `isJoinDefaultChannel` is false.
 * That channel holds at most 2000 users by default; when it is full, the call fails.
 *
 * Sending it twice is not the same as sending it once.
 *
 * @param input.server_id ID of the community.
 * @param input.userId ID of the user whom the call concerns.
 * @param input.isJoinDefaultChannel Whether the user joins the default channel too. Otherwise the user joins no channel of the community. A later version of the documentation adds this parameter. Default: true.
 * @throws ApiError 400: The request is malformed, or Circle refuses it, for example because the user is already in the community.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app, the community or the user does not exist, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code 51013: The user is already in the community.
 * @throws ApiError code 51021: The community does not exist.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%B0%86%E7%94%A8%E6%88%B7%E5%8A%A0%E5%85%A5%E7%A4%BE%E5%8C%BA
 */
export function joinServer<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: JoinServerInput,
  options?: CallOptions,
): Call<schemas.ServerResult<Int>, JoinServerOutcome<Int>> {
  return client.call(descriptors.joinServer, input, options);
}

/** What {@link getServerMemberRole} takes. */
export interface GetServerMemberRoleInput {
  /** ID of the community. */
  server_id: string;
  /** ID of the user whom the call concerns. */
  userId: string;
}

/** What {@link getServerMemberRole} ends in. */
export type GetServerMemberRoleOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.MemberRoleResult>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Get the role of a member.
 *
 * Returns the role of a member in a community.
 *
 * @param input.server_id ID of the community.
 * @param input.userId ID of the user whom the call concerns.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app, the community or the user does not exist, the user is not in the community, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code 51021: The community does not exist.
 * @throws ApiError code 51022: The user is not in the community.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E6%8C%87%E5%AE%9A%E6%88%90%E5%91%98%E5%9C%A8%E7%A4%BE%E5%8C%BA%E5%86%85%E7%9A%84%E8%A7%92%E8%89%B2
 */
export function getServerMemberRole<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: GetServerMemberRoleInput,
  options?: CallOptions,
): Call<schemas.MemberRoleResult, GetServerMemberRoleOutcome<Int>> {
  return client.call(descriptors.getServerMemberRole, input, options);
}

/** What {@link updateServerMemberRole} takes. */
export interface UpdateServerMemberRoleInput {
  /** ID of the community. */
  server_id: string;
  /** ID of the user whom the call concerns. */
  userId: string;
  /**
   * New role, where 1 is an administrator and 2 an ordinary member.
   * Any other value is refused, 0 for the owner included.
   */
  role: 1 | 2;
}

/** What {@link updateServerMemberRole} ends in. */
export type UpdateServerMemberRoleOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.Acknowledgement>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Update the role of a member.
 *
 * Makes a member an administrator or an ordinary member.
 *
 * @param input.server_id ID of the community.
 * @param input.userId ID of the user whom the call concerns.
 * @param input.role New role, where 1 is an administrator and 2 an ordinary member. Any other value is refused, 0 for the owner included.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app, the community or the user does not exist, the user is not in the community, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code 51021: The community does not exist.
 * @throws ApiError code 51022: The user is not in the community.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E4%BF%AE%E6%94%B9%E7%A4%BE%E5%8C%BA%E4%B8%AD%E6%8C%87%E5%AE%9A%E6%88%90%E5%91%98%E7%9A%84%E8%A7%92%E8%89%B2
 */
export function updateServerMemberRole<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: UpdateServerMemberRoleInput,
  options?: CallOptions,
): Call<schemas.Acknowledgement, UpdateServerMemberRoleOutcome<Int>> {
  return client.call(descriptors.updateServerMemberRole, input, options);
}

/** What {@link removeServerMember} takes. */
export interface RemoveServerMemberInput {
  /** ID of the community. */
  server_id: string;
  /** ID of the user whom the call concerns. */
  userId: string;
}

/** What {@link removeServerMember} ends in. */
export type RemoveServerMemberOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.Acknowledgement>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Remove a member from a community.
 *
 * Removes a member from a community and from all of its channels.
 *
 * @param input.server_id ID of the community.
 * @param input.userId ID of the user whom the call concerns.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app, the community or the user does not exist, the user is not in the community, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code 51021: The community does not exist.
 * @throws ApiError code 51022: The user is not in the community.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E5%B0%86%E6%88%90%E5%91%98%E7%A7%BB%E5%87%BA%E7%A4%BE%E5%8C%BA
 */
export function removeServerMember<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: RemoveServerMemberInput,
  options?: CallOptions,
): Call<schemas.Acknowledgement, RemoveServerMemberOutcome<Int>> {
  return client.call(descriptors.removeServerMember, input, options);
}

/** What {@link checkServerMember} takes. */
export interface CheckServerMemberInput {
  /** ID of the community. */
  server_id: string;
  /** ID of the user. */
  user_id: string;
}

/** What {@link checkServerMember} ends in. */
export type CheckServerMemberOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.MemberCheckResult>
  | Failure<400 | 404, schemas.Failure<Int>, CircleErrorCode>
  | Failure<401 | 403 | 429, schemas.PlatformError<Int>, CircleErrorCode>
  | Failure<
      Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429>,
      schemas.Failure<Int> | string | undefined,
      CircleErrorCode
    >;

/**
 * Check whether a user is a member.
 *
 * Tells whether a user belongs to a community.
 * A user whose ID is `role` probably cannot be checked, because that URL asks for a role.
 *
 * @param input.server_id ID of the community.
 * @param input.user_id ID of the user.
 * @throws ApiError 400: The request is malformed, or Circle refuses it because of the state of the community or the user.
 * @throws ApiError 401: The app token is missing, malformed, unknown or expired.
 * @throws ApiError 403: The platform refuses the operation.
 * @throws ApiError 404: The app, the community or the user does not exist, or a limit is reached.
 * @throws ApiError 429: The AppKey sent too many requests, or the plan's quota is used up.
 * @throws ApiError code 51021: The community does not exist.
 * @see https://doc.easemob.com/product/circle/server_mgmt_rest.html#%E6%9F%A5%E8%AF%A2%E7%94%A8%E6%88%B7%E6%98%AF%E5%90%A6%E5%9C%A8%E7%A4%BE%E5%8C%BA%E5%86%85
 */
export function checkServerMember<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: CheckServerMemberInput,
  options?: CallOptions,
): Call<schemas.MemberCheckResult, CheckServerMemberOutcome<Int>> {
  return client.call(descriptors.checkServerMember, input, options);
}
