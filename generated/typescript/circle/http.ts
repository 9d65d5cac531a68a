/** How the operations of Easemob Circle are sent. */
import type { Route } from '../runtime/http.ts';
import type { Security } from '../runtime/operation.ts';

const security1: Security = [[{ credential: 'appToken', in: 'bearer' }]];

export const routes: readonly Route[] = [
  ['createAppToken', 'POST', '/{org_name}/{app_name}/token', [], true],
  ['checkUserExists', 'GET', '/{org_name}/{app_name}/circle/user/{user_id}', security1, true],
  ['createServer', 'POST', '/{org_name}/{app_name}/circle/server', security1],
  ['listJoinedServers', 'GET', '/{org_name}/{app_name}/circle/server/list', security1, true],
  ['listServersByApp', 'GET', '/{org_name}/{app_name}/circle/server/list/by-app', security1, true],
  ['listRecommendedServers', 'GET', '/{org_name}/{app_name}/circle/server/recommend/list', security1, true],
  ['searchServers', 'GET', '/{org_name}/{app_name}/circle/server/search/{name}', security1, true],
  ['updateServer', 'PUT', '/{org_name}/{app_name}/circle/server/{server_id}', security1, true],
  ['deleteServer', 'DELETE', '/{org_name}/{app_name}/circle/server/{server_id}', security1, true],
  ['getServer', 'GET', '/{org_name}/{app_name}/circle/server/{server_id}/by-id', security1, true],
  ['listServerTags', 'GET', '/{org_name}/{app_name}/circle/server/{server_id}/tag', security1, true],
  ['addServerTags', 'POST', '/{org_name}/{app_name}/circle/server/{server_id}/tag/add', security1],
  ['removeServerTags', 'POST', '/{org_name}/{app_name}/circle/server/{server_id}/tag/remove', security1, true],
  ['listServerMembers', 'GET', '/{org_name}/{app_name}/circle/server/{server_id}/users', security1, true],
  ['countServerMembers', 'GET', '/{org_name}/{app_name}/circle/server/{server_id}/users/count', security1, true],
  ['joinServer', 'POST', '/{org_name}/{app_name}/circle/server/{server_id}/join', security1],
  ['getServerMemberRole', 'GET', '/{org_name}/{app_name}/circle/server/{server_id}/user/role', security1, true],
  ['updateServerMemberRole', 'PUT', '/{org_name}/{app_name}/circle/server/{server_id}/user/role', security1, true],
  ['removeServerMember', 'POST', '/{org_name}/{app_name}/circle/server/{server_id}/user/remove', security1, true],
  ['checkServerMember', 'GET', '/{org_name}/{app_name}/circle/server/{server_id}/user/{user_id}', security1, true],
];
