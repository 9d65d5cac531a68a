/** What a fake server has to know about Shimo documents. */
import type {
  UpdateAppEndpointUrlInput,
  ListUsersInput,
  ActivateUsersInput,
  DeactivateUsersInput,
  SetUserStatusInput,
  CreateFileInput,
  CopyFileInput,
  DeleteFileInput,
  ListHistoryInput,
  ListRevisionsInput,
  GetPlainTextInput,
  ListMentionsInput,
  GetCommentCountInput,
  CreatePreviewInput,
  GetPreviewPageInput,
  ImportFileInput,
  GetImportProgressInput,
  ExportFileInput,
  GetExportProgressInput,
  ExportTableSheetsInput,
  GetSheetValuesInput,
  UpdateSheetValuesInput,
  AppendSheetValuesInput,
  DeleteSheetRowsInput,
  CreateSheetInput,
} from '../shimo/operations.ts';
import type { Int64Form } from '../runtime/int64.ts';
import type * as schemas from '../shimo/types.ts';
import type { Answer, Contract, ExampleResponse } from './contract.ts';

/** A test may give an integer of 64 bits in any form. */
type Int = Int64Form;

/** Answers of a fake server of Shimo documents, by `operationId`. */
export interface ShimoAnswers {
  /** Get an app's details and license: `GET /sdk/v2/api/license/apps/{appId}`. */
  getApp?: Answer<object, schemas.App, 'Success' | 'CallbackFailed'> | undefined;
  /** Update an app's callback URL: `PUT /sdk/v2/api/license/apps/{appId}/endpoint-url`. */
  updateAppEndpointUrl?: Answer<UpdateAppEndpointUrlInput, undefined, 'CallbackFailed'> | undefined;
  /** List users and the state of their seats: `GET /sdk/v2/api/license/users`. */
  listUsers?: Answer<ListUsersInput, schemas.UserList, 'Success' | 'CallbackFailed'> | undefined;
  /** Activate users' seats: `POST /sdk/v2/api/license/users/activate`. */
  activateUsers?: Answer<ActivateUsersInput, undefined, 'CallbackFailed'> | undefined;
  /** Cancel users' seats: `POST /sdk/v2/api/license/users/deactivate`. */
  deactivateUsers?: Answer<DeactivateUsersInput, undefined, 'CallbackFailed'> | undefined;
  /** Set the state of users' seats: `POST /sdk/v2/api/license/users/set-status`. */
  setUserStatus?: Answer<SetUserStatusInput, undefined, 'CallbackFailed'> | undefined;
  /** Create a collaborative file: `POST /sdk/v2/api/files`. */
  createFile?: Answer<CreateFileInput, undefined, 'CallbackFailed'> | undefined;
  /** Copy a collaborative file: `POST /sdk/v2/shimo-files/{fileId}/copy`. */
  copyFile?:
    | Answer<
        CopyFileInput,
        schemas.CopyState | undefined,
        | 'StillRunning'
        | 'TaskNotFound'
        | 'CopyFailed'
        | 'SourceUnavailable'
        | 'TaskUnavailable'
        | 'StateUnknown'
        | 'CallbackFailed'
      >
    | undefined;
  /** Delete a collaborative file: `DELETE /sdk/v2/api/files/{fileId}`. */
  deleteFile?: Answer<DeleteFileInput, undefined, 'CallbackFailed'> | undefined;
  /** List a file's history: `GET /sdk/v2/shimo-files/{fileId}/doc-sidebar-info`. */
  listHistory?: Answer<ListHistoryInput, schemas.HistoryPage, 'Success' | 'CallbackFailed'> | undefined;
  /** List a file's revisions: `GET /sdk/v2/shimo-files/{fileId}/revisions`. */
  listRevisions?: Answer<ListRevisionsInput, schemas.RevisionList<Int>, 'Success' | 'CallbackFailed'> | undefined;
  /** Get a file's plain text: `GET /sdk/v2/shimo-files/{fileId}/plain-text`. */
  getPlainText?: Answer<GetPlainTextInput, schemas.PlainText, 'Success' | 'CallbackFailed'> | undefined;
  /** List the mentions in a file: `GET /sdk/v2/shimo-files/{fileId}/mention-at-list`. */
  listMentions?: Answer<ListMentionsInput, schemas.MentionList, 'Success' | 'CallbackFailed'> | undefined;
  /** Count the comments in a file: `GET /sdk/v2/shimo-files/{fileId}/comment-count`. */
  getCommentCount?: Answer<GetCommentCountInput, schemas.CommentCount, 'Success' | 'CallbackFailed'> | undefined;
  /** Create a preview of a file: `POST /sdk/v2/api/cloud-files/{fileId}/create`. */
  createPreview?:
    | Answer<
        CreatePreviewInput,
        schemas.PreviewResult,
        'Success' | 'AlreadyConverting' | 'PasswordProtected' | 'CallbackFailed'
      >
    | undefined;
  /** Open the preview page of a file: `GET /sdk/v2/api/cloud-files/{fileId}/page`. */
  getPreviewPage?: Answer<GetPreviewPageInput, schemas.PreviewPage, 'Success' | 'CallbackFailed'> | undefined;
  /** Start the import of a file: `POST /sdk/v2/api/files/v1/import`. */
  importFile?: Answer<ImportFileInput, schemas.TaskReference, 'Success' | 'Failure' | 'CallbackFailed'> | undefined;
  /** Get the progress of an import: `POST /sdk/v2/api/files/v1/import/progress`. */
  getImportProgress?:
    | Answer<
        GetImportProgressInput,
        schemas.ImportProgressData,
        'Success' | 'StillRunning' | 'Failure' | 'CallbackFailed'
      >
    | undefined;
  /** Start the export of a file: `POST /sdk/v2/api/files/v1/export/{fileId}`. */
  exportFile?: Answer<ExportFileInput, schemas.TaskReference, 'Success' | 'Failure' | 'CallbackFailed'> | undefined;
  /** Get the progress of an export: `POST /sdk/v2/api/files/v1/export/progress`. */
  getExportProgress?:
    | Answer<
        GetExportProgressInput,
        schemas.ExportProgressData,
        'Success' | 'StillRunning' | 'Failure' | 'CallbackFailed'
      >
    | undefined;
  /** Export an application table to Excel: `POST /sdk/v2/api/files/export/table-sheets/{fileId}`. */
  exportTableSheets?:
    Answer<ExportTableSheetsInput, schemas.TableSheetsExport, 'Success' | 'Failure' | 'CallbackFailed'> | undefined;
  /** Read the values of a range of cells: `GET /sdk/v2/api/files/{fileId}/sheets/values`. */
  getSheetValues?: Answer<GetSheetValuesInput, schemas.SheetValues, 'Success' | 'CallbackFailed'> | undefined;
  /** Overwrite the values of a range of cells: `POST /sdk/v2/api/files/{fileId}/sheets/values`. */
  updateSheetValues?: Answer<UpdateSheetValuesInput, undefined, 'CallbackFailed'> | undefined;
  /** Append rows to a sheet: `PUT /sdk/v2/api/files/{fileId}/sheets/values`. */
  appendSheetValues?: Answer<AppendSheetValuesInput, undefined, 'CallbackFailed'> | undefined;
  /** Delete rows of a sheet: `DELETE /sdk/v2/api/files/{fileId}/sheets/{sheetName}/rows/{index}`. */
  deleteSheetRows?: Answer<DeleteSheetRowsInput, undefined, 'CallbackFailed'> | undefined;
  /** Add a sheet to a spreadsheet: `POST /sdk/v2/api/files/{fileId}/sheets`. */
  createSheet?: Answer<CreateSheetInput, undefined, 'CallbackFailed'> | undefined;
}

