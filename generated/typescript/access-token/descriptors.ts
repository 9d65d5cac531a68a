/** How the operations of ZSGF access tokens are sent, and how their answers are read. */

import { readInt64 } from '../runtime/int64.ts';
import { int64Parameters, writeInt64 } from '../runtime/int64-request.ts';

import type { Operation, Security } from '../runtime/operation.ts';

const security1: Security = [[{ credential: 'accessToken', in: 'bearer' }]];

export const listAccessTokens: Operation = {
  id: 'listAccessTokens',
  method: 'GET',
  path: '/AccessToken/{appKey}',
  query: ['userId', 'skip', 'take'],
  retrySafe: true,
  envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
  readInt64: /* @__PURE__ */ readInt64('/data/total', '/data/data/*/id', '/data/data/*/userID'),
  int64Parameter: /* @__PURE__ */ int64Parameters('userId'),
  security: security1,
};

export const createAccessToken: Operation = {
  id: 'createAccessToken',
  method: 'POST',
  path: '/AccessToken/{appKey}',
  body: 'json',
  envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
  readInt64: /* @__PURE__ */ readInt64('/data/expires_in'),
  writeInt64: /* @__PURE__ */ writeInt64('/userID'),
  security: security1,
};

export const updateAccessToken: Operation = {
  id: 'updateAccessToken',
  method: 'PUT',
  path: '/AccessToken/{appKey}/{id}',
  body: 'json',
  retrySafe: true,
  envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
  int64Parameter: /* @__PURE__ */ int64Parameters('id'),
  security: security1,
};

export const deleteAccessToken: Operation = {
  id: 'deleteAccessToken',
  method: 'DELETE',
  path: '/AccessToken/{appKey}/{id}',
  retrySafe: true,
  envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
  int64Parameter: /* @__PURE__ */ int64Parameters('id'),
  security: security1,
};
