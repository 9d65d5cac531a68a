/** Every list has several pages, all different, and an end, in the style that its description says. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parseExactly, type Value } from '../../scripts/mock/json.ts';
import { startMockOf } from '../../scripts/mock/mock.ts';
import { valueAt } from '../../scripts/mock/behaviour/pointers.ts';
import type { RunningMock } from '../../scripts/mock/server.ts';
import type { Pagination } from '../../scripts/model/types.ts';
import { bodyValidator, operations, requestOf, type ListedOperation } from './contract.ts';
import { credentials, edgeSource } from './edge.ts';

const lists = operations.flatMap(({ api, operation }) =>
  operation.pagination ? [{ api, operation, pagination: operation.pagination }] : [],
);

/** Follows the pages as the description says, at most 200 of them. */
async function readPages(listed: ListedOperation, pagination: Pagination, limit?: number): Promise<Value[][]> {
  const pages: Value[][] = [];
  const isValid = bodyValidator(listed, 200);
  const size = limit === undefined ? {} : { [pagination.limit]: limit };
  let next: Record<string, string | number> | undefined =
    pagination.style === 'page' ? { [pagination.page]: pagination.first } : {};
  while (next && pages.length < 200) {
    const [url, init] = requestOf(inject('mockUrl'), listed, { ...size, ...next });
    const response = await fetch(url, init);
    const text = await response.text();
    expect(response.status, text).toBe(200);
    const body = JSON.parse(text) as Value;
    expect(isValid(body), JSON.stringify(isValid.errors)).toBe(true);
    const items = valueAt(body, pagination.items) as Value[];
    pages.push(items);
    next = follow(pagination, body, pages, limit);
  }
  return pages;
}

function follow(pagination: Pagination, body: Value, pages: readonly Value[][], limit: number | undefined) {
  const read = pages.flat().length;
  switch (pagination.style) {
    case 'cursor': {
      const cursor = valueAt(body, pagination.next);
      return typeof cursor === 'string' && cursor !== '' ? { [pagination.cursor]: cursor } : undefined;
    }
    case 'offset': {
      const isOver =
        pagination.last !== undefined
          ? valueAt(body, pagination.last) === true
          : read >= Number(valueAt(body, pagination.total ?? ''));
      return isOver ? undefined : { [pagination.offset]: read };
    }
    case 'page':
      return (pages.at(-1)?.length ?? 0) < (limit ?? pages[0]?.length ?? 0)
        ? undefined
        : { [pagination.page]: pages.length + pagination.first };
  }
}

test('there are lists of every style', () => {
  expect(new Set(lists.map(({ pagination }) => pagination.style))).toEqual(new Set(['cursor', 'offset', 'page']));
});

describe.each(lists)('$operation.id', (list) => {
  test.each([1, 7, undefined])('with a page size of %s', async (limit) => {
    const pages = await readPages(list, list.pagination, limit);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(200);
    const size = limit ?? pages[0]?.length ?? 0;
    expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
    expect(pages.at(-1)?.length).toBeLessThanOrEqual(size);
    const items = pages.flat().map((item) => JSON.stringify(item));
    expect(new Set(items).size).toBe(items.length);
  });

  test('gives the same items whatever the page size', async () => {
    const [small, large] = [await readPages(list, list.pagination, 3), await readPages(list, list.pagination, 20)];
    expect(small.flat()).toEqual(large.flat());
  });

  test('gives each item an identifier of its own', async () => {
    const items = (await readPages(list, list.pagination, 20)).flat() as { [key: string]: Value }[];
    const names = Object.keys(items[0] ?? {}).filter((name) => /id$/i.test(name));
    const unique = names.filter((name) => new Set(items.map((item) => item[name])).size === items.length);
    expect(unique.length, `one of ${names.join(', ')} differs in all items`).toBeGreaterThan(0);
  });

  test('gives way to Prefer', async () => {
    const { operation } = list;
    const example = operation.responses.find(({ status }) => status === 200)?.examples[0];
    const [url, init] = requestOf(inject('mockUrl'), list, {
      [list.pagination.limit]: 1,
      ...(list.pagination.style === 'page' && { [list.pagination.page]: 1 }),
    });
    const headers = new Headers(init.headers);
    headers.set('prefer', `code=200, example=${example?.name}`);
    expect(await (await fetch(url, { ...init, headers })).json()).toEqual(example?.value);
  });
});

