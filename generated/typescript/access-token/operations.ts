/**
 * The operations of ZSGF access tokens, as functions that take a client.
 * The methods of the client do the same.
 */
import type { Call } from '../runtime/call.ts';
import type { CallOptions, Client } from '../runtime/client.ts';
import type { Security } from '../runtime/operation.ts';
import type { ErrorStatus, Failure, Success } from '../runtime/outcome.ts';
import type * as schemas from './types.ts';

const security1: Security = [[{ credential: 'accessToken', in: 'bearer' }]];

/** What {@link listAccessTokens} takes. */
export interface ListAccessTokensInput {
  /** Identifier of the user whose tokens are listed. */
  userId?: number | bigint | string | undefined;
  /** Number of tokens to skip. */
  skip?: number | undefined;
  /** Number of tokens to return. */
  take?: number | undefined;
}

/** What {@link listAccessTokens} ends in. */
export type ListAccessTokensOutcome =
  | Success<200, schemas.AccessTokenListResult>
  | Failure<200, schemas.AccessTokenListResultApiResponse>
  | Failure<ErrorStatus, schemas.FailureApiResponse | string | undefined>;

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
 */
export function listAccessTokens(
  client: Client,
  input?: ListAccessTokensInput,
  options?: CallOptions,
): Call<schemas.AccessTokenListResult, ListAccessTokensOutcome> {
  return client.call(
    {
      id: 'listAccessTokens',
      method: 'GET',
      path: '/AccessToken/{appKey}',
      query: ['userId', 'skip', 'take'],
      reply: 'json',
      envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
      security: security1,
    },
    input,
    options,
  );
}

/** What {@link createAccessToken} takes. */
export interface CreateAccessTokenInput {
  /**
   * The token to create.
   * The server also takes this object as `text/json`, `application/json-patch+json` and any other `application/*+json`, which changes nothing: it is not a JSON Patch.
   */
  body: schemas.AccessTokenPostRequest;
}

/** What {@link createAccessToken} ends in. */
export type CreateAccessTokenOutcome =
  | Success<200, schemas.TokenModel>
  | Failure<200, schemas.TokenModelApiResponse>
  | Failure<ErrorStatus, schemas.FailureApiResponse | string | undefined>;

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
 */
export function createAccessToken(
  client: Client,
  input: CreateAccessTokenInput,
  options?: CallOptions,
): Call<schemas.TokenModel, CreateAccessTokenOutcome> {
  return client.call(
    {
      id: 'createAccessToken',
      method: 'POST',
      path: '/AccessToken/{appKey}',
      body: 'json',
      reply: 'json',
      envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
      security: security1,
    },
    input,
    options,
  );
}

/** What {@link updateAccessToken} takes. */
export interface UpdateAccessTokenInput {
  /** Identifier of the token, as the list gives it. */
  id: number | bigint | string;
  /**
   * The new state of the token.
   * The server also takes this object as `text/json`, `application/json-patch+json` and any other `application/*+json`, which changes nothing: it is not a JSON Patch.
   */
  body: schemas.AccessTokenPutRequest;
}

/** What {@link updateAccessToken} ends in. */
export type UpdateAccessTokenOutcome =
  | Success<200, boolean>
  | Failure<200, schemas.BooleanApiResponse>
  | Failure<ErrorStatus, schemas.FailureApiResponse | string | undefined>;

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
 */
export function updateAccessToken(
  client: Client,
  input: UpdateAccessTokenInput,
  options?: CallOptions,
): Call<boolean, UpdateAccessTokenOutcome> {
  return client.call(
    {
      id: 'updateAccessToken',
      method: 'PUT',
      path: '/AccessToken/{appKey}/{id}',
      body: 'json',
      reply: 'json',
      envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
      security: security1,
    },
    input,
    options,
  );
}

/** What {@link deleteAccessToken} takes. */
export interface DeleteAccessTokenInput {
  /** Identifier of the token, as the list gives it. */
  id: number | bigint | string;
}

/** What {@link deleteAccessToken} ends in. */
export type DeleteAccessTokenOutcome =
  | Success<200, boolean>
  | Failure<200, schemas.BooleanApiResponse>
  | Failure<ErrorStatus, schemas.FailureApiResponse | string | undefined>;

/**
 * Delete an access token.
 *
 * Deletes an access token.
 * A token that may be needed again can be disabled instead, by an update with `enable` set to false.
 *
 * @param input.id Identifier of the token, as the list gives it.
 * @see https://doc.zashigaofa.com/1.0/api/access-token.html
 */
export function deleteAccessToken(
  client: Client,
  input: DeleteAccessTokenInput,
  options?: CallOptions,
): Call<boolean, DeleteAccessTokenOutcome> {
  return client.call(
    {
      id: 'deleteAccessToken',
      method: 'DELETE',
      path: '/AccessToken/{appKey}/{id}',
      reply: 'json',
      envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
      security: security1,
    },
    input,
    options,
  );
}
