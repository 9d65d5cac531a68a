import { describe, expect, test } from 'vitest';
import { NetworkError } from '../../generated/typescript/runtime/index.ts';
import { circle, shimo } from './clients.ts';
import { claimsOf, empty, json, rejection, stub } from './stub.ts';

describe('the plain client', () => {
  test('sends paths with the credentials of their operation', async () => {
    const { fetch, sent } = stub(json({ content: '你好' }));
    const { data, error, response } = await shimo({ fetch }).http.GET('/sdk/v2/shimo-files/{fileId}/plain-text', {
      params: { path: { fileId: "a/b 表'" } },
    });
    expect(data?.content).toBe('你好');
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(sent[0]?.url.href).toBe('https://shimo.example/sdk/v2/shimo-files/a%2Fb%20%E8%A1%A8%27/plain-text');
    expect(sent[0]?.headers.get('X-Shimo-Token')).toBe('user-token-1');
    expect(claimsOf(sent[0]?.headers.get('X-Shimo-Signature')).scope).toBeUndefined();
  });

  test('signs with the scope of the operation, in the query on request', async () => {
    const { fetch, sent } = stub(json({}));
    await shimo({ fetch, transport: 'query' }).http.GET('/sdk/v2/api/license/apps/{appId}', {
      params: { path: { appId: 'app-1' } },
    });
    expect(claimsOf(sent[0]?.url.searchParams.get('signature')).scope).toBe('license');
  });

  test('gives an error as openapi-fetch does, and throws where there is no answer', async () => {
    const refused = stub(json({ code: 51021 }, 404));
    const params = { path: { org_name: 'org', app_name: 'app', server_id: 's' } };
    const path = '/{org_name}/{app_name}/circle/server/{server_id}/by-id';
    const { data, error } = await circle(refused).http.GET(path, { params });
    expect(data).toBeUndefined();
    expect(error).toEqual({ code: 51021 });
    const broken = circle({ ...stub(new Error('reset app-token-1')), retries: 0 }).http.GET(path, { params });
    const thrown = await rejection(broken);
    expect(thrown).toBeInstanceOf(NetworkError);
    expect(String(thrown)).toBe('NetworkError: getServer: reset ***');
  });

  test('repeats what is safe to repeat, body included, and nothing else', async () => {
    const busy = () => Response.json({}, { status: 503, headers: { 'Retry-After': '0' } });
    const safe = stub(busy, empty());
    const body = { userIds: ['u'] };
    await shimo(safe).http.POST('/sdk/v2/api/license/users/activate', { body });
    const bodies = await Promise.all(safe.sent.map(({ init }) => new Response(init.body).json()));
    expect(bodies).toEqual([body, body]);
    expect(safe.sent[1]?.headers.get('Content-Type')).toBe('application/json');
    const unsafe = stub(busy, empty());
    await shimo(unsafe).http.POST('/sdk/v2/api/files', { body: { fileId: 'f', type: 'table' } });
    expect(unsafe.sent).toHaveLength(1);
  });

  test('has the headers of the client, middleware, and a fetch and a signal for each call', async () => {
    const own = stub(json({ content: '' }));
    const client = shimo({ fetch: stub(new Error('not this')).fetch, headers: { 'X-App': 'a' } });
    client.http.use({ onRequest: ({ request }) => request.headers.set('X-Middleware', 'm') });
    const params = { path: { fileId: 'f' } };
    const path = '/sdk/v2/shimo-files/{fileId}/plain-text';
    await client.http.GET(path, { params, fetch: own.fetch });
    expect([own.sent[0]?.headers.get('X-App'), own.sent[0]?.headers.get('X-Middleware')]).toEqual(['a', 'm']);
    const aborted = client.http.GET(path, { params, signal: AbortSignal.abort(new Error('enough')) });
    expect(String(await rejection(aborted))).toContain('enough');
  });

  test('lets no parameter change the path', async () => {
    const { fetch, sent } = stub(empty());
    const params = { path: { fileId: '..' } };
    expect(await rejection(shimo({ fetch }).http.DELETE('/sdk/v2/api/files/{fileId}', { params }))).toBeInstanceOf(
      TypeError,
    );
    expect(sent).toEqual([]);
  });

  test('shows no secret of a body', async () => {
    const quoting = async (_url: unknown, init?: RequestInit) => {
      throw new Error(`cannot send ${await new Response(init?.body).text()}`);
    };
    const body = { grant_type: 'client_credentials', client_id: 'i', client_secret: 'client-secret-1' } as const;
    const call = circle({ fetch: quoting }).http.POST('/{org_name}/{app_name}/token', {
      params: { path: { org_name: 'o', app_name: 'a' } },
      body,
    });
    expect(String(await rejection(call))).toContain('"client_secret":"***"');
  });

  test('is called by the names of the path family', async () => {
    const { fetch, sent } = stub(json({ content: '' }));
    await shimo({ fetch, pathFamily: 'collab-files' }).http.GET('/sdk/v2/shimo-files/{fileId}/plain-text', {
      params: { path: { fileId: 'f' } },
    });
    expect(sent[0]?.url.pathname).toBe('/sdk/v2/collab-files/f/plain-text');
  });

  test('knows the paths of the description only', async () => {
    // @ts-expect-error there is no such path
    const call = async () => shimo().http.GET('/sdk/v2/api/none');
    expect(String(await rejection(call()))).toContain('the description has no operation GET /sdk/v2/api/none');
  });
});
