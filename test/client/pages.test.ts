import { describe, expect, test, inject } from 'vitest';
import { ParseError } from '../../generated/typescript/runtime/index.ts';
import { accessTokens, circle, shimo } from './clients.ts';
import { json, rejection, stub, type Sent } from './stub.ts';

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const taken: Item[] = [];
  for await (const item of items) taken.push(item);
  return taken;
}

const asked = (sent: readonly Sent[], ...names: string[]) =>
  sent.map(({ url }) => names.map((name) => url.searchParams.get(name)));

const server = (id: number) => ({ server_id: `s${id}`, name: `Server ${id}` });
const serverPage = (ids: number[], cursor?: string | null) => json({ code: 200, servers: ids.map(server), cursor });
const idsOf = (servers: { server_id?: string }[]) => servers.map((each) => each.server_id);

const history = (id: number) => ({ id: `h${id}` });
const user = (id: number) => ({ userId: `u${id}` });
const users = (count: number, from = 0) => json(Array.from({ length: count }, (_, index) => user(from + index)));
const token = (id: number) => ({ id, title: `t${id}` });
const tokens = (ids: number[], total: number | string) => json({ code: 200, data: { data: ids.map(token), total } });

describe('lists go on', () => {
  test('by the cursor of the page before', async () => {
    const { fetch, sent } = stub(serverPage([1, 2], 'a+b='), serverPage([3], 'c'), serverPage([4], ''));
    const items = await all(circle({ fetch }).servers.listByApp({ limit: 2 }).items());
    expect(idsOf(items)).toEqual(['s1', 's2', 's3', 's4']);
    expect(asked(sent, 'limit', 'cursor')).toEqual([
      ['2', null],
      ['2', 'a+b='],
      ['2', 'c'],
    ]);
  });

  test.each([[null], [undefined], ['']])('until the cursor is %j', async (cursor) => {
    const { fetch, sent } = stub(serverPage([1], cursor));
    expect(await all(circle({ fetch }).servers.listByApp().items())).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });

  test('beyond an empty page that names another', async () => {
    const { fetch } = stub(serverPage([], 'a'), serverPage([1]));
    expect(idsOf(await all(circle({ fetch }).servers.listByApp().items()))).toEqual(['s1']);
  });

  test('by the number of items so far, until the server says that a page is the last', async () => {
    const page = (ids: number[], isLastPage: boolean) => json({ histories: ids.map(history), users: {}, isLastPage });
    const { fetch, sent } = stub(page([1, 2], false), page([3], false), page([4, 5], true));
    const items = await all(shimo({ fetch }).history.list({ fileId: 'f', pageSize: 2, count: 10 }).items());
    expect(items.map(({ id }) => id)).toEqual(['h1', 'h2', 'h3', 'h4', 'h5']);
    expect(asked(sent, 'count')).toEqual([['10'], ['12'], ['13']]);
  });

  test.each<[total: number | string]>([[3], ['3']])(
    'by the number of items so far, up to a total of %j',
    async (total) => {
      const { fetch, sent } = stub(tokens([1, 2], total), tokens([3], total));
      const items = await all(accessTokens({ fetch }).list({ take: 2 }).items());
      expect(items.map(({ id }) => id)).toEqual([1, 2, 3]);
      expect(asked(sent, 'skip')).toEqual([[null], ['2']]);
    },
  );

  test('until a page is empty, whatever the total says', async () => {
    const { fetch, sent } = stub(tokens([1, 2], 9), tokens([], 9));
    expect(await all(accessTokens({ fetch }).list().items())).toHaveLength(2);
    expect(sent).toHaveLength(2);
  });

  test('by the number of the page, until one is not full', async () => {
    const { fetch, sent } = stub(users(2), users(2, 2), users(1, 4));
    const items = await all(shimo({ fetch }).users.list({ page: 3, size: 2 }).items());
    expect(items.map(({ userId }) => userId)).toEqual(['u0', 'u1', 'u2', 'u3', 'u4']);
    expect(asked(sent, 'page', 'size')).toEqual([
      ['3', '2'],
      ['4', '2'],
      ['5', '2'],
    ]);
  });
});

