import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe as suite, expect, test } from 'vitest';
import { emitTypeScript } from '../../scripts/clients/typescript/emit.ts';
import { limitsText } from '../../scripts/clients/facts/limits.ts';
import { emitTypes } from '../../scripts/clients/typescript/types.ts';
import { loadModelFromDocument } from '../../scripts/model.ts';
import { readRegistry, repository } from '../../scripts/registry.ts';
import { describe, type Change } from '../model/document.ts';

// Without what the client has no way to do.
const simple: Change[] = [
  // A type that contains itself can hold no integers of 64 bits.
  ['/components/schemas/Book/properties/id/format', 'int32'],
];

// With one kind of credential, as the vendors have it, and a deprecated parameter that the client supplies.
const ordinary: Change[] = [
  ...simple,
  ['/components/securitySchemes/Bearer/x-credential', 'token'],
  [
    '/components/securitySchemes/SignatureQuery',
    { type: 'apiKey', in: 'query', name: 'sig', 'x-credential': 'signature' },
  ],
  ['/paths/~1shelves~1{shelf}~1books~1{id}/get/security', [{ SignatureHeader: [] }, { SignatureQuery: [] }]],
  [
    '/paths/~1shelves~1{shelf}~1books~1{id}/get/parameters/2',
    { name: 'app', in: 'query', deprecated: true, description: 'App.', schema: { type: 'string' }, 'x-bound': 'appId' },
  ],
  ['/components/schemas/Book/properties/key/description', 'Key.'],
  [
    '/paths/~1shelves~1{shelf}~1books/get/parameters/0/schema',
    { type: 'integer', minimum: 1, maximum: 20, default: 20, 'x-unit': 'days' },
  ],
];
const modelOf = (...changes: Change[]) =>
  loadModelFromDocument(describe(...ordinary, ...changes), 'shelf.json', 'shelf');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emitter-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function emit(name: string, ...changes: Change[]) {
  const out = join(folder, name);
  await emitTypeScript([modelOf(...changes)], out);
  const read = (file: string) => readFile(join(out, 'shelf', file), 'utf8');
  return {
    client: await read('client.ts'),
    descriptors: await read('descriptors.ts'),
    operations: await read('operations.ts'),
    codes: await read('error-codes.ts'),
  };
}

suite('what is emitted', () => {
  test('is the same each time', async () => {
    expect(await emit('once')).toEqual(await emit('twice'));
  });

  test('has a method for each operation, with all that the description says about it', async () => {
    const { client } = await emit('methods');
    expect(client).toContain(
      [
        '  /**',
        '   * List books.',
        '   *',
        '   * Lists books.',
        '   *',
        '   * Serves files of the types `document`.',
        "   * Since 3.12 of the vendor's documentation.",
        '   *',
        '   * @param input.limit Size of a page. In days. From 1 to 20. Default: 20.',
        '   * @param input.cursor Where to go on.',
        '   * @param input.ids Some books.',
        '   * @param input.X-Trace Trace.',
        '   * @see https://shelf.example/docs#list',
        '   * @example',
        '   * const data = await shelf.books.list();',
        '   * for await (const item of shelf.books.list().items()) console.log(item);',
        '   */',
        '  list(',
        '    input?: ListBooksInput,',
        '    options?: CallOptions,',
        '  ): PagedCall<schemas.BookPage, ListBooksOutcome, schemas.Book, { cursor: string }>;',
      ].join('\n'),
    );
    expect(client).toContain('@throws ApiError code 7001: The book is gone.');
    expect(client).toContain("await shelf.books.print({ body: { title: 'A', file: new File([bytes], 'a.pdf') } });");
  });

  test('is told what is bound once', async () => {
    const { client } = await emit('bound');
    expect(client).toMatch(/\/\*\* Shelf\. \*\/\n\s+shelfName: string;/);
    expect(client).toContain('{ shelf: options.shelfName');
    expect(client).toContain('baseUrl?: string | undefined;');
  });

  test('sends deprecated parameters that are bound with the credentials in the query only', async () => {
    const { descriptors } = await emit('legacy');
    expect(descriptors).toMatch(/name: 'sig' \},\s+\{ credential: 'appId', in: 'query', name: 'app' \},?\s+\]/);
    expect(descriptors).not.toContain("query: ['app']");
  });

  test('needs the address of the server where the host differs', async () => {
    const { client } = await emit('host', [
      '/servers/0',
      { url: 'https://{host}', variables: { host: { default: 'shelf.example', description: 'Host.' } } },
    ]);
    expect(client).toContain('baseUrl: string;');
  });

  test('is called after its resource where there is only one', async () => {
    const { client } = await emit('single', [
      '/paths/~1printings/get/x-client',
      { resource: 'books', method: 'follow' },
    ]);
    expect(client).toContain('export interface Books extends BooksMethods {');
    expect(client).toContain('export function createBooks(');
  });

  test('knows codes with their meaning', async () => {
    const { codes } = await emit('codes');
    expect(codes).toContain('export type ShelfErrorCode = 7001 | (number & {}) | (string & {});');
    expect(codes).toContain("meaning: 'The book is gone.'");
  });

  test('cannot be broken by the end of a comment in a description', async () => {
    const { client } = await emit('comment', ['/paths/~1shelves~1{shelf}~1books/get/summary', 'List */ books']);
    const { diagnostics } = ts.transpileModule(client, { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
    expect(client).toContain('List *\\/ books.');
  });
});