describe.each(lists.filter(({ pagination }) => pagination.style !== 'cursor'))('$operation.id', (list) => {
  test('after its end has nothing more', async () => {
    const { pagination } = list;
    const beyond =
      pagination.style === 'page' ? pagination.page : pagination.style === 'offset' ? pagination.offset : '';
    const [url, init] = requestOf(inject('mockUrl'), list, { [beyond]: 1000, [pagination.limit]: 5 });
    expect(valueAt((await (await fetch(url, init)).json()) as Value, pagination.items)).toEqual([]);
  });
});

describe('a cursor', () => {
  let mock: RunningMock;
  beforeAll(async () => {
    mock = await startMockOf([edgeSource()]);
  });
  afterAll(() => mock.close());

  const list = async (query: string) => {
    const response = await fetch(`${mock.url}/edge/words?${query}`, { headers: credentials });
    const text = await response.text();
    return { status: response.status, text, body: parseExactly(text) as { [key: string]: Value } };
  };

  test('has to be percent-encoded', async () => {
    const { body } = await list('');
    expect(body.next).toMatch(/=$/);
    expect((await list(`after=${encodeURIComponent(String(body.next))}`)).status).toBe(200);
    expect((await list(`after=${String(body.next).replace(/=+$/, '')}`)).status).toBe(422);
  });

  test('that the mock did not hand out is refused', async () => {
    const { status, text } = await list('after=nonsense');
    expect([status, text]).toEqual([422, expect.stringContaining("'nonsense' is no cursor of listWords")]);
    const elsewhere = Buffer.from('otherList:2:..').toString('base64');
    expect((await list(`after=${encodeURIComponent(elsewhere)}`)).status).toBe(422);
    expect((await list('after=undefined')).status).toBe(422);
    expect((await list('after=null')).status).toBe(422);
  });

  test('that is documented leads to the second page', async () => {
    const first = await list('');
    const second = await list(`after=${encodeURIComponent(String(first.body.next))}`);
    expect((await list('after=documented-cursor')).body).toEqual(second.body);
    expect((await list('after=abc')).body).toEqual(second.body);
  });

  test('that is empty asks for the first page', async () => {
    expect((await list('after=')).body).toEqual((await list('')).body);
  });

  test('keeps identifiers exact, and counts the items of its page', async () => {
    const { text } = await list('limit=3');
    expect(text).toContain('{"words":[{"id":9007199254740993},{"id":9007199254740994},{"id":9007199254740995}]');
    expect(text).toContain('"wordCount":3');
  });

  test('is gone on the last page', async () => {
    let query = 'limit=4';
    const seen: string[] = [];
    for (;;) {
      const { text, body } = await list(query);
      seen.push(...[...text.matchAll(/"id":(\d+)/g)].map(([, id]) => id ?? ''));
      if (body.next === undefined) break;
      query = `limit=4&after=${encodeURIComponent(String(body.next))}`;
    }
    expect(seen).toEqual(Array.from({ length: 6 }, (_, n) => String(9007199254740993n + BigInt(n))));
  });
});

test('a list of whose examples none has an item cannot be mocked', async () => {
  const source = edgeSource((document) => {
    const examples = (
      document as never as {
        paths: {
          '/words': {
            get: { responses: { 200: { content: { 'application/json': { examples: Record<string, unknown> } } } } };
          };
        };
      }
    ).paths['/words'].get.responses[200].content['application/json'].examples;
    delete examples.Full;
  });
  await expect(startMockOf([source])).rejects.toThrow("listWords: no example of a success has an item at '/words'");
});
