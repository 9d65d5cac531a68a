/** How the operations of Shimo documents are sent, and how their answers are read. */
import { maxLengths } from '../runtime/checks.ts';
import { encodeForm } from '../runtime/form.ts';
import { readInt64 } from '../runtime/int64.ts';

import type { Operation, Security } from '../runtime/operation.ts';

const security1: Security = [
  [
    { credential: 'signature', in: 'header', name: 'X-Shimo-Signature' },
    { credential: 'token', in: 'header', name: 'X-Shimo-Token' },
  ],
  [
    { credential: 'signature', in: 'query', name: 'signature' },
    { credential: 'token', in: 'query', name: 'token' },
    { credential: 'appId', in: 'query', name: 'appId' },
  ],
];
const security2: Security = [
  [
    { credential: 'signature', in: 'header', name: 'X-Shimo-Signature' },
    { credential: 'token', in: 'header', name: 'X-Shimo-Token' },
  ],
  [
    { credential: 'signature', in: 'query', name: 'signature' },
    { credential: 'token', in: 'query', name: 'token' },
  ],
];
const security3: Security = [
  [
    { credential: 'signature', in: 'query', name: 'signature' },
    { credential: 'token', in: 'query', name: 'token' },
  ],
];

export const getApp: Operation = {
  id: 'getApp',
  method: 'GET',
  path: '/sdk/v2/api/license/apps/{appId}',
  retrySafe: true,
  scope: 'license',
  security: security1,
};

export const updateAppEndpointUrl: Operation = {
  id: 'updateAppEndpointUrl',
  method: 'PUT',
  path: '/sdk/v2/api/license/apps/{appId}/endpoint-url',
  body: 'json',
  reply: 'none',
  retrySafe: true,
  scope: 'license',
  security: security1,
};

export const listUsers: Operation = {
  id: 'listUsers',
  method: 'GET',
  path: '/sdk/v2/api/license/users',
  query: ['page', 'size'],
  retrySafe: true,
  scope: 'license',
  security: security1,
};

export const activateUsers: Operation = {
  id: 'activateUsers',
  method: 'POST',
  path: '/sdk/v2/api/license/users/activate',
  body: 'json',
  reply: 'none',
  retrySafe: true,
  scope: 'license',
  security: security1,
};

export const deactivateUsers: Operation = {
  id: 'deactivateUsers',
  method: 'POST',
  path: '/sdk/v2/api/license/users/deactivate',
  body: 'json',
  reply: 'none',
  retrySafe: true,
  scope: 'license',
  security: security1,
};

export const setUserStatus: Operation = {
  id: 'setUserStatus',
  method: 'POST',
  path: '/sdk/v2/api/license/users/set-status',
  body: 'json',
  reply: 'none',
  retrySafe: true,
  scope: 'license',
  security: security1,
};

export const createFile: Operation = {
  id: 'createFile',
  method: 'POST',
  path: '/sdk/v2/api/files',
  query: ['lang'],
  header: ['Accept-Language'],
  body: 'json',
  reply: 'none',
  check: /* @__PURE__ */ maxLengths({ fileId: 64 }),
  security: security1,
};

export const copyFile: Operation = {
  id: 'copyFile',
  method: 'POST',
  path: '/sdk/v2/shimo-files/{fileId}/copy',
  body: 'json',
  retrySafe: true,
  envelope: {
    success: [{ status: 204 }],
    pending: [{ status: 200 }, { pointer: '/code', equals: 70019 }],
    code: '/code',
  },
  check: /* @__PURE__ */ maxLengths({ fileId: 64 }),
  security: security1,
};

export const deleteFile: Operation = {
  id: 'deleteFile',
  method: 'DELETE',
  path: '/sdk/v2/api/files/{fileId}',
  reply: 'none',
  retrySafe: true,
  security: security1,
};

export const listHistory: Operation = {
  id: 'listHistory',
  method: 'GET',
  path: '/sdk/v2/shimo-files/{fileId}/doc-sidebar-info',
  query: ['pageSize', 'count', 'historyType'],
  retrySafe: true,
  security: security1,
};

export const listRevisions: Operation = {
  id: 'listRevisions',
  method: 'GET',
  path: '/sdk/v2/shimo-files/{fileId}/revisions',
  retrySafe: true,
  readInt64: /* @__PURE__ */ readInt64('/*/id'),
  security: security1,
};

