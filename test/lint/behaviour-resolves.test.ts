import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const description = (extension: string, rest = ''): string => `
paths:
  /tasks/{id}:
    parameters:
      - { name: id, in: path }
    post:
      operationId: startTask
      ${extension}
      parameters:
        - { name: limit, in: query }
      responses:
        '200':
          content:
            application/json:
              schema:
                type: object
                properties:
                  code: { type: integer }
                  list: { type: array, items: { type: object, properties: { name: { type: string } } } }
                  data: { anyOf: [{ type: object, properties: { taskId: { type: string } } }, { type: 'null' }] }
          links:
            progress: { operationId: getTask, parameters: { taskId: $response.body#/data/taskId } }
  /progress:
    get:
      operationId: getTask
      parameters:
        - { name: taskId, in: query }
      responses:
        '200':
          content:
            application/json:
              schema: { type: object, properties: { progress: { type: integer } } }
        '204': { description: Done. }
${rest}`;

test.each([
  'x-pagination: { style: offset, offset: limit, limit: limit, items: /list, total: /code }',
  'x-envelope: { success: [{ status: 200 }, { pointer: /code, equals: 0 }], code: /code, data: /data/taskId }',
  'x-envelope: { success: [{ status: 200 }], code: /list/0/name }',
  'x-long-running: { poll: progress, taskId: /data/taskId, done: [{ status: 204 }], running: [], progress: /progress }',
  'x-long-running: { poll: repeat, done: [{ status: 200 }], running: [], result: /data }',
  'x-formats: { document: { formats: [pdf, docx], default: pdf } }',
  'x-path-alias: /v2/tasks/{id}',
])('accepts %s', async (extension) => {
  expect(await findings('behaviour-resolves', description(extension))).toEqual([]);
});

const post = 'openapi.yaml#/paths/~1tasks~1{id}/post';

test.each([
  {
    extension: 'x-pagination: { style: cursor, cursor: cursor, limit: limit, items: /list, next: /list }',
    message: 'startTask has no query parameter cursor.',
    at: `${post}/x-pagination/cursor`,
  },
  {
    extension: 'x-pagination: { style: page, page: limit, limit: limit, first: 1, items: /items }',
    message: 'No success response of startTask has a schema with /items.',
    at: `${post}/x-pagination/items`,
  },
  {
    extension: 'x-pagination: { style: offset, offset: id, limit: limit, items: /list }',
    message: 'startTask has no query parameter id.',
    at: `${post}/x-pagination/offset`,
  },
  {
    extension: 'x-envelope: { success: [{ pointer: /status, equals: 0 }], code: /code }',
    message: 'No success response of startTask has a schema with /status.',
    at: `${post}/x-envelope/success/0/pointer`,
  },
  {
    extension: 'x-envelope: { success: [{ status: 204 }], code: /code }',
    message: 'startTask has no response 204, only 200.',
    at: `${post}/x-envelope/success/0/status`,
  },
  {
    extension: 'x-long-running: { poll: status, done: [], running: [] }',
    message: 'No response of startTask has a link status. Add it, or write `repeat`.',
    at: `${post}/x-long-running/poll`,
  },
  {
    extension: 'x-long-running: { poll: progress, done: [{ pointer: /data, equals: 1 }], running: [] }',
    message: 'No success response of getTask has a schema with /data.',
    at: `${post}/x-long-running/done/0/pointer`,
  },
  {
    extension: 'x-long-running: { poll: progress, taskId: /progress, done: [], running: [] }',
    message: 'No success response of startTask has a schema with /progress.',
    at: `${post}/x-long-running/taskId`,
  },
  {
    extension: 'x-formats: { document: { formats: [pdf], default: docx } }',
    message: 'The default docx of document is not one of its formats.',
    at: `${post}/x-formats/document/default`,
  },
  {
    extension: 'x-path-alias: /v2/tasks/{taskId}',
    message: 'The alias has not the same parameters as /tasks/{id}.',
    at: `${post}/x-path-alias`,
  },
])('refuses $extension', async ({ extension, message, at }) => {
  expect(await findings('behaviour-resolves', description(extension))).toEqual([{ message, at }]);
});

test('refuses a link to an operation, a parameter or a place that is not there', async () => {
  const links = `
  /other:
    get:
      operationId: getOther
      responses:
        '200':
          content:
            application/json: { schema: { type: object, properties: { id: { type: string } } } }
          links:
            nowhere: { operationId: stopTask }
            wrong: { operationId: getTask, parameters: { id: $response.body#/id, taskId: $response.body#/taskId } }`;
  const at = 'openapi.yaml#/paths/~1other/get/responses/200/links';
  expect(await findings('behaviour-resolves', description('deprecated: false', links))).toEqual([
    { message: 'The link leads to stopTask, and there is no such operation.', at: `${at}/nowhere` },
    { message: 'getTask has no parameter id.', at: `${at}/wrong/parameters/id` },
    {
      message: 'No success response of getOther has a schema with /taskId.',
      at: `${at}/wrong/parameters/taskId`,
    },
  ]);
});

test('refuses an error code of an operation that is not there', async () => {
  const codes = `
x-error-codes:
  - { code: 1, operations: [startTask] }
  - { code: 2, operations: [startTask, stopTask] }`;
  expect(await findings('behaviour-resolves', description('deprecated: false', codes))).toEqual([
    { message: 'There is no operation stopTask.', at: 'openapi.yaml#/x-error-codes/1/operations/1' },
  ]);
});
