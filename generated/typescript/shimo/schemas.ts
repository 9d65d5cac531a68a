/** Checks of what Shimo documents sends. */
import { schemasOf, type Shape } from '../runtime/shapes.ts';
import type { StandardSchema } from '../runtime/validation.ts';
import type { ShimoOperationId } from './client.ts';

const named: Readonly<Record<string, Shape>> = {
  App: {
    fields: {
      appName: 'string',
      availableFileTypes: { items: 'string' },
      activatedUserCount: 'number',
      userCount: 'number',
      memberLimit: 'number',
      validFrom: 'string',
      validUntil: 'string',
      endpointUrl: 'string',
    },
    required: [
      'appName',
      'availableFileTypes',
      'activatedUserCount',
      'userCount',
      'memberLimit',
      'validFrom',
      'validUntil',
      'endpointUrl',
    ],
  },
  CellValue: { anyOf: ['string', 'number', 'null'] },
  CommentCount: { fields: { count: 'number' }, required: ['count'] },
  CopyState: { fields: { code: 'number' }, required: ['code'] },
  ExportProgressData: { fields: { progress: 'number', downloadUrl: 'string' }, required: ['progress'] },
  History: {
    fields: {
      content: 'string',
      createdAt: 'string',
      historyType: 'number',
      id: 'string',
      name: 'string',
      updatedAt: 'string',
      userId: 'string',
    },
    required: ['content', 'createdAt', 'historyType', 'id', 'name', 'updatedAt', 'userId'],
  },
  HistoryPage: {
    fields: {
      histories: { items: { ref: 'History' } },
      isLastPage: 'boolean',
      limit: { anyOf: ['number', 'null'] },
      users: { values: 'string' },
    },
    required: ['histories', 'isLastPage', 'limit', 'users'],
  },
  ImportProgressData: { fields: { progress: 'number' }, required: ['progress'] },
  Mention: { fields: { userId: 'string', atGuid: 'string' }, required: ['userId', 'atGuid'] },
  MentionList: { fields: { mentionAtList: { items: { ref: 'Mention' } } }, required: ['mentionAtList'] },
  PlainText: { fields: { content: 'string' }, required: ['content'] },
  PreviewResult: { fields: { code: 'string', message: 'string' }, required: ['code'] },
  Revision: {
    fields: {
      id: { anyOf: ['int64', 'string'] },
      label: 'string',
      title: 'string',
      docHistoryId: 'string',
      createdAt: 'string',
      updatedAt: 'string',
      user: { ref: 'RevisionUser' },
    },
    required: ['id', 'docHistoryId'],
  },
  RevisionList: { items: { ref: 'Revision' } },
  RevisionUser: { fields: { id: 'string', name: 'string' }, required: ['id'] },
  SheetValues: { fields: { values: { items: { items: { ref: 'CellValue' } } } }, required: ['values'] },
  TableSheetsExport: { fields: { status: 'number', message: 'string', downloadUrl: 'string' }, required: ['status'] },
  TaskReference: { fields: { taskId: 'string' }, required: ['taskId'] },
  User: {
    fields: { userId: 'string', createdAt: 'string', status: { ref: 'UserStatus' } },
    required: ['userId', 'createdAt', 'status'],
  },
  UserList: { items: { ref: 'User' } },
  UserStatus: 'number',
};

/**
 * Schemas of the data that methods return, made from the description: `createShimo({ …, validate: shimoSchemas })`.
 * They check kinds and required fields; fields and values that the description does not list pass.
 */
export const shimoSchemas: Readonly<Record<ShimoOperationId, StandardSchema>> = /* @__PURE__ */ schemasOf(named, {
  getApp: { ref: 'App' },
  updateAppEndpointUrl: 'nothing',
  listUsers: { ref: 'UserList' },
  activateUsers: 'nothing',
  deactivateUsers: 'nothing',
  setUserStatus: 'nothing',
  createFile: 'nothing',
  copyFile: { anyOf: [{ ref: 'CopyState' }, 'nothing'] },
  deleteFile: 'nothing',
  listHistory: { ref: 'HistoryPage' },
  listRevisions: { ref: 'RevisionList' },
  getPlainText: { ref: 'PlainText' },
  listMentions: { ref: 'MentionList' },
  getCommentCount: { ref: 'CommentCount' },
  createPreview: { ref: 'PreviewResult' },
  getPreviewPage: 'string',
  importFile: { ref: 'TaskReference' },
  getImportProgress: { ref: 'ImportProgressData' },
  exportFile: { ref: 'TaskReference' },
  getExportProgress: { ref: 'ExportProgressData' },
  exportTableSheets: { ref: 'TableSheetsExport' },
  getSheetValues: { ref: 'SheetValues' },
  updateSheetValues: 'nothing',
  appendSheetValues: 'nothing',
  deleteSheetRows: 'nothing',
  createSheet: 'nothing',
});
