import { describe as suite, expect, test } from 'vitest';
import {
  callExports,
  callImports,
  callText,
  furtherTypes,
  resumeText,
  taskType,
} from '../../scripts/clients/typescript/continuation.ts';
import { checkNames } from '../../scripts/clients/typescript/names.ts';
import { loadModelFromDocument } from '../../scripts/model.ts';
import { describe, type Change } from '../model/document.ts';

const list = '/paths/~1shelves~1{shelf}~1books/get';
const print = '/paths/~1shelves~1{shelf}~1books/post';
const links = `${print}/responses/200/links`;

function emitted(...changes: Change[]) {
  // The client cannot tell the places of integers of 64 bits in a type that contains itself.
  const plain: Change = ['/components/schemas/Book/properties/next', undefined];
  const api = loadModelFromDocument(describe(plain, ...changes), 'shelf.json', 'shelf');
  const named = (id: string) => {
    const operation = api.operations.find((candidate) => candidate.id === id);
    if (!operation) throw new Error(id);
    return operation;
  };
  return { api, list: named('listBooks'), print: named('printBook') };
}

suite('a list', () => {
  test('by cursor is typed by its items and by what asks for the next page', () => {
    const { api, list } = emitted();
    expect(furtherTypes(api, list)[1]).toBe('{ cursor: string }');
    expect(callText(list, '{}', 'input')).toBe(
      'new PagedCall(client, {}, byCursor("/books", "cursor", "/cursor"), input, options)',
    );
  });

  test.each<[Change[1], string, string]>([
    [
      { style: 'offset', offset: 'cursor', limit: 'limit', items: '/books', last: '/last', total: '/total' },
      '{ cursor: number }',
      'byOffset("/books", "cursor", "/last", "/total")',
    ],
    [
      { style: 'page', page: 'cursor', limit: 'limit', first: 0, items: '/books' },
      '{ cursor: number }',
      'byPage("/books", "cursor", "limit", 0)',
    ],
  ])('is told %j', (pagination, next, facts) => {
    const { api, list: operation } = emitted([`${list}/x-pagination`, pagination]);
    expect(furtherTypes(api, operation)[1]).toBe(next);
    expect(callText(operation, '{}', 'input')).toContain(facts);
  });

  test('is read within the data that the envelope wraps', () => {
    const envelope = { success: [{ status: 200 }], code: '/total', data: '/last' };
    const { list: operation } = emitted([`${list}/x-envelope`, envelope]);
    expect(() => callText(operation, '{}', 'input')).toThrow(
      "listBooks: '/books' has to stand within '/last', which is what a call gives",
    );
  });
});

suite('a task', () => {
  test('is followed by the operation that its link names', () => {
    const { api, print: operation } = emitted();
    expect(callText(operation, '{}', 'input')).toBe(
      'new StartingCall(client, {}, "/taskId", (taskId) => resumePrintBook(client, taskId, options), input, options)',
    );
    expect(taskType(api, operation)).toBe('FileTask<schemas.Task>');
    const text = resumeText(api, operation);
    expect(text).toContain('getPrinting(client, { taskId: taskId }, each)');
    expect(text).toContain(
      '/url","maxSeconds":600,"limits":"; the vendor runs one for 10 minutes at most; a result is kept for',
    );
    expect(text).toContain('keeps what came of it for 5 minutes after its end');
  });

  test('without a file is a plain one', () => {
    const { api, print: operation } = emitted([`${print}/x-long-running/result`, undefined]);
    expect(taskType(api, operation)).toBe('Task<schemas.Task>');
    expect(callImports(api, 'made')).toContain(
      "import { PolledTask, StartingCall, type Task, type TaskCall } from '../runtime/tasks.ts';",
    );
    expect(callExports(api)).not.toContain('RemoteFile');
  });

  test('that is asked for with more than its identifier is refused', () => {
    const parameters = { taskId: '$response.body#/data/taskId', shelf: '$response.body#/data/shelf' };
    const more = { name: 'shelf', in: 'query', required: true, description: 'Shelf.', schema: { type: 'string' } };
    const { api, print: operation } = emitted(
      ['/paths/~1printings/get/parameters/1', more],
      [`${links}/Progress/parameters`, parameters],
      ['/components/schemas/Task/properties/data/anyOf/0/properties/shelf', { type: 'string' }],
    );
    expect(() => resumeText(api, operation)).toThrow(
      'printBook: the link to getPrinting has to hand over the identifier of the task and nothing else',
    );
  });

  test('cannot be resumed by a method that has the name of another', () => {
    const { api } = emitted([`${list}/x-client/method`, 'resumePrint']);
    expect(() => checkNames(api)).toThrow("shelf: 'books' would have two methods 'resumePrint'; rename one");
  });
});
