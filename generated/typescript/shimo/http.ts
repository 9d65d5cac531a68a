/** How the operations of Shimo documents are sent. */
import type { Route } from '../runtime/http.ts';
import type { Security } from '../runtime/operation.ts';

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

export const routes: readonly Route[] = [
  ['getApp', 'GET', '/sdk/v2/api/license/apps/{appId}', security1, true, 'license'],
  ['updateAppEndpointUrl', 'PUT', '/sdk/v2/api/license/apps/{appId}/endpoint-url', security1, true, 'license'],
  ['listUsers', 'GET', '/sdk/v2/api/license/users', security1, true, 'license'],
  ['activateUsers', 'POST', '/sdk/v2/api/license/users/activate', security1, true, 'license'],
  ['deactivateUsers', 'POST', '/sdk/v2/api/license/users/deactivate', security1, true, 'license'],
  ['setUserStatus', 'POST', '/sdk/v2/api/license/users/set-status', security1, true, 'license'],
  ['createFile', 'POST', '/sdk/v2/api/files', security1],
  ['copyFile', 'POST', '/sdk/v2/shimo-files/{fileId}/copy', security1, true],
  ['deleteFile', 'DELETE', '/sdk/v2/api/files/{fileId}', security1, true],
  ['listHistory', 'GET', '/sdk/v2/shimo-files/{fileId}/doc-sidebar-info', security1, true],
  ['listRevisions', 'GET', '/sdk/v2/shimo-files/{fileId}/revisions', security1, true],
  ['getPlainText', 'GET', '/sdk/v2/shimo-files/{fileId}/plain-text', security1, true],
  ['listMentions', 'GET', '/sdk/v2/shimo-files/{fileId}/mention-at-list', security1, true],
  ['getCommentCount', 'GET', '/sdk/v2/shimo-files/{fileId}/comment-count', security1, true],
  ['createPreview', 'POST', '/sdk/v2/api/cloud-files/{fileId}/create', security2],
  ['getPreviewPage', 'GET', '/sdk/v2/api/cloud-files/{fileId}/page', security3, true],
  ['importFile', 'POST', '/sdk/v2/api/files/v1/import', security1],
  ['getImportProgress', 'POST', '/sdk/v2/api/files/v1/import/progress', security1, true],
  ['exportFile', 'POST', '/sdk/v2/api/files/v1/export/{fileId}', security1],
  ['getExportProgress', 'POST', '/sdk/v2/api/files/v1/export/progress', security1, true],
  ['exportTableSheets', 'POST', '/sdk/v2/api/files/export/table-sheets/{fileId}', security1],
  ['getSheetValues', 'GET', '/sdk/v2/api/files/{fileId}/sheets/values', security1, true],
  ['updateSheetValues', 'POST', '/sdk/v2/api/files/{fileId}/sheets/values', security1, true],
  ['appendSheetValues', 'PUT', '/sdk/v2/api/files/{fileId}/sheets/values', security1],
  ['deleteSheetRows', 'DELETE', '/sdk/v2/api/files/{fileId}/sheets/{sheetName}/rows/{index}', security1],
  ['createSheet', 'POST', '/sdk/v2/api/files/{fileId}/sheets', security1],
];
