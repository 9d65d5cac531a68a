/** What the mock tells about itself, whom it lets call it, and how it stands beside other things on one port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createMockHandler } from '../../scripts/mock/index.ts';
import { startMockOf } from '../../scripts/mock/mock.ts';
import type { RunningMock } from '../../scripts/mock/server.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { operations, requestOf } from './contract.ts';
import { credentials, edgeSource } from './edge.ts';

test('GET / tells what is mocked', async () => {
  const response = await fetch(inject('mockUrl'));
  const body = (await response.json()) as {
    status: string;
    apis: { name: string; prefix: string; operations: number }[];
  };
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(body.status).toBe('ready');
  expect(body.apis.map(({ name, prefix }) => [name, prefix])).toEqual(
    readRegistry().map(({ name }) => [name, `/${name}`]),
  );
  for (const { name, operations: count } of body.apis) {
    expect(count).toBe(operations.filter(({ api }) => api.name === name).length);
  }
});

test('keeps a connection while a test suite pauses', async () => {
  const response = await fetch(inject('mockUrl'));
  expect(response.headers.get('keep-alive')).toBe('timeout=65');
});

describe.each(operations)('$api.name $operation.id', (listed) => {
  const send = async (change: (init: RequestInit, headers: Headers) => void = () => undefined) => {
    const [url, init] = requestOf(`${inject('mockUrl')}/@server-test`, listed);
    const headers = new Headers(init.headers);
    change(init, headers);
    const response = await fetch(url, { ...init, headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  test('answers a valid request with a success', async () => {
    const { status, headers, text } = await send();
    expect(status, text).toBeLessThan(300);
    expect(headers.get('x-contract-violation')).toBeNull();
    expect(headers.get('x-mock-operation')).toBe(listed.operation.id);
  });

  test('sends every example that it has', async () => {
    for (const { status, examples } of listed.operation.responses) {
      for (const { name, value } of examples) {
        const code = status === 'default' ? 599 : status;
        const answer = await send((_, headers) => headers.set('prefer', `code=${code}, example=${name}`));
        expect([answer.status, answer.headers.get('x-contract-violation')]).toEqual([code, null]);
        expect(typeof value === 'string' ? answer.text : JSON.parse(answer.text)).toEqual(value);
      }
    }
  });

  test('refuses a request without credentials, if it needs any', async () => {
    const { operation, api } = listed;
    const [url, init] = requestOf(inject('mockUrl'), listed);
    const bare = new URL(url);
    for (const { name } of operation.security
      .flat()
      .flatMap(({ carrier }) => (carrier.in === 'query' ? [carrier] : []))) {
      bare.searchParams.delete(name);
    }
    const type = new Headers(init.headers).get('content-type');
    const response = await fetch(bare, { ...init, headers: type === null ? {} : { 'content-type': type } });
    const problem = (await response.json().catch(() => undefined)) as { violations?: { place: string }[] } | undefined;
    if (operation.security.length === 0) return expect(response.status, api.name).toBeLessThan(300);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).not.toBeNull();
    expect(problem?.violations?.map(({ place }) => place)).toContain('security');
  });
});

describe('pages of any origin may call it', () => {
  const url = () => `${inject('mockUrl')}/access-token/AccessToken/app`;
  const origin = { origin: 'https://example.com' };

  test('after a preflight', async () => {
    const response = await fetch(url(), {
      method: 'OPTIONS',
      headers: {
        ...origin,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'authorization, prefer, x-mock-session',
      },
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': 'https://example.com',
      'access-control-allow-methods': 'PUT',
      'access-control-allow-headers': 'authorization, prefer, x-mock-session',
      'access-control-allow-credentials': 'true',
      vary: 'Origin',
    });
  });

  test('and read what it answers, problems too', async () => {
    for (const headers of [{ ...origin, ...credentials }, origin]) {
      const response = await fetch(url(), { headers });
      expect(response.headers.get('access-control-allow-origin')).toBe('https://example.com');
      expect(response.headers.get('access-control-expose-headers')).toContain('X-Contract-Violation');
      await response.text();
    }
  });
});

describe('beside a site', () => {
  let mock: RunningMock;
  beforeAll(async () => {
    mock = await startMockOf([edgeSource()], {
      fallback: (request, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end(`page ${request.url}`),
    });
  });
  afterAll(() => mock.close());

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${mock.url}${path}`, { headers });
    return { status: response.status, text: await response.text() };
  };

  test('the paths that are no API are the site', async () => {
    expect((await get('/style.css')).text).toBe('page /style.css');
    expect((await get('/en/?q=1')).text).toBe('page /en/?q=1');
    expect((await get('/edge/nowhere', credentials)).status).toBe(404);
    expect((await get('/@session/nowhere')).status).toBe(404);
  });

  test('its front page goes to browsers, and what is mocked to everyone else', async () => {
    expect((await get('/', { accept: 'text/html,*/*;q=0.8' })).text).toBe('page /');
    expect(JSON.parse((await get('/')).text)).toMatchObject({ status: 'ready' });
  });
});

test('it can be closed twice', async () => {
  const mock = await startMockOf([edgeSource()]);
  await mock.close();
  await mock.close();
  await expect(fetch(mock.url)).rejects.toThrow();
});

test('the handler works in a server of one’s own', async () => {
  const handler = await createMockHandler();
  const server = createServer(handler).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const response = await fetch(`${url}/access-token/AccessToken/app`, { headers: credentials });
    expect(response.status).toBe(200);
    await response.text();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