export const getPlainText: Operation = {
  id: 'getPlainText',
  method: 'GET',
  path: '/sdk/v2/shimo-files/{fileId}/plain-text',
  retrySafe: true,
  security: security1,
};

export const listMentions: Operation = {
  id: 'listMentions',
  method: 'GET',
  path: '/sdk/v2/shimo-files/{fileId}/mention-at-list',
  retrySafe: true,
  security: security1,
};

export const getCommentCount: Operation = {
  id: 'getCommentCount',
  method: 'GET',
  path: '/sdk/v2/shimo-files/{fileId}/comment-count',
  retrySafe: true,
  security: security1,
};

export const createPreview: Operation = {
  id: 'createPreview',
  method: 'POST',
  path: '/sdk/v2/api/cloud-files/{fileId}/create',
  envelope: { success: [{ pointer: '/code', equals: '' }], code: '/code', message: '/message' },
  security: security2,
};

export const getPreviewPage: Operation = {
  id: 'getPreviewPage',
  method: 'GET',
  path: '/sdk/v2/api/cloud-files/{fileId}/page',
  query: ['lang'],
  reply: 'text',
  retrySafe: true,
  security: security3,
};

export const importFile: Operation = {
  id: 'importFile',
  method: 'POST',
  path: '/sdk/v2/api/files/v1/import',
  body: 'form',
  upload: {
    file: 'file',
    name: 'fileName',
    type: 'type',
    formats: {
      document: ['docx', 'doc', 'md', 'txt'],
      documentPro: ['docx', 'doc', 'wps'],
      spreadsheet: ['xlsx', 'xls', 'csv', 'xlsm'],
      presentation: ['pptx', 'ppt'],
    },
  },
  envelope: { success: [{ pointer: '/status', equals: 0 }], code: '/status', message: '/message', data: '/data' },
  encode: encodeForm,
  security: security1,
};

export const getImportProgress: Operation = {
  id: 'getImportProgress',
  method: 'POST',
  path: '/sdk/v2/api/files/v1/import/progress',
  query: ['taskId'],
  retrySafe: true,
  envelope: { success: [{ pointer: '/status', equals: 0 }], code: '/status', message: '/message', data: '/data' },
  security: security1,
};

export const exportFile: Operation = {
  id: 'exportFile',
  method: 'POST',
  path: '/sdk/v2/api/files/v1/export/{fileId}',
  body: 'json',
  envelope: { success: [{ pointer: '/status', equals: 0 }], code: '/status', message: '/message', data: '/data' },
  security: security1,
};

export const getExportProgress: Operation = {
  id: 'getExportProgress',
  method: 'POST',
  path: '/sdk/v2/api/files/v1/export/progress',
  query: ['taskId'],
  retrySafe: true,
  envelope: { success: [{ pointer: '/status', equals: 0 }], code: '/status', message: '/message', data: '/data' },
  security: security1,
};

export const exportTableSheets: Operation = {
  id: 'exportTableSheets',
  method: 'POST',
  path: '/sdk/v2/api/files/export/table-sheets/{fileId}',
  envelope: { success: [{ pointer: '/status', equals: 0 }], code: '/status', message: '/message' },
  security: security1,
};

export const getSheetValues: Operation = {
  id: 'getSheetValues',
  method: 'GET',
  path: '/sdk/v2/api/files/{fileId}/sheets/values',
  query: ['range'],
  retrySafe: true,
  security: security1,
};

export const updateSheetValues: Operation = {
  id: 'updateSheetValues',
  method: 'POST',
  path: '/sdk/v2/api/files/{fileId}/sheets/values',
  body: 'json',
  reply: 'none',
  retrySafe: true,
  security: security1,
};

export const appendSheetValues: Operation = {
  id: 'appendSheetValues',
  method: 'PUT',
  path: '/sdk/v2/api/files/{fileId}/sheets/values',
  body: 'json',
  reply: 'none',
  security: security1,
};

export const deleteSheetRows: Operation = {
  id: 'deleteSheetRows',
  method: 'DELETE',
  path: '/sdk/v2/api/files/{fileId}/sheets/{sheetName}/rows/{index}',
  query: ['count'],
  reply: 'none',
  security: security1,
};

export const createSheet: Operation = {
  id: 'createSheet',
  method: 'POST',
  path: '/sdk/v2/api/files/{fileId}/sheets',
  body: 'json',
  reply: 'none',
  security: security1,
};
