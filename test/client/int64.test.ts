/** Integers of 64 bits arrive and leave without loss, or not at all. */
import { describe, expect, test } from 'vitest';
import { createAccessTokens } from '../../generated/typescript/access-token/index.ts';
import { createCircle } from '../../generated/typescript/circle/index.ts';
import { ApiError, ParseError, type Int64Form } from '../../generated/typescript/runtime/index.ts';
import { readInt64 } from '../../generated/typescript/runtime/int64.ts';
import { writeInt64 } from '../../generated/typescript/runtime/int64-request.ts';
import { createShimo } from '../../generated/typescript/shimo/index.ts';
import { accessTokens, circle } from './clients.ts';
import { json, rejection, stub } from './stub.ts';

const huge = '9223372036854775807';

/** A list of one token, as text, because a JSON value could not hold its identifiers. */
const listText = (id: string, userID = '20001') =>
  `{"code":200,"error":"","data":{"total":1,"data":[{"id":${id},"userID":${userID},"enable":true,"title":"a ${huge}"}]}}`;

const answer = (text: string, status = 200) =>
  stub(new Response(text, { status, headers: { 'Content-Type': 'application/json' } }));

/** The first token of a list that a client of this form reads. */
async function listed<Form extends Int64Form>(int64: Form, text: string) {
  const { fetch } = answer(text);
  const client = createAccessTokens({ appKey: 'key', accessToken: 'access-token-1', fetch, int64 });
  const { total, data } = await client.list();
  return { total, ...data?.[0] };
}

describe('a reply', () => {
  test.each([
    ['number', '9007199254740991', { total: 1, id: 9007199254740991, userID: 20001 }],
    ['bigint', huge, { total: 1n, id: 9223372036854775807n, userID: 20001n }],
    ['bigint', `-${huge}`, { total: 1n, id: -9223372036854775807n, userID: 20001n }],
    ['string', huge, { total: '1', id: huge, userID: '20001' }],
    ['string', '7', { total: '1', id: '7', userID: '20001' }],
  ] as const)('gives its integers as %s: %s', async (form, id, expected) => {
    expect(await listed(form, listText(id))).toMatchObject({ ...expected, title: `a ${huge}` });
  });

  test.each([
    ['number', '"9223372036854775807"', huge],
    ['bigint', '"9223372036854775807"', 9223372036854775807n],
    ['string', '"0"', '0'],
  ] as const)('gives digits that were sent as a string as %s: %s', async (form, id, expected) => {
    expect(await listed(form, listText(id))).toMatchObject({ id: expected });
  });

  test.each(['9007199254740993', '9007199254740992', huge, '1.2345678901234567e18'])(
    'is refused where a number would have to be rounded: %s',
    async (id) => {
      const error = await rejection(accessTokens({ fetch: answer(listText(id)).fetch }).list());
      expect(error).toBeInstanceOf(ParseError);
      expect((error as Error).message).toBe(
        `listAccessTokens: HTTP 200, ${id} at /data/data/0/id does not fit into a number; ` +
          "create the client with int64: 'bigint' or 'string'",
      );
    },
  );

  test('is refused where not even the digits are known', async () => {
    const error = await rejection(listed('bigint', listText('1.2345678901234567e18')));
    expect((error as Error).message).toMatch(/1\.2345678901234567e18 at \/data\/data\/0\/id .*int64: 'string'/);
  });

  test('keeps what is no integer, and numbers that are none of 64 bits', async () => {
    expect(await listed('bigint', listText('null', '1.5'))).toMatchObject({ id: null, userID: 1.5, enable: true });
    const revisions = '[{"id":"r-1","docHistoryId":"h","extra":12345678901234567890}]';
    const [revision] = await createShimo({
      baseUrl: 'https://s.example',
      appId: 'a',
      appSecret: 's',
      token: 't',
      int64: 'bigint',
      fetch: answer(revisions).fetch,
    }).revisions.list({
      fileId: 'f',
    });
    expect(revision).toMatchObject({ id: 'r-1', extra: 12345678901234567890 });
  });

  test('that refuses stays a refusal, with digits where its number does not fit', async () => {
    const body = `{"error":"unauthorized","timestamp":${huge},"duration":0}`;
    const call = () => circle({ fetch: answer(body, 404).fetch }).servers.listRecommended();
    expect(await rejection(call())).toMatchObject({ status: 404, body: { timestamp: huge, duration: 0 } });
  });

  test('in an error is JSON, bigints too', async () => {
    const { fetch } = answer(`{"error":"unauthorized","timestamp":${huge}}`, 404);
    const client = createCircle({
      baseUrl: 'https://c.example',
      orgName: 'o',
      appName: 'a',
      auth: 't',
      fetch,
      int64: 'bigint',
    });
    const error = await rejection(client.servers.listRecommended());
    expect(error).toBeInstanceOf(ApiError);
    expect((error as ApiError).body).toMatchObject({ timestamp: 9223372036854775807n });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ body: { error: 'unauthorized', timestamp: huge } });
  });
});

