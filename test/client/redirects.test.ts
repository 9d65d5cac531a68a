import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { followRedirects, RedirectError } from '../../generated/typescript/runtime/index.ts';
import { circle, shimo } from './clients.ts';
import { rejection } from './stub.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

interface Seen {
  readonly method: string | undefined;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server that keeps what it is asked. */
async function serve(
  answer: (seen: Seen, response: ServerResponse) => void,
): Promise<{ origin: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      seen.push({ method: request.method, url: request.url ?? '', headers: request.headers, body });
      answer(seen.at(-1)!, response);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const content = (response: ServerResponse) =>
  response.setHeader('Content-Type', 'application/json').end('{"content":"x"}');
const leading =
  (location: string, status = 302) =>
  (_seen: Seen, response: ServerResponse) =>
    void response.writeHead(status, { Location: location }).end();
const read = (client: ReturnType<typeof shimo>) => client.content.getPlainText({ fileId: 'f' });

describe('a redirect', () => {
  test('is an error unless allowed', async () => {
    const { origin, seen } = await serve(leading('/elsewhere'));
    expect(await rejection(read(shimo({ baseUrl: origin })))).toMatchObject({ status: 302 });
    expect(seen).toHaveLength(1);
  });

  test.each(['header', 'query'] as const)(
    'on the same host is followed with the credentials (%s)',
    async (transport) => {
      const { origin, seen } = await serve(({ url }, response) =>
        url.startsWith('/new') ? content(response) : leading('/new?a=1')({} as Seen, response),
      );
      await expect(read(shimo({ baseUrl: origin, redirects: followRedirects, transport }))).resolves.toEqual({
        content: 'x',
      });
      const [first, second] = seen;
      expect(second?.headers['x-shimo-token']).toBe(first?.headers['x-shimo-token']);
      const token = new URL(second?.url ?? '', origin).searchParams.get('token');
      expect(token).toBe(transport === 'query' ? 'user-token-1' : null);
      expect(second?.url.startsWith('/new?a=1')).toBe(true);
    },
  );

  test.each(['header', 'query'] as const)('to another host takes no credentials along (%s)', async (transport) => {
    const other = await serve((_seen, response) => content(response));
    const { origin } = await serve(leading(`${other.origin}/file`));
    const client = shimo({ baseUrl: origin, redirects: followRedirects, transport, headers: { 'X-Own': 'own-1' } });
    await expect(read(client)).resolves.toEqual({ content: 'x' });
    expect(other.seen[0]?.url).toBe('/file');
    expect(JSON.stringify(other.seen)).not.toMatch(/user-token-1|eyJ|own-1/);
  });

  test('back from another host does not get them again', async () => {
    let home = '';
    const other = await serve((_seen, response) => leading(`${home}/back`)({} as Seen, response));
    const { origin, seen } = await serve(({ url }, response) =>
      url.startsWith('/back') ? content(response) : leading(other.origin)({} as Seen, response),
    );
    home = origin;
    await read(shimo({ baseUrl: origin, redirects: followRedirects }));
    expect(seen[1]?.headers['x-shimo-token']).toBeUndefined();
  });

  test('to another host takes no body along', async () => {
    const other = await serve((_seen, response) => content(response));
    const { origin } = await serve(leading(other.origin, 307));
    const auth = { clientId: 'id', clientSecret: 'client-secret-1' };
    const error = await rejection(circle({ baseUrl: origin, redirects: followRedirects, auth }).servers.listByApp());
    expect(error).toBeInstanceOf(RedirectError);
    expect(String(error)).toContain('another host');
    expect(other.seen).toEqual([]);
  });

  test.each([
    [301, 'GET', ''],
    [303, 'GET', ''],
    [307, 'POST', '{"userIds":["u"]}'],
    [308, 'POST', '{"userIds":["u"]}'],
  ])('with %i makes a POST a %s', async (status, method, body) => {
    const { origin, seen } = await serve(({ url }, response) =>
      url === '/new' ? response.writeHead(204).end() : leading('/new', status)({} as Seen, response),
    );
    await shimo({ baseUrl: origin, redirects: followRedirects }).users.activate({ body: { userIds: ['u'] } });
    expect(seen[1]).toMatchObject({ method, body });
    expect(seen[1]?.headers['content-type']).toBe(body === '' ? undefined : 'application/json');
  });

  test('is the end of an unsafe call: what was refused after it is not sent again', async () => {
    const other = await serve((_seen, response) => response.writeHead(401).end());
    const { origin, seen } = await serve(leading(other.origin, 303));
    const client = circle({ baseUrl: origin, redirects: followRedirects, auth: () => 'token-1' });
    const error = await rejection(client.servers.create({ body: { owner: 'o', name: 'n' } }));
    expect(error).toMatchObject({ status: 401 });
    expect([seen.length, other.seen.length]).toEqual([1, 1]);
  });

  test('to what is no address is an error that is not repeated', async () => {
    const { origin, seen } = await serve(leading('http://'));
    const error = await rejection(read(shimo({ baseUrl: origin, redirects: followRedirects })));
    expect(String(error)).toContain('a redirect leads to what is no address');
    expect(seen).toHaveLength(1);
  });

  test('keeps the credentials in the query, before any fragment', async () => {
    const { origin, seen } = await serve((request, response) =>
      request.url.startsWith('/new') ? content(response) : leading('/new#top')(request, response),
    );
    await read(shimo({ baseUrl: origin, transport: 'query', redirects: followRedirects }));
    expect(seen[1]?.url).toMatch(/^\/new\?signature=.*&token=/);
  });

  test('that leads in a circle, or out of the web, is an error that is not repeated', async () => {
    const circling = await serve(leading('/again'));
    expect(
      await rejection(read(shimo({ baseUrl: circling.origin, redirects: followRedirects, retries: 3 }))),
    ).toMatchObject({
      name: 'RedirectError',
      message: 'getPlainText: the server answered with more than 5 redirects',
    });
    expect(circling.seen).toHaveLength(6);
    const leaving = await serve(leading('data:application/json,{}'));
    expect(await rejection(read(shimo({ baseUrl: leaving.origin, redirects: followRedirects })))).toBeInstanceOf(
      RedirectError,
    );
  });
});
