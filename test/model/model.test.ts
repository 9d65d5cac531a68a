import { describe as suite, expect, test } from 'vitest';
import { loadModel, loadModelFromDocument, ModelError } from '../../scripts/model.ts';
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

const list = '/paths/~1shelves~1{shelf}~1books/get';
const print = '/paths/~1shelves~1{shelf}~1books/post';
const progress = '/paths/~1printings/get';
const book = '/components/schemas/Book/properties';
const cursor = { style: 'cursor', cursor: 'cursor', limit: 'limit', items: '/books', next: '/cursor' };

/** What is changed, where the error has to point (the changed place unless given), and what it has to say. */
const refusals: [string, Change, RegExp, string?][] = [
  ['a keyword of the document', ['/webhooks', {}], /unknown keyword 'webhooks'/],
  ['a keyword of the info', ['/info/logo', 'a'], /unknown keyword 'logo'/],
  ['a kind of component', ['/components/callbacks', {}], /unknown keyword 'callbacks'/],
  ['a keyword of a path', ['/paths/~1printings/servers', []], /unknown keyword 'servers'/],
  ['a method', ['/paths/~1printings/trace', {}], /unknown keyword 'trace'/],
  ['a keyword of an operation', [`${list}/callbacks`, {}], /unknown keyword 'callbacks'/],
  ['a keyword of a parameter', [`${list}/parameters/0/content`, {}], /unknown keyword 'content'/],
  ['a keyword of a body', [`${print}/requestBody/encoding`, {}], /unknown keyword 'encoding'/],
  [
    'a keyword of a content',
    [`${list}/responses/200/content/application~1json/example`, 1],
    /unknown keyword 'example'/,
  ],
  ['a keyword of a response', [`${list}/responses/200/summary`, 'a'], /unknown keyword 'summary'/],
  ['a keyword of an example', ['/components/examples/Page/externalValue', 'a'], /unknown keyword 'externalValue'/],
  ['a keyword of a link', [`${print}/responses/200/links/Progress/server`, {}], /unknown keyword 'server'/],
  ['a keyword of a scheme', ['/components/securitySchemes/Bearer/flows', {}], /unknown keyword 'flows'/],
  ['a keyword of a schema', [`${book}/id/multipleOf`, 2], /unknown keyword 'multipleOf'/],
  ['a keyword of another type', [`${book}/id/maxLength`, 2], /unknown keyword 'maxLength'/],
  ['a keyword beside an untyped value', [`${book}/anything/minimum`, 2], /unknown keyword 'minimum'/],
  ['a keyword beside a reference', [`${book}/next/deprecated`, true], /unknown keyword 'deprecated'/],
  ['an unknown extension', [`${list}/x-cache`, true], /unknown extension/],
  ['an extension at the wrong place', [`${book}/id/x-bound`, 'a'], /'x-bound' may stand on parameter only/],
  ['an extension where none may stand', ['/info/x-since', '1'], /'x-since' may stand on operation only/],
  ['a malformed extension', [`${list}/x-retry-safe`, 'yes'], /'x-retry-safe' is malformed: must be boolean/],
  ['a missing extension', [`${list}/x-client`, undefined], /'x-client' is missing/, list],
  ['no summary', [`${list}/summary`, undefined], /'summary' is missing/, list],
  ['two servers', ['/servers/1', { url: 'https://b.example' }], /exactly one server/, '/servers'],
  ['an undeclared variable', ['/servers/0/url', 'https://{host}'], /no \{scheme\}/, '/servers/0/variables/scheme'],
  ['a variable of nothing', ['/servers/0/variables', {}], /variable 'scheme' is not declared/, '/servers/0/url'],
  ['an undeclared tag', [`${list}/tags`, ['shelves']], /tag 'shelves' is not declared/],
  ['two tags', [`${list}/tags`, ['books', 'books']], /exactly one tag/],
  [
    'an unknown scheme',
    [`${list}/security`, [{ Cookie: [] }]],
    /'Cookie' is not declared/,
    `${list}/security/0/Cookie`,
  ],
  ['scopes', [`${list}/security`, [{ Bearer: ['a'] }]], /for OAuth/, `${list}/security/0/Bearer`],
  ['a kind of scheme', ['/components/securitySchemes/Bearer/type', 'oauth2'], /one of apiKey, http/],
  [
    'a scheme without its credential',
    ['/components/securitySchemes/Bearer/x-credential', undefined],
    /missing/,
    '/components/securitySchemes/Bearer',
  ],
  ['a dangling reference', [`${list}/responses/default`, { $ref: '#/components/responses/None' }], /leads nowhere/],
  ['a reference to a file', [`${book}/next`, { $ref: './Book.yaml' }], /leads out of the bundle/],
  ['a reference that is no schema', [`${book}/next`, { $ref: '#/components/examples/Page' }], /no named schema/],
  [
    'a type that refers to itself',
    ['/components/schemas/Failure', { $ref: '#/components/schemas/Failure' }],
    /leads back to itself/,
  ],
  ['a name with a suffix', ['/components/schemas/Book-2', { type: 'null' }], /no PascalCase name/],
  ['names that differ in case', ['/components/schemas/BOOK', { type: 'null' }], /in case only/],
  ['several types in one', [`${book}/id/type`, ['integer', 'string']], /write anyOf/],
  ['an unknown type', [`${book}/nothing/type`, 'date'], /unknown type 'date'/],
  ['an unknown integer format', [`${book}/id/format`, 'uint8'], /one of int32, int64/],
  ['an array without items', [`${book}/nothing`, { type: 'array' }], /'items' is missing/],
  [
    'a required field that is none',
    ['/components/schemas/BookPage/required', ['shelf']],
    /no property is called 'shelf'/,
    '/components/schemas/BookPage/required/0',
  ],
  [
    'an anyOf beside properties',
    ['/components/schemas/PrintRequest/anyOf', [{ properties: {} }]],
    /unknown keyword 'properties'/,
    '/components/schemas/PrintRequest/anyOf/0/properties',
  ],
  ['other content in a string', [`${book}/history/contentMediaType`, 'text/xml'], /only JSON stands in a string/],
  [
    'content of no media type',
    [`${book}/history/contentMediaType`, undefined],
    /'contentMediaType' is missing/,
    `${book}/history/contentSchema`,
  ],
  ['a cookie', [`${list}/parameters/0/in`, 'cookie'], /one of path, query, header/],
  ['a style', [`${list}/parameters/0/style`, 'deepObject'], /one of form/],
  ['a parameter twice', [`${list}/parameters/1/name`, 'limit'], /query parameter 'limit' is declared twice/, list],
  [
    'an optional path parameter',
    ['/components/parameters/Shelf/required', false],
    /has to be required/,
    '/components/parameters/Shelf',
  ],
  [
    'an undeclared path parameter',
    ['/paths/~1shelves~1{shelf}~1books/parameters', []],
    /'shelf' of .* is not declared/,
    list,
  ],
  [
    'a path parameter of no path',
    [`${progress}/parameters/0`, { name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    /does not stand in/,
    progress,
  ],
  ['an alias without a parameter', [`${print}/x-path-alias`, '/racks/books'], /'shelf' does not stand in/, print],
  [
    'two media types',
    [`${print}/requestBody/content/application~1json`, { schema: {} }],
    /exactly one media type/,
    `${print}/requestBody/content`,
  ],
  [
    'a media type of a request',
    [`${print}/requestBody/content`, { 'text/xml': { schema: {} } }],
    /cannot be sent as 'text\/xml'/,
    `${print}/requestBody/content/text~1xml`,
  ],
  [
    'a media type of a response',
    [`${list}/responses/200/content`, { 'text/xml': { schema: {} } }],
    /unknown media type 'text\/xml'/,
    `${list}/responses/200/content/text~1xml`,
  ],
  ['a range of statuses', [`${list}/responses/4XX`, { description: 'No.' }], /no HTTP status/],
  [
    'one id for two operations',
    [`${list}/operationId`, 'getBook'],
    /'getBook' and 'getBook' are both called getBook/,
    '/paths/~1shelves~1{shelf}~1books~1{id}/get',
  ],
  [
    'one name for two methods',
    [`${list}/x-client/method`, 'get'],
    /'getBook' and 'listBooks' are both called books.get/,
    '/paths/~1shelves~1{shelf}~1books~1{id}/get',
  ],
  ['an option of two types', [`${list}/parameters/0/x-bound`, 'shelfName'], /as different types/, list],
  [
    'a code twice',
    ['/x-error-codes/1', { code: 7001, meaning: 'a', action: 'b', retry: false, source: 'c', confidence: 'low' }],
    /'7001' stands in the table twice/,
  ],
  [
    'a code of no operation',
    ['/x-error-codes/0/operations', ['readBook']],
    /unknown operation 'readBook'/,
    '/x-error-codes/0',
  ],
  [
    'a link to no operation',
    [`${print}/responses/200/links/Progress/operationId`, 'getTask'],
    /no operation 'getTask'/,
  ],
  [
    'a link to no parameter',
    [`${print}/responses/200/links/Progress/parameters`, { id: '$response.body#/data/taskId' }],
    /no parameter 'id'/,
    `${print}/responses/200/links/Progress/parameters/id`,
  ],
  [
    'a link from nowhere',
    [`${print}/responses/200/links/Progress/parameters/taskId`, '$response.body#/id'],
    /'\/id' leads nowhere/,
  ],
  [
    'a link from nowhere in the request',
    [`${print}/responses/200/links/Progress/parameters/taskId`, '$request.body#/id'],
    /nowhere in the request/,
  ],
  [
    'a link from no parameter',
    [`${print}/responses/200/links/Progress/parameters/taskId`, '$request.query.id'],
    /no query parameter 'id'/,
  ],
  [
    'an unknown expression',
    [`${print}/responses/200/links/Progress/parameters/taskId`, '$url'],
    /no expression that the model knows/,
  ],
  ['a task without its link', [`${print}/x-long-running/poll`, 'State'], /no response has a link 'State'/],
  [
    'a task that the request fills',
    [`${print}/responses/200/links/Progress/parameters/taskId`, '$request.path.shelf'],
    /elsewhere than the response/,
    `${print}/x-long-running/poll`,
  ],
  ['a progress nowhere', [`${print}/x-long-running/progress`, '/percent'], /'\/percent' leads nowhere/],
  [
    'a progress that is no number',
    [`${print}/x-long-running/progress`, '/message'],
    /leads to string, expected integer or number/,
  ],
  ['a result nowhere', [`${print}/x-long-running/result`, '/data/link'], /leads nowhere/],
  ['a task id nowhere', [`${print}/x-long-running/taskId`, '/id'], /leads nowhere/],
  [
    'a condition nowhere',
    [`${print}/x-long-running/done`, [{ pointer: '/done', equals: true }]],
    /leads nowhere/,
    `${print}/x-long-running`,
  ],
  [
    'a condition that never holds',
    [`${print}/x-long-running/done`, [{ pointer: '/status', equals: 'ok' }]],
    /never equal "ok"/,
    `${print}/x-long-running`,
  ],
  [
    'a condition on no response',
    [`${print}/x-long-running/done`, [{ status: 202 }]],
    /getPrinting has no response 202/,
    `${print}/x-long-running`,
  ],
  ['an envelope nowhere', [`${print}/x-envelope/code`, '/code'], /'\/code' leads nowhere/],
  ['a message that is none', [`${print}/x-envelope/message`, '/status'], /leads to integer, expected string/],
  ['data nowhere', [`${print}/x-envelope/data`, '/result'], /leads nowhere/],
  [
    'a page by no parameter',
    [`${list}/x-pagination`, { ...cursor, cursor: 'after' }],
    /no query parameter 'after'/,
    `${list}/x-pagination/cursor`,
  ],
  [
    'a page of no size',
    [`${list}/x-pagination`, { ...cursor, limit: 'size' }],
    /no query parameter 'size'/,
    `${list}/x-pagination/limit`,
  ],
  [
    'items nowhere',
    [`${list}/x-pagination`, { ...cursor, items: '/items' }],
    /leads nowhere/,
    `${list}/x-pagination/items`,
  ],
  [
    'items that are no list',
    [`${list}/x-pagination`, { ...cursor, items: '/cursor' }],
    /expected array/,
    `${list}/x-pagination/items`,
  ],
  [
    'a cursor nowhere',
    [`${list}/x-pagination`, { ...cursor, next: '/next' }],
    /leads nowhere/,
    `${list}/x-pagination/next`,
  ],
  [
    'a last page that is no boolean',
    [`${list}/x-pagination`, { style: 'offset', offset: 'cursor', limit: 'limit', items: '/books', last: '/total' }],
    /expected boolean/,
    `${list}/x-pagination/last`,
  ],
  [
    'a total that is no number',
    [`${list}/x-pagination`, { style: 'offset', offset: 'cursor', limit: 'limit', items: '/books', total: '/cursor' }],
    /expected integer/,
    `${list}/x-pagination/total`,
  ],
  ['text where a list is due', [`${list}/parameters`, 'limit'], /expected a list/],
  ['a number where text is due', [`${list}/summary`, 1], /expected a string/],
  ['text where a number is due', [`${book}/id/minimum`, '1'], /expected a number/],
  ['text where a boolean is due', [`${list}/deprecated`, 'no'], /expected true or false/],
  ['a list where an object is due', ['/components/schemas/Book', []], /expected an object/],
];

suite('what the model refuses, naming file and pointer', () => {
  test.each(refusals)('%s', (_name, change, message, pointer = change[0]) => {
    const error = catching(() => load(change));
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({ file: 'shelf.json', pointer, message: expect.stringMatching(message) as string });
    expect(error.message.startsWith(`shelf.json#${pointer}: `)).toBe(true);
  });

  test('a bundle that is not there, naming the command that makes it', () => {
    const [entry] = readRegistry('/nowhere');
    expect(catching(() => loadModel(entry!)).message).toMatch(/there is no bundle; run npm run build/);
  });
});

suite('the descriptions', () => {
  test.each(readRegistry().map((entry) => [entry.name, entry] as const))('%s is understood', (name, entry) => {
    const api = loadModel(entry);
    expect(api.name).toBe(name);
    expect(api.operations.length).toBeGreaterThan(0);
  });
});

function catching(run: () => unknown): ModelError {
  try {
    run();
  } catch (error) {
    return error as ModelError;
  }
  throw new Error('nothing was refused');
}
