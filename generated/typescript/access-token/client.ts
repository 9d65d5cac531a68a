/** The client of ZSGF access tokens. */
import { accessTokenCredentials, type AccessTokenOptions } from '../runtime/credentials.ts';

import type { PagedCall } from '../runtime/pages.ts';
import type { Call } from '../runtime/call.ts';
import { Client, type CallOptions, type ClientOptions } from '../runtime/client.ts';
import type { Validation } from '../runtime/validation.ts';
import type { Int64Form } from '../runtime/int64.ts';

import { httpOf, type HttpClient } from '../runtime/http.ts';
import * as descriptors from './descriptors.ts';
import { errorCodes } from './error-codes.ts';
import * as operations from './operations.ts';
import type {
  ListAccessTokensInput,
  ListAccessTokensOutcome,
  CreateAccessTokenInput,
  CreateAccessTokenOutcome,
  UpdateAccessTokenInput,
  UpdateAccessTokenOutcome,
  DeleteAccessTokenInput,
  DeleteAccessTokenOutcome,
} from './operations.ts';
import type { paths } from './types.ts';
import type * as schemas from './types.ts';

/** Operations of ZSGF access tokens, as errors, hooks and tests name them. */
export type AccessTokensOperationId =
  'listAccessTokens' | 'createAccessToken' | 'updateAccessToken' | 'deleteAccessToken';

/** Where the server is, and what all calls share. */
export interface AccessTokensServerOptions {
  /**
   * Address of the server, `{scheme}://api.zashigaofa.cn`; https://api.zashigaofa.cn unless set.
   * `scheme`: Protocol.
   * With `http` the token travels in clear text.
   */
  baseUrl?: string | undefined;
  /** Key of the app whose tokens are managed. */
  appKey: string;
}

/** What {@link createAccessTokens} is told. */
export type AccessTokensOptions<Int extends Int64Form = 'number'> = ClientOptions<Int> &
  AccessTokensServerOptions &
  Validation<AccessTokensOperationId> &
  AccessTokenOptions;

/** Tokens with which the users of an app call the API. */
export interface AccessTokensMethods<Int extends Int64Form = 'number'> {
  /**
   * List access tokens.
   *
   * Lists the access tokens of an app, one page at a time.
   * Each entry carries the token itself, which is a secret.
   * `userId` narrows the list to one user.
   *
   * @param input.userId Identifier of the user whose tokens are listed.
   * @param input.skip Number of tokens to skip.
   * @param input.take Number of tokens to return.
   * @see https://doc.zashigaofa.com/1.0/api/access-token.html
   * @example
   * const data = await accessTokens.list();
   * for await (const item of accessTokens.list().items()) console.log(item);
   */
  list(
    input?: ListAccessTokensInput,
    options?: CallOptions,
  ): PagedCall<
    schemas.AccessTokenListResult<Int>,
    ListAccessTokensOutcome<Int>,
    schemas.UserAccessToken<Int>,
    { skip: number }
  >;

  /**
   * Create an access token.
   *
   * Creates an access token for a user.
   * The response carries the token, which is a secret, but not its identifier.
   * The list gives the `id` that a later update or deletion needs.
   *
   * Sending it twice is not the same as sending it once.
   *
   * @see https://doc.zashigaofa.com/1.0/api/access-token.html
   * @example
   * const data = await accessTokens.create({ body: { title: '数据同步', tags: '后台', userID: 20001, description: '每晚同步订单', permissions: 'read,write', expireInDays: 30 } });
   */
  create(
    input: CreateAccessTokenInput,
    options?: CallOptions,
  ): Call<schemas.TokenModel<Int>, CreateAccessTokenOutcome<Int>>;

  /**
   * Update an access token.
   *
   * Replaces the title, tags, description, permissions and state of an access token.
   * All five fields belong in the request, because one that is left out most probably falls back to its default.
   * In particular, a request without `enable` probably disables the token.
   * The owner and the time of expiry cannot be changed.
   *
   * @param input.id Identifier of the token, as the list gives it.
   * @see https://doc.zashigaofa.com/1.0/api/access-token.html
   * @example
   * const data = await accessTokens.update({ id: 10001, body: { title: '数据同步', tags: '后台', description: '每晚同步订单', permissions: 'read', enable: true } });
   */
  update(input: UpdateAccessTokenInput, options?: CallOptions): Call<boolean, UpdateAccessTokenOutcome>;

  /**
   * Delete an access token.
   *
   * Deletes an access token.
   * A token that may be needed again can be disabled instead, by an update with `enable` set to false.
   *
   * @param input.id Identifier of the token, as the list gives it.
   * @see https://doc.zashigaofa.com/1.0/api/access-token.html
   * @example
   * const data = await accessTokens.delete({ id: 10001 });
   */
  delete(input: DeleteAccessTokenInput, options?: CallOptions): Call<boolean, DeleteAccessTokenOutcome>;
}

/** The client of ZSGF access tokens: a method for each operation. */
export interface AccessTokens<Int extends Int64Form = 'number'> extends AccessTokensMethods<Int> {
  /** For the functions of the operations. */
  readonly client: Client<Int>;
  /** The plain client of openapi-fetch, which takes paths, with credentials, time limits and retries in. */
  readonly http: HttpClient<paths>;
}

/**
 * Creates a client without methods, for the functions of the operations: a bundle then holds only those that are used.
 * It knows the meaning of error codes, and the classes of errors that follow from them, if `errorCodes` is among its options.
 *
 * @throws TypeError if `baseUrl` is no address of a server.
 */
export function accessTokensClient<Int extends Int64Form = 'number'>(options: AccessTokensOptions<Int>): Client<Int> {
  const client: Client<Int> = new Client(
    { name: 'access-token', codeAt: ['/code'] },
    { ...options, baseUrl: options.baseUrl ?? 'https://api.zashigaofa.cn' },
    accessTokenCredentials(options),
    { appKey: options.appKey },
  );
  return client;
}

/**
 * Creates a client of ZSGF access tokens.
 *
 * @throws TypeError if `baseUrl` is no address of a server.
 */
export function createAccessTokens<Int extends Int64Form = 'number'>(
  options: AccessTokensOptions<Int>,
): AccessTokens<Int> {
  const client = accessTokensClient({ ...options, errorCodes: options.errorCodes ?? errorCodes });
  return {
    client,
    http: httpOf<paths>(client, Object.values(descriptors)),
    list: (input, options) => operations.listAccessTokens(client, input, options),
    create: (input, options) => operations.createAccessToken(client, input, options),
    update: (input, options) => operations.updateAccessToken(client, input, options),
    delete: (input, options) => operations.deleteAccessToken(client, input, options),
  };
}