describe('an argument', () => {
  test.each([
    [9223372036854775807n, huge],
    [huge, huge],
    [42, '42'],
    ['-0042', '-42'],
  ])('%s is sent as %s, in a path, a query and a body', async (id, sent) => {
    const { fetch, sent: requests } = stub(json({ code: 200, data: true }));
    const client = accessTokens({ fetch });
    await client.delete({ id });
    await client.list({ userId: id }).catch(() => {});
    await client.create({ body: { title: 't "1"', userID: id, tags: null } }).catch(() => {});
    expect(requests[0]?.url.pathname).toBe(`/AccessToken/key/${sent}`);
    expect(requests[1]?.url.searchParams.get('userId')).toBe(sent);
    expect(requests[2]?.init.body).toBe(`{"title":"t \\"1\\"","userID":${sent},"tags":null}`);
    expect(requests[2]?.headers.get('Content-Type')).toBe('application/json');
  });

  test.each([
    [9007199254740993, /9007199254740992 may have been rounded; hand it over as a bigint or a string/],
    [1.5, /has to be an integer/],
    ['12a', /has to be an integer/],
    ['', /has to be an integer/],
  ])('%s is refused before anything is sent', async (id, message) => {
    const { fetch, sent } = stub(json({}));
    const client = accessTokens({ fetch });
    for (const call of [
      client.delete({ id }),
      client.list({ userId: id }),
      client.create({ body: { title: 't', userID: id } }),
    ]) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toMatch(message);
    }
    expect(sent).toEqual([]);
  });

  test('left out is left out', async () => {
    const { fetch, sent } = stub(json({ code: 200, data: { accessToken: 'a', expires_in: 1 } }));
    await accessTokens({ fetch }).create({ body: { title: 't' } });
    expect(sent[0]?.init.body).toBe('{"title":"t"}');
  });
});

describe('an App Token', () => {
  test.each(['number', 'bigint', 'string'] as const)('is kept for its lifetime, read as %s', async (int64) => {
    let now = 0;
    const { fetch, sent } = stub(({ url }) =>
      url.pathname.endsWith('/token')
        ? json({ access_token: 'app-token-1', expires_in: 100, application: 'a' })
        : json({ code: 200, servers: [] }),
    );
    const auth = { clientId: 'i', clientSecret: 'client-secret-1' };
    const client = createCircle({
      baseUrl: 'https://c.example',
      orgName: 'o',
      appName: 'a',
      auth,
      fetch,
      int64,
      now: () => now,
    });
    await client.servers.listRecommended();
    now = 89_000;
    await client.servers.listRecommended();
    expect(sent).toHaveLength(3);
    now = 90_000;
    await client.servers.listRecommended();
    expect(sent).toHaveLength(5);
  });
});

describe('places', () => {
  const read = readInt64('', '/*', '/x/*/id');
  const write = writeInt64('/a/*/id', '/b');

  test('lead through lists, and maps with any names', () => {
    const text = `{"x":{"o/n~e":{"id":${huge}},"__proto__":{"id":${huge}},"two":{"id":2,"other":3}}}`;
    expect(read(text, JSON.parse(text), 'bigint').body).toEqual({
      x: {
        'o/n~e': { id: 9223372036854775807n },
        ['__proto__']: { id: 9223372036854775807n },
        two: { id: 2n, other: 3 },
      },
    });
    expect(read(huge, JSON.parse(huge), 'string').body).toBe(huge);
    expect(read(`[${huge}]`, JSON.parse(`[${huge}]`), 'number')).toEqual({
      body: [huge],
      unheld: `${huge} at /0 does not fit into a number; create the client with int64: 'bigint' or 'string'`,
    });
  });

  test('tell digits in texts from numbers', () => {
    const text = `["\\"${huge}","\\\\",${huge}]`;
    expect(read(text, JSON.parse(text), 'bigint').body).toEqual([`"${huge}`, '\\', 9223372036854775807n]);
  });

  test.each([
    [
      { a: [{ id: 1n }, { id: '2', d: new Date(0) }, null], b: 3 },
      '{"a":[{"id":1},{"id":2,"d":"1970-01-01T00:00:00.000Z"},null],"b":3}',
    ],
    [{ a: [undefined, { id: null }], z: undefined, b: undefined }, '{"a":[null,{"id":null}]}'],
    [{ a: [], o: { deep: [1, 'x'] } }, '{"a":[],"o":{"deep":[1,"x"]}}'],
  ])('are written as JSON.stringify would, but exactly: %#', (body, text) => {
    expect(write(body)).toBe(text);
  });
});
