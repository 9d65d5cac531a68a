/** What a fake server has to know about Easemob Circle. */
import type {
  CreateAppTokenInput,
  CheckUserExistsInput,
  CreateServerInput,
  ListJoinedServersInput,
  ListServersByAppInput,
  SearchServersInput,
  UpdateServerInput,
  DeleteServerInput,
  GetServerInput,
  ListServerTagsInput,
  AddServerTagsInput,
  RemoveServerTagsInput,
  ListServerMembersInput,
  CountServerMembersInput,
  JoinServerInput,
  GetServerMemberRoleInput,
  UpdateServerMemberRoleInput,
  RemoveServerMemberInput,
  CheckServerMemberInput,
} from '../circle/operations.ts';
import type { Int64Form } from '../runtime/int64.ts';
import type * as schemas from '../circle/types.ts';
import type { Answer, Contract, ExampleResponse } from './contract.ts';

/** A test may give an integer of 64 bits in any form. */
type Int = Int64Form;

/** Answers of a fake server of Easemob Circle, by `operationId`. */
export interface CircleAnswers {
  /** Create an app token: `POST /{org_name}/{app_name}/token`. */
  createAppToken?:
    | Answer<
        CreateAppTokenInput,
        schemas.AppTokenResult<Int>,
        | 'Success'
        | 'InvalidGrant'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'AppNotFound'
        | 'UnsupportedMediaType'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Check whether a user exists: `GET /{org_name}/{app_name}/circle/user/{user_id}`. */
  checkUserExists?:
    | Answer<
        CheckUserExistsInput,
        schemas.UserExistsResult,
        | 'Success'
        | 'Absent'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Create a community: `POST /{org_name}/{app_name}/circle/server`. */
  createServer?:
    | Answer<
        CreateServerInput,
        schemas.CreateServerResult,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'UnsupportedMediaType'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** List the communities that a user joined: `GET /{org_name}/{app_name}/circle/server/list`. */
  listJoinedServers?:
    | Answer<
        ListJoinedServersInput,
        schemas.ServerPage<Int>,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** List the communities of an app: `GET /{org_name}/{app_name}/circle/server/list/by-app`. */
  listServersByApp?:
    | Answer<
        ListServersByAppInput,
        schemas.ServerPage<Int>,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** List recommended communities: `GET /{org_name}/{app_name}/circle/server/recommend/list`. */
  listRecommendedServers?:
    | Answer<
        object,
        schemas.ServerList<Int>,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Search public communities: `GET /{org_name}/{app_name}/circle/server/search/{name}`. */
  searchServers?:
    | Answer<
        SearchServersInput,
        schemas.ServerPage<Int>,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Update a community: `PUT /{org_name}/{app_name}/circle/server/{server_id}`. */
  updateServer?:
    | Answer<
        UpdateServerInput,
        schemas.ServerResult<Int>,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'ServerNotFound'
        | 'UnsupportedMediaType'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Delete a community: `DELETE /{org_name}/{app_name}/circle/server/{server_id}`. */
  deleteServer?:
    | Answer<
        DeleteServerInput,
        schemas.Acknowledgement,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'ServerNotFound'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Get a community: `GET /{org_name}/{app_name}/circle/server/{server_id}/by-id`. */
  getServer?:
    | Answer<
        GetServerInput,
        schemas.ServerResult<Int>,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'ServerNotFound'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** List the tags of a community: `GET /{org_name}/{app_name}/circle/server/{server_id}/tag`. */
  listServerTags?:
    | Answer<
        ListServerTagsInput,
        schemas.ServerTagList,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'ServerNotFound'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Add tags to a community: `POST /{org_name}/{app_name}/circle/server/{server_id}/tag/add`. */
  addServerTags?:
    | Answer<
        AddServerTagsInput,
        schemas.AddServerTagsResult,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'ServerNotFound'
        | 'UnsupportedMediaType'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Remove tags from a community: `POST /{org_name}/{app_name}/circle/server/{server_id}/tag/remove`. */
  removeServerTags?:
    | Answer<
        RemoveServerTagsInput,
        schemas.Acknowledgement,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'ServerNotFound'
        | 'UnsupportedMediaType'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** List the members of a community: `GET /{org_name}/{app_name}/circle/server/{server_id}/users`. */
  listServerMembers?:
    | Answer<
        ListServerMembersInput,
        schemas.MemberPage,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'ServerNotFound'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Count the members of a community: `GET /{org_name}/{app_name}/circle/server/{server_id}/users/count`. */
  countServerMembers?:
    | Answer<
        CountServerMembersInput,
        schemas.MemberCountResult<Int>,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'ServerNotFound'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Let a user join a community: `POST /{org_name}/{app_name}/circle/server/{server_id}/join`. */
  joinServer?:
    | Answer<
        JoinServerInput,
        schemas.ServerResult<Int>,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'AlreadyJoined'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'ServerNotFound'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Get the role of a member: `GET /{org_name}/{app_name}/circle/server/{server_id}/user/role`. */
  getServerMemberRole?:
    | Answer<
        GetServerMemberRoleInput,
        schemas.MemberRoleResult,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'ServerNotFound'
        | 'UserNotInServer'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Update the role of a member: `PUT /{org_name}/{app_name}/circle/server/{server_id}/user/role`. */
  updateServerMemberRole?:
    | Answer<
        UpdateServerMemberRoleInput,
        schemas.Acknowledgement,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'ServerNotFound'
        | 'UserNotInServer'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Remove a member from a community: `POST /{org_name}/{app_name}/circle/server/{server_id}/user/remove`. */
  removeServerMember?:
    | Answer<
        RemoveServerMemberInput,
        schemas.Acknowledgement,
        | 'Success'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'ServerNotFound'
        | 'UserNotInServer'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
  /** Check whether a user is a member: `GET /{org_name}/{app_name}/circle/server/{server_id}/user/{user_id}`. */
  checkServerMember?:
    | Answer<
        CheckServerMemberInput,
        schemas.MemberCheckResult,
        | 'Success'
        | 'NotMember'
        | 'IllegalArgument'
        | 'MalformedJson'
        | 'LimitReached'
        | 'LimitReached51001'
        | 'LimitReached51002'
        | 'LimitReached51003'
        | 'LimitReached51007'
        | 'LimitReached51008'
        | 'LimitReached51012'
        | 'LimitReached51027'
        | 'LimitReached51028'
        | 'NoPermission'
        | 'UnsupportedOperation'
        | 'UnsupportedOperation51017'
        | 'UnsupportedOperation51018'
        | 'UnsupportedOperation51019'
        | 'BadParameter'
        | 'BadParameter51035'
        | 'BadParameter51047'
        | 'BadParameter51911'
        | 'Unauthorized'
        | 'ExpiredToken'
        | 'BadAccessToken'
        | 'ForbiddenOperation'
        | 'ResourceNotFound'
        | 'AppNotFound'
        | 'ServerNotFound'
        | 'RateLimitReached'
        | 'QuotaExceeded'
        | 'UnsupportedServiceOperation'
        | 'WrongUrl'
      >
    | undefined;
}

