/** A small description that holds every construct, for tests of the model and of what reads it. */

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** What a test changes: where, and to what; undefined deletes. */
export type Change = readonly [pointer: string, value: Value | undefined];

/** A fresh copy of the description with some changes. */
export function describe(...changes: readonly Change[]): Value {
  const document = structuredClone(original);
  for (const [pointer, value] of changes) {
    const keys = pointer.split('/').slice(1);
    const last = decode(keys.pop() ?? '');
    let target = document as { [key: string]: Value };
    for (const key of keys) target = target[decode(key)] as typeof target;
    if (target === undefined) throw new Error(`the test changes ${pointer}, which is not there`);
    if (value === undefined) delete target[last];
    else target[last] = value;
  }
  return document;
}

const decode = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~');
const text = { type: 'string' };
const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const json = (schema: Value, examples?: Value) => ({
  'application/json': { schema, ...(examples !== undefined && { examples }) },
});

const original: Value = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Shelf', version: '1.0.0', description: 'Lends books.', license: { name: 'MIT', identifier: 'MIT' } },
  servers: [
    {
      url: '{scheme}://shelf.example',
      variables: { scheme: { default: 'https', description: 'Protocol.', enum: ['https', 'http'] } },
    },
  ],
  tags: [{ name: 'books', 'x-displayName': 'Books', description: 'What is lent.' }],
  'x-rate-limit': { requests: 100, seconds: 1, per: 'app' },
  'x-error-codes': [
    {
      code: 7001,
      name: 'BookGone',
      meaning: 'The book is gone.',
      action: 'Choose another one.',
      retry: false,
      status: 404,
      pointer: '/code',
      operations: ['getBook'],
      source: '000:1',
      confidence: 'high',
    },
  ],
  security: [{ SignatureHeader: [], TokenHeader: [] }],
  paths: {
    '/shelves/{shelf}/books': {
      parameters: [ref('parameters', 'Shelf')],
      get: {
        operationId: 'listBooks',
        summary: 'List books',
        description: 'Lists books.',
        externalDocs: { url: 'https://shelf.example/docs#list' },
        tags: ['books'],
        'x-client': { resource: 'books', method: 'list' },
        'x-retry-safe': true,
        'x-pagination': { style: 'cursor', cursor: 'cursor', limit: 'limit', items: '/books', next: '/cursor' },
        'x-file-types': ['document'],
        'x-since': '3.12',
        'x-path-alias': '/racks/{shelf}/books',
        'x-sources': ['000:1-2'],
        parameters: [
          {
            name: 'limit',
            in: 'query',
            description: 'Size of a page.',
            schema: { type: 'integer', default: 20 },
            example: 10,
          },
          { name: 'cursor', in: 'query', description: 'Where to go on.', schema: text },
          {
            name: 'ids',
            in: 'query',
            description: 'Some books.',
            explode: false,
            schema: { type: 'array', items: text },
          },
          { name: 'X-Trace', in: 'header', description: 'Trace.', deprecated: true, schema: text, 'x-secret': true },
        ],
        responses: {
          '200': {
            description: 'A page.',
            headers: { 'X-Count': { description: 'How many.', schema: { type: 'integer' } } },
            content: json(ref('schemas', 'BookPage'), { One: ref('examples', 'Page') }),
          },
          default: ref('responses', 'Failure'),
        },
      },
      post: {
        operationId: 'printBook',
        summary: 'Print a book',
        description: 'Prints a book.',
        tags: ['books'],
        'x-client': { resource: 'books', method: 'print' },
        'x-retry-safe': false,
        'x-long-running': {
          poll: 'Progress',
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
        },
        'x-envelope': {
          success: [{ pointer: '/status', equals: 0 }],
          code: '/status',
          message: '/message',
          data: '/data',
        },
        'x-signature-scope': 'license',
        'x-permission': 'editable',
        'x-formats': { document: { formats: ['pdf'], default: 'pdf' } },
        'x-activates-seat': true,
        'x-path-alias': '/racks/{shelf}/books',
        'x-sources': ['000:3'],
        security: [{ Bearer: [] }, {}],
        requestBody: {
          required: true,
          description: 'The book.',
          content: {
            'multipart/form-data': {
              schema: ref('schemas', 'PrintRequest'),
              examples: { Small: { summary: 'A small one', value: { title: 'A', file: 'a.pdf' } } },
            },
          },
        },
        responses: {
          '200': {
            description: 'Started.',
            content: json(ref('schemas', 'Task')),
            links: { Progress: { operationId: 'getPrinting', parameters: { taskId: '$response.body#/data/taskId' } } },
          },
          '204': { description: 'Nothing to print.' },
        },
      },
    },
    '/printings': {
      get: {
        operationId: 'getPrinting',
        summary: 'Get the progress',
        description: 'Tells the progress.',
        tags: ['books'],
        deprecated: true,
        'x-client': { resource: 'printings', method: 'get' },
        'x-retry-safe': true,
        'x-sources': ['000:4'],
        security: [],
        parameters: [{ name: 'taskId', in: 'query', required: true, description: 'The task.', schema: text }],
        responses: { '200': { description: 'Progress.', content: json(ref('schemas', 'Task')) } },
      },
    },
    '/shelves/{shelf}/books/{id}': {
      get: {
        operationId: 'getBook',
        summary: 'Get a book',
        description: 'Returns a book.',
        tags: ['books'],
        'x-client': { resource: 'books', method: 'get' },
        'x-retry-safe': true,
        'x-path-alias': '/racks/{shelf}/books/{id}',
        'x-sources': ['000:5'],
        'x-decisions': [{ id: 'D1', says: 'Two things.', decided: 'One.', sure: 'high' }],
        parameters: [
          ref('parameters', 'Shelf'),
          { name: 'id', in: 'path', required: true, description: 'Id.', schema: { type: 'integer', format: 'int64' } },
        ],
        responses: { '200': { description: 'A book.', content: json(ref('schemas', 'Book')) } },
      },
    },
  },
  components: {
    parameters: {
      Shelf: { name: 'shelf', in: 'path', required: true, description: 'Shelf.', schema: text, 'x-bound': 'shelfName' },
    },
    responses: {
      Failure: {
        description: 'A failure.',
        'x-assumed': 'Nothing is documented.',
        content: json(ref('schemas', 'Failure'), { Gone: { summary: 'Gone', value: { code: 7001 } } }),
      },
    },
    examples: { Page: { summary: 'One book', value: { books: [], cursor: null } } },
    securitySchemes: {
      SignatureHeader: {
        type: 'apiKey',
        in: 'header',
        name: 'X-Signature',
        'x-credential': 'signature',
        'x-secret': true,
      },
      TokenHeader: { type: 'apiKey', in: 'header', name: 'X-Token', 'x-credential': 'token' },
      Bearer: { type: 'http', scheme: 'bearer', description: 'A token.', 'x-credential': 'accessToken' },
    },
    schemas: {
      BookPage: {
        description: 'A page of books.',
        type: 'object',
        required: ['books'],
        properties: {
          books: { type: 'array', items: ref('schemas', 'Book'), maxItems: 50 },
          cursor: { type: ['string', 'null'], description: 'The next page.' },
          total: { type: 'integer' },
          last: { type: 'boolean' },
        },
      },
      Book: {
        description: 'A book.',
        type: 'object',
        additionalProperties: false,
        properties: {
          id: { type: 'integer', format: 'int64', minimum: 1, maximum: 9, 'x-unit': 'count' },
          state: { type: 'integer', 'x-known-values': [0, 1] },
          kind: { type: 'string', enum: ['novel', 'poems'], default: 'novel', examples: ['poems'] },
          genre: { type: 'string', 'x-known-values': ['crime'], maxLength: 64, pattern: '^a' },
          price: { type: 'number', minimum: 0 },
          key: { type: 'string', minLength: 1, 'x-secret': true, deprecated: true },
          notes: { type: 'object', additionalProperties: text },
          history: { type: 'string', contentMediaType: 'application/json', contentSchema: ref('schemas', 'Event') },
          next: { ...ref('schemas', 'Book'), description: 'The next one.' },
          anything: { description: 'Whatever.', 'x-assumed': 'A guess.' },
          nothing: { type: 'null' },
          either: { anyOf: [text, { type: 'boolean' }] },
        },
      },
      Event: {
        description: 'What happened.',
        oneOf: [ref('schemas', 'Lent'), ref('schemas', 'Returned')],
        discriminator: { propertyName: 'action' },
      },
      Lent: { type: 'object', required: ['action'], properties: { action: { const: 'lent' } } },
      Returned: { type: 'object', required: ['action'], properties: { action: { type: 'string', const: 'returned' } } },
      PrintRequest: {
        type: 'object',
        required: ['title'],
        properties: {
          title: text,
          file: { type: 'string', contentMediaType: 'application/octet-stream' },
          url: text,
          name: text,
        },
        anyOf: [{ required: ['file'] }, { required: ['url', 'name'] }],
      },
      Task: {
        type: 'object',
        required: ['status'],
        properties: {
          status: { type: 'integer' },
          message: text,
          data: {
            anyOf: [
              { type: 'object', properties: { taskId: text, progress: { type: 'integer' }, url: text } },
              { type: 'null' },
            ],
          },
        },
      },
      Failure: { type: 'object', properties: { code: { type: 'integer' } } },
    },
  },
};
