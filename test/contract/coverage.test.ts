import { expect, test } from 'vitest';
import { loadModelFromDocument } from '../../scripts/model.ts';
import { describe as description } from '../model/document.ts';
import { Coverage } from './coverage.ts';

const api = loadModelFromDocument(description(), 'shelf.json', 'shelf');
const baseUrl = 'https://shelf.example/v1';

/** What is reached by one exchange. */
async function reachedBy(path: string, init: RequestInit, response: Response): Promise<string[]> {
  const coverage = new Coverage([api]);
  const due = coverage.unreached();
  await coverage.observe(api, baseUrl, async () => response)(baseUrl + path, init);
  const left = coverage.unreached();
  return due.filter((item) => !left.includes(item)).map((item) => item.replace('shelf: ', ''));
}

test('everything is due at first', () => {
  const coverage = new Coverage([api]);
  expect(coverage.unreached()).toHaveLength(new Set(coverage.unreached()).size);
  expect(coverage.unreached()).toEqual(
    expect.arrayContaining([
      'shelf: operation getBook',
      'shelf: security requirement listBooks SignatureHeader + TokenHeader',
      'shelf: parameter listBooks query cursor',
      'shelf: request example printBook Small',
      'shelf: response printBook 204',
      'shelf: response example listBooks default Gone',
      'shelf: error code 7001',
    ]),
  );
  expect(coverage.summary()).toContain('0 of 4 operations');
});

test('an exchange reaches what it shows, and no more', async () => {
  const headers = { 'X-Signature': 's', 'X-Token': 't' };
  expect(await reachedBy('/shelves/a/books?limit=2', { headers }, Response.json({ books: [], cursor: null }))).toEqual([
    'operation listBooks',
    'security requirement listBooks SignatureHeader + TokenHeader',
    'parameter listBooks path shelf',
    'parameter listBooks query limit',
    'response listBooks 200',
    'response example listBooks 200 One',
  ]);
});

test('half of the credentials, another body and another value reach nothing', async () => {
  const reached = await reachedBy('/shelves/a/books', { headers: { 'X-Token': 't' } }, Response.json({ books: [] }));
  expect(reached).toEqual(['operation listBooks', 'parameter listBooks path shelf', 'response listBooks 200']);
});

test('a status that is not documented counts as the default, and a code wherever it comes', async () => {
  const reached = await reachedBy('/shelves/a/books', {}, Response.json({ code: 7001 }, { status: 503 }));
  expect(reached).toContain('response listBooks default');
  expect(reached).toContain('response example listBooks default Gone');
  expect(reached).toContain('error code 7001');
});

test('a form reaches the example that names its file', async () => {
  const body = new FormData();
  body.append('title', 'A');
  body.append('file', new File(['x'], 'a.pdf'));
  const reached = await reachedBy('/shelves/a/books', { method: 'POST', body }, new Response(null, { status: 204 }));
  expect(reached).toEqual([
    'operation printBook',
    'security requirement printBook ',
    'parameter printBook path shelf',
    'request example printBook Small',
    'response printBook 204',
  ]);
});

test('a request for no operation reaches nothing', async () => {
  expect(await reachedBy('/nothing', {}, Response.json({}))).toEqual([]);
});