describe('a walk', () => {
  test('sends nothing before the first item is asked for, and no page before it is needed', async () => {
    const { fetch, sent } = stub(serverPage([1, 2], 'a'), serverPage([3]));
    const items = circle({ fetch }).servers.listByApp().items();
    expect(sent).toHaveLength(0);
    await items.next();
    await items.next();
    expect(sent).toHaveLength(1);
    await items.next();
    expect(sent).toHaveLength(2);
  });

  test('takes the page that the call gave already', async () => {
    const { fetch, sent } = stub(serverPage([1], 'a'), serverPage([2]));
    const call = circle({ fetch }).servers.listByApp();
    expect((await call).cursor).toBe('a');
    expect(await all(call.items())).toHaveLength(2);
    expect(sent).toHaveLength(2);
  });

  test('gives pages, each with all that the server said and the way to the next one', async () => {
    const { fetch } = stub(serverPage([1], 'a'), serverPage([2]));
    const pages = await all(circle({ fetch }).servers.listByApp().pages());
    expect(pages.map(({ items, next }) => [idsOf([...items]), next])).toEqual([
      [['s1'], { cursor: 'a' }],
      [['s2'], undefined],
    ]);
    expect(pages[0]?.data).toMatchObject({ code: 200, cursor: 'a' });
  });

  test('is resumed from where it was broken off, in another process too', async () => {
    const { fetch, sent } = stub(tokens([1, 2], 4), tokens([3, 4], 4));
    const input = { take: 2 };
    let saved = '';
    for await (const page of accessTokens({ fetch }).list(input).pages()) {
      saved = JSON.stringify(page.next);
      break;
    }
    expect(sent).toHaveLength(1);
    const rest = accessTokens({ fetch }).list({ ...input, ...(JSON.parse(saved) as { skip: number }) });
    expect((await all(rest.items())).map(({ id }) => id)).toEqual([3, 4]);
    expect(asked(sent, 'skip')).toEqual([[null], ['2']]);
  });

  test('carries the options of the call to every page', async () => {
    const { fetch, sent } = stub(serverPage([1], 'a'), serverPage([2]));
    await all(
      circle({ fetch })
        .servers.listByApp({}, { headers: { 'X-Trace': '7' } })
        .items(),
    );
    expect(sent.map(({ headers }) => headers.get('X-Trace'))).toEqual(['7', '7']);
  });

  test('ends with the reason of the caller who aborts it', async () => {
    const { fetch } = stub(serverPage([1], 'a'), serverPage([2]));
    const controller = new AbortController();
    const items = circle({ fetch }).servers.listByApp({}, { signal: controller.signal }).items();
    await items.next();
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await rejection(items.next())).toBe(reason);
  });

  test('throws the refusal of any page', async () => {
    const { fetch } = stub(serverPage([1], 'a'), json({ code: 403 }, 403));
    const taken: unknown[] = [];
    const walk = async () => {
      for await (const item of circle({ fetch }).servers.listByApp().items()) taken.push(item);
    };
    expect(await rejection(walk())).toMatchObject({ status: 403 });
    expect(taken).toHaveLength(1);
  });
});

describe('a server that repeats', () => {
  test('the cursor it was asked with is found out', async () => {
    const { fetch, sent } = stub(serverPage([1], 'a'), serverPage([2], 'a'));
    const items = circle({ fetch }).servers.listByApp().items();
    expect((await items.next()).value).toMatchObject({ server_id: 's1' });
    expect((await items.next()).value).toMatchObject({ server_id: 's2' });
    const error = await rejection(items.next());
    expect(error).toBeInstanceOf(ParseError);
    expect(String(error)).toContain("listServersByApp: HTTP 200, the server repeats the cursor 'a'");
    expect(sent).toHaveLength(2);
  });

  test('an earlier cursor, or the one that a walk was resumed with, is found out', async () => {
    const earlier = stub(serverPage([1], 'a'), serverPage([2], 'b'), serverPage([3], 'a'));
    expect(String(await rejection(all(circle(earlier).servers.listByApp().items())))).toContain("the cursor 'a'");
    const resumed = stub(serverPage([1], 'a'));
    expect(String(await rejection(all(circle(resumed).servers.listByApp({ cursor: 'a' }).items())))).toContain("'a'");
    expect(resumed.sent).toHaveLength(1);
  });

  test('a page, because it ignores which one it is asked for, is found out', async () => {
    const { fetch, sent } = stub(users(2));
    const walk = all(shimo({ fetch }).users.list({ page: 1, size: 2 }).items());
    expect(String(await rejection(walk))).toContain('listUsers: HTTP 200, the server repeats a page');
    expect(sent).toHaveLength(2);
  });
});

describe('the mock', () => {
  const mock = (api: string, id: string) => ({ baseUrl: `${inject('mockUrl')}/@pages-${id}/${api}` });

  test('is walked from end to end in every style', async () => {
    const servers = await all(circle(mock('circle', 'cursor')).servers.listByApp({ limit: 20 }).items());
    expect(new Set(idsOf(servers)).size).toBe(30);
    const histories = await all(shimo(mock('shimo', 'last')).history.list({ fileId: 'f', pageSize: 4 }).items());
    expect(new Set(histories.map(({ id }) => id)).size).toBe(histories.length);
    expect(histories.length).toBeGreaterThan(4);
    const found = await all(accessTokens(mock('access-token', 'total')).list({ take: 4 }).items());
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(4);
    const seats = await all(shimo(mock('shimo', 'page')).users.list({ page: 1, size: 4 }).items());
    expect(new Set(seats.map(({ userId }) => userId)).size).toBe(seats.length);
    expect(seats.length).toBeGreaterThan(4);
  });
});