suite('integers of 64 bits', () => {
  const id = '/components/schemas/Book/properties/id';
  const wide: Change[] = [
    [
      id,
      {
        anyOf: [
          { type: 'integer', format: 'int64' },
          { type: 'string', pattern: '^-?\\d+$' },
        ],
      },
    ],
    ['/components/schemas/Book/properties/next', undefined],
    ['/components/schemas/BookPage/properties/total', { type: 'integer', format: 'int64' }],
    ['/components/schemas/PrintRequest/properties/title', { type: 'integer', format: 'int64' }],
  ];

  test('are read and written at their places, in the form that the client was told', async () => {
    const { descriptors, operations, client } = await emit('wide', ...wide);
    expect(descriptors).toContain("readInt64('/id'),\n  int64Parameter: /* @__PURE__ */ int64Parameters('id')");
    expect(descriptors).toContain("readInt64('/books/*/id', '/total')");
    expect(descriptors).toContain("writeInt64('/title')");
    expect(operations).toMatch(/function getBook<Int extends Int64Form = 'number'>\(\s+client: Client<Int>,/);
    expect(operations).toMatch(/Call<schemas\.Book<Int>, GetBookOutcome<Int>>/);
    expect(client).toMatch(/export function createShelf<Int extends Int64Form = 'number'>\(.*\): Shelf<Int>/);
  });

  test('make generic what holds them in replies, and are free in requests', async () => {
    const bundle = join(folder, 'wide.json');
    const types = join(folder, 'wide.ts');
    await writeFile(bundle, JSON.stringify(describe(...ordinary, ...wide)));
    await emitTypes({ name: 'shelf', root: '', folder: '', bundle, types }, modelOf(...wide));
    const text = await readFile(types, 'utf8');
    expect(text).toContain("import type { Int64Form, Int64Of, Int64OrDigits } from '../runtime/int64.ts';");
    expect(text).toContain('id?: Int64OrDigits<Int>;');
    expect(text).toContain('total?: Int64Of<Int>;');
    expect(text).toContain("books: components<Int>['schemas']['Book'][];");
    expect(text).toMatch(/type Book<Int extends Int64Form = 'number'> =\s+components<Int>\['schemas'\]\['Book'\];/);
    expect(text).toContain('title: number | bigint | string;');
    expect(text).toContain("export type PrintRequest = components['schemas']['PrintRequest'];");
  });

  test.each<[string, Change[], RegExp]>([
    [
      'in a type that contains itself',
      [[id, { type: 'integer', format: 'int64' }]],
      /'Book' contains itself and an int64/,
    ],
    [
      'in a type of requests and replies',
      [...wide, ['/components/schemas/BookPage/properties/request', { $ref: '#/components/schemas/PrintRequest' }]],
      /'PrintRequest' holds an int64 and stands in requests and replies/,
    ],
    [
      'where another reply has a number',
      [...wide, ['/components/schemas/Failure/properties/total', { type: 'number' }]],
      /listBooks: \/total is an int64 in one reply and another number in a second one/,
    ],
  ])('are refused %s', async (_name, changes, message) => {
    await expect(emitTypeScript([modelOf(...changes)], join(folder, 'refused'))).rejects.toThrow(message);
  });
});

suite('what is refused', () => {
  test.each<[string, Change, RegExp]>([
    [
      'a name that is exported twice',
      ['/components/schemas/ListBooksInput', { type: 'object' }],
      /shelf: the TypeScript client would export 'ListBooksInput' twice/,
    ],
    [
      'a resource in the place of the client',
      ['/paths/~1printings/get/x-client/resource', 'client'],
      /a resource cannot be called 'client'/,
    ],
    [
      'lists that are joined and lists that are repeated in one query',
      [
        '/paths/~1shelves~1{shelf}~1books/get/parameters/4',
        { name: 'more', in: 'query', explode: true, schema: { type: 'array', items: { type: 'string' } } },
      ],
      /listBooks: lists in the query/,
    ],
    [
      'two kinds of credentials',
      ['/components/securitySchemes/Bearer/x-credential', 'accessToken'],
      /exactly one of signature, accessToken, appToken/,
    ],
  ])('%s', async (_name, change, message) => {
    await expect(emitTypeScript([modelOf(change)], join(folder, 'refused'))).rejects.toThrow(message);
  });

  test('an App Token that no operation fetches', async () => {
    const schemes = { Bearer: { type: 'http', scheme: 'bearer', 'x-credential': 'appToken' } };
    const model = loadModelFromDocument(
      describe(...simple, ['/components/securitySchemes', schemes], ['/security', [{ Bearer: [] }]]),
      'shelf.json',
      'shelf',
    );
    await expect(emitTypeScript([model], join(folder, 'refused'))).rejects.toThrow(/createAppToken is missing/);
  });
});

suite('types', () => {
  test('know files, open values, alternatives and limits', async () => {
    const bundle = join(folder, 'shelf.json');
    const types = join(folder, 'types.ts');
    await writeFile(bundle, JSON.stringify(describe(...ordinary)));
    await emitTypes({ name: 'shelf', root: '', folder: '', bundle, types }, modelOf());
    const text = await readFile(types, 'utf8');
    expect(text).toContain("genre?: 'crime' | (string & {});");
    expect(text).toContain('state?: 0 | 1 | (number & {});');
    expect(text).toMatch(/PrintRequest:\s+\| \{\s+title: string;\s+file: Upload;/);
    expect(text).toMatch(/url: string;\s+name: string;\s+\};/);
    expect(text).toMatch(/\* @description Key\.\n\s+\* {5}At least 1 characters\./);
    expect(text).toContain('export type Book = components');
  });

  test.each([
    [{ unit: 'seconds', minimum: 1 }, 'In seconds. At least 1.'],
    [{ unit: 'count', maxLength: 64 }, 'At most 64 characters.'],
    [{ minItems: 1, maxItems: 10 }, 'From 1 to 10 items.'],
    [{}, ''],
  ])('say limits %j as %s', (limits, text) => {
    expect(limitsText(limits)).toBe(text);
  });
});

suite('the runtime', () => {
  const written = join(repository, 'scripts/clients/typescript/runtime');
  const generated = join(repository, 'generated/typescript/runtime');

  test('lands verbatim', async () => {
    expect(await readdir(generated)).toEqual(await readdir(written));
    for (const file of await readdir(written)) {
      expect(await readFile(join(generated, file), 'utf8')).toBe(await readFile(join(written, file), 'utf8'));
    }
  });

  test('imports openapi-fetch in one module and nothing from Node', async () => {
    const imports = new Map<string, string[]>();
    for (const file of await readdir(written)) {
      const text = await readFile(join(written, file), 'utf8');
      const modules = [...text.matchAll(/from '([^']+)'/g)].map(([, module = '']) => module);
      imports.set(
        file,
        [...new Set(modules)].filter((module) => !module.startsWith('./')),
      );
    }
    expect(Object.fromEntries([...imports].filter(([, modules]) => modules.length > 0))).toEqual({
      'http.ts': ['openapi-fetch'],
    });
  });

  test('is imported by every API', async () => {
    for (const { name } of readRegistry()) {
      const text = await readFile(join(repository, 'generated/typescript', name, 'client.ts'), 'utf8');
      expect(text).toContain("from '../runtime/client.ts'");
    }
  });
});
