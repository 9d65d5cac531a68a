/** The fake servers that users of the clients test with. */
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createAccessTokens } from '../../generated/typescript/access-token/index.ts';
import { ApiError, NetworkError } from '../../generated/typescript/runtime/index.ts';
import {
  accessTokensContract,
  circleContract,
  example,
  handlers,
  mock,
  shimoContract,
  type Contract,
  type MockFetch,
} from '../../generated/typescript/testing/index.ts';
import { loadModel } from '../../scripts/model.ts';
import type { Json, Operation, Type } from '../../scripts/model/types.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { callOperation, clients, inputOf } from '../contract/clients.ts';
import { accessTokens, circle, shimo } from './clients.ts';
import { rejection } from './stub.ts';

const contracts: Record<string, Contract<object>> = {
  shimo: shimoContract,
  circle: circleContract,
  'access-token': accessTokensContract,
};

describe.each(readRegistry().map((entry) => [entry.name, loadModel(entry)] as const))('%s', (name, api) => {
  const contract = contracts[name];
  const [create] = Object.values(clients[name] ?? {});
  if (!contract || !create) throw new Error(`${name} has no contract or no client`);
  const types = new Map<string, Type>(api.types.map((type) => [type.name, type.type]));
  const baseUrl = 'https://server.example/behind/a/proxy';

  test.each(api.operations.map((operation) => [operation.id, operation] as const))(
    '%s gets its arguments and answers with the first example',
    async (id, operation) => {
      const fetch: MockFetch = mock(contract);
      const input = inputOf(operation, types, 'all parameters');
      const data = await callOperation(create({ baseUrl, fetch }), operation, input, {});
      expect(data).toEqual(expectedData(operation));
      expect(fetch.calls).toMatchObject([{ operation: id, input: received(operation, input), times: 1 }]);
    },
  );

  test('knows the second paths of old servers', async () => {
    for (const { id, pathAlias, httpMethod } of api.operations) {
      if (pathAlias === undefined) continue;
      const fetch = mock(contract);
      await fetch(`https://server.example${pathAlias.replace(/\{\w+\}/g, 'a%2Fb')}`, { method: httpMethod });
      expect(fetch.calls.map(({ operation }) => operation)).toEqual([id]);
    }
  });
});

/** What the method returns for the first example of the first success. */
function expectedData({ responses, envelope }: Operation): Json | undefined {
  const success = responses.find(({ status }) => typeof status === 'number' && status < 300);
  const value = success?.examples[0]?.value;
  return envelope?.data === undefined ? value : (value as Record<string, Json>)[envelope.data.slice(1)];
}

/** The arguments as they come out of a request. */
function received(operation: Operation, input: Record<string, unknown>): Record<string, unknown> {
  const isWide = (name: string) =>
    operation.parameters.some(({ name: each, type }) => each === name && 'format' in type && type.format === 'int64');
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      isWide(name) ? String(value) : name === 'body' ? sent(value as object) : value,
    ]),
  );
}

/** Files arrive as files, of which equality says nothing. */
const sent = (body: object) =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, value instanceof File ? expect.any(File) : value]),
  );

