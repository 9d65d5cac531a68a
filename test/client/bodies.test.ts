/** What the emitter makes of formats, limits, other paths and JSON in strings. */
import { describe as suite, expect, test } from 'vitest';
import { longestOf, uploadOf } from '../../scripts/clients/facts/bodies.ts';
import { contentsOf } from '../../scripts/clients/facts/contents.ts';
import { isPage } from '../../scripts/clients/facts/pages.ts';
import { pathFamilyOf } from '../../scripts/clients/facts/path-family.ts';
import { contentsModule } from '../../scripts/clients/typescript/contents.ts';
import { loadModel, loadModelFromDocument } from '../../scripts/model.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { describe, type Change } from '../model/document.ts';

const list = '/paths/~1shelves~1{shelf}~1books/get';
const get = '/paths/~1shelves~1{shelf}~1books~1{id}/get';
const print = '/paths/~1shelves~1{shelf}~1books/post';
const imports: Change = [`${print}/x-formats`, { document: { formats: ['pdf'] } }];

const modelOf = (...changes: Change[]) => loadModelFromDocument(describe(...changes), 'shelf.json', 'shelf');
function printing(...changes: Change[]) {
  const api = modelOf(...changes);
  const operation = api.operations.find(({ id }) => id === 'printBook');
  if (!operation) throw new Error('printBook is missing');
  return { api, operation };
}

const properties = {
  title: { type: 'string', description: 'Title.', maxLength: 9 },
  file: { type: 'string', description: 'File.', contentMediaType: 'application/octet-stream' },
  fileName: { type: 'string', description: 'Name.' },
  become: { type: 'string', description: 'Type.', enum: ['document', 'other'] },
};
const request = (fields: Partial<typeof properties>): Change => [
  '/components/schemas/PrintRequest',
  { type: 'object', description: 'A book to print.', properties: fields },
];

suite('a form', () => {
  test('names its file, and what each type is made from', () => {
    const { api, operation } = printing(imports, request(properties));
    const formats = { document: ['pdf'] };
    expect(uploadOf(api, operation)).toEqual({ file: 'file', name: 'fileName', type: 'become', formats });
    expect(longestOf(api, operation)).toEqual({ title: 9 });
  });

  test('has no formats to check where they are those of an export', () => {
    const { api, operation } = printing();
    expect(operation.formats).toBeDefined();
    expect(uploadOf(api, operation)).toBeUndefined();
  });

  test.each(['file', 'fileName', 'become'] as const)('with formats needs %s', (name) => {
    const { [name]: _, ...others } = properties;
    const { api, operation } = printing(imports, request(others));
    expect(() => uploadOf(api, operation)).toThrow(/printBook: its form has x-formats, so it needs a file/);
  });
});

suite('another path', () => {
  test('is told by the segment in which it differs', () => {
    expect(pathFamilyOf(modelOf())).toEqual({ from: 'shelves', to: 'racks' });
    expect(
      pathFamilyOf(
        modelOf(
          ...[print, list, get].map((operation): [string, undefined] => [`${operation}/x-path-alias`, undefined]),
        ),
      ),
    ).toBeUndefined();
  });

  test.each(['/racks/{shelf}/volumes', '/shelves/{shelf}', '/shelves/{shelf}/books'])('cannot be %s', (path) => {
    expect(() => pathFamilyOf(modelOf([`${print}/x-path-alias`, path]))).toThrow(
      `printBook: '${path}' has to differ from its path in exactly one segment`,
    );
  });

  test('has to differ in the same segment for all', () => {
    const other = modelOf([`${list}/x-path-alias`, '/boards/{shelf}/books']);
    expect(() => pathFamilyOf(other)).toThrow(/a client has one such option/);
  });

  test('has to be there for all paths with the segment', () => {
    expect(() => pathFamilyOf(modelOf([`${list}/x-path-alias`, undefined]))).toThrow(
      "listBooks: '/shelves/{shelf}/books' has 'shelves', but no other name as the other paths with it",
    );
  });
});

suite('JSON in strings', () => {
  test('is told apart by what each kind has', () => {
    const module = contentsModule(modelOf());
    expect(module).toContain("{ readonly kind: 'lent'; readonly content: schemas.Lent }");
    expect(module).toContain('lent: {"field":"action","value":"lent"}');
  });

  test('is nowhere but in a history', () => {
    expect(readRegistry().flatMap((entry) => contentsOf(loadModel(entry)).map(({ name }) => name))).toEqual([
      'HistoryContent',
    ]);
  });

  test('has to be of named objects', () => {
    const text = { type: 'string', description: 'C.', contentMediaType: 'application/json' };
    const content = { ...text, contentSchema: { $ref: '#/components/schemas/Inside' } };
    const api = modelOf(
      ['/components/schemas/Book/properties/inside', content],
      ['/components/schemas/Inside', { description: 'I.', anyOf: [{ type: 'string' }, { type: 'number' }] }],
    );
    expect(() => contentsModule(api)).toThrow("shelf: each branch of 'Inside' has to be a named object");
  });
});

test('only the preview page is opened by a browser itself', () => {
  const pages = readRegistry().flatMap((entry) => loadModel(entry).operations.filter(isPage));
  expect(pages.map(({ id }) => id)).toEqual(['getPreviewPage']);
});
