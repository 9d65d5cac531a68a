import { describe, expect, test } from 'vitest';
import {
  createFile,
  errorCodes,
  importFile,
  resumeExportFile,
  shimoClient,
} from '../../generated/typescript/shimo/index.ts';
import { accessTokens, circle, shimo } from './clients.ts';
import { claimsOf, empty, json, rejection, stub } from './stub.ts';

describe('a path', () => {
  test.each([
    ['a/b?c#d 表', 'a%2Fb%3Fc%23d%20%E8%A1%A8'],
    ["!'()*~", '%21%27%28%29%2A~'],
    ['%2e', '%252e'],
    ['$&{fileId}', '%24%26%7BfileId%7D'],
  ])('holds %s encoded', async (fileId, encoded) => {
    const { fetch, sent } = stub(empty());
    await shimo({ fetch }).files.delete({ fileId });
    expect(sent[0]?.url.href).toBe(`https://shimo.example/sdk/v2/api/files/${encoded}`);
  });

  test.each(['.', '..', ''])("does not take '%s', which would be another path", async (fileId) => {
    const { fetch, sent } = stub(empty());
    const error = await rejection(shimo({ fetch }).files.delete({ fileId }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain("deleteFile: 'fileId'");
    expect(sent).toEqual([]);
  });

  test('gets what is bound to the client', async () => {
    const { fetch, sent } = stub(json({ code: 200, count: 1 }));
    await circle({ fetch, orgName: '组织', appName: 'a b' }).members.count({ server_id: 's1' });
    expect(sent[0]?.url.href).toBe('https://circle.example/%E7%BB%84%E7%BB%87/a%20b/circle/server/s1/users/count');
  });

  test.each(['https://shimo.example/', 'https://shimo.example//'])('follows on %s', async (baseUrl) => {
    const { fetch, sent } = stub(empty());
    await shimo({ fetch, baseUrl }).files.delete({ fileId: 'f' });
    expect(sent[0]?.url.href).toBe('https://shimo.example/sdk/v2/api/files/f');
  });

  test.each([
    'shimo.example',
    '/api',
    'ftp://shimo.example',
    '',
    'https://u:hunter2@h',
    'https://h?a=b',
    'https://h#f',
  ])('needs a server, not %s', (baseUrl) => {
    expect(() => shimo({ baseUrl })).toThrow(/^shimo: baseUrl is no address such as https:\/\/host$/);
  });

  test.each([10001, '9007199254740993', 9007199254740993n])('takes an identifier of 64 bits as %s', async (id) => {
    const { fetch, sent } = stub(json({ code: 200, data: true }));
    await accessTokens({ fetch }).delete({ id });
    expect(sent[0]?.url.pathname).toBe(`/AccessToken/key/${id}`);
  });

  test("starts at the vendor's address where there is only one", async () => {
    const { fetch, sent } = stub(json({ code: 200, data: { total: 0 } }));
    await accessTokens({ fetch }).list();
    expect(sent[0]?.url.href).toBe('https://api.zashigaofa.cn/AccessToken/key');
  });
});

describe('a query', () => {
  test('holds what is given, encoded, and nothing else', async () => {
    const { fetch, sent } = stub(json({ values: [] }));
    await shimo({ fetch }).sheets.getValues({ fileId: 'f', range: "'工作!:表'!A1:C3&x=+" });
    expect(sent[0]?.url.search).toBe('?range=%27%E5%B7%A5%E4%BD%9C%21%3A%E8%A1%A8%27%21A1%3AC3%26x%3D%2B');
    await circle({ fetch }).servers.listByApp({ limit: 20, cursor: undefined });
    expect(sent[1]?.url.search).toBe('?limit=20');
  });
});

describe('a body', () => {
  test('is JSON with the caller’s fields only', async () => {
    const { fetch, sent } = stub(empty());
    await shimo({ fetch }).files.create({
      lang: 'ja',
      'Accept-Language': 'ja',
      body: { fileId: '文件', type: 'document' },
    });
    expect(sent[0]?.init.method).toBe('POST');
    expect(sent[0]?.url.search).toBe('?lang=ja');
    expect(sent[0]?.headers.get('Content-Type')).toBe('application/json');
    expect(sent[0]?.headers.get('Accept-Language')).toBe('ja');
    expect(sent[0]?.init.body).toBe('{"fileId":"文件","type":"document"}');
  });

  test('is left out where there is none, with its content type', async () => {
    const { fetch, sent } = stub(json({ status: 0, data: { progress: 0 } }));
    await shimo({ fetch }).imports.getProgress({ taskId: 'a:b' });
    expect(sent[0]?.init.body).toBeUndefined();
    expect(sent[0]?.headers.has('Content-Type')).toBe(false);
  });
});

describe('the credentials', () => {
  test('of Shimo travel in headers', async () => {
    const { fetch, sent } = stub(empty());
    await shimo({ fetch }).files.delete({ fileId: 'f' });
    expect(sent[0]?.url.search).toBe('');
    expect(sent[0]?.headers.get('X-Shimo-Token')).toBe('user-token-1');
    expect(sent[0]?.headers.get('X-Shimo-Signature')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  test('of Shimo travel in the query on request, with the appId that old servers ask for', async () => {
    const { fetch, sent } = stub(json({ values: [] }));
    await shimo({ fetch, transport: 'query', token: 'a+b/c=' }).sheets.getValues({ fileId: 'f', range: 'A' });
    const [{ url, headers } = { url: new URL('none:'), headers: new Headers() }] = sent;
    expect([...url.searchParams.keys()]).toEqual(['range', 'signature', 'token', 'appId']);
    expect(url.searchParams.get('token')).toBe('a+b/c=');
    expect(url.searchParams.get('appId')).toBe('app-1');
    expect([...headers.keys()].filter((name) => name.startsWith('x-'))).toEqual([]);
  });

  test('of a preview page travel in the query always, because a browser loads it', async () => {
    const { fetch, sent } = stub(new Response('<p>'));
    await shimo({ fetch, transport: 'header' }).previews.getPage({ fileId: 'f' });
    expect([...(sent[0]?.url.searchParams.keys() ?? [])]).toEqual(['signature', 'token']);
    expect(sent[0]?.headers.has('X-Shimo-Token')).toBe(false);
  });

  test.each([
    ['apps', 'get', undefined],
    ['users', 'list', { page: 1, size: 30 }],
    ['users', 'activate', { body: { userIds: ['u'] } }],
  ] as const)('of %s.%s have the scope license and serve one request', async (resource, method, input) => {
    const { fetch, sent } = stub(() => (method === 'activate' ? empty() : json(method === 'list' ? [] : {})));
    const client = shimo({ fetch }) as unknown as Record<
      string,
      Record<string, (input?: object) => PromiseLike<unknown>>
    >;
    await client[resource]?.[method]?.(input);
    await client[resource]?.[method]?.(input);
    const signatures = sent.map(({ headers }) => headers.get('X-Shimo-Signature'));
    expect(signatures.map((signature) => claimsOf(signature).scope)).toEqual(['license', 'license']);
    expect(new Set(signatures).size).toBe(2);
    for (const signature of signatures) {
      expect(claimsOf(signature).exp - Date.now() / 1000).toBeLessThanOrEqual(240);
    }
  });

  test('of other operations have no scope and serve many requests', async () => {
    const { fetch, sent } = stub(() => empty());
    const client = shimo({ fetch });
    await client.files.delete({ fileId: 'f' });
    await client.files.delete({ fileId: 'g' });
    const signatures = sent.map(({ headers }) => headers.get('X-Shimo-Signature'));
    expect(claimsOf(signatures[0]).scope).toBeUndefined();
    expect(signatures[0]).toBe(signatures[1]);
  });

  test('of the token API are a bearer token', async () => {
    const { fetch, sent } = stub(json({ code: 200, data: true }));
    await accessTokens({ fetch, accessToken: async () => 'late-token' }).delete({ id: 1 });
    expect(sent[0]?.headers.get('Authorization')).toBe('Bearer late-token');
  });
});

describe('headers', () => {
  test('of the client and of the call are sent, the latter first', async () => {
    const { fetch, sent } = stub(empty());
    const client = shimo({ fetch, headers: { 'X-App': 'a', 'X-Call': 'client' } });
    await client.files.delete({ fileId: 'f' }, { headers: { 'X-Call': 'call' } });
    expect(sent[0]?.headers.get('X-App')).toBe('a');
    expect(sent[0]?.headers.get('X-Call')).toBe('call');
  });
});

describe('the function of an operation', () => {
  const options = { baseUrl: 'https://s.example', appId: 'a', signature: () => 's', token: 't' };
  const input = { body: { fileId: 'f', type: 'table' } } as const;

  test('sends what the method sends', async () => {
    const { fetch, sent } = stub(empty());
    await createFile(shimoClient({ ...options, fetch }), input);
    expect(sent[0]?.url.href).toBe('https://s.example/sdk/v2/api/files');
  });

  test('knows what codes mean if it is told', async () => {
    const { fetch } = stub(json({ code: 70012 }, 400));
    const untold = await rejection(createFile(shimoClient({ ...options, fetch }), input));
    expect(untold).toMatchObject({ code: 70012, meaning: undefined });
    const told = await rejection(createFile(shimoClient({ ...options, fetch, errorCodes }), input));
    expect(told).toMatchObject({ code: 70012, meaning: errorCodes['70012']?.meaning });
  });

  test('says what it has to be handed for streams and files', async () => {
    const { fetch, sent } = stub(
      json({ status: 0, data: { progress: 100, downloadUrl: 'https://f.example/a', taskId: 't' } }),
    );
    const client = shimoClient({ ...options, fetch });
    const file = { name: 'a.docx', stream: new ReadableStream() };
    expect(String(await rejection(importFile(client, { body: { fileId: 'f', type: 'document', file } })))).toContain(
      "importFile: the client has no 'streams': give it streamForm, or send a Blob",
    );
    expect(sent).toEqual([]);
    expect(String(await rejection(resumeExportFile(client, 't').file()))).toContain(
      "exportFile: the client has no 'download': give it downloadFile",
    );
  });
});
