import { describe, expect, test, vi } from 'vitest';
import { ApiError } from '../../generated/typescript/runtime/index.ts';
import { circle } from './clients.ts';
import { json, rejection, stub, type Sent } from './stub.ts';

const unauthorized = () => json({ error: 'unauthorized', error_description: 'Unable to authenticate' }, 401);

/** A server that hands out token-1, token-2 … and takes those that `accepts` says. */
function server(accepts: (token: string) => boolean = () => true, expiresIn = 1000) {
  let issued = 0;
  const { fetch, sent } = stub(({ url, headers }: Sent) => {
    if (url.pathname === '/org/app/token') return json({ access_token: `token-${++issued}`, expires_in: expiresIn });
    const token = headers.get('Authorization')?.replace('Bearer ', '') ?? '';
    return accepts(token) ? json({ code: 200, count: 1 }) : unauthorized();
  });
  const fetches = () => sent.filter(({ url }) => url.pathname.endsWith('/token'));
  const calls = () => sent.filter(({ url }) => !url.pathname.endsWith('/token'));
  const tokens = () => calls().map(({ headers }) => headers.get('Authorization'));
  return { fetch, fetches, tokens };
}

const credentials = { clientId: 'id-1', clientSecret: 'client-secret-1' };
const count = (client: ReturnType<typeof circle>) => client.members.count({ server_id: 's1' });

describe('a ready App Token', () => {
  test('is sent as it is, and a refusal is final', async () => {
    const { fetch, tokens } = server(() => false);
    const error = await rejection(count(circle({ fetch })));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 401, code: 'unauthorized' });
    expect(tokens()).toEqual(['Bearer app-token-1']);
  });
});

describe('a function', () => {
  test('is asked for each call, and once more after a refusal', async () => {
    const auth = vi.fn<() => string>().mockReturnValueOnce('old').mockReturnValue('new');
    const { fetch, tokens } = server((token) => token === 'new');
    await expect(count(circle({ fetch, auth }))).resolves.toMatchObject({ count: 1 });
    expect(tokens()).toEqual(['Bearer old', 'Bearer new']);
  });

  test('that gives nothing is an error before anything is sent', async () => {
    const { fetch, tokens } = server();
    expect(String(await rejection(count(circle({ fetch, auth: () => '' }))))).toContain("the client has no 'appToken'");
    expect(tokens()).toEqual([]);
  });
});

describe('clientId and clientSecret', () => {
  test('are tried again by the next call when the server gave no token', async () => {
    const { fetch, sent } = stub(
      json({}),
      json({ access_token: 'token-1', expires_in: 10 }),
      json({ code: 200, count: 1 }),
    );
    const client = circle({ fetch, auth: credentials });
    expect(String(await rejection(count(client)))).toContain("the client has no 'appToken'");
    expect(sent).toHaveLength(1);
    await expect(count(client)).resolves.toMatchObject({ count: 1 });
  });

  test('are not asked for more often because the call that waits could be repeated', async () => {
    const { fetch, sent } = stub(json({}, 503));
    await rejection(count(circle({ fetch, auth: credentials, retries: 0 })));
    expect(sent).toHaveLength(1);
    const broken = stub(new Error('reset'));
    const error = await rejection(
      circle({ ...broken, auth: credentials, deadlineMs: 5000 }).members.count({ server_id: 's' }),
    );
    expect(String(error)).toContain('createAppToken: reset');
    expect(broken.sent.length).toBeLessThanOrEqual(3);
  });

  test('give a token that no error shows, even in a reply that was cut short', async () => {
    const { fetch } = stub(
      new Response('{"access_token":"YWMtTOPSECRETTOKEN","expi', { headers: { 'Content-Type': 'application/json' } }),
    );
    const error = await rejection(count(circle({ fetch, auth: credentials })));
    expect(String(error)).toContain('createAppToken: HTTP 200, the body is no JSON');
    expect(String(error) + JSON.stringify(error)).not.toContain('TOPSECRET');
  });

  test('fetch one token for any number of calls', async () => {
    const { fetch, fetches, tokens } = server();
    const client = circle({ fetch, auth: credentials });
    await Promise.all(Array.from({ length: 20 }, () => count(client)));
    await count(client);
    expect(fetches()).toHaveLength(1);
    expect(JSON.parse(String(fetches()[0]?.init.body))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'id-1',
      client_secret: 'client-secret-1',
    });
    expect(fetches()[0]?.headers.has('Authorization')).toBe(false);
    expect(new Set(tokens())).toEqual(new Set(['Bearer token-1']));
  });

  test('renew the token before it ends', async () => {
    let now = 0;
    const { fetch, tokens } = server();
    const client = circle({ fetch, auth: credentials, now: () => now });
    await count(client);
    now = 899_000;
    await count(client);
    now = 901_000;
    await count(client);
    expect(tokens()).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2']);
  });

  test('keep a token that never ends', async () => {
    let now = 0;
    const { fetch, fetches } = server(undefined, 0);
    const client = circle({ fetch, auth: credentials, now: () => now });
    await count(client);
    now = Number.MAX_SAFE_INTEGER;
    await count(client);
    expect(fetches()).toHaveLength(1);
  });

  test('fetch a new token once when all calls are refused with the old one', async () => {
    const { fetch, fetches, tokens } = server((token) => token !== 'token-1');
    const client = circle({ fetch, auth: credentials });
    await Promise.all(Array.from({ length: 5 }, () => count(client)));
    expect(fetches()).toHaveLength(2);
    expect(tokens().filter((token) => token === 'Bearer token-2')).toHaveLength(5);
  });

  test('keep the new token when a call is refused late with the old one', async () => {
    let release = () => {};
    const late = new Promise<void>((resolve) => (release = resolve));
    let issued = 0;
    let refused = 0;
    const { fetch } = stub(async ({ url, headers }: Sent) => {
      if (url.pathname === '/org/app/token') return json({ access_token: `token-${++issued}`, expires_in: 1000 });
      if (headers.get('Authorization') !== 'Bearer token-1') return json({ code: 200, count: 1 });
      if (++refused === 2) await late;
      return unauthorized();
    });
    const client = circle({ fetch, auth: credentials });
    const [early, slow] = [count(client).result(), count(client).result()];
    await early;
    release();
    expect(await slow).toMatchObject({ ok: true });
    expect(issued).toBe(2);
  });

  test('give up after one renewal', async () => {
    const { fetch, fetches, tokens } = server(() => false);
    expect(await rejection(count(circle({ fetch, auth: credentials })))).toMatchObject({ status: 401 });
    expect(fetches()).toHaveLength(2);
    expect(tokens()).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  test('that are refused are an error of the token operation, and are tried again by the next call', async () => {
    const { fetch } = stub(
      json({ error: 'invalid_grant', error_description: 'client_secret does not match' }, 400),
      json({ access_token: 'token-1', expires_in: 1000 }),
      json({ code: 200, count: 1 }),
    );
    const client = circle({ fetch, auth: credentials });
    expect(await rejection(count(client))).toMatchObject({ operation: 'createAppToken', code: 'invalid_grant' });
    await expect(count(client)).resolves.toMatchObject({ count: 1 });
  });
});
