/** How the operations of ZSGF access tokens are sent, and how their answers are read. */

import { Int64Fields } from '../runtime/int64.ts';
import type { Operation, Security } from '../runtime/operation.ts';

const security1: Security = [[{ credential: 'accessToken', in: 'bearer' }]];

export const listAccessTokens: Operation = {
  id: 'listAccessTokens',
  method: 'GET',
  path: '/AccessToken/{appKey}',
  query: ['userId', 'skip', 'take'],
  retrySafe: true,
  envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
  int64: /* @__PURE__ */ new Int64Fields({
    parameters: ['userId'],
    reply: ['/data/total', '/data/data/*/id', '/data/data/*/userID'],
  }),
  security: security1,
};

export const createAccessToken: Operation = {
  id: 'createAccessToken',
  method: 'POST',
  path: '/AccessToken/{appKey}',
  body: 'json',
  envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
  int64: /* @__PURE__ */ new Int64Fields({ body: ['/userID'], reply: ['/data/expires_in'] }),
  security: security1,
};

export const updateAccessToken: Operation = {
  id: 'updateAccessToken',
  method: 'PUT',
  path: '/AccessToken/{appKey}/{id}',
  body: 'json',
  retrySafe: true,
  envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
  int64: /* @__PURE__ */ new Int64Fields({ parameters: ['id'] }),
  security: security1,
};

export const deleteAccessToken: Operation = {
  id: 'deleteAccessToken',
  method: 'DELETE',
  path: '/AccessToken/{appKey}/{id}',
  retrySafe: true,
  envelope: { success: [{ pointer: '/code', equals: 200 }], code: '/code', message: '/error', data: '/data' },
  int64: /* @__PURE__ */ new Int64Fields({ parameters: ['id'] }),
  security: security1,
};
