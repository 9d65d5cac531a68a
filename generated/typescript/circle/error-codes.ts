/** Application error codes of Easemob Circle. */
import type { ErrorCodes } from '../runtime/operation.ts';

/** Codes that the vendor is known to send. Others may come. */
export type CircleErrorCode =
  | 'invalid_grant'
  | 'json_parse'
  | 'illegal_argument'
  | 'unauthorized'
  | 'auth_bad_access_token'
  | 'forbidden_op'
  | 'organization_application_not_found'
  | 'service_resource_not_found'
  | 'web_application'
  | 'reach_limit'
  | 'resource_limited'
  | 'unsupported_service_operation'
  | 51000
  | 51001
  | 51002
  | 51003
  | 51007
  | 51008
  | 51012
  | 51013
  | 51014
  | 51015
  | 51017
  | 51018
  | 51019
  | 51021
  | 51022
  | 51023
  | 51027
  | 51028
  | 51034
  | 51035
  | 51047
  | 51911
  | 52001
  | 52002
  | 52003
  | 52004
  | 52005
  | 52008
  | 52009
  | 52010
  | 52011
  | 52012
  | 52013
  | 52014
  | 52015
  | 52016
  | 52017
  | 52018
  | 52019
  | 52020
  | 52021
  | 52022
  | 52023
  | 52024
  | (number & {})
  | (string & {});

/** What they mean and what to do about them. */
export const errorCodes: ErrorCodes = {
  invalid_grant: {
    name: 'InvalidGrant',
    meaning: 'The client ID or the client secret does not match the app.',
    action: 'Copy both from the page of the app in the console.',
    retry: false,
  },
  json_parse: {
    name: 'MalformedJson',
    meaning: 'The body is not valid JSON.',
    action: 'Send valid JSON.',
    retry: false,
  },
  illegal_argument: {
    name: 'IllegalArgument',
    meaning: 'An argument is not acceptable; the text says which.',
    action: 'Correct the request as the text says.',
    retry: false,
  },
  unauthorized: {
    name: 'Unauthorized',
    meaning: 'The app token is missing, wrong or expired.',
    action: 'Create a new app token and send the request again.',
    retry: false,
  },
  auth_bad_access_token: {
    name: 'BadAccessToken',
    meaning: 'The app token is malformed or not known to this server.',
    action: 'Check that the token belongs to this host and app, or create a new one.',
    retry: false,
  },
  forbidden_op: {
    name: 'ForbiddenOperation',
    meaning: 'The operation is not allowed in the present state, or the feature is not enabled.',
    action: 'Read the text, then correct the request or enable the feature in the console.',
    retry: false,
  },
  organization_application_not_found: {
    name: 'AppNotFound',
    meaning: 'No app with this organization and app name exists on this host.',
    action: 'Check the AppKey, and that the host belongs to the data centre of the app.',
    retry: false,
    like: 404,
  },
  service_resource_not_found: {
    name: 'ResourceNotFound',
    meaning: 'The resource that the URL names does not exist, for example the user.',
    action: 'Check the IDs in the request.',
    retry: false,
    like: 404,
  },
  web_application: {
    name: 'WebApplication',
    meaning: 'The content type is not supported; with HTTP status 500 the URL is wrong.',
    action: 'Send `application/json`, and check the URL.',
    retry: false,
  },
  reach_limit: {
    name: 'RateLimitReached',
    meaning: 'The AppKey sent more requests than the limit allows.',
    action: 'Wait and send the request again, more slowly.',
    retry: true,
  },
  resource_limited: {
    name: 'QuotaExceeded',
    meaning: 'The quota of the free edition is used up.',
    action: 'Upgrade the plan.',
    retry: false,
  },
  unsupported_service_operation: {
    name: 'UnsupportedServiceOperation',
    meaning: 'The URL does not support the method.',
    action: 'Check the method and the URL.',
    retry: false,
  },
  '51000': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '51001': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '51002': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '51003': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '51007': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '51008': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '51012': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '51013': {
    name: 'AlreadyJoined',
    meaning: 'The user is already in the community.',
    action: 'Treat the user as joined.',
    retry: false,
  },
  '51014': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '51015': {
    name: 'NoPermission',
    meaning: 'The user has no permission for the operation.',
    action: 'Let a user with the right role do it, or change the role.',
    retry: false,
    like: 403,
  },
  '51017': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '51018': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '51019': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '51021': {
    name: 'ServerNotFound',
    meaning: 'The community does not exist.',
    action: 'Check the ID of the community.',
    retry: false,
    like: 404,
  },
  '51022': {
    name: 'UserNotInServer',
    meaning: 'The user is not in the community.',
    action: 'Let the user join first.',
    retry: false,
    like: 404,
  },
  '51023': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
    like: 0,
  },
  '51027': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '51028': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '51034': { meaning: 'A parameter is wrong.', action: 'Correct the request as the text says.', retry: false },
  '51035': { meaning: 'A parameter is wrong.', action: 'Correct the request as the text says.', retry: false },
  '51047': { meaning: 'A parameter is wrong.', action: 'Correct the request as the text says.', retry: false },
  '51911': { meaning: 'A parameter is wrong.', action: 'Correct the request as the text says.', retry: false },
  '52001': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '52002': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '52003': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '52004': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '52005': {
    meaning: 'A limit is reached.',
    action: 'Stay below the documented limits, or ask Easemob to raise them.',
    retry: false,
  },
  '52008': { meaning: 'A parameter is wrong.', action: 'Correct the request as the text says.', retry: false },
  '52009': { meaning: 'A parameter is wrong.', action: 'Correct the request as the text says.', retry: false },
  '52010': { meaning: 'A parameter is wrong.', action: 'Correct the request as the text says.', retry: false },
  '52011': {
    name: 'AlreadyInChannel',
    meaning: 'The user is already in the channel.',
    action: 'Treat the user as joined.',
    retry: false,
  },
  '52012': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '52013': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '52014': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '52015': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '52016': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '52017': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '52018': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '52019': {
    name: 'ChannelNotFound',
    meaning: 'The channel does not exist.',
    action: 'Check the ID of the channel.',
    retry: false,
    like: 404,
  },
  '52020': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '52021': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '52022': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '52023': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
  '52024': {
    meaning: 'The operation is not supported, in general or for this community, channel or user.',
    action: 'Check the roles and the state of the user, the community and the channel.',
    retry: false,
  },
};
