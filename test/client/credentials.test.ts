import { describe, expect, test, vi } from 'vitest';
import { createShimo } from '../../generated/typescript/shimo/index.ts';
import { accessTokens, circle, shimo } from './clients.ts';
import { claimsOf, empty, json, rejection, stub, type Sent } from './stub.ts';

const signature = ({ headers }: Sent) => headers.get('X-Shimo-Signature');
const given = { baseUrl: 'https://shimo.example', appId: 'app-1', token: 'user-token-1' };

describe('ready signatures', () => {
  test('are asked for each attempt, with the scope that is wanted', async () => {
    const ready = vi.fn(
      async ({ scope }: { scope: string | undefined }) => `signed-${scope}-${ready.mock.calls.length}`,
    );
    const { fetch, sent } = stub(empty(), json({}), json({}));
    const client = createShimo({ ...given, fetch, signature: ready });
    await client.files.delete({ fileId: 'f' });
    await client.apps.get();
    expect(sent.map(signature)).toEqual(['signed-undefined-1', 'signed-license-2']);
    expect(ready.mock.calls).toEqual([[{ scope: undefined }], [{ scope: 'license' }]]);
  });

  test('are asked for once more after a 401', async () => {
    const ready = vi.fn().mockReturnValueOnce('old').mockReturnValue('new');
    const { fetch, sent } = stub((one) => (signature(one) === 'old' ? empty(401) : empty()));
    await createShimo({ ...given, fetch, signature: ready }).files.delete({ fileId: 'f' });
    expect(sent.map(signature)).toEqual(['old', 'new']);
  });

  test('or an AppSecret are needed, and not both', () => {
    // @ts-expect-error neither
    expect(() => createShimo({ ...given })).toThrow(/either appSecret or signature/);
    // @ts-expect-error both
    expect(() => createShimo({ ...given, appSecret: 's', signature: () => 's' })).toThrow(
      /either appSecret or signature/,
    );
  });
});

describe('a secret', () => {
  test.each([
    ['a text', 'late'],
    ['a promise', Promise.resolve('late')],
    ['a function', () => 'late'],
    ['a function that takes time', async () => 'late'],
  ])('can be %s', async (_what, secret) => {
    const { fetch, sent } = stub(json({ code: 200, data: true, count: 1 }));
    await accessTokens({ fetch, accessToken: secret }).delete({ id: 1 });
    await circle({ fetch, auth: secret }).members.count({ server_id: 's' });
    expect(sent.map(({ headers }) => headers.get('Authorization'))).toEqual(['Bearer late', 'Bearer late']);
    const shimoSent = stub(empty());
    await shimo({ fetch: shimoSent.fetch, appSecret: secret, token: secret }).files.delete({ fileId: 'f' });
    expect(shimoSent.sent[0]?.headers.get('X-Shimo-Token')).toBe('late');
  });

  test('that cannot stand in a header is an error that does not show it', async () => {
    const { fetch, sent } = stub(empty());
    const error = await rejection(shimo({ fetch, token: 'line-1\nline-2' }).files.delete({ fileId: 'f' }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain("deleteFile: the header 'x-shimo-token' has characters that none can have");
    expect(String((error as Error).stack)).not.toContain('line-2');
    expect(sent).toEqual([]);
  });

  test('travels in a query with all reserved characters encoded', async () => {
    const { fetch, sent } = stub(empty());
    await shimo({ fetch, transport: 'query', token: "!'()* ~" }).files.delete({ fileId: 'f' });
    expect(sent[0]?.url.search).toContain('&token=%21%27%28%29%2A%20~&');
  });
});

describe('a 401', () => {
  test('makes a new signature and asks for the token again, once', async () => {
    const token = vi.fn().mockReturnValueOnce('old').mockReturnValue('new');
    const { fetch, sent } = stub(empty(401));
    expect(await rejection(shimo({ fetch, token }).files.delete({ fileId: 'f' }))).toMatchObject({ status: 401 });
    expect(sent.map(({ headers }) => headers.get('X-Shimo-Token'))).toEqual(['old', 'new']);
  });

  test('of an upload by stream is final, because the stream is gone', async () => {
    const { fetch, sent } = stub(empty(401));
    const file = { name: 'a.docx', stream: new Blob(['x']).stream() };
    const call = shimo({ fetch }).files.import({ body: { fileId: 'f', type: 'document', file } });
    expect(await rejection(call)).toMatchObject({ status: 401 });
    expect(sent).toHaveLength(1);
  });

  test('drops the signature that was kept', async () => {
    let now = 1_700_000_000_000;
    const { fetch, sent } = stub(empty(), empty(401), empty());
    const client = shimo({ fetch, now: () => now });
    await client.files.delete({ fileId: 'f' });
    now += 5000;
    await client.files.delete({ fileId: 'f' });
    expect(sent.map((one) => claimsOf(signature(one)).exp)).toEqual([1_700_086_400, 1_700_086_400, 1_700_086_405]);
  });
});

describe('jti', () => {
  const claims = (one: Sent | undefined) => Buffer.from(signature(one!)?.split('.')[1] ?? '', 'base64url').toString();

  test('tells license signatures apart on request, and nothing else has it', async () => {
    const { fetch, sent } = stub(() => json({}));
    const client = shimo({ fetch, jti: true, now: () => 1_700_000_000_000 });
    await Promise.all([client.apps.get(), client.apps.get()]);
    await client.content.getCommentCount({ fileId: 'f' });
    expect(claims(sent[0])).toMatch(/^\{"exp":1700000240,"scope":"license","jti":"[0-9a-f-]{36}"\}$/);
    expect(claims(sent[1])).not.toBe(claims(sent[0]));
    expect(claims(sent[2])).toBe('{"exp":1700086400}');
  });

  test('is absent unless asked for', async () => {
    const { fetch, sent } = stub(json({}));
    await shimo({ fetch, now: () => 1_700_000_000_000 }).apps.get();
    expect(claims(sent[0])).toBe('{"exp":1700000240,"scope":"license"}');
  });
});

describe('a clock that is off', () => {
  const refused = (offset: number, status = 400) =>
    stub(Response.json({}, { status, headers: { Date: new Date(Date.now() + offset).toUTCString() } }));

  test.each([
    [-300_000, /clock of this machine is (299|300|301) s ahead of the server's/],
    [300_000, /clock of this machine is (299|300|301) s behind the server's/],
  ])('by %i ms shows in the error', async (offset, text) => {
    expect(String(await rejection(shimo(refused(offset)).apps.get()))).toMatch(text);
  });

  test('a little, or where it does not matter, is not mentioned', async () => {
    expect(String(await rejection(shimo(refused(-20_000)).apps.get()))).not.toContain('clock');
    expect(String(await rejection(shimo(refused(-300_000, 404)).apps.get()))).not.toContain('clock');
    expect(String(await rejection(circle(refused(-300_000)).servers.listByApp()))).not.toContain('clock');
  });
});
