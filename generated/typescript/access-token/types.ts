import type { Int64Form, Int64OrDigits } from '../runtime/int64.ts';
export interface paths {
  '/AccessToken/{appKey}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List access tokens
     * @description Lists the access tokens of an app, one page at a time.
     *     Each entry carries the token itself, which is a secret.
     *     `userId` narrows the list to one user.
     */
    get: operations['listAccessTokens'];
    put?: never;
    /**
     * Create an access token
     * @description Creates an access token for a user.
     *     The response carries the token, which is a secret, but not its identifier.
     *     The list gives the `id` that a later update or deletion needs.
     */
    post: operations['createAccessToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/AccessToken/{appKey}/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update an access token
     * @description Replaces the title, tags, description, permissions and state of an access token.
     *     All five fields belong in the request, because one that is left out most probably falls back to its default.
     *     In particular, a request without `enable` probably disables the token.
     *     The owner and the time of expiry cannot be changed.
     */
    put: operations['updateAccessToken'];
    post?: never;
    /**
     * Delete an access token
     * @description Deletes an access token.
     *     A token that may be needed again can be disabled instead, by an update with `enable` set to false.
     */
    delete: operations['deleteAccessToken'];
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
     * @description Envelope of a failure.
     *     No field is certain.
     */
    FailureApiResponse: {
      /**
       * Format: int32
       * @description Result of the call, any value but 200.
       *     The vendor documents none.
       * @example -1
       */
      code?: number;
      /**
       * @description Null, or nothing of use.
       * @example null
       */
      data?: Record<string, never> | boolean | null;
      /**
       * @description Text of the error.
       * @default
       * @example An error text of the server
       */
      error?: string | null;
    };
    /**
     * @description Integer of 64 bits.
     *     A client also accepts it as a string of digits.
     *     A JavaScript number is exact only up to 9007199254740991.
     * @example 10001
     * @example 10001
     */
    Int64: Int64OrDigits<Int>;
    /**
     * @description Date and time as the server prints it, or an empty string.
     *     The format is not documented, and the offset from UTC may be missing.
     * @example 2025-04-02T16:30:00
     */
    Timestamp: string;
    /** @description An access token of a user. */
    UserAccessToken: {
      /** @description Unique identifier of the token. */
      id: components<Int>['schemas']['Int64'];
      /** @description Identifier of the user that the token belongs to. */
      userID: components<Int>['schemas']['Int64'];
      /**
       * @description Whether the token is enabled.
       * @example true
       */
      enable: boolean;
      /**
       * @description Permissions of the token, separated by commas.
       * @example read,write
       */
      permissions?: string | null;
      /**
       * @description Title or name by which the token is recognised.
       * @example 数据同步
       */
      title?: string | null;
      /**
       * @description The token itself, with which the user calls the API.
       *     It is a secret.
       * @example example-token-1
       */
      accessToken?: string | null;
      /**
       * @description Tags that classify or mark the token.
       * @example 后台
       */
      tags?: string | null;
      /**
       * @description Text that describes the token in detail.
       * @example 每晚同步订单
       */
      description?: string | null;
      /** @description Time from which on the token is invalid. */
      expireTime?: components['schemas']['Timestamp'];
      /** @description Time of creation, by default the current time. */
      createDate?: components['schemas']['Timestamp'];
      /** @description Time of the last update, by default the current time. */
      lastUpdate?: components['schemas']['Timestamp'];
    };
    /** @description A page of access tokens. */
    AccessTokenListResult: {
      /** @description Number of tokens on all pages. */
      total: components<Int>['schemas']['Int64'];
      /**
       * @description Access tokens of this page.
       *     A client reads null as an empty page.
       */
      data?: components<Int>['schemas']['UserAccessToken'][] | null;
    };
    /** @description Envelope of a page of access tokens. */
    AccessTokenListResultApiResponse: {
      /**
       * Format: int32
       * @description Result of the call.
       *     200 is success, every other value is a failure.
       * @default 200
       * @example 200
       */
      code: number;
      /**
       * @description The page.
       *     A failure has null or nothing here.
       */
      data?: components<Int>['schemas']['AccessTokenListResult'] | null;
      /**
       * @description Text of the error, empty after a success.
       * @default
       * @example
       */
      error?: string | null;
    };
    /** @description The access token to create. */
    AccessTokenPostRequest: {
      /**
       * @description Title or name by which the token is recognised.
       * @example 数据同步
       */
      title: string;
      /**
       * @description Tags that classify or mark the token.
       * @example 后台
       */
      tags?: string | null;
      /**
       * Format: int64
       * @description Identifier of the user that the token belongs to.
       * @example 20001
       */
      userID?: number | bigint | string;
      /**
       * @description Text that describes the token in detail.
       * @example 每晚同步订单
       */
      description?: string | null;
      /**
       * @description Permissions of the token, separated by commas.
       * @example read,write
       */
      permissions?: string | null;
      /**
       * Format: int32
       * @description Days until the token expires.
       *     In days.
       * @example 30
       */
      expireInDays?: number;
    };
    /** @description A new access token, in the form that OAuth gives it. */
    TokenModel: {
      /**
       * @description The token itself, with which the user calls the API.
       *     It is a secret.
       * @example example-token-1
       */
      access_token?: string | null;
      /**
       * @description Type of the token, `Bearer` by the convention of OAuth.
       * @example Bearer
       */
      token_type?: string | null;
      /** @description Lifetime of the token, in seconds by the convention of OAuth. */
      expires_in: components<Int>['schemas']['Int64'];
    };
    /** @description Envelope of a new token. */
    TokenModelApiResponse: {
      /**
       * Format: int32
       * @description Result of the call.
       *     200 is success, every other value is a failure.
       * @default 200
       * @example 200
       */
      code: number;
      /**
       * @description The new token.
       *     A failure has null or nothing here.
       */
      data?: components<Int>['schemas']['TokenModel'] | null;
      /**
       * @description Text of the error, empty after a success.
       * @default
       * @example
       */
      error?: string | null;
    };
    /** @description The new state of an access token. */
    AccessTokenPutRequest: {
      /**
       * @description Title or name by which the token is recognised.
       * @default 默认标题
       * @example 数据同步
       * @example 默认标题
       */
      title: string;
      /**
       * @description Tags that classify or mark the token.
       * @default
       * @example 后台
       */
      tags?: string | null;
      /**
       * @description Text that describes the token in detail.
       * @default
       * @example 每晚同步订单
       */
      description?: string | null;
      /**
       * @description Permissions of the token, separated by commas.
       * @default
       * @example read,write
       */
      permissions?: string | null;
      /**
       * @description Whether the token is enabled.
       *     Leaving it out probably disables the token.
       * @default false
       * @example true
       */
      enable?: boolean;
    };
    /** @description Envelope of a yes or no. */
    BooleanApiResponse: {
      /**
       * Format: int32
       * @description Result of the call.
       *     200 is success, every other value is a failure.
       * @default 200
       * @example 200
       */
      code: number;
      /**
       * @description Whether the call had its effect.
       *     A failure may have null or nothing here.
       * @example true
       */
      data?: boolean | null;
      /**
       * @description Text of the error, empty after a success.
       * @default
       * @example
       */
      error?: string | null;
    };
  };
  responses: {
    /** @description A failure with an HTTP status other than 200. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['FailureApiResponse'];
      };
    };
  };
  parameters: {
    /**
     * @description Key of the app whose tokens are managed.
     * @example demo-app
     */
    AppKey: string;
    /**
     * @description Identifier of the user whose tokens are listed.
     * @example 20001
     */
    UserId: number;
    /**
     * @description Number of tokens to skip.
     * @example 0
     */
    Skip: number;
    /**
     * @description Number of tokens to return.
     * @example 20
     */
    Take: number;
    /**
     * @description Identifier of the token, as the list gives it.
     * @example 10001
     */
    TokenId: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type FailureApiResponse = components['schemas']['FailureApiResponse'];
export type Int64<Int extends Int64Form = 'number'> = components<Int>['schemas']['Int64'];
export type Timestamp = components['schemas']['Timestamp'];
export type UserAccessToken<Int extends Int64Form = 'number'> = components<Int>['schemas']['UserAccessToken'];
export type AccessTokenListResult<Int extends Int64Form = 'number'> =
  components<Int>['schemas']['AccessTokenListResult'];
export type AccessTokenListResultApiResponse<Int extends Int64Form = 'number'> =
  components<Int>['schemas']['AccessTokenListResultApiResponse'];
export type AccessTokenPostRequest = components['schemas']['AccessTokenPostRequest'];
export type TokenModel<Int extends Int64Form = 'number'> = components<Int>['schemas']['TokenModel'];
export type TokenModelApiResponse<Int extends Int64Form = 'number'> =
  components<Int>['schemas']['TokenModelApiResponse'];
export type AccessTokenPutRequest = components['schemas']['AccessTokenPutRequest'];
export type BooleanApiResponse = components['schemas']['BooleanApiResponse'];
export type ResponseFailure = components['responses']['Failure'];
export type ParameterAppKey = components['parameters']['AppKey'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterSkip = components['parameters']['Skip'];
export type ParameterTake = components['parameters']['Take'];
export type ParameterTokenId = components['parameters']['TokenId'];
export type $defs = Record<string, never>;
export interface operations {
  listAccessTokens: {
    parameters: {
      query?: {
        /**
         * @description Identifier of the user whose tokens are listed.
         * @example 20001
         */
        userId?: components['parameters']['UserId'];
        /**
         * @description Number of tokens to skip.
         * @example 0
         */
        skip?: components['parameters']['Skip'];
        /**
         * @description Number of tokens to return.
         * @example 20
         */
        take?: components['parameters']['Take'];
      };
      header?: never;
      path: {
        /**
         * @description Key of the app whose tokens are managed.
         * @example demo-app
         */
        appKey: components['parameters']['AppKey'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of access tokens, or a failure if `code` is not 200. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessTokenListResultApiResponse'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  createAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Key of the app whose tokens are managed.
         * @example demo-app
         */
        appKey: components['parameters']['AppKey'];
      };
      cookie?: never;
    };
    /**
     * @description The token to create.
     *     The server also takes this object as `text/json`, `application/json-patch+json` and any other `application/*+json`, which changes nothing: it is not a JSON Patch.
     */
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessTokenPostRequest'];
      };
    };
    responses: {
      /** @description The new token, or a failure if `code` is not 200. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenModelApiResponse'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  updateAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Key of the app whose tokens are managed.
         * @example demo-app
         */
        appKey: components['parameters']['AppKey'];
        /**
         * @description Identifier of the token, as the list gives it.
         * @example 10001
         */
        id: components['parameters']['TokenId'];
      };
      cookie?: never;
    };
    /**
     * @description The new state of the token.
     *     The server also takes this object as `text/json`, `application/json-patch+json` and any other `application/*+json`, which changes nothing: it is not a JSON Patch.
     */
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessTokenPutRequest'];
      };
    };
    responses: {
      /** @description Whether the token was updated, or a failure if `code` is not 200. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BooleanApiResponse'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
  deleteAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Key of the app whose tokens are managed.
         * @example demo-app
         */
        appKey: components['parameters']['AppKey'];
        /**
         * @description Identifier of the token, as the list gives it.
         * @example 10001
         */
        id: components['parameters']['TokenId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the token was deleted, or a failure if `code` is not 200. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BooleanApiResponse'];
        };
      };
      default: components['responses']['Failure'];
    };
  };
}
