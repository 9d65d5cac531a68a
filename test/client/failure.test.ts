import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import {
  ApiError,
  ClientError,
  NetworkError,
  RedirectError,
  TimeoutError,
} from '../../generated/typescript/runtime/index.ts';
import { circle, shimo } from './clients.ts';
import { json, rejection, stub } from './stub.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const read = (client: ReturnType<typeof shimo>, options = {}) => client.content.getPlainText({ fileId: 'f' }, options);

describe('no answer', () => {
  test('from a server that is not there is a NetworkError with the reason', async () => {
    const baseUrl = await serve(() => {});
    await new Promise((resolve) => server?.close(resolve));
    const error = await rejection(read(shimo({ baseUrl, retries: 0 })));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toBeInstanceOf(ClientError);
    expect(error).toMatchObject({ operation: 'getPlainText' });
    expect(String(error)).toMatch(/^NetworkError: getPlainText: .*ECONNREFUSED/);
  });

  test('from a connection that breaks within the body is a NetworkError', async () => {
    const baseUrl = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
      response.write('{"content":');
      setTimeout(() => response.destroy(), 10);
    });
    expect(await rejection(read(shimo({ baseUrl, retries: 0 })))).toBeInstanceOf(NetworkError);
  });

  test.each([
    ['at all', () => {}],
    ['to its end', (_request, response) => void response.writeHead(200).write('{')],
  ] as [string, RequestListener][])('in time %s is a TimeoutError', async (_what, listener) => {
    const baseUrl = await serve(listener);
    const error = await rejection(read(shimo({ baseUrl, timeoutMs: 10_000 }), { timeoutMs: 50 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ operation: 'getPlainText', timeoutMs: 50 });
    expect(String(error)).toContain('no complete answer in 50 ms');
  });

  test('is waited for as long as it takes without a limit', async () => {
    const baseUrl = await serve((_request, response) => void setTimeout(() => response.end('{"content":""}'), 60));
    await expect(read(shimo({ baseUrl, timeoutMs: 20 }), { timeoutMs: 0 })).resolves.toEqual({ content: '' });
  });

  test('from a redirect, which is not followed', async () => {
    let visitors = 0;
    const elsewhere = await serve(() => visitors++);
    const stolen = server;
    const baseUrl = await serve((_request, response) => response.writeHead(302, { Location: elsewhere }).end());
    const error = await rejection(read(shimo({ baseUrl })));
    stolen?.close();
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 302 });
    expect(visitors).toBe(0);
  });
  test('from a redirect that a browser hides', async () => {
    const { fetch, sent } = stub(() => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' }));
    const error = await rejection(read(shimo({ fetch })));
    expect(error).toBeInstanceOf(RedirectError);
    expect(error).toBeInstanceOf(NetworkError);
    expect(String(error)).toContain('the server redirects');
    expect(sent).toHaveLength(1);
  });
});

describe('an abort', () => {
  test('before the call throws the caller’s reason and sends nothing', async () => {
    const { fetch } = stub(({ init }) => {
      init.signal?.throwIfAborted();
      return json({});
    });
    const reason = new Error('user left');
    expect(await rejection(read(shimo({ fetch }), { signal: AbortSignal.abort(reason) }))).toBe(reason);
  });

  test('during the call throws the caller’s reason', async () => {
    const baseUrl = await serve(() => {});
    const controller = new AbortController();
    const call = rejection(read(shimo({ baseUrl }), { signal: controller.signal }));
    setTimeout(() => controller.abort('changed my mind'), 20);
    expect(await call).toBe('changed my mind');
  });

  test('after raw() ends the body', async () => {
    const baseUrl = await serve((_request, response) => void response.writeHead(200).write('{'));
    const controller = new AbortController();
    const response = await read(shimo({ baseUrl }), { signal: controller.signal }).raw();
    const text = rejection(response.text());
    controller.abort(new Error('enough'));
    expect(await text).toBeInstanceOf(Error);
  });
});

