/** How the operations of Easemob Circle are sent, and how their answers are read. */
import { maxLengths } from '../runtime/checks.ts';

import { readInt64 } from '../runtime/int64.ts';
import { writeInt64 } from '../runtime/int64-request.ts';
import { fieldSecrets } from '../runtime/secrets.ts';
import type { Operation, Security } from '../runtime/operation.ts';

const security1: Security = [[{ credential: 'appToken', in: 'bearer' }]];

export const createAppToken: Operation = {
  id: 'createAppToken',
  method: 'POST',
  path: '/{org_name}/{app_name}/token',
  body: 'json',
  retrySafe: true,
  secretsIn: /* @__PURE__ */ fieldSecrets('client_secret'),
  readInt64: /* @__PURE__ */ readInt64('/expires_in', '/timestamp', '/duration'),
  writeInt64: /* @__PURE__ */ writeInt64('/ttl'),
  security: [],
};

export const checkUserExists: Operation = {
  id: 'checkUserExists',
  method: 'GET',
  path: '/{org_name}/{app_name}/circle/user/{user_id}',
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/timestamp', '/duration'),
  security: security1,
};

export const createServer: Operation = {
  id: 'createServer',
  method: 'POST',
  path: '/{org_name}/{app_name}/circle/server',
  body: 'json',
  check: /* @__PURE__ */ maxLengths({
    owner: 64,
    name: 50,
    icon_url: 500,
    background_url: 500,
    description: 500,
    custom: 500,
  }),
  readInt64: /* @__PURE__ */ readInt64('/timestamp', '/duration'),
  security: security1,
};

export const listJoinedServers: Operation = {
  id: 'listJoinedServers',
  method: 'GET',
  path: '/{org_name}/{app_name}/circle/server/list',
  query: ['userId', 'limit', 'cursor'],
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/servers/*/created', '/timestamp', '/duration'),
  security: security1,
};

export const listServersByApp: Operation = {
  id: 'listServersByApp',
  method: 'GET',
  path: '/{org_name}/{app_name}/circle/server/list/by-app',
  query: ['limit', 'cursor'],
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/servers/*/created', '/timestamp', '/duration'),
  security: security1,
};

export const listRecommendedServers: Operation = {
  id: 'listRecommendedServers',
  method: 'GET',
  path: '/{org_name}/{app_name}/circle/server/recommend/list',
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/servers/*/created', '/timestamp', '/duration'),
  security: security1,
};

export const searchServers: Operation = {
  id: 'searchServers',
  method: 'GET',
  path: '/{org_name}/{app_name}/circle/server/search/{name}',
  query: ['type', 'limit', 'cursor'],
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/servers/*/created', '/timestamp', '/duration'),
  security: security1,
};

export const updateServer: Operation = {
  id: 'updateServer',
  method: 'PUT',
  path: '/{org_name}/{app_name}/circle/server/{server_id}',
  body: 'json',
  retrySafe: true,
  check: /* @__PURE__ */ maxLengths({ name: 50, icon_url: 500, background_url: 500, description: 500, custom: 500 }),
  readInt64: /* @__PURE__ */ readInt64('/server/created', '/timestamp', '/duration'),
  security: security1,
};

export const deleteServer: Operation = {
  id: 'deleteServer',
  method: 'DELETE',
  path: '/{org_name}/{app_name}/circle/server/{server_id}',
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/timestamp', '/duration'),
  security: security1,
};

export const getServer: Operation = {
  id: 'getServer',
  method: 'GET',
  path: '/{org_name}/{app_name}/circle/server/{server_id}/by-id',
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/server/created', '/timestamp', '/duration'),
  security: security1,
};

export const listServerTags: Operation = {
  id: 'listServerTags',
  method: 'GET',
  path: '/{org_name}/{app_name}/circle/server/{server_id}/tag',
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/timestamp', '/duration'),
  security: security1,
};

export const addServerTags: Operation = {
  id: 'addServerTags',
  method: 'POST',
  path: '/{org_name}/{app_name}/circle/server/{server_id}/tag/add',
  body: 'json',
  readInt64: /* @__PURE__ */ readInt64('/timestamp', '/duration'),
  security: security1,
};

export const removeServerTags: Operation = {
  id: 'removeServerTags',
  method: 'POST',
  path: '/{org_name}/{app_name}/circle/server/{server_id}/tag/remove',
  body: 'json',
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/timestamp', '/duration'),
  security: security1,
};

export const listServerMembers: Operation = {
  id: 'listServerMembers',
  method: 'GET',
  path: '/{org_name}/{app_name}/circle/server/{server_id}/users',
  query: ['limit', 'cursor'],
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/timestamp', '/duration'),
  security: security1,
};

export const countServerMembers: Operation = {
  id: 'countServerMembers',
  method: 'GET',
  path: '/{org_name}/{app_name}/circle/server/{server_id}/users/count',
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/users_count', '/timestamp', '/duration'),
  security: security1,
};

export const joinServer: Operation = {
  id: 'joinServer',
  method: 'POST',
  path: '/{org_name}/{app_name}/circle/server/{server_id}/join',
  query: ['userId', 'isJoinDefaultChannel'],
  readInt64: /* @__PURE__ */ readInt64('/server/created', '/timestamp', '/duration'),
  security: security1,
};

export const getServerMemberRole: Operation = {
  id: 'getServerMemberRole',
  method: 'GET',
  path: '/{org_name}/{app_name}/circle/server/{server_id}/user/role',
  query: ['userId'],
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/timestamp', '/duration'),
  security: security1,
};

export const updateServerMemberRole: Operation = {
  id: 'updateServerMemberRole',
  method: 'PUT',
  path: '/{org_name}/{app_name}/circle/server/{server_id}/user/role',
  query: ['userId', 'role'],
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/timestamp', '/duration'),
  security: security1,
};

export const removeServerMember: Operation = {
  id: 'removeServerMember',
  method: 'POST',
  path: '/{org_name}/{app_name}/circle/server/{server_id}/user/remove',
  query: ['userId'],
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/timestamp', '/duration'),
  security: security1,
};

export const checkServerMember: Operation = {
  id: 'checkServerMember',
  method: 'GET',
  path: '/{org_name}/{app_name}/circle/server/{server_id}/user/{user_id}',
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/timestamp', '/duration'),
  security: security1,
};
