import { describe as suite, expect, test } from 'vitest';
import { loadModel, loadModelFromDocument } from '../../scripts/model.ts';
import type { Operation, Type } from '../../scripts/model/types.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { describe, type Change } from './document.ts';

const load = (...changes: Change[]) => loadModelFromDocument(describe(...changes), 'shelf.json', 'shelf');

suite('what the model says', () => {
  const api = load();
  const operation = (id: string) => api.operations.find((each) => each.id === id) as Operation;
  const type = (name: string) => api.types.find((each) => each.name === name)?.type as Type;
  const property = (owner: string, name: string) => {
    const object = type(owner);
    return object.kind === 'object' ? object.properties.find((each) => each.name === name)?.type : undefined;
  };

  test('about the API', () => {
    expect(api).toMatchObject({
      name: 'shelf',
      title: 'Shelf',
      version: '1.0.0',
      description: 'Lends books.',
      server: {
        url: '{scheme}://shelf.example',
        variables: { scheme: { default: 'https', description: 'Protocol.', enum: ['https', 'http'] } },
      },
      tags: [{ name: 'books', displayName: 'Books', description: 'What is lent.' }],
      rateLimit: { requests: 100, seconds: 1, per: 'app' },
    });
    expect(api.errorCodes).toMatchObject([{ code: 7001, name: 'BookGone', pointer: '/code', operations: ['getBook'] }]);
    expect(api.credentials).toEqual([
      {
        name: 'SignatureHeader',
        credential: 'signature',
        carrier: { in: 'header', name: 'X-Signature' },
        description: '',
      },
      { name: 'TokenHeader', credential: 'token', carrier: { in: 'header', name: 'X-Token' }, description: '' },
      { name: 'Bearer', credential: 'accessToken', carrier: { in: 'bearer' }, description: 'A token.' },
    ]);
  });

  test('about operations and where they stand', () => {
    expect(api.operations.map(({ id, httpMethod, path }) => [id, httpMethod, path])).toEqual([
      ['listBooks', 'GET', '/shelves/{shelf}/books'],
      ['printBook', 'POST', '/shelves/{shelf}/books'],
      ['getPrinting', 'GET', '/printings'],
      ['getBook', 'GET', '/shelves/{shelf}/books/{id}'],
    ]);
    expect(operation('listBooks')).toMatchObject({
      resource: 'books',
      method: 'list',
      tag: 'books',
      summary: 'List books',
      description: 'Lists books.',
      docsUrl: 'https://shelf.example/docs#list',
      since: '3.12',
      sources: ['000:1-2'],
      fileTypes: ['document'],
      retrySafe: true,
      deprecated: false,
      activatesSeat: false,
    });
    expect(operation('printBook')).toMatchObject({
      retrySafe: false,
      signatureScope: 'license',
      permission: 'editable',
      formats: { document: { formats: ['pdf'], default: 'pdf' } },
      activatesSeat: true,
      pathAlias: '/racks/{shelf}/books',
    });
    expect(operation('getPrinting').deprecated).toBe(true);
    expect(operation('getBook').decisions).toEqual([{ id: 'D1', says: 'Two things.', decided: 'One.', sure: 'high' }]);
  });

  test('about security: the default, alternatives, and none', () => {
    const names = (id: string) => operation(id).security.map((schemes) => schemes.map(({ name }) => name));
    expect(names('listBooks')).toEqual([['SignatureHeader', 'TokenHeader']]);
    expect(names('printBook')).toEqual([['Bearer'], []]);
    expect(names('getPrinting')).toEqual([]);
  });

  test('about parameters, those of the path included', () => {
    expect(operation('listBooks').parameters).toMatchObject([
      { name: 'shelf', in: 'path', required: true, bound: 'shelfName', explode: false, secret: false },
      { name: 'limit', in: 'query', required: false, default: 20, example: 10 },
      { name: 'cursor', in: 'query', explode: true },
      { name: 'ids', in: 'query', explode: false, type: { kind: 'array', items: { kind: 'string' } } },
      { name: 'X-Trace', in: 'header', deprecated: true, secret: true },
    ]);
  });

  test('about bodies, responses and examples', () => {
    expect(operation('printBook').body).toEqual({
      description: 'The book.',
      required: true,
      mediaType: 'multipart/form-data',
      type: { kind: 'ref', name: 'PrintRequest' },
      examples: [{ name: 'Small', summary: 'A small one', value: { title: 'A', file: 'a.pdf' } }],
    });
    const [page, failure] = operation('listBooks').responses;
    expect(page).toMatchObject({
      status: 200,
      mediaType: 'application/json',
      type: { kind: 'ref', name: 'BookPage' },
      headers: [{ name: 'X-Count', description: 'How many.', type: { kind: 'integer' }, required: false }],
      examples: [{ name: 'One', summary: 'One book', value: { books: [], cursor: null } }],
    });
    expect(failure).toMatchObject({ status: 'default', assumed: 'Nothing is documented.' });
    expect(operation('printBook').responses[1]).toEqual({
      status: 204,
      description: 'Nothing to print.',
      headers: [],
      examples: [],
      links: {},
    });
  });

  test('about behaviour', () => {
    expect(operation('listBooks').pagination).toMatchObject({ style: 'cursor', items: '/books', next: '/cursor' });
    expect(operation('printBook').envelope).toMatchObject({ code: '/status', message: '/message', data: '/data' });
    expect(operation('printBook').longRunning).toEqual({
      poll: { operationId: 'getPrinting', parameters: { taskId: '/data/taskId' } },
      taskId: '/data/taskId',
      done: [
        { pointer: '/status', equals: 0 },
        { pointer: '/data/progress', equals: 100 },
      ],
      running: [{ pointer: '/status', equals: 0 }],
      progress: '/data/progress',
      result: '/data/url',
      maxSeconds: 600,
      keepSeconds: 300,
    });
  });

  test('about a task that is followed by the same request', () => {
    const repeated = load(['/paths/~1shelves~1{shelf}~1books/post/x-long-running/poll', 'repeat']);
    expect(repeated.operations.find(({ id }) => id === 'printBook')?.longRunning).not.toHaveProperty('poll');
  });

  test.each([
    ['page', { style: 'page', page: 'cursor', limit: 'limit', first: 1, items: '/books' }],
    ['offset', { style: 'offset', offset: 'cursor', limit: 'limit', items: '/books', last: '/last', total: '/total' }],
  ])('about pagination by %s', (_style, pagination) => {
    const changed = load(['/paths/~1shelves~1{shelf}~1books/get/x-pagination', pagination]);
    expect(changed.operations[0]?.pagination).toEqual(pagination);
  });

  test('about types, in alphabetical order', () => {
    expect(api.types.map(({ name }) => name)).toEqual([
      'Book',
      'BookPage',
      'Event',
      'Failure',
      'Lent',
      'PrintRequest',
      'Returned',
      'Task',
    ]);
    expect(api.types[0]?.description).toBe('A book.');
    expect(type('Book')).toMatchObject({ kind: 'object', open: false });
    expect(type('BookPage')).toMatchObject({ kind: 'object', open: true });
  });

  test.each<[string, Partial<Type> & object]>([
    ['id', { kind: 'integer', format: 'int64', minimum: 1, maximum: 9, unit: 'count' }],
    ['state', { kind: 'integer', knownValues: [0, 1] }],
    ['kind', { kind: 'string', enum: ['novel', 'poems'], default: 'novel', examples: ['poems'] }],
    ['genre', { kind: 'string', knownValues: ['crime'], maxLength: 64, pattern: '^a' }],
    ['price', { kind: 'number', minimum: 0 }],
    ['key', { kind: 'string', minLength: 1, secret: true, deprecated: true }],
    ['notes', { kind: 'map', values: { kind: 'string' } }],
    ['history', { kind: 'string', content: { kind: 'ref', name: 'Event' } }],
    ['next', { kind: 'ref', name: 'Book', description: 'The next one.' }],
    ['anything', { kind: 'any', description: 'Whatever.', assumed: 'A guess.' }],
    ['nothing', { kind: 'null' }],
    ['either', { kind: 'union', of: [{ kind: 'string' }, { kind: 'boolean' }] }],
  ])('about the type of %s', (name, expected) => {
    expect(property('Book', name)).toEqual(expected);
  });

  test('about null, constants, lists, files, unions and sets of required fields', () => {
    expect(property('BookPage', 'cursor')).toEqual({ kind: 'string', nullable: true, description: 'The next page.' });
    expect(property('BookPage', 'books')).toEqual({
      kind: 'array',
      items: { kind: 'ref', name: 'Book' },
      maxItems: 50,
    });
    expect(property('Lent', 'action')).toEqual({ kind: 'const', value: 'lent' });
    expect(property('Returned', 'action')).toEqual({ kind: 'const', value: 'returned' });
    expect(property('PrintRequest', 'file')).toEqual({ kind: 'file' });
    expect(type('Event')).toMatchObject({ kind: 'union', discriminator: 'action' });
    expect(type('PrintRequest')).toMatchObject({ requireOneOf: [['file'], ['url', 'name']] });
    const [title, file] = (type('PrintRequest') as Extract<Type, { kind: 'object' }>).properties;
    expect([title?.required, file?.required]).toEqual([true, false]);
  });
});

suite('the descriptions', () => {
  test.each(readRegistry().map((entry) => [entry.name, entry] as const))('%s is understood', (name, entry) => {
    const api = loadModel(entry);
    expect(api.name).toBe(name);
    expect(api.operations.length).toBeGreaterThan(0);
  });
});