const example1: ExampleResponse = {
  status: 400,
  type: 'application/json',
  body: { error: 'illegal_argument', error_description: 'this is an invalid request.' },
};
const example2: ExampleResponse = {
  status: 400,
  type: 'application/json',
  body: {
    error: 'json_parse',
    error_description:
      "Unexpected character ('=' (code 61)): was expecting a colon to separate field name and value\n at [Source: java.io.BufferedInputStream@170e3f35; line: 1, column: 23]",
  },
};
const example3: ExampleResponse = {
  status: 404,
  type: 'application/json',
  body: {
    error: 'organization_application_not_found',
    error_description: 'Could not find application for hx/hxdeo2 from URI: hx/hxdeo2/token',
  },
};
const example4: ExampleResponse = {
  status: 429,
  type: 'application/json',
  body: { error: 'reach_limit', error_description: 'This request has reached api limit' },
};
const example5: ExampleResponse = {
  status: 429,
  type: 'application/json',
  body: {
    error: 'resource_limited',
    error_description: 'You have exceeded the limit of the Free edition. Please upgrade to higher edition.',
  },
};
const example6: ExampleResponse = {
  status: 500,
  type: 'application/json',
  body: { error: 'unsupported_service_operation', error_description: 'Service operation not supported' },
};
const example7: ExampleResponse = {
  status: 500,
  type: 'application/json',
  body: { error: 'web_application', error_description: 'javax.ws.rs.WebApplicationException' },
};
const example8: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51000 } };
const example9: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51001 } };
const example10: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51002 } };
const example11: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51003 } };
const example12: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51007 } };
const example13: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51008 } };
const example14: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51012 } };
const example15: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51027 } };
const example16: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51028 } };
const example17: ExampleResponse = {
  status: 400,
  type: 'application/json',
  body: { code: 51015, error_description: 'The current user has no operation permission.' },
};
const example18: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51014 } };
const example19: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51017 } };
const example20: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51018 } };
const example21: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51019 } };
const example22: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51034 } };
const example23: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51035 } };
const example24: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51047 } };
const example25: ExampleResponse = { status: 400, type: 'application/json', body: { code: 51911 } };
const example26: ExampleResponse = {
  status: 401,
  type: 'application/json',
  body: {
    error: 'unauthorized',
    exception: 'EasemobSecurityException',
    timestamp: 1640078400634,
    duration: 0,
    error_description: 'Unable to authenticate (OAuth)',
  },
};
const example27: ExampleResponse = {
  status: 401,
  type: 'application/json',
  body: { error: 'unauthorized', error_description: 'Unable to authenticate due to expired access token' },
};
const example28: ExampleResponse = {
  status: 401,
  type: 'application/json',
  body: { error: 'auth_bad_access_token', error_description: 'Unable to authenticate due to corrupt access token' },
};
const example29: ExampleResponse = {
  status: 403,
  type: 'application/json',
  body: { error: 'forbidden_op', error_description: 'forbidden operation on group owner!' },
};
const example30: ExampleResponse = {
  status: 404,
  type: 'application/json',
  body: { error: 'service_resource_not_found', error_description: 'Service resource not found' },
};
const example31: ExampleResponse = {
  status: 415,
  type: 'application/json',
  body: { error: 'web_application', error_description: 'Unsupported Media Type' },
};
const example32: ExampleResponse = { status: 404, type: 'application/json', body: { code: 51021 } };
const example33: ExampleResponse = {
  status: 200,
  type: 'application/json',
  body: {
    code: 200,
    server: {
      name: 'server',
      owner: 'user1',
      type: 0,
      description: 'community',
      custom: 'custom',
      tags: [{ server_tag_id: '1', tag_name: '社交' }],
      tag_count: 1,
      created: 1658126097514,
      server_id: '19SW5Q85jHxxxxx6T5kexvn',
      icon_url: 'http://discord.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1',
      background_url: 'http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29',
      default_channel_id: '187xxxx09',
    },
  },
};
const example34: ExampleResponse = { status: 200, type: 'application/json', body: { code: 200 } };
const example35: ExampleResponse = { status: 404, type: 'application/json', body: { code: 51022 } };
const example36: ExampleResponse = { status: 200, type: 'application/json', body: { code: 200, result: true } };
const example37: ExampleResponse = { status: 200, type: 'application/json', body: { code: 200, result: false } };

