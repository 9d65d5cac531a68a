/**
 * The operations of ZSGF access tokens, as functions that take a client.
 * The methods of the client do the same.
 */
import { PagedCall, byOffset } from '../runtime/pages.ts';
import type { Call } from '../runtime/call.ts';
import type { CallOptions, Client } from '../runtime/client.ts';
import type { Int64Form } from '../runtime/int64.ts';
import type { ErrorStatus, Failure, Success } from '../runtime/outcome.ts';

import * as descriptors from './descriptors.ts';
import type { AccessTokensErrorCode } from './error-codes.ts';
import type * as schemas from './types.ts';

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
export type ListAccessTokensOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.AccessTokenListResult<Int>>
  | Failure<200, schemas.AccessTokenListResultApiResponse<Int>, AccessTokensErrorCode>
  | Failure<ErrorStatus, schemas.FailureApiResponse | string | undefined, AccessTokensErrorCode>;

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
export function listAccessTokens<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input?: ListAccessTokensInput,
  options?: CallOptions,
): PagedCall<
  schemas.AccessTokenListResult<Int>,
  ListAccessTokensOutcome<Int>,
  schemas.UserAccessToken<Int>,
  { skip: number }
> {
  return new PagedCall(
    client,
    descriptors.listAccessTokens,
    byOffset('/data', 'skip', undefined, '/total'),
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
export type CreateAccessTokenOutcome<Int extends Int64Form = 'number'> =
  | Success<200, schemas.TokenModel<Int>>
  | Failure<200, schemas.TokenModelApiResponse<Int>, AccessTokensErrorCode>
  | Failure<ErrorStatus, schemas.FailureApiResponse | string | undefined, AccessTokensErrorCode>;

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
export function createAccessToken<Int extends Int64Form = 'number'>(
  client: Client<Int>,
  input: CreateAccessTokenInput,
  options?: CallOptions,
): Call<schemas.TokenModel<Int>, CreateAccessTokenOutcome<Int>> {
  return client.call(descriptors.createAccessToken, input, options);
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
  | Failure<200, schemas.BooleanApiResponse, AccessTokensErrorCode>
  | Failure<ErrorStatus, schemas.FailureApiResponse | string | undefined, AccessTokensErrorCode>;

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
  return client.call(descriptors.updateAccessToken, input, options);
}

/** What {@link deleteAccessToken} takes. */
export interface DeleteAccessTokenInput {
  /** Identifier of the token, as the list gives it. */
  id: number | bigint | string;
}

/** What {@link deleteAccessToken} ends in. */
export type DeleteAccessTokenOutcome =
  | Success<200, boolean>
  | Failure<200, schemas.BooleanApiResponse, AccessTokensErrorCode>
  | Failure<ErrorStatus, schemas.FailureApiResponse | string | undefined, AccessTokensErrorCode>;

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
  return client.call(descriptors.deleteAccessToken, input, options);
}
