/** TanStack Query with the options that the clients make for it. */
import { InfiniteQueryObserver, MutationObserver, QueryClient, QueryObserver } from '@tanstack/query-core';
import { expect, test } from 'vitest';
import {
  ApiError,
  infiniteQueryOptions,
  mutationOptions,
  queryOptions,
} from '../../generated/typescript/runtime/index.ts';
import { createAppToken } from '../../generated/typescript/circle/index.ts';
import type { CreateFileInput } from '../../generated/typescript/shimo/index.ts';
import { circleContract, mock, shimoContract } from '../../generated/typescript/testing/index.ts';
import { accessTokens, circle, shimo } from './clients.ts';
import { json, rejection, stub } from './stub.ts';

const queries = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

test('a query gives what the method gives', async () => {
  const { content } = shimo({ fetch: mock(shimoContract, { getPlainText: { content: '你好' } }) });
  const options = queryOptions((call) => content.getPlainText({ fileId: 'f' }, call));
  const data: { content: string } = await queries().fetchQuery(options);
  expect(data).toEqual({ content: '你好' });
});

test('a query gives null for nothing, which TanStack Query takes for a mistake', async () => {
  const { files } = shimo({ fetch: mock(shimoContract) });
  const data: null = await queries().fetchQuery(queryOptions((call) => files.delete({ fileId: 'f' }, call)));
  expect(data).toBeNull();
});

test('a query fails with the error of the client', async () => {
  const { content } = shimo(stub(json({ code: 70012 }, 400)));
  const query = queries().fetchQuery(queryOptions((call) => content.getPlainText({ fileId: 'f' }, call)));
  expect(await rejection(query)).toBeInstanceOf(ApiError);
});

test('a mutation gives what the method gives, and fails with the error of the client', async () => {
  const fetch = mock(shimoContract);
  const options = mutationOptions((input: CreateFileInput) => shimo({ fetch }).files.create(input));
  const mutation = new MutationObserver(queries(), options);
  const data: null = await mutation.mutate({ body: { fileId: 'f', type: 'document' } });
  expect([data, fetch.calls.length]).toEqual([null, 1]);
  const refused = shimo(stub(json({ code: 70012 }, 400)));
  const failing = new MutationObserver(
    queries(),
    mutationOptions((fileId: string) => refused.files.delete({ fileId })),
  );
  expect(await rejection(failing.mutate('f'))).toBeInstanceOf(ApiError);
});

test('options send nothing', () => {
  const fetch = mock(shimoContract);
  queryOptions((call) => shimo({ fetch }).content.getPlainText({ fileId: 'f' }, call));
  expect(fetch.calls).toEqual([]);
});

test('the key names the API, the operation and all arguments', () => {
  const key = (call: Parameters<typeof queryOptions>[0]) => queryOptions(call).queryKey;
  expect(key((call) => shimo().content.getPlainText({ fileId: 'f' }, call))).toEqual([
    'shimo',
    'getPlainText',
    { appId: 'app-1', fileId: 'f' },
  ]);
  expect(key((call) => circle({ orgName: 'other' }).servers.listByApp({ limit: 20 }, call))).toEqual([
    'circle',
    'listServersByApp',
    { org_name: 'other', app_name: 'app', limit: 20 },
  ]);
  expect(key((call) => accessTokens().delete({ id: 9007199254740993n }, call))).toEqual([
    'access-token',
    'deleteAccessToken',
    { appKey: 'key', id: '9007199254740993' },
  ]);
});

test('the key holds no secret', () => {
  const body = { grant_type: 'client_credentials' as const, client_id: 'i', client_secret: 'client-secret-1' };
  const { queryKey } = queryOptions((call) => createAppToken(circle().client, { body }, call));
  expect(JSON.stringify(queryKey)).not.toContain('client-secret-1');
});

test('a query that is found by its operation is asked anew', async () => {
  const fetch = mock(shimoContract);
  const client = queries();
  const options = queryOptions((call) => shimo({ fetch }).content.getPlainText({ fileId: 'f' }, call));
  const observer = new QueryObserver(client, options);
  const stop = observer.subscribe(() => {});
  await expect.poll(() => observer.getCurrentResult().isSuccess).toBe(true);
  await client.invalidateQueries({ queryKey: ['shimo', 'getPlainText', { fileId: 'f' }] });
  await client.invalidateQueries({ queryKey: ['shimo', 'getCommentCount'] });
  stop();
  expect(fetch.calls).toHaveLength(2);
});

test('a query that is cancelled ends its request', async () => {
  const { fetch, sent } = stub(
    ({ init }) => new Promise((_, reject) => void init.signal?.addEventListener('abort', reject)),
  );
  const client = queries();
  const options = queryOptions((call) => shimo({ fetch }).content.getPlainText({ fileId: 'f' }, call));
  const query = rejection(client.fetchQuery(options));
  await expect.poll(() => sent.length).toBe(1);
  await client.cancelQueries({ queryKey: options.queryKey });
  await query;
  expect(sent[0]?.init.signal?.aborted).toBe(true);
});

test('an infinite query goes from page to page', async () => {
  const server = (id: string) => ({ server_id: id }) as never;
  const fetch = mock(circleContract, {
    listServersByApp: ({ input }) =>
      input.cursor === undefined
        ? { code: 200, count: 1, cursor: 'c2', servers: [server('s1')] }
        : { code: 200, count: 1, servers: [server('s2')] },
  });
  const { servers } = circle({ fetch });
  const options = infiniteQueryOptions((call, next) => servers.listByApp({ limit: 1, ...next }, call));
  const observer = new InfiniteQueryObserver(queries(), options);
  const stop = observer.subscribe(() => {});
  await observer.refetch();
  expect(observer.getCurrentResult().hasNextPage).toBe(true);
  const { data, hasNextPage } = await observer.fetchNextPage();
  stop();
  expect(data?.pages.flatMap(({ items }) => items.map(({ server_id }) => server_id))).toEqual(['s1', 's2']);
  expect(hasNextPage).toBe(false);
  expect(fetch.calls.at(-1)?.input).toMatchObject({ limit: 1, cursor: 'c2' });
});
