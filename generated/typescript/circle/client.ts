/** The client of Easemob Circle. */
import { appTokenCredentials, type AppTokenOptions } from '../runtime/app-token.ts';

import type { Call } from '../runtime/call.ts';
import type { PagedCall } from '../runtime/pages.ts';
import { Client, type CallOptions, type ClientOptions } from '../runtime/client.ts';
import type { Validation } from '../runtime/validation.ts';
import type { Int64Form } from '../runtime/int64.ts';

import { httpOf, type HttpClient } from '../runtime/http.ts';
import * as descriptors from './descriptors.ts';
import { errorCodes } from './error-codes.ts';
import * as operations from './operations.ts';
import type {
  CreateAppTokenInput,
  CreateAppTokenOutcome,
  CheckUserExistsInput,
  CheckUserExistsOutcome,
  CreateServerInput,
  CreateServerOutcome,
  ListJoinedServersInput,
  ListJoinedServersOutcome,
  ListServersByAppInput,
  ListServersByAppOutcome,
  ListRecommendedServersOutcome,
  SearchServersInput,
  SearchServersOutcome,
  UpdateServerInput,
  UpdateServerOutcome,
  DeleteServerInput,
  DeleteServerOutcome,
  GetServerInput,
  GetServerOutcome,
  ListServerTagsInput,
  ListServerTagsOutcome,
  AddServerTagsInput,
  AddServerTagsOutcome,
  RemoveServerTagsInput,
  RemoveServerTagsOutcome,
  ListServerMembersInput,
  ListServerMembersOutcome,
  CountServerMembersInput,
  CountServerMembersOutcome,
  JoinServerInput,
  JoinServerOutcome,
  GetServerMemberRoleInput,
  GetServerMemberRoleOutcome,
  UpdateServerMemberRoleInput,
  UpdateServerMemberRoleOutcome,
  RemoveServerMemberInput,
  RemoveServerMemberOutcome,
  CheckServerMemberInput,
  CheckServerMemberOutcome,
} from './operations.ts';
import type { paths } from './types.ts';
import type * as schemas from './types.ts';

/** How many requests Easemob Circle takes for each AppKey: `limiter: createLimiter(circleRateLimit)` keeps to it. */
export const circleRateLimit = { requests: 100, seconds: 1 } as const;

/** Operations of Easemob Circle, as errors, hooks and tests name them. */
export type CircleOperationId =
  | 'createAppToken'
  | 'checkUserExists'
  | 'createServer'
  | 'listJoinedServers'
  | 'listServersByApp'
  | 'listRecommendedServers'
  | 'searchServers'
  | 'updateServer'
  | 'deleteServer'
  | 'getServer'
  | 'listServerTags'
  | 'addServerTags'
  | 'removeServerTags'
  | 'listServerMembers'
  | 'countServerMembers'
  | 'joinServer'
  | 'getServerMemberRole'
  | 'updateServerMemberRole'
  | 'removeServerMember'
  | 'checkServerMember';

/** Where the server is, and what all calls share. */
export interface CircleServerOptions {
  /**
   * Address of the server, `{scheme}://{host}`.
   * `scheme`: Protocol.
   * With `http` the token travels in clear text.
   * `host`: Host without a scheme or path, as the Easemob console shows it.
   */
  baseUrl: string;
  /** Unique name that Easemob gave to the organization, the part of the AppKey before `#`. */
  orgName: string;
  /** Name of the app as entered in the console, the part of the AppKey after `#`. */
  appName: string;
}

/** What {@link createCircle} is told. */
export type CircleOptions<Int extends Int64Form = 'number'> = ClientOptions<Int> &
  CircleServerOptions &
  Validation<CircleOperationId> &
  AppTokenOptions;

/** Creating the token that all other operations need. */
export interface CircleAuth<Int extends Int64Form = 'number'> {
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
   * @example
   * const data = await circle.auth.createToken({ body: { grant_type: 'client_credentials', client_id: 'YXA6i-Akxxxxxxxxxxxxxxxx-EAg', client_secret: 'YXA6VunqxxxxxxxxxxxxxxxxOOJfc', ttl: 1024000 } });
   */
  createToken(
    input: CreateAppTokenInput,
    options?: CallOptions,
  ): Call<schemas.AppTokenResult<Int>, CreateAppTokenOutcome<Int>>;
}

/** Users of the app, as Circle sees them. */
export interface CircleUsers<Int extends Int64Form = 'number'> {
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
   * @example
   * const data = await circle.users.checkExists({ user_id: 'user1' });
   */
  checkExists(
    input: CheckUserExistsInput,
    options?: CallOptions,
  ): Call<schemas.UserExistsResult, CheckUserExistsOutcome<Int>>;
}