describe('no secret is shown', () => {
  const secrets = ['app-secret-1', 'user-token-1', 'app-token-1', 'client-secret-1', 'eyJ'];

  function expectClean(error: unknown) {
    expect(error).toBeInstanceOf(ClientError);
    const { message, stack, cause } = error as ClientError;
    const shown = [message, stack, String(error), JSON.stringify(error), inspect(error, { depth: 10 }), inspect(cause)];
    for (const text of shown) for (const secret of secrets) expect(text ?? '').not.toContain(secret);
  }

  test.each(['header', 'query'] as const)('by a network error that quotes the request (%s)', async (transport) => {
    const { fetch } = stub(({ url, init }) => {
      const headers = JSON.stringify([...new Headers(init.headers)]);
      const cause = Object.assign(new Error(`connect to ${url.href} failed`), { code: 'ECONNRESET', request: init });
      throw new TypeError(`fetch failed: ${headers} ${url.href}`, { cause });
    });
    const error = await rejection(read(shimo({ fetch, transport, retries: 0 })));
    expectClean(error);
    expect(error).toMatchObject({ cause: { name: 'TypeError', cause: { code: 'ECONNRESET' } } });
  });

  test.each(['header', 'query'] as const)('by a server that quotes the request (%s)', async (transport) => {
    const { fetch } = stub(({ url, headers }) =>
      json({ message: `bad ${url.href}`, code: 10009, seen: { token: headers.get('X-Shimo-Token') } }, 400),
    );
    const error = await rejection(read(shimo({ fetch, transport })));
    expectClean(error);
    expect(error).toMatchObject({ status: 400, code: 10009 });
    expect(JSON.stringify(error)).toContain('***');
  });

  test('by a page that quotes the request where JSON was due', async () => {
    const { fetch } = stub(({ headers }) => new Response(`<p>${headers.get('X-Shimo-Token')}`));
    expectClean(await rejection(read(shimo({ fetch }))));
  });

  test('by an envelope that quotes the request', async () => {
    const { fetch } = stub(({ headers }) => json({ code: '90040', message: `no ${headers.get('X-Shimo-Token')}` }));
    expectClean(await rejection(shimo({ fetch }).previews.create({ fileId: 'f' })));
  });

  test('by Circle, when its token is refused', async () => {
    const { fetch } = stub(({ headers }) =>
      json({ error: 'unauthorized', error_description: `bad ${headers.get('Authorization')}` }, 401),
    );
    expectClean(await rejection(circle({ fetch }).servers.listByApp()));
  });

  test('by Circle, when the client credentials are refused', async () => {
    const { fetch } = stub(({ init }) => json({ error: 'invalid_grant', error_description: String(init.body) }, 400));
    const auth = { clientId: 'id', clientSecret: 'client-secret-1' };
    expectClean(await rejection(circle({ fetch, auth }).servers.listByApp()));
  });

  test('even if it is short, without harm to what only looks like it', async () => {
    const body = { code: 10019, message: 'token 1 is refused in line 11', seen: ['1', 1], user: 'a1' };
    const { fetch } = stub(json(body, 400));
    const error = await rejection(read(shimo({ fetch, token: '1' })));
    expect(error).toMatchObject({
      code: 10019,
      body: { code: 10019, message: 'token *** is refused in line 11', seen: ['***', 1], user: 'a1' },
    });
  });

  test('even if it holds signs that mean something to a pattern', async () => {
    const { fetch } = stub(json({ message: 'token a.(b is unlike a-(b' }, 400));
    const error = await rejection(read(shimo({ fetch, token: 'a.(b' })));
    expect(error).toMatchObject({ body: { message: 'token *** is unlike a-(b' } });
  });

  test('while the id of the app is none', async () => {
    const { fetch } = stub(json({ message: 'no such app: app-1' }, 400));
    expect(String(await rejection(read(shimo({ fetch, transport: 'query' }))))).toContain('no such app: app-1');
  });

  test('by a client that is logged', () => {
    expect(inspect(shimo(), { depth: 10, showHidden: true })).not.toContain('app-secret-1');
    expect(JSON.stringify(shimo())).not.toContain('app-secret-1');
  });
});
