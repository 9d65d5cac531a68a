import { describe, expect, test } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  NotFoundError,
  PermissionError,
  RateLimitError,
} from '../../generated/typescript/runtime/index.ts';
import { redact, redactJson } from '../../generated/typescript/runtime/secrets.ts';
import { deleteFile, errorCodes, shimoClient } from '../../generated/typescript/shimo/index.ts';
import { circle, shimo } from './clients.ts';
import { json, rejection, stub } from './stub.ts';

const failing = (body: unknown, status: number, headers = {}) => stub(Response.json(body, { status, headers }));
const get = (body: unknown, status: number) => rejection(circle(failing(body, status)).servers.get({ server_id: 's' }));

describe('the class of an error', () => {
  test.each([
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [429, RateLimitError],
    [400, ApiError],
    [500, ApiError],
  ])('is told by HTTP %i', async (status, type) => {
    const error = await get({}, status);
    expect((error as Error).constructor).toBe(type);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name: type.name, status });
  });

  test.each([
    [{ code: 51021 }, 404, NotFoundError],
    [{ code: 51015 }, 400, PermissionError],
    // A limit is reached, nothing is missing.
    [{ code: 51023 }, 404, ApiError],
    [{ error: 'unauthorized' }, 401, AuthenticationError],
    [{ error: 'reach_limit' }, 429, RateLimitError],
  ])('is told by the code %j rather', async (body, status, type) => {
    expect(((await get(body, status)) as Error).constructor).toBe(type);
  });

  test.each([
    [70013, NotFoundError],
    [20005, NotFoundError],
    [120020, PermissionError],
    [10005, ApiError],
  ])('is told by the code %i of Shimo, whatever the status', async (code, type) => {
    const error = await rejection(shimo(failing({ code }, 400)).files.delete({ fileId: 'f' }));
    expect((error as Error).constructor).toBe(type);
  });

  test('is told by the status alone without the table of codes', async () => {
    const options = { baseUrl: 'https://s.example', appId: 'a', signature: () => 's', token: 't' };
    const error = (more: Partial<Parameters<typeof shimoClient>[0]>, status: number) =>
      rejection(deleteFile(shimoClient({ ...options, ...failing({ code: 70013 }, status), ...more }), { fileId: 'f' }));
    expect(await error({}, 400)).not.toBeInstanceOf(NotFoundError);
    expect(await error({}, 400)).toMatchObject({ code: 70013, meaning: undefined });
    expect(await error({}, 404)).toBeInstanceOf(NotFoundError);
    expect(await error({ errorCodes }, 400)).toBeInstanceOf(NotFoundError);
  });
});

describe('an error', () => {
  test('knows the request and when to ask again, in JSON too', async () => {
    const headers = { 'X-Request-Id': 'r-1', 'Retry-After': '120' };
    const error = await rejection(shimo(failing({ code: 120516 }, 503, headers)).files.delete({ fileId: 'f' }));
    expect(error).toMatchObject({ requestId: 'r-1', retryAfter: 120 });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ status: 503, requestId: 'r-1', retryAfter: 120 });
  });

  test('knows neither where the server says nothing', async () => {
    expect(await get({}, 400)).toMatchObject({ requestId: undefined, retryAfter: undefined });
  });
});

describe('a secret is hidden', () => {
  const secret = 'a!\'()* /+"\\密码☂😀&=';
  test.each([
    ['in plain', secret],
    ['encoded for a URL', encodeURIComponent(secret)],
    [
      'encoded as RFC 3986 has it',
      encodeURIComponent(secret).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`),
    ],
    ['encoded in lower case', encodeURIComponent(secret).replace(/%../g, (one) => one.toLowerCase())],
    ['encoded for a form', new URLSearchParams({ '': secret }).toString().slice(1)],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    [
      'in JSON for ASCII',
      JSON.stringify(secret)
        .slice(1, -1)
        .replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    ['in JSON with slashes escaped', JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/')],
  ])('%s', (_how, form) => {
    expect(redact(`before ${form} after`, [secret])).toBe('before *** after');
  });

  test('as the name of a field, and at any depth', () => {
    expect(redactJson({ [secret]: [{ a: `x${secret}` }] }, [secret])).toEqual({ '***': [{ a: 'x***' }] });
  });

  test.each(['header', 'query'] as const)('in what a server quotes of the request (%s)', async (transport) => {
    const { fetch } = stub(({ url, headers }) => json({ message: `${url.href} ${headers.get('X-Shimo-Token')}` }, 400));
    const token = "it's (a) *token*!";
    const error = await rejection(shimo({ fetch, transport, token }).files.delete({ fileId: 'f' }));
    const shown = String(error) + JSON.stringify(error);
    expect(shown).not.toContain('token*');
    expect(shown).not.toContain('%2Atoken');
  });
});