/**
 * Communities are the top layer of Circle: all messages and events happen inside one.
 * They are public or private.
 * Users can list public communities and join and leave them freely.
 * They cannot list private ones, and join them only if a member invites them.
 *
 * A channel is a chat group or chat room of the chat service, with the same ID.
 * Such a group or room must not be deleted, and its members must not be added or removed, in the console or through the chat API.
 * Deleting it leaves the data inconsistent: users may be unable to join the community or the channel, or to send messages in it.
 * Before a clean-up of groups or rooms, the [details of the channel](https://doc.easemob.com/product/circle/channel_mgmt_rest.html) with that ID tell whether Circle uses it; if it does, it has to stay.
 * Circle data is cleaned up by deleting the community, with `deleteServer`, or the channel instead.
 */
export interface CircleServers<Int extends Int64Form = 'number'> {
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
   * @example
   * const data = await circle.servers.create({ body: { owner: 'user1', name: 'server', type: 0, icon_url: 'http://circle.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1', background_url: 'http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29', description: 'community', default_channel_category_name: 'category0', default_channel_name: 'channel0', custom: 'custom' } });
   */
  create(input: CreateServerInput, options?: CallOptions): Call<schemas.CreateServerResult, CreateServerOutcome<Int>>;

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
   * @example
   * const data = await circle.servers.listJoined({ userId: 'user1' });
   * for await (const item of circle.servers.listJoined({ userId: 'user1' }).items()) console.log(item);
   */
  listJoined(
    input: ListJoinedServersInput,
    options?: CallOptions,
  ): PagedCall<schemas.ServerPage<Int>, ListJoinedServersOutcome<Int>, schemas.Server<Int>, { cursor: string }>;

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
   * @example
   * const data = await circle.servers.listByApp();
   * for await (const item of circle.servers.listByApp().items()) console.log(item);
   */
  listByApp(
    input?: ListServersByAppInput,
    options?: CallOptions,
  ): PagedCall<schemas.ServerPage<Int>, ListServersByAppOutcome<Int>, schemas.Server<Int>, { cursor: string }>;

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
   * @example
   * const data = await circle.servers.listRecommended();
   */
  listRecommended(options?: CallOptions): Call<schemas.ServerList<Int>, ListRecommendedServersOutcome<Int>>;

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
   * @example
   * const data = await circle.servers.search({ name: '足球' });
   * for await (const item of circle.servers.search({ name: '足球' }).items()) console.log(item);
   */
  search(
    input: SearchServersInput,
    options?: CallOptions,
  ): PagedCall<schemas.ServerPage<Int>, SearchServersOutcome<Int>, schemas.Server<Int>, { cursor: string }>;

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
   * @example
   * const data = await circle.servers.update({ server_id: '19SW5Q85jHxxxxx6T5kexvn', body: { name: 'easemob', icon_url: 'http://discord.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1', description: 'community', custom: 'custom' } });
   */
  update(input: UpdateServerInput, options?: CallOptions): Call<schemas.ServerResult<Int>, UpdateServerOutcome<Int>>;

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
   * @example
   * const data = await circle.servers.delete({ server_id: '19SW5Q85jHxxxxx6T5kexvn' });
   */
  delete(input: DeleteServerInput, options?: CallOptions): Call<schemas.Acknowledgement, DeleteServerOutcome<Int>>;

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
   * @example
   * const data = await circle.servers.get({ server_id: '19SW5Q85jHxxxxx6T5kexvn' });
   */
  get(input: GetServerInput, options?: CallOptions): Call<schemas.ServerResult<Int>, GetServerOutcome<Int>>;
}

/** Tags of a community, by which users find it. */
export interface CircleTags<Int extends Int64Form = 'number'> {
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
   * @example
   * const data = await circle.tags.list({ server_id: '19SW5Q85jHxxxxx6T5kexvn' });
   */
  list(input: ListServerTagsInput, options?: CallOptions): Call<schemas.ServerTagList, ListServerTagsOutcome<Int>>;

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
   * @example
   * const data = await circle.tags.add({ server_id: '19SW5Q85jHxxxxx6T5kexvn', body: { tags: ['社交'] } });
   */
  add(input: AddServerTagsInput, options?: CallOptions): Call<schemas.AddServerTagsResult, AddServerTagsOutcome<Int>>;

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
   * @example
   * const data = await circle.tags.remove({ server_id: '19SW5Q85jHxxxxx6T5kexvn', body: { tagIds: ['1', '2'] } });
   */
  remove(
    input: RemoveServerTagsInput,
    options?: CallOptions,
  ): Call<schemas.Acknowledgement, RemoveServerTagsOutcome<Int>>;
}

/**
 * Members of a community and their roles.
 * A community has one owner, who may do everything in it and cannot leave it, only delete it.
 * Administrators manage the community, its channels and its ordinary members.
 * Ordinary members read and write in the channels.
 */