/** The operations of Easemob Circle with the examples of the description. */
export const circleContract: Contract<CircleAnswers> = {
  name: 'circle',
  operations: {
    createAppToken: {
      method: 'POST',
      paths: ['/{org_name}/{app_name}/token'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: {
            access_token: 'YWMte3bGuOukEeiTkNP4grL7iwxxxxxxxxxxxx',
            expires_in: 1024000,
            application: '8be024f0-e978-11e8-b697-5d598d5f8402',
          },
        },
        InvalidGrant: {
          status: 400,
          type: 'application/json',
          body: { error: 'invalid_grant', error_description: 'client_id does not match' },
        },
        IllegalArgument: example1,
        MalformedJson: example2,
        AppNotFound: example3,
        UnsupportedMediaType: example31,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    checkUserExists: {
      method: 'GET',
      paths: ['/{org_name}/{app_name}/circle/user/{user_id}'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'user_id', in: 'path', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: example36,
        Absent: example37,
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    createServer: {
      method: 'POST',
      paths: ['/{org_name}/{app_name}/circle/server'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: { code: 200, server_id: '19VM9oPBasxxxxxx0tvWViEsdM' },
        },
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        UnsupportedMediaType: example31,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    listJoinedServers: {
      method: 'GET',
      paths: ['/{org_name}/{app_name}/circle/server/list'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'userId', in: 'query', type: 'string' },
        { name: 'limit', in: 'query', type: 'number' },
        { name: 'cursor', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: {
            code: 200,
            count: 1,
            servers: [
              {
                name: 'server',
                owner: 'user1',
                type: 0,
                description: 'community',
                custom: 'custom',
                tags: [{ server_tag_id: '1', tag_name: '社交' }],
                tag_count: 1,
                created: 1658126097514,
                server_id: '19SW5Q85jHxxxxx6T5kexvn',
                icon_url: 'http://discord.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1',
                background_url: 'http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29',
                default_channel_id: '187xxxx09',
              },
            ],
            cursor: 'ZGNiMjRmNGY1YjczYjlhYTNkYjk1MDY2YmEyNzFmODQ6aXXXXXXXXXXXXXX',
          },
        },
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    listServersByApp: {
      method: 'GET',
      paths: ['/{org_name}/{app_name}/circle/server/list/by-app'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'limit', in: 'query', type: 'number' },
        { name: 'cursor', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: {
            code: 200,
            count: 1,
            servers: [
              {
                name: 'server',
                owner: 'user1',
                type: 0,
                description: 'community',
                custom: 'custom',
                created: 1658126097514,
                server_id: '19SW5Q85jHxxxxx6T5kexvn',
                icon_url: 'http://discord.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1',
                background_url: 'http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29',
                default_channel_id: '187xxxx09',
              },
            ],
            cursor: 'ZGNiMjRmNGY1YjczYjlhYTNkYjk1MDY2YmEyNzFmODQ6aXXXXXXXXXXXXXX',
          },
        },
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    listRecommendedServers: {
      method: 'GET',
      paths: ['/{org_name}/{app_name}/circle/server/recommend/list'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: {
            code: 200,
            count: 1,
            servers: [
              {
                name: 'server',
                owner: 'user1',
                type: 0,
                description: 'community',
                custom: 'custom',
                tags: [{ server_tag_id: '1', tag_name: '社交' }],
                tag_count: 1,
                created: 1658126097514,
                server_id: '19SW5Q85jHxxxxx6T5kexvn',
                icon_url: 'http://discord.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1',
                background_url: 'http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29',
                default_channel_id: '187xxxx09',
              },
            ],
          },
        },
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    searchServers: {
      method: 'GET',
      paths: ['/{org_name}/{app_name}/circle/server/search/{name}'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'name', in: 'path', type: 'string' },
        { name: 'type', in: 'query', type: 'number' },
        { name: 'limit', in: 'query', type: 'number' },
        { name: 'cursor', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: {
            code: 200,
            count: 1,
            servers: [
              {
                name: 'server',
                owner: 'user1',
                type: 0,
                description: 'community',
                custom: 'custom',
                created: 1658126097514,
                server_id: '19SW5Q85jHxxxxx6T5kexvn',
                icon_url: 'http://discord.oss/19b1d7b0-7079-11e9-9bd8-25c5e81b42a1',
                background_url: 'http://circle.oss/89c2e7p8-8794-3u4k-80n5-56m9e8c28b29',
                default_channel_id: '187xxxx09',
              },
            ],
          },
        },
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    updateServer: {
      method: 'PUT',
      paths: ['/{org_name}/{app_name}/circle/server/{server_id}'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'server_id', in: 'path', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: example33,
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        ServerNotFound: example32,
        UnsupportedMediaType: example31,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    deleteServer: {
      method: 'DELETE',
      paths: ['/{org_name}/{app_name}/circle/server/{server_id}'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'server_id', in: 'path', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: example34,
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        ServerNotFound: example32,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    getServer: {
      method: 'GET',
      paths: ['/{org_name}/{app_name}/circle/server/{server_id}/by-id'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'server_id', in: 'path', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: example33,
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        ServerNotFound: example32,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    listServerTags: {
      method: 'GET',
      paths: ['/{org_name}/{app_name}/circle/server/{server_id}/tag'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'server_id', in: 'path', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: { code: 200, count: 1, tags: [{ server_tag_id: '78', tag_name: 'uur2' }] },
        },
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        ServerNotFound: example32,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    addServerTags: {
      method: 'POST',
      paths: ['/{org_name}/{app_name}/circle/server/{server_id}/tag/add'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'server_id', in: 'path', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: { code: 200, tags: [{ server_tag_id: '1', tag_name: '社交' }] },
        },
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        ServerNotFound: example32,
        UnsupportedMediaType: example31,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    removeServerTags: {
      method: 'POST',
      paths: ['/{org_name}/{app_name}/circle/server/{server_id}/tag/remove'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'server_id', in: 'path', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: example34,
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        ServerNotFound: example32,
        UnsupportedMediaType: example31,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    listServerMembers: {
      method: 'GET',
      paths: ['/{org_name}/{app_name}/circle/server/{server_id}/users'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'server_id', in: 'path', type: 'string' },
        { name: 'limit', in: 'query', type: 'number' },
        { name: 'cursor', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: {
            code: 200,
            count: 1,
            users: [{ user_id: 'user1', role: 0 }],
            cursor: 'ZGNiMjRmNGY1YjczYjlhYTNkYjk1MDY2YmEyNzFmODQ6aXXXXXXXXXXXXXX',
          },
        },
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        ServerNotFound: example32,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    countServerMembers: {
      method: 'GET',
      paths: ['/{org_name}/{app_name}/circle/server/{server_id}/users/count'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'server_id', in: 'path', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: { status: 200, type: 'application/json', body: { code: 200, users_count: 10 } },
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        ServerNotFound: example32,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    joinServer: {
      method: 'POST',
      paths: ['/{org_name}/{app_name}/circle/server/{server_id}/join'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'server_id', in: 'path', type: 'string' },
        { name: 'userId', in: 'query', type: 'string' },
        { name: 'isJoinDefaultChannel', in: 'query', type: 'boolean' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: example33,
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        AlreadyJoined: { status: 400, type: 'application/json', body: { code: 51013 } },
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        ServerNotFound: example32,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    getServerMemberRole: {
      method: 'GET',
      paths: ['/{org_name}/{app_name}/circle/server/{server_id}/user/role'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'server_id', in: 'path', type: 'string' },
        { name: 'userId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: { status: 200, type: 'application/json', body: { code: 200, role: 1 } },
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        ServerNotFound: example32,
        UserNotInServer: example35,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    updateServerMemberRole: {
      method: 'PUT',
      paths: ['/{org_name}/{app_name}/circle/server/{server_id}/user/role'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'server_id', in: 'path', type: 'string' },
        { name: 'userId', in: 'query', type: 'string' },
        { name: 'role', in: 'query', type: 'number' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: example34,
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        ServerNotFound: example32,
        UserNotInServer: example35,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    removeServerMember: {
      method: 'POST',
      paths: ['/{org_name}/{app_name}/circle/server/{server_id}/user/remove'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'server_id', in: 'path', type: 'string' },
        { name: 'userId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: example34,
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        ServerNotFound: example32,
        UserNotInServer: example35,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
    checkServerMember: {
      method: 'GET',
      paths: ['/{org_name}/{app_name}/circle/server/{server_id}/user/{user_id}'],
      parameters: [
        { name: 'org_name', in: 'path', type: 'string' },
        { name: 'app_name', in: 'path', type: 'string' },
        { name: 'server_id', in: 'path', type: 'string' },
        { name: 'user_id', in: 'path', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: example36,
        NotMember: example37,
        IllegalArgument: example1,
        MalformedJson: example2,
        LimitReached: example8,
        LimitReached51001: example9,
        LimitReached51002: example10,
        LimitReached51003: example11,
        LimitReached51007: example12,
        LimitReached51008: example13,
        LimitReached51012: example14,
        LimitReached51027: example15,
        LimitReached51028: example16,
        NoPermission: example17,
        UnsupportedOperation: example18,
        UnsupportedOperation51017: example19,
        UnsupportedOperation51018: example20,
        UnsupportedOperation51019: example21,
        BadParameter: example22,
        BadParameter51035: example23,
        BadParameter51047: example24,
        BadParameter51911: example25,
        Unauthorized: example26,
        ExpiredToken: example27,
        BadAccessToken: example28,
        ForbiddenOperation: example29,
        ResourceNotFound: example30,
        AppNotFound: example3,
        ServerNotFound: example32,
        RateLimitReached: example4,
        QuotaExceeded: example5,
        UnsupportedServiceOperation: example6,
        WrongUrl: example7,
      },
    },
  },
};