const example1: ExampleResponse = {
  status: 500,
  type: 'application/json',
  body: { code: 10009, message: 'endpoint: request endpoint server failed with status code 0, code 10009' },
};
const example2: ExampleResponse = {
  status: 200,
  type: 'application/json',
  body: { status: 1, message: 'import failed' },
};
const example3: ExampleResponse = {
  status: 200,
  type: 'application/json',
  body: { status: 1, message: 'export failed' },
};

/** The operations of Shimo documents with the examples of the description. */
export const shimoContract: Contract<ShimoAnswers> = {
  name: 'shimo',
  operations: {
    getApp: {
      method: 'GET',
      paths: ['/sdk/v2/api/license/apps/{appId}'],
      parameters: [
        { name: 'appId', in: 'path', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: {
            appName: 'your app name',
            availableFileTypes: ['document', 'documentPro', 'spreadsheet', 'presentation', 'table'],
            activatedUserCount: 43,
            userCount: 50,
            memberLimit: 99,
            validFrom: '2020-12-31T16:00:00Z',
            validUntil: '2022-12-30T16:00:00Z',
            endpointUrl: 'http://your-domain',
          },
        },
        CallbackFailed: example1,
      },
    },
    updateAppEndpointUrl: {
      method: 'PUT',
      paths: ['/sdk/v2/api/license/apps/{appId}/endpoint-url'],
      parameters: [
        { name: 'appId', in: 'path', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 204 }],
      examples: { CallbackFailed: example1 },
    },
    listUsers: {
      method: 'GET',
      paths: ['/sdk/v2/api/license/users'],
      parameters: [
        { name: 'page', in: 'query', type: 'number' },
        { name: 'size', in: 'query', type: 'number' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: [{ userId: '1', createdAt: '2021-05-20T14:56:53+08:00', status: 1 }],
        },
        CallbackFailed: example1,
      },
    },
    activateUsers: {
      method: 'POST',
      paths: ['/sdk/v2/api/license/users/activate'],
      parameters: [{ name: 'appId', in: 'query', type: 'string' }],
      successes: [{ status: 204 }],
      examples: { CallbackFailed: example1 },
    },
    deactivateUsers: {
      method: 'POST',
      paths: ['/sdk/v2/api/license/users/deactivate'],
      parameters: [{ name: 'appId', in: 'query', type: 'string' }],
      successes: [{ status: 204 }],
      examples: { CallbackFailed: example1 },
    },
    setUserStatus: {
      method: 'POST',
      paths: ['/sdk/v2/api/license/users/set-status'],
      parameters: [{ name: 'appId', in: 'query', type: 'string' }],
      successes: [{ status: 204 }],
      examples: { CallbackFailed: example1 },
    },
    createFile: {
      method: 'POST',
      paths: ['/sdk/v2/api/files'],
      parameters: [
        { name: 'lang', in: 'query', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
        { name: 'Accept-Language', in: 'header', type: 'string' },
      ],
      successes: [{ status: 204 }],
      examples: { CallbackFailed: example1 },
    },
    copyFile: {
      method: 'POST',
      paths: ['/sdk/v2/shimo-files/{fileId}/copy', '/sdk/v2/collab-files/{fileId}/copy'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      envelope: {
        success: [{ status: 204 }],
        pending: [{ status: 200 }, { pointer: '/code', equals: 70019 }],
        code: '/code',
      },
      successes: [{ status: 200, type: 'application/json' }, { status: 204 }],
      examples: {
        StillRunning: { status: 200, type: 'application/json', body: { code: 70019 } },
        TaskNotFound: { status: 400, type: 'application/json', body: { code: 70016 } },
        CopyFailed: { status: 400, type: 'application/json', body: { code: 70017 } },
        SourceUnavailable: { status: 500, type: 'application/json', body: { code: 70015 } },
        TaskUnavailable: { status: 500, type: 'application/json', body: { code: 70018 } },
        StateUnknown: { status: 500, type: 'application/json', body: { code: 70020 } },
        CallbackFailed: {
          status: 503,
          type: 'application/json',
          body: { code: 10009, message: 'endpoint: request endpoint server failed with status code 0, code 10009' },
        },
      },
    },
    deleteFile: {
      method: 'DELETE',
      paths: ['/sdk/v2/api/files/{fileId}'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 204 }],
      examples: { CallbackFailed: example1 },
    },
    listHistory: {
      method: 'GET',
      paths: ['/sdk/v2/shimo-files/{fileId}/doc-sidebar-info', '/sdk/v2/collab-files/{fileId}/doc-sidebar-info'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'pageSize', in: 'query', type: 'number' },
        { name: 'count', in: 'query', type: 'number' },
        { name: 'historyType', in: 'query', type: 'number' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: {
            histories: [
              {
                content:
                  '{"range":[1,1],"changeset":"[[10, \\"\\\\n\\", \\"line:\\\\\\"init\\\\\\"\\"]]","frozen":true}',
                createdAt: '2021-06-07T06:12:24Z',
                historyType: 2,
                id: '60bdb8c847a7850006bf12c1',
                name: '',
                updatedAt: '2021-06-07T06:12:24Z',
                userId: 'user123,user134',
              },
              {
                content: '{"range":[2,3],"changeset":"省略若干内容 ..."}',
                createdAt: '2021-06-07T06:12:39Z',
                historyType: 2,
                id: '60bdb8d747a7850006bf12c2',
                name: '',
                updatedAt: '2021-06-07T06:12:39Z',
                userId: 'user123,user134',
              },
              {
                content: '{"action":"unlock_cell","range":["E14:E14"],"name":"工作表1"}',
                createdAt: '2022-03-11T03:58:59Z',
                historyType: 1,
                id: '622ac9034079aa0006d54f3b',
                name: '',
                updatedAt: '2022-03-11T03:58:59Z',
                userId: 'user123',
              },
              {
                content: '{"action":"lock_sheet","name":"工作表1"}',
                createdAt: '2022-03-11T03:59:04Z',
                historyType: 1,
                id: '622ac9084079aa0006d54f3c',
                name: '',
                updatedAt: '2022-03-11T03:59:04Z',
                userId: 'user123',
              },
            ],
            isLastPage: true,
            limit: null,
            users: { user123: 'testuser', user134: 'testuser2' },
          },
        },
        CallbackFailed: example1,
      },
    },
    listRevisions: {
      method: 'GET',
      paths: ['/sdk/v2/shimo-files/{fileId}/revisions', '/sdk/v2/collab-files/{fileId}/revisions'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: [
            {
              id: 11089,
              label: '2021/6/7 星期一 14:33',
              title: '123',
              docHistoryId: '60bdbda2f0a8af000664d719',
              createdAt: '2021-06-07T06:33:13.000Z',
              updatedAt: '2021-06-07T06:33:13.000Z',
              user: { id: 'user123', name: 'testuser' },
            },
            {
              id: 11090,
              label: '2021/6/7 星期一 14:33',
              title: '123',
              docHistoryId: '60bdbdd5f0a8af000664d71d',
              createdAt: '2021-06-07T06:33:59.000Z',
              updatedAt: '2021-06-07T06:33:59.000Z',
              user: { id: 'user123', name: 'testuser' },
            },
          ],
        },
        CallbackFailed: example1,
      },
    },
    getPlainText: {
      method: 'GET',
      paths: ['/sdk/v2/shimo-files/{fileId}/plain-text', '/sdk/v2/collab-files/{fileId}/plain-text'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: { status: 200, type: 'application/json', body: { content: '文件纯文本内容' } },
        CallbackFailed: example1,
      },
    },
    listMentions: {
      method: 'GET',
      paths: ['/sdk/v2/shimo-files/{fileId}/mention-at-list', '/sdk/v2/collab-files/{fileId}/mention-at-list'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: {
            mentionAtList: [
              { userId: '1', atGuid: 'MODOCnb4HPu04G8f' },
              { userId: '4', atGuid: 'MODOCPryKBQpdLVS' },
              { userId: '3', atGuid: 'MODOC6IQPpxpi5RV' },
              { userId: '1', atGuid: 'MODOCSxgFvWiIupK' },
            ],
          },
        },
        CallbackFailed: example1,
      },
    },
    getCommentCount: {
      method: 'GET',
      paths: ['/sdk/v2/shimo-files/{fileId}/comment-count', '/sdk/v2/collab-files/{fileId}/comment-count'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: { Success: { status: 200, type: 'application/json', body: { count: 2 } }, CallbackFailed: example1 },
    },
    createPreview: {
      method: 'POST',
      paths: ['/sdk/v2/api/cloud-files/{fileId}/create'],
      parameters: [{ name: 'fileId', in: 'path', type: 'string' }],
      envelope: { success: [{ pointer: '/code', equals: '' }], code: '/code', message: '/message' },
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: { status: 200, type: 'application/json', body: { code: '', message: '' } },
        AlreadyConverting: {
          status: 200,
          type: 'application/json',
          body: { code: '90028', message: 'file is converting' },
        },
        PasswordProtected: {
          status: 200,
          type: 'application/json',
          body: { code: '90042', message: '文件格式不正确' },
        },
        CallbackFailed: example1,
      },
    },
    getPreviewPage: {
      method: 'GET',
      paths: ['/sdk/v2/api/cloud-files/{fileId}/page'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'lang', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'text/html' }],
      examples: {
        Success: {
          status: 200,
          type: 'text/html',
          body: '<!doctype html>\n<html lang="zh-CN">\n  <head>\n    <title>测试.docx</title>\n  </head>\n  <body>\n    <div id="preview"></div>\n  </body>\n</html>\n',
        },
        CallbackFailed: example1,
      },
    },
    importFile: {
      method: 'POST',
      paths: ['/sdk/v2/api/files/v1/import'],
      parameters: [{ name: 'appId', in: 'query', type: 'string' }],
      envelope: { success: [{ pointer: '/status', equals: 0 }], code: '/status', message: '/message', data: '/data' },
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: { status: 0, message: '', data: { taskId: 'TnJdQS8Wk70wNHuB' } },
        },
        Failure: example2,
        CallbackFailed: example1,
      },
    },
    getImportProgress: {
      method: 'POST',
      paths: ['/sdk/v2/api/files/v1/import/progress'],
      parameters: [
        { name: 'taskId', in: 'query', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      envelope: { success: [{ pointer: '/status', equals: 0 }], code: '/status', message: '/message', data: '/data' },
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: { status: 200, type: 'application/json', body: { status: 0, message: '', data: { progress: 100 } } },
        StillRunning: {
          status: 200,
          type: 'application/json',
          body: { status: 0, message: '', data: { progress: 40 } },
        },
        Failure: example2,
        CallbackFailed: example1,
      },
    },
    exportFile: {
      method: 'POST',
      paths: ['/sdk/v2/api/files/v1/export/{fileId}'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      envelope: { success: [{ pointer: '/status', equals: 0 }], code: '/status', message: '/message', data: '/data' },
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: { status: 0, message: '', data: { taskId: '3oo4vnBJgcG5HxMm:1:603:xmind' } },
        },
        Failure: example3,
        CallbackFailed: example1,
      },
    },
    getExportProgress: {
      method: 'POST',
      paths: ['/sdk/v2/api/files/v1/export/progress'],
      parameters: [
        { name: 'taskId', in: 'query', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      envelope: { success: [{ pointer: '/status', equals: 0 }], code: '/status', message: '/message', data: '/data' },
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: {
            status: 0,
            message: '',
            data: { progress: 100, downloadUrl: 'https://domain.com/files/download/test.docx' },
          },
        },
        StillRunning: {
          status: 200,
          type: 'application/json',
          body: { status: 0, message: '', data: { progress: 40, downloadUrl: '' } },
        },
        Failure: example3,
        CallbackFailed: example1,
      },
    },
    exportTableSheets: {
      method: 'POST',
      paths: ['/sdk/v2/api/files/export/table-sheets/{fileId}'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      envelope: { success: [{ pointer: '/status', equals: 0 }], code: '/status', message: '/message' },
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: { status: 0, message: '', downloadUrl: 'https://domain.com/files/download/test.xlsx' },
        },
        Failure: example3,
        CallbackFailed: example1,
      },
    },
    getSheetValues: {
      method: 'GET',
      paths: ['/sdk/v2/api/files/{fileId}/sheets/values'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'range', in: 'query', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 200, type: 'application/json' }],
      examples: {
        Success: {
          status: 200,
          type: 'application/json',
          body: {
            values: [
              ['姓名', '年龄', '性别'],
              ['小明', 29, '男'],
              ['小强', 18, '男'],
              ['小兰', 20, '女'],
              [null, null, 'a'],
            ],
          },
        },
        CallbackFailed: example1,
      },
    },
    updateSheetValues: {
      method: 'POST',
      paths: ['/sdk/v2/api/files/{fileId}/sheets/values'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 204 }],
      examples: { CallbackFailed: example1 },
    },
    appendSheetValues: {
      method: 'PUT',
      paths: ['/sdk/v2/api/files/{fileId}/sheets/values'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 204 }],
      examples: { CallbackFailed: example1 },
    },
    deleteSheetRows: {
      method: 'DELETE',
      paths: ['/sdk/v2/api/files/{fileId}/sheets/{sheetName}/rows/{index}'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'sheetName', in: 'path', type: 'string' },
        { name: 'index', in: 'path', type: 'number' },
        { name: 'count', in: 'query', type: 'number' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 204 }],
      examples: { CallbackFailed: example1 },
    },
    createSheet: {
      method: 'POST',
      paths: ['/sdk/v2/api/files/{fileId}/sheets'],
      parameters: [
        { name: 'fileId', in: 'path', type: 'string' },
        { name: 'appId', in: 'query', type: 'string' },
      ],
      successes: [{ status: 204 }],
      examples: { CallbackFailed: example1 },
    },
  },
};