export interface CircleMembers<Int extends Int64Form = 'number'> {
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
   * @example
   * const data = await circle.members.list({ server_id: '19SW5Q85jHxxxxx6T5kexvn' });
   * for await (const item of circle.members.list({ server_id: '19SW5Q85jHxxxxx6T5kexvn' }).items()) console.log(item);
   */
  list(
    input: ListServerMembersInput,
    options?: CallOptions,
  ): PagedCall<schemas.MemberPage, ListServerMembersOutcome<Int>, schemas.ServerMember, { cursor: string }>;

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
   * @example
   * const data = await circle.members.count({ server_id: '19SW5Q85jHxxxxx6T5kexvn' });
   */
  count(
    input: CountServerMembersInput,
    options?: CallOptions,
  ): Call<schemas.MemberCountResult<Int>, CountServerMembersOutcome<Int>>;

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
   * @example
   * const data = await circle.members.join({ server_id: '19SW5Q85jHxxxxx6T5kexvn', userId: 'user1' });
   */
  join(input: JoinServerInput, options?: CallOptions): Call<schemas.ServerResult<Int>, JoinServerOutcome<Int>>;

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
   * @example
   * const data = await circle.members.getRole({ server_id: '19SW5Q85jHxxxxx6T5kexvn', userId: 'user1' });
   */
  getRole(
    input: GetServerMemberRoleInput,
    options?: CallOptions,
  ): Call<schemas.MemberRoleResult, GetServerMemberRoleOutcome<Int>>;

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
   * @example
   * const data = await circle.members.updateRole({ server_id: '19SW5Q85jHxxxxx6T5kexvn', userId: 'user1', role: 1 });
   */
  updateRole(
    input: UpdateServerMemberRoleInput,
    options?: CallOptions,
  ): Call<schemas.Acknowledgement, UpdateServerMemberRoleOutcome<Int>>;

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
   * @example
   * const data = await circle.members.remove({ server_id: '19SW5Q85jHxxxxx6T5kexvn', userId: 'user1' });
   */
  remove(
    input: RemoveServerMemberInput,
    options?: CallOptions,
  ): Call<schemas.Acknowledgement, RemoveServerMemberOutcome<Int>>;

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
   * @example
   * const data = await circle.members.check({ server_id: '19SW5Q85jHxxxxx6T5kexvn', user_id: 'user1' });
   */
  check(
    input: CheckServerMemberInput,
    options?: CallOptions,
  ): Call<schemas.MemberCheckResult, CheckServerMemberOutcome<Int>>;
}

/** The client of Easemob Circle: a method for each operation. */
export interface Circle<Int extends Int64Form = 'number'> {
  /** For the functions of the operations. */
  readonly client: Client<Int>;
  /** The plain client of openapi-fetch, which takes paths, with credentials, time limits and retries in. */
  readonly http: HttpClient<paths>;
  readonly auth: CircleAuth<Int>;
  readonly users: CircleUsers<Int>;
  readonly servers: CircleServers<Int>;
  readonly tags: CircleTags<Int>;
  readonly members: CircleMembers<Int>;
}

/**
 * Creates a client without methods, for the functions of the operations: a bundle then holds only those that are used.
 * It knows the meaning of error codes, and the classes of errors that follow from them, if `errorCodes` is among its options.
 *
 * @throws TypeError if `baseUrl` is no address of a server.
 */
export function circleClient<Int extends Int64Form = 'number'>(options: CircleOptions<Int>): Client<Int> {
  const client: Client<Int> = new Client(
    { name: 'circle', codeAt: ['/code', '/error'] },
    options,
    appTokenCredentials(options, (app) =>
      operations.createAppToken(client, { body: { grant_type: 'client_credentials', ...app } }),
    ),
    { org_name: options.orgName, app_name: options.appName },
  );
  return client;
}

/**
 * Creates a client of Easemob Circle.
 *
 * @throws TypeError if `baseUrl` is no address of a server.
 */
export function createCircle<Int extends Int64Form = 'number'>(options: CircleOptions<Int>): Circle<Int> {
  const client = circleClient({ ...options, errorCodes: options.errorCodes ?? errorCodes });
  return {
    client,
    http: httpOf<paths>(client, Object.values(descriptors)),
    auth: { createToken: (input, options) => operations.createAppToken(client, input, options) },
    users: { checkExists: (input, options) => operations.checkUserExists(client, input, options) },
    servers: {
      create: (input, options) => operations.createServer(client, input, options),
      listJoined: (input, options) => operations.listJoinedServers(client, input, options),
      listByApp: (input, options) => operations.listServersByApp(client, input, options),
      listRecommended: (options) => operations.listRecommendedServers(client, options),
      search: (input, options) => operations.searchServers(client, input, options),
      update: (input, options) => operations.updateServer(client, input, options),
      delete: (input, options) => operations.deleteServer(client, input, options),
      get: (input, options) => operations.getServer(client, input, options),
    },
    tags: {
      list: (input, options) => operations.listServerTags(client, input, options),
      add: (input, options) => operations.addServerTags(client, input, options),
      remove: (input, options) => operations.removeServerTags(client, input, options),
    },
    members: {
      list: (input, options) => operations.listServerMembers(client, input, options),
      count: (input, options) => operations.countServerMembers(client, input, options),
      join: (input, options) => operations.joinServer(client, input, options),
      getRole: (input, options) => operations.getServerMemberRole(client, input, options),
      updateRole: (input, options) => operations.updateServerMemberRole(client, input, options),
      remove: (input, options) => operations.removeServerMember(client, input, options),
      check: (input, options) => operations.checkServerMember(client, input, options),
    },
  };
}
