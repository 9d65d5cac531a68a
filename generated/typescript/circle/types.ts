import type { Int64Form, Int64Of } from '../runtime/int64.ts';
export interface paths {
  '/{org_name}/{app_name}/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an app token
     * @description Exchanges the client credentials of an app for an app token, which all other operations need.
     *     A token is kept until it expires: Easemob may block an account that asks too often.
     *     At most 300 requests per second are allowed per AppKey.
     */
    post: operations['createAppToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/user/{user_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check whether a user exists
     * @description Tells whether Circle knows a user.
     */
    get: operations['checkUserExists'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a community
     * @description Creates a public or private community together with a default channel category and a default channel.
     *     A user creates at most 100 communities.
     */
    post: operations['createServer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the communities that a user joined
     * @description Returns the communities that a user belongs to, page by page.
     */
    get: operations['listJoinedServers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/list/by-app': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the communities of an app
     * @description Returns all communities of the app, public and private, page by page.
     */
    get: operations['listServersByApp'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/recommend/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List recommended communities
     * @description Returns the communities that were created last, at present 5 of them, or all if there are fewer.
     */
    get: operations['listRecommendedServers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/search/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search public communities
     * @description Finds public communities by their name or by a tag.
     *     A search by name is paged, a search by tag is not.
     */
    get: operations['searchServers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/{server_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update a community
     * @description Changes the properties that the request contains and returns the community.
     */
    put: operations['updateServer'];
    post?: never;
    /**
     * Delete a community
     * @description Deletes a community together with its channel categories and channels.
     */
    delete: operations['deleteServer'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/{server_id}/by-id': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a community
     * @description Returns a community with its tags.
     */
    get: operations['getServer'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/{server_id}/tag': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the tags of a community
     * @description Returns all tags of a community with their IDs.
     */
    get: operations['listServerTags'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/{server_id}/tag/add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add tags to a community
     * @description Adds tags by their names.
     *     A community has at most 10 tags.
     */
    post: operations['addServerTags'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/{server_id}/tag/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove tags from a community
     * @description Removes tags by their IDs.
     *     A name does not work; `listServerTags` and `getServer` return the IDs.
     */
    post: operations['removeServerTags'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/{server_id}/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the members of a community
     * @description Returns the members of a community with their roles, page by page.
     */
    get: operations['listServerMembers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/{server_id}/users/count': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the members of a community
     * @description Returns the number of all members of a community.
     */
    get: operations['countServerMembers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/{server_id}/join': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a user join a community
     * @description Adds one user to a community and returns the community.
     *     A user joins at most 100 communities.
     *     The user joins the default channel too, unless `isJoinDefaultChannel` is false.
     *     That channel holds at most 2000 users by default; when it is full, the call fails.
     */
    post: operations['joinServer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/{server_id}/user/role': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the role of a member
     * @description Returns the role of a member in a community.
     */
    get: operations['getServerMemberRole'];
    /**
     * Update the role of a member
     * @description Makes a member an administrator or an ordinary member.
     */
    put: operations['updateServerMemberRole'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/{server_id}/user/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove a member from a community
     * @description Removes a member from a community and from all of its channels.
     */
    post: operations['removeServerMember'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{org_name}/{app_name}/circle/server/{server_id}/user/{user_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check whether a user is a member
     * @description Tells whether a user belongs to a community.
     *     A user whose ID is `role` probably cannot be checked, because that URL asks for a role.
     */
    get: operations['checkServerMember'];
    put?: never;
    post?: never;
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
    /** @description Credentials of an app, and how long the token lives. */
    AppTokenRequest: {
      /**
       * @description Kind of grant, always the client credentials of the app.
       * @example client_credentials
       * @enum {string}
       */
      grant_type: 'client_credentials';
      /**
       * @description Client ID of the app, shown on its page in the console.
       * @example YXA6i-Akxxxxxxxxxxxxxxxx-EAg
       */
      client_id: string;
      /**
       * @description Client secret of the app, shown on its page in the console.
       * @example YXA6VunqxxxxxxxxxxxxxxxxOOJfc
       */
      client_secret: string;
      /**
       * Format: int64
       * @description Lifetime of the token in seconds, where 0 means that it never expires.
       *     Without it the lifetime set in the console applies; an older version of the documentation says 60 days.
       *     On the VIP 5 cluster the unit is milliseconds.
       *     In seconds.
       * @example 1024000
       */
      ttl?: number | bigint | string;
    };
    /** @description Failure that the platform reports. */
    PlatformError: {
      /**
       * @description Code of the failure.
       * @example unauthorized
       */
      error: string;
      /**
       * @description Name of the exception on the server.
       * @example EasemobSecurityException
       */
      exception?: string;
      /**
       * Format: int64
       * @description Time of the response as a Unix timestamp in milliseconds.
       *     In milliseconds.
       * @example 1640078400634
       */
      timestamp?: Int64Of<Int>;
      /**
       * Format: int64
       * @description Time that the request took, in milliseconds.
       *     In milliseconds.
       * @example 0
       */
      duration?: Int64Of<Int>;
      /**
       * @description Explanation of the failure.
       * @example Unable to authenticate (OAuth)
       */
      error_description?: string;
    };
    /** @description Failure that Circle itself reports. */
    CircleError: {
      /**
       * Format: int32
       * @description Code of the failure.
       * @example 51021
       */
      code: number;
      /**
       * @description Explanation of the failure.
       * @example The current user has no operation permission.
       */
      error_description?: string;
    };
    /** @description Failure, reported by the platform or by Circle. */
    Failure: components<Int>['schemas']['PlatformError'] | components['schemas']['CircleError'];
    /** @description Newly created app token. */
    AppTokenResult: {
      /**
       * @description App token.
       * @example YWMte3bGuOukEeiTkNP4grL7iwxxxxxxxxxxxx
       */
      access_token: string;
      /**
       * Format: int64
       * @description Lifetime of the token in seconds.
       *     The token may stop working earlier.
       *     In seconds.
       * @example 1024000
       */
      expires_in: Int64Of<Int>;
      /**
       * Format: uuid
       * @description UUID of the app.
       * @example 8be024f0-e978-11e8-b697-5d598d5f8402
       */
      application: string;
    };
    /** @description Answer whether a user exists. */
    UserExistsResult: {
      /**
       * Format: int32
       * @description Status code of Circle, 200 after a success.
       * @example 200
       */
      code: number;
      /**
       * @description Whether the user exists.
       * @example true
       */
      result: boolean;
    };
    /** @description Properties of a new community. */
    CreateServerRequest: {
      /**
       * @description User ID of the creator, who becomes the owner.
       *     The limit counts bytes: a text that is not ASCII has to be shorter than 64 characters.
       *     At most 64 characters.
       * @example user1
       */
      owner: string;
      /**
       * @description Name of the community, of at most 50 characters.
       *     At most 50 characters.
       * @example server
       */
      name: string;
      /**
       * Format: int32
       * @description Visibility of the community, where 0 is public and 1 is private.
       * @default 0
       * @example 0
       * @enum {integer}
       */
      type?: 0 | 1;
      /**
       * @description URL of the icon, of at most 500 characters.
       *     At most 500 characters.
       * @example http://circle.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1
       */
      icon_url?: string;
      /**
       * @description URL of the background image, of at most 500 characters.
       *     At most 500 characters.
       * @example http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29
       */
      background_url?: string;
      /**
       * @description Text that describes the community, of at most 500 characters.
       *     At most 500 characters.
       * @example community
       */
      description?: string;
      /**
       * @description Name of the default channel category.
       * @default 文字频道
       * @example category0
       */
      default_channel_category_name?: string;
      /**
       * @description Name of the default channel.
       * @default 通用
       * @example channel0
       */
      default_channel_name?: string;
      /**
       * @description Custom data of the app, for example a business label, of at most 500 characters.
       *     At most 500 characters.
       * @example custom
       */
      custom?: string;
    };
    /** @description Identifiers of a new community. */
    CreateServerResult: {
      /**
       * Format: int32
       * @description Status code of Circle, 200 after a success.
       * @example 200
       */
      code: number;
      /**
       * @description ID of the community.
       * @example 19VM9oPBasxxxxxx0tvWViEsdM
       */
      server_id: string;
      /**
       * @description ID of the default channel, and of the chat group or chat room behind it.
       * @example 187xxxx09
       */
      default_channel_id?: string;
    };
    /** @description Tag of a community. */
    ServerTag: {
      /**
       * @description ID of the tag.
       * @example 1
       */
      server_tag_id: string;
      /**
       * @description Name of the tag.
       * @example 社交
       */
      tag_name: string;
    };
    /** @description Community. */
    Server: {
      /**
       * @description ID of the community.
       * @example 19SW5Q85jHxxxxx6T5kexvn
       */
      server_id: string;
      /**
       * @description Name of the community.
       * @example server
       */
      name: string;
      /**
       * @description User ID of the owner.
       * @example user1
       */
      owner: string;
      /**
       * Format: int32
       * @description Visibility of the community, where 0 is public and 1 is private.
       * @example 0
       * @enum {integer}
       */
      type: 0 | 1;
      /**
       * @description Text that describes the community.
       * @example community
       */
      description?: string;
      /**
       * @description Custom data of the app, for example a business label.
       * @example custom
       */
      custom?: string;
      /**
       * @description URL of the icon.
       * @example http://discord.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1
       */
      icon_url?: string;
      /**
       * @description URL of the background image.
       * @example http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29
       */
      background_url?: string;
      /** @description Tags of the community. */
      tags?: components['schemas']['ServerTag'][];
      /**
       * Format: int32
       * @description Number of tags of the community.
       * @example 1
       */
      tag_count?: number;
      /**
       * Format: int64
       * @description Time of creation as a Unix timestamp in milliseconds.
       *     In milliseconds.
       * @example 1658126097514
       */
      created: Int64Of<Int>;
      /**
       * @description ID of the default channel, and of the chat group or chat room behind it.
       * @example 187xxxx09
       */
      default_channel_id: string;
    };
    /** @description Page of communities. */
    ServerPage: {
      /**
       * Format: int32
       * @description Status code of Circle, 200 after a success.
       * @example 200
       */
      code: number;
      /**
       * Format: int32
       * @description Number of communities in this response.
       * @example 1
       */
      count: number;
      /** @description Communities in this response. */
      servers: components<Int>['schemas']['Server'][];
      /**
       * @description Position at which the next page starts.
       * @example ZGNiMjRmNGY1YjczYjlhYTNkYjk1MDY2YmEyNzFmODQ6aXXXXXXXXXXXXXX
       */
      cursor?: string | null;
    };
    /** @description List of communities that is not paged. */
    ServerList: {
      /**
       * Format: int32
       * @description Status code of Circle, 200 after a success.
       * @example 200
       */
      code: number;
      /**
       * Format: int32
       * @description Number of communities in this response.
       * @example 1
       */
      count: number;
      /** @description Communities in this response. */
      servers: components<Int>['schemas']['Server'][];
    };
    /**
     * @description Properties to change.
     *     A property that is left out keeps its value.
     */
    UpdateServerRequest: {
      /**
       * @description Name of the community, of at most 50 characters.
       *     At most 50 characters.
       * @example easemob
       */
      name?: string;
      /**
       * Format: int32
       * @description Visibility of the community, where 0 is public and 1 is private.
       * @example 0
       * @enum {integer}
       */
      type?: 0 | 1;
      /**
       * @description URL of the icon, of at most 500 characters.
       *     At most 500 characters.
       * @example http://discord.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1
       */
      icon_url?: string;
      /**
       * @description URL of the background image, of at most 500 characters.
       *     At most 500 characters.
       * @example http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29
       */
      background_url?: string;
      /**
       * @description Text that describes the community, of at most 500 characters.
       *     At most 500 characters.
       * @example community
       */
      description?: string;
      /**
       * @description Custom data of the app, for example a business label, of at most 500 characters.
       *     At most 500 characters.
       * @example custom
       */
      custom?: string;
    };
    /** @description One community. */
    ServerResult: {
      /**
       * Format: int32
       * @description Status code of Circle, 200 after a success.
       * @example 200
       */
      code: number;
      server: components<Int>['schemas']['Server'];
    };
    /** @description Confirmation without further data. */
    Acknowledgement: {
      /**
       * Format: int32
       * @description Status code of Circle, 200 after a success.
       * @example 200
       */
      code: number;
    };
    /** @description Tags of a community. */
    ServerTagList: {
      /**
       * Format: int32
       * @description Status code of Circle, 200 after a success.
       * @example 200
       */
      code: number;
      /**
       * Format: int32
       * @description Number of tags of the community.
       * @example 1
       */
      count: number;
      /** @description Tags of the community. */
      tags: components['schemas']['ServerTag'][];
    };
    /** @description Tags to add. */
    AddServerTagsRequest: {
      /**
       * @description Names of the tags, at most 10 of at most 20 characters each.
       *     At most 10 items.
       */
      tags: string[];
    };
    /** @description Result of adding tags. */
    AddServerTagsResult: {
      /**
       * Format: int32
       * @description Status code of Circle, 200 after a success.
       * @example 200
       */
      code: number;
      /** @description Tags of the community. */
      tags: components['schemas']['ServerTag'][];
    };
    /** @description Tags to remove. */
    RemoveServerTagsRequest: {
      /**
       * @description IDs of the tags, at most 10 in one call.
       *     At most 10 items.
       */
      tagIds: string[];
    };
    /** @description Member of a community. */
    ServerMember: {
      /**
       * @description User ID of the member.
       * @example user1
       */
      user_id: string;
      /**
       * Format: int32
       * @description Role of the member, where 0 is the owner, 1 an administrator and 2 an ordinary member.
       * @example 0
       * @enum {integer}
       */
      role: 0 | 1 | 2;
    };
    /** @description Page of members. */
    MemberPage: {
      /**
       * Format: int32
       * @description Status code of Circle, 200 after a success.
       * @example 200
       */
      code: number;
      /**
       * Format: int32
       * @description Number of members in this response.
       * @example 1
       */
      count: number;
      /** @description Members in this response. */
      users: components['schemas']['ServerMember'][];
      /**
       * @description Position at which the next page starts.
       * @example ZGNiMjRmNGY1YjczYjlhYTNkYjk1MDY2YmEyNzFmODQ6aXXXXXXXXXXXXXX
       */
      cursor?: string | null;
    };
    /** @description Size of a community. */
    MemberCountResult: {
      /**
       * Format: int32
       * @description Status code of Circle, 200 after a success.
       * @example 200
       */
      code: number;
      /**
       * Format: int64
       * @description Number of members of the community.
       * @example 10
       */
      users_count: Int64Of<Int>;
    };
    /** @description Role of a member. */
    MemberRoleResult: {
      /**
       * Format: int32
       * @description Status code of Circle, 200 after a success.
       * @example 200
       */
      code: number;
      /**
       * Format: int32
       * @description Role of the member, where 0 is the owner, 1 an administrator and 2 an ordinary member.
       * @example 1
       * @enum {integer}
       */
      role: 0 | 1 | 2;
    };
    /** @description Answer whether a user belongs to a community. */
    MemberCheckResult: {
      /**
       * Format: int32
       * @description Status code of Circle, 200 after a success.
       * @example 200
       */
      code: number;
      /**
       * @description Whether the user is in the community.
       * @example true
       */
      result: boolean;
    };
  };
  responses: {
    /**
     * @description Any other failure.
     *     The vendor's list of HTTP statuses also has 405, 408, 409, 413, 500, 501, 502, 503 and 504.
     */
    UnexpectedFailure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Int>['schemas']['Failure'];
      };
    };
    /** @description The credentials are wrong or the request is malformed. */
    TokenRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Int>['schemas']['PlatformError'];
      };
    };
    /** @description The app does not exist on this host. */
    AppNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Int>['schemas']['PlatformError'];
      };
    };
    /** @description The body is not declared as JSON. */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Int>['schemas']['PlatformError'];
      };
    };
    /** @description The AppKey sent too many requests, or the plan's quota is used up. */
    RateLimited: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Int>['schemas']['PlatformError'];
      };
    };
    /** @description The request is malformed, or Circle refuses it because of the state of the community or the user. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Int>['schemas']['Failure'];
      };
    };
    /** @description The app token is missing, malformed, unknown or expired. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Int>['schemas']['PlatformError'];
      };
    };
    /** @description The platform refuses the operation. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Int>['schemas']['PlatformError'];
      };
    };
    /** @description The app or the resource does not exist, or a limit is reached. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Int>['schemas']['Failure'];
      };
    };
    /** @description The app, the community or the user does not exist, or a limit is reached. */
    ServerNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Int>['schemas']['Failure'];
      };
    };
    /** @description The request is malformed, or Circle refuses it, for example because the user is already in the community. */
    JoinRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Int>['schemas']['Failure'];
      };
    };
    /** @description The app, the community or the user does not exist, the user is not in the community, or a limit is reached. */
    MemberNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components<Int>['schemas']['Failure'];
      };
    };
  };
  parameters: {
    /**
     * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
     * @example easemob-demo
     */
    OrgName: string;
    /**
     * @description Name of the app as entered in the console, the part of the AppKey after `#`.
     * @example testapp
     */
    AppName: string;
    /**
     * @description ID of the user.
     * @example user1
     */
    UserId: string;
    /**
     * @description ID of the user whom the call concerns.
     * @example user1
     */
    UserIdQuery: string;
    /**
     * @description Number of items on a page.
     * @example 1
     */
    Limit: number;
    /**
     * @description Position to read from, taken from the response before.
     *     Without it the first page is returned.
     * @example ZGNiMjRmNGY1YjczYjlhYTNkYjk1MDY2YmEyNzFmODQ6aXXXXXXXXXXXXXX
     */
    Cursor: string;
    /**
     * @description ID of the community.
     * @example 19SW5Q85jHxxxxx6T5kexvn
     */
    ServerId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type AppTokenRequest = components['schemas']['AppTokenRequest'];
export type PlatformError<Int extends Int64Form = 'number'> = components<Int>['schemas']['PlatformError'];
export type CircleError = components['schemas']['CircleError'];
export type Failure<Int extends Int64Form = 'number'> = components<Int>['schemas']['Failure'];
export type AppTokenResult<Int extends Int64Form = 'number'> = components<Int>['schemas']['AppTokenResult'];
export type UserExistsResult = components['schemas']['UserExistsResult'];
export type CreateServerRequest = components['schemas']['CreateServerRequest'];
export type CreateServerResult = components['schemas']['CreateServerResult'];
export type ServerTag = components['schemas']['ServerTag'];
export type Server<Int extends Int64Form = 'number'> = components<Int>['schemas']['Server'];
export type ServerPage<Int extends Int64Form = 'number'> = components<Int>['schemas']['ServerPage'];
export type ServerList<Int extends Int64Form = 'number'> = components<Int>['schemas']['ServerList'];
export type UpdateServerRequest = components['schemas']['UpdateServerRequest'];
export type ServerResult<Int extends Int64Form = 'number'> = components<Int>['schemas']['ServerResult'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type ServerTagList = components['schemas']['ServerTagList'];
export type AddServerTagsRequest = components['schemas']['AddServerTagsRequest'];
export type AddServerTagsResult = components['schemas']['AddServerTagsResult'];
export type RemoveServerTagsRequest = components['schemas']['RemoveServerTagsRequest'];
export type ServerMember = components['schemas']['ServerMember'];
export type MemberPage = components['schemas']['MemberPage'];
export type MemberCountResult<Int extends Int64Form = 'number'> = components<Int>['schemas']['MemberCountResult'];
export type MemberRoleResult = components['schemas']['MemberRoleResult'];
export type MemberCheckResult = components['schemas']['MemberCheckResult'];
export type ResponseUnexpectedFailure = components['responses']['UnexpectedFailure'];
export type ResponseTokenRefused = components['responses']['TokenRefused'];
export type ResponseAppNotFound = components['responses']['AppNotFound'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseServerNotFound = components['responses']['ServerNotFound'];
export type ResponseJoinRefused = components['responses']['JoinRefused'];
export type ResponseMemberNotFound = components['responses']['MemberNotFound'];
export type ParameterOrgName = components['parameters']['OrgName'];
export type ParameterAppName = components['parameters']['AppName'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterUserIdQuery = components['parameters']['UserIdQuery'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterServerId = components['parameters']['ServerId'];
export type $defs = Record<string, never>;
export interface operations {
  createAppToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
      };
      cookie?: never;
    };
    /** @description Credentials of the app. */
    requestBody: {
      content: {
        'application/json': components['schemas']['AppTokenRequest'];
      };
    };
    responses: {
      /** @description App token and its lifetime. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AppTokenResult'];
        };
      };
      400: components['responses']['TokenRefused'];
      404: components['responses']['AppNotFound'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  checkUserExists: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the user.
         * @example user1
         */
        user_id: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the user exists. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserExistsResult'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  createServer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
      };
      cookie?: never;
    };
    /** @description Properties of the community. */
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateServerRequest'];
      };
    };
    responses: {
      /** @description ID of the new community. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreateServerResult'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  listJoinedServers: {
    parameters: {
      query: {
        /**
         * @description ID of the user whom the call concerns.
         * @example user1
         */
        userId: components['parameters']['UserIdQuery'];
        /**
         * @description Number of items on a page.
         * @example 1
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Position to read from, taken from the response before.
         *     Without it the first page is returned.
         * @example ZGNiMjRmNGY1YjczYjlhYTNkYjk1MDY2YmEyNzFmODQ6aXXXXXXXXXXXXXX
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Page of communities. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  listServersByApp: {
    parameters: {
      query?: {
        /**
         * @description Number of items on a page.
         * @example 1
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Position to read from, taken from the response before.
         *     Without it the first page is returned.
         * @example ZGNiMjRmNGY1YjczYjlhYTNkYjk1MDY2YmEyNzFmODQ6aXXXXXXXXXXXXXX
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Page of communities. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  listRecommendedServers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Recommended communities. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  searchServers: {
    parameters: {
      query?: {
        /**
         * @description What `name` is.
         *     With 0 it is the name of a community, and the result is paged by `limit` and `cursor`.
         *     With 1 it is the name of a tag, and all communities with that tag are returned at once, without `limit` and `cursor`.
         * @example 0
         */
        type?: 0 | 1;
        /**
         * @description Number of items on a page.
         * @example 1
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Position to read from, taken from the response before.
         *     Without it the first page is returned.
         * @example ZGNiMjRmNGY1YjczYjlhYTNkYjk1MDY2YmEyNzFmODQ6aXXXXXXXXXXXXXX
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description Name of a community, of at most 50 characters, or of a tag, of at most 20, as `type` says.
         *     A community is found by its whole name or by the beginning of it: `足` and `足球` find `足球社区01`, `球` and `社区01` do not.
         *     A tag is found only by its whole name.
         * @example 足球
         */
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Page of communities that match, or all of them in a search by tag. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  updateServer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the community.
         * @example 19SW5Q85jHxxxxx6T5kexvn
         */
        server_id: components['parameters']['ServerId'];
      };
      cookie?: never;
    };
    /** @description Properties to change. */
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateServerRequest'];
      };
    };
    responses: {
      /** @description Community after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerResult'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ServerNotFound'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  deleteServer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the community.
         * @example 19SW5Q85jHxxxxx6T5kexvn
         */
        server_id: components['parameters']['ServerId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The community is deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Acknowledgement'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ServerNotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  getServer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the community.
         * @example 19SW5Q85jHxxxxx6T5kexvn
         */
        server_id: components['parameters']['ServerId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Community. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerResult'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ServerNotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  listServerTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the community.
         * @example 19SW5Q85jHxxxxx6T5kexvn
         */
        server_id: components['parameters']['ServerId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Tags of the community. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerTagList'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ServerNotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  addServerTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the community.
         * @example 19SW5Q85jHxxxxx6T5kexvn
         */
        server_id: components['parameters']['ServerId'];
      };
      cookie?: never;
    };
    /** @description Names of the tags. */
    requestBody: {
      content: {
        'application/json': components['schemas']['AddServerTagsRequest'];
      };
    };
    responses: {
      /** @description Tags with their IDs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddServerTagsResult'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ServerNotFound'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  removeServerTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the community.
         * @example 19SW5Q85jHxxxxx6T5kexvn
         */
        server_id: components['parameters']['ServerId'];
      };
      cookie?: never;
    };
    /** @description IDs of the tags. */
    requestBody: {
      content: {
        'application/json': components['schemas']['RemoveServerTagsRequest'];
      };
    };
    responses: {
      /** @description The tags are removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Acknowledgement'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ServerNotFound'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  listServerMembers: {
    parameters: {
      query?: {
        /**
         * @description Number of items on a page.
         * @example 1
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Position to read from, taken from the response before.
         *     Without it the first page is returned.
         * @example ZGNiMjRmNGY1YjczYjlhYTNkYjk1MDY2YmEyNzFmODQ6aXXXXXXXXXXXXXX
         */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the community.
         * @example 19SW5Q85jHxxxxx6T5kexvn
         */
        server_id: components['parameters']['ServerId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Page of members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberPage'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ServerNotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  countServerMembers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the community.
         * @example 19SW5Q85jHxxxxx6T5kexvn
         */
        server_id: components['parameters']['ServerId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Number of members. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberCountResult'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ServerNotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  joinServer: {
    parameters: {
      query: {
        /**
         * @description ID of the user whom the call concerns.
         * @example user1
         */
        userId: components['parameters']['UserIdQuery'];
        /**
         * @description Whether the user joins the default channel too.
         *     Otherwise the user joins no channel of the community.
         *     A later version of the documentation adds this parameter.
         * @example true
         */
        isJoinDefaultChannel?: boolean;
      };
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the community.
         * @example 19SW5Q85jHxxxxx6T5kexvn
         */
        server_id: components['parameters']['ServerId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Community that the user joined. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ServerResult'];
        };
      };
      400: components['responses']['JoinRefused'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ServerNotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  getServerMemberRole: {
    parameters: {
      query: {
        /**
         * @description ID of the user whom the call concerns.
         * @example user1
         */
        userId: components['parameters']['UserIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the community.
         * @example 19SW5Q85jHxxxxx6T5kexvn
         */
        server_id: components['parameters']['ServerId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Role of the member. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberRoleResult'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['MemberNotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  updateServerMemberRole: {
    parameters: {
      query: {
        /**
         * @description ID of the user whom the call concerns.
         * @example user1
         */
        userId: components['parameters']['UserIdQuery'];
        /**
         * @description New role, where 1 is an administrator and 2 an ordinary member.
         *     Any other value is refused, 0 for the owner included.
         * @example 1
         */
        role: 1 | 2;
      };
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the community.
         * @example 19SW5Q85jHxxxxx6T5kexvn
         */
        server_id: components['parameters']['ServerId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The role is changed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Acknowledgement'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['MemberNotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  removeServerMember: {
    parameters: {
      query: {
        /**
         * @description ID of the user whom the call concerns.
         * @example user1
         */
        userId: components['parameters']['UserIdQuery'];
      };
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the community.
         * @example 19SW5Q85jHxxxxx6T5kexvn
         */
        server_id: components['parameters']['ServerId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The member is removed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Acknowledgement'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['MemberNotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
  checkServerMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Unique name that Easemob gave to the organization, the part of the AppKey before `#`.
         * @example easemob-demo
         */
        org_name: components['parameters']['OrgName'];
        /**
         * @description Name of the app as entered in the console, the part of the AppKey after `#`.
         * @example testapp
         */
        app_name: components['parameters']['AppName'];
        /**
         * @description ID of the community.
         * @example 19SW5Q85jHxxxxx6T5kexvn
         */
        server_id: components['parameters']['ServerId'];
        /**
         * @description ID of the user.
         * @example user1
         */
        user_id: components['parameters']['UserId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the user is a member. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberCheckResult'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ServerNotFound'];
      429: components['responses']['RateLimited'];
      default: components['responses']['UnexpectedFailure'];
    };
  };
}
