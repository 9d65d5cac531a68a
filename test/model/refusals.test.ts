import { describe as suite, expect, test } from 'vitest';
import { loadModel, loadModelFromDocument, ModelError } from '../../scripts/model.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { describe, type Change } from './document.ts';

const load = (change: Change) => loadModelFromDocument(describe(change), 'shelf.json', 'shelf');

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

  test('a bundle that is damaged, naming the command that makes it', () => {
    const [entry] = readRegistry();
    const broken = { ...entry!, bundle: import.meta.filename };
    expect(catching(() => loadModel(broken)).message).toMatch(
      /the bundle is damaged \(SyntaxError.*; run npm run build/s,
    );
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
