/** Checks of what Easemob Circle sends. */
import { schemasOf, type Shape } from '../runtime/shapes.ts';
import type { StandardSchema } from '../runtime/validation.ts';
import type { CircleOperationId } from './client.ts';

const named: Readonly<Record<string, Shape>> = {
  Acknowledgement: { fields: { code: 'number' }, required: ['code'] },
  AddServerTagsResult: {
    fields: { code: 'number', tags: { items: { ref: 'ServerTag' } } },
    required: ['code', 'tags'],
  },
  AppTokenResult: {
    fields: { access_token: 'string', expires_in: 'int64', application: 'string' },
    required: ['access_token', 'expires_in', 'application'],
  },
  CreateServerResult: {
    fields: { code: 'number', server_id: 'string', default_channel_id: 'string' },
    required: ['code', 'server_id'],
  },
  MemberCheckResult: { fields: { code: 'number', result: 'boolean' }, required: ['code', 'result'] },
  MemberCountResult: { fields: { code: 'number', users_count: 'int64' }, required: ['code', 'users_count'] },
  MemberPage: {
    fields: {
      code: 'number',
      count: 'number',
      users: { items: { ref: 'ServerMember' } },
      cursor: { anyOf: ['string', 'null'] },
    },
    required: ['code', 'count', 'users'],
  },
  MemberRoleResult: { fields: { code: 'number', role: 'number' }, required: ['code', 'role'] },
  Server: {
    fields: {
      server_id: 'string',
      name: 'string',
      owner: 'string',
      type: 'number',
      description: 'string',
      custom: 'string',
      icon_url: 'string',
      background_url: 'string',
      tags: { items: { ref: 'ServerTag' } },
      tag_count: 'number',
      created: 'int64',
      default_channel_id: 'string',
    },
    required: ['server_id', 'name', 'owner', 'type', 'created', 'default_channel_id'],
  },
  ServerList: {
    fields: { code: 'number', count: 'number', servers: { items: { ref: 'Server' } } },
    required: ['code', 'count', 'servers'],
  },
  ServerMember: { fields: { user_id: 'string', role: 'number' }, required: ['user_id', 'role'] },
  ServerPage: {
    fields: {
      code: 'number',
      count: 'number',
      servers: { items: { ref: 'Server' } },
      cursor: { anyOf: ['string', 'null'] },
    },
    required: ['code', 'count', 'servers'],
  },
  ServerResult: { fields: { code: 'number', server: { ref: 'Server' } }, required: ['code', 'server'] },
  ServerTag: { fields: { server_tag_id: 'string', tag_name: 'string' }, required: ['server_tag_id', 'tag_name'] },
  ServerTagList: {
    fields: { code: 'number', count: 'number', tags: { items: { ref: 'ServerTag' } } },
    required: ['code', 'count', 'tags'],
  },
  UserExistsResult: { fields: { code: 'number', result: 'boolean' }, required: ['code', 'result'] },
};

/**
 * Schemas of the data that methods return, made from the description: `createCircle({ …, validate: circleSchemas })`.
 * They check kinds and required fields; fields and values that the description does not list pass.
 */
export const circleSchemas: Readonly<Record<CircleOperationId, StandardSchema>> = /* @__PURE__ */ schemasOf(named, {
  createAppToken: { ref: 'AppTokenResult' },
  checkUserExists: { ref: 'UserExistsResult' },
  createServer: { ref: 'CreateServerResult' },
  listJoinedServers: { ref: 'ServerPage' },
  listServersByApp: { ref: 'ServerPage' },
  listRecommendedServers: { ref: 'ServerList' },
  searchServers: { ref: 'ServerPage' },
  updateServer: { ref: 'ServerResult' },
  deleteServer: { ref: 'Acknowledgement' },
  getServer: { ref: 'ServerResult' },
  listServerTags: { ref: 'ServerTagList' },
  addServerTags: { ref: 'AddServerTagsResult' },
  removeServerTags: { ref: 'Acknowledgement' },
  listServerMembers: { ref: 'MemberPage' },
  countServerMembers: { ref: 'MemberCountResult' },
  joinServer: { ref: 'ServerResult' },
  getServerMemberRole: { ref: 'MemberRoleResult' },
  updateServerMemberRole: { ref: 'Acknowledgement' },
  removeServerMember: { ref: 'Acknowledgement' },
  checkServerMember: { ref: 'MemberCheckResult' },
});