describe('mock()', () => {
  test('answers with the data that the method returns, in the envelope of the vendor', async () => {
    const page = { total: 1, data: [] };
    await expect(
      accessTokens({ fetch: mock(accessTokensContract, { listAccessTokens: page }) }).list(),
    ).resolves.toEqual(page);
    const fetch = mock(shimoContract, { getPlainText: { content: '你好' }, exportFile: { taskId: 't1' } });
    await expect(shimo({ fetch }).content.getPlainText({ fileId: 'f' })).resolves.toEqual({ content: '你好' });
    await expect(shimo({ fetch }).files.export({ fileId: 'f', body: { type: 'pdf' } })).resolves.toEqual({
      taskId: 't1',
    });
  });

  test('answers with text where the description has text', async () => {
    const fetch = mock(shimoContract, { getPreviewPage: '<p>预览' });
    await expect(shimo({ fetch }).previews.getPage({ fileId: 'f' })).resolves.toBe('<p>预览');
  });

  test('answers a call of a function with what it makes of the arguments', async () => {
    const fetch = mock(shimoContract, {
      getPlainText: ({ input, times }) => ({ content: `${input.fileId} ${times}` }),
      deleteFile: async () => new Response(null, { status: 404 }),
    });
    const { content, files } = shimo({ fetch });
    await content.getPlainText({ fileId: '表/1' });
    await expect(content.getPlainText({ fileId: '表/1' })).resolves.toEqual({ content: '表/1 2' });
    expect(await rejection(files.delete({ fileId: 'f' }))).toMatchObject({ status: 404 });
  });

  test('answers with any example of the description', async () => {
    const fetch = mock(circleContract, { getServer: example('LimitReached') });
    const error = await rejection(circle({ fetch }).servers.get({ server_id: 's' }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 400 });
  });

  test('answers with an example of any failure as a server error', async () => {
    const names = Object.entries(shimoContract.operations['getPlainText']?.examples ?? {});
    const [name] = names.find(([, { status }]) => status === 500) ?? [];
    expect(name).toBeDefined();
    const fetch = mock(shimoContract, { getPlainText: example(name as never) });
    expect(await rejection(shimo({ fetch, retries: 0 }).content.getPlainText({ fileId: 'f' }))).toMatchObject({
      status: 500,
    });
  });

  test('breaks the connection with an error', async () => {
    const fetch = mock(shimoContract, { deleteFile: new Error('socket hang up') });
    const error = await rejection(shimo({ fetch }).files.delete({ fileId: 'f' }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(String(error)).toContain('socket hang up');
  });

  test('gives the same response as often as it is asked', async () => {
    const fetch = mock(shimoContract, { getPlainText: Response.json({ content: 'a' }) });
    const { content } = shimo({ fetch });
    await content.getPlainText({ fileId: 'f' });
    await expect(content.getPlainText({ fileId: 'f' })).resolves.toEqual({ content: 'a' });
  });

  test('keeps the requests, their headers and bodies', async () => {
    const fetch = mock(circleContract);
    await circle({ fetch }).servers.create({ body: { name: '服务器', owner: 'u1' } as never });
    const [call] = fetch.calls;
    expect(call?.request.headers.get('Authorization')).toBe('Bearer app-token-1');
    expect(await call?.request.json()).toEqual({ name: '服务器', owner: 'u1' });
  });

  test('reads a body that is a stream', async () => {
    const fetch = mock(shimoContract, { importFile: { taskId: 't' } });
    const file = { name: '测试.docx', stream: new Blob(['文件']).stream() };
    await shimo({ fetch }).files.import({ body: { fileId: 'f', type: 'documentPro', file } });
    const { file: received } = fetch.calls[0]?.input['body'] as { file: File };
    expect([received.name, await received.text()]).toEqual(['测试.docx', '文件']);
  });

  test('writes an integer of 64 bits with all its digits', async () => {
    const token = { id: 9007199254740993n, userID: '2', enable: true };
    const fetch = mock(accessTokensContract, { listAccessTokens: { total: 1, data: [token] } });
    const { data } = await createAccessTokens({ appKey: 'k', accessToken: 't', fetch, int64: 'bigint' }).list();
    expect(data).toEqual([{ id: 9007199254740993n, userID: 2n, enable: true }]);
  });

  test('fetches the App Token like any other operation', async () => {
    const fetch = mock(circleContract);
    await circle({ fetch, auth: { clientId: 'i', clientSecret: 's' } }).servers.get({ server_id: 's' });
    expect(fetch.calls.map(({ operation }) => operation)).toEqual(['createAppToken', 'getServer']);
  });

  test('ends with the caller’s signal', async () => {
    const reason = new Error('user left');
    const call = shimo({ fetch: mock(shimoContract) }).files.delete(
      { fileId: 'f' },
      { signal: AbortSignal.abort(reason) },
    );
    expect(await rejection(call)).toBe(reason);
  });

  test('says which request it cannot answer', async () => {
    const error = await rejection(mock(shimoContract)('https://server.example/sdk/v2/nothing', { method: 'POST' }));
    expect(String(error)).toContain('shimo has no POST /sdk/v2/nothing');
  });

  test('refuses answers that cannot be given', async () => {
    const unknown = mock(shimoContract, { getPlainText: example('nothing') as never });
    expect(String(await rejection(unknown('https://s.example/sdk/v2/shimo-files/f/plain-text')))).toMatch(
      /getPlainText: the description has no example 'nothing', only \w+/,
    );
    const bodiless = mock(shimoContract, { deleteFile: { content: '' } as never });
    expect(String(await rejection(bodiless('https://s.example/sdk/v2/api/files/f', { method: 'DELETE' })))).toContain(
      'its success has no body',
    );
  });
});

test('the types know what an answer and its arguments are', () => {
  mock(shimoContract, { deleteFile: undefined, getPlainText: ({ input }) => ({ content: input.fileId }) });
  mock(circleContract, { getServer: () => example('LimitReached') });
  // @ts-expect-error the content is a text
  mock(shimoContract, { getPlainText: { content: 1 } });
  // @ts-expect-error the content is required
  mock(shimoContract, { getPlainText: () => ({}) });
  // @ts-expect-error no such example
  mock(circleContract, { getServer: example('ServerFull') });
  // @ts-expect-error no such argument
  mock(shimoContract, { getPlainText: ({ input }) => ({ content: input.id }) });
  // @ts-expect-error no such operation
  expect(() => mock(shimoContract, { getPlainTexts: { content: '' } })).toThrow("no operation 'getPlainTexts'");
});

describe('handlers for MSW', () => {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  test('answer the requests of a client that knows nothing of them', async () => {
    server.use(...handlers(http, shimoContract, { getPlainText: ({ input }) => ({ content: input.fileId }) }));
    await expect(shimo().content.getPlainText({ fileId: '表/1' })).resolves.toEqual({ content: '表/1' });
    await expect(shimo().users.list({ page: 1, size: 10 })).resolves.toBeDefined();
  });

  test('serve fixed paths before those with a parameter in their place', async () => {
    server.use(...handlers(http, circleContract));
    await expect(circle().servers.listByApp({ limit: 20 })).resolves.toHaveProperty('servers');
  });

  test('belong to a base URL', async () => {
    server.use(
      ...handlers(http, accessTokensContract, {}, 'https://other.example/base/'),
      http.all('*', () => new Response(null, { status: 418 })),
    );
    expect(await rejection(accessTokens().list())).toMatchObject({ status: 418 });
    await expect(accessTokens({ baseUrl: 'https://other.example/base' }).list()).resolves.toHaveProperty('total');
  });

  test('break a connection', async () => {
    server.use(...handlers(http, shimoContract, { deleteFile: new Error('broken') }));
    expect(await rejection(shimo().files.delete({ fileId: 'f' }))).toBeInstanceOf(NetworkError);
  });
});
