/** How the operations of ZSGF access tokens are sent. */
import type { Route } from '../runtime/http.ts';
import type { Security } from '../runtime/operation.ts';

const security1: Security = [[{ credential: 'accessToken', in: 'bearer' }]];

export const routes: readonly Route[] = [
  ['listAccessTokens', 'GET', '/AccessToken/{appKey}', security1, true],
  ['createAccessToken', 'POST', '/AccessToken/{appKey}', security1],
  ['updateAccessToken', 'PUT', '/AccessToken/{appKey}/{id}', security1, true],
  ['deleteAccessToken', 'DELETE', '/AccessToken/{appKey}/{id}', security1, true],
];
