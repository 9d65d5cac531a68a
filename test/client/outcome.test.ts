import { describe, expect, test } from 'vitest';
import { ApiError, ParseError } from '../../generated/typescript/runtime/index.ts';
import { accessTokens, circle, shimo } from './clients.ts';
import { empty, json, rejection, stub } from './stub.ts';

const answering = (response: Response) => ({ fetch: stub(response).fetch });

describe('a success', () => {
  test('without a body gives nothing', async () => {
    await expect(shimo(answering(empty())).files.delete({ fileId: 'f' })).resolves.toBeUndefined();
    await expect(shimo(answering(empty(200))).files.delete({ fileId: 'f' })).resolves.toBeUndefined();
  });

  test('gives the body as it came, unknown fields included', async () => {
    const body = { content: '你好', fresh: { field: 1 } };
    await expect(shimo(answering(json(body))).content.getPlainText({ fileId: 'f' })).resolves.toEqual(body);
  });

  test('gives what the envelope wraps', async () => {
    const body = { code: 200, error: '', data: { total: 1, data: [] } };
    await expect(accessTokens(answering(json(body))).list()).resolves.toEqual({ total: 1, data: [] });
  });

  test('gives identifiers as numbers or strings, as the server sends them', async () => {
    const body = { code: 200, data: { total: '2', data: [{ id: 9007199254740991 }, { id: '9007199254740993' }] } };
    await expect(accessTokens(answering(json(body))).list()).resolves.toEqual(body.data);
  });

  test('gives the text of a page', async () => {
    const page = new Response('<!doctype html><p>预览', { headers: { 'Content-Type': 'text/html' } });
    await expect(shimo(answering(page)).previews.getPage({ fileId: 'f' })).resolves.toBe('<!doctype html><p>预览');
  });

  test('has a status and headers in result()', async () => {
    const response = Response.json({ content: '' }, { headers: { 'X-Request-Id': 'r1' } });
    const outcome = await shimo(answering(response)).content.getPlainText({ fileId: 'f' }).result();
    expect(outcome).toMatchObject({ ok: true, status: 200, data: { content: '' } });
    expect(outcome.headers.get('X-Request-Id')).toBe('r1');
  });
});

describe('an envelope', () => {
  test.each([
    ['a status that is not zero', { status: 120001, message: 'no such type', data: null }, 120001, 'no such type'],
    ['no status at all', { data: { taskId: 't' } }, undefined, ''],
  ])('with %s is a failure, whatever HTTP says', async (_what, body, code, message) => {
    const call = shimo(answering(json(body))).files.export({ fileId: 'f', body: { type: 'pdf' } });
    const error = await rejection(call);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ operation: 'exportFile', status: 200, code, body });
    expect((error as Error).message).toContain(message);
  });

  test('with the code of a preview that failed is a failure, and says what it means', async () => {
    const body = { code: '90042', message: 'format incorrect' };
    const error = await rejection(shimo(answering(json(body))).previews.create({ fileId: 'f' }));
    expect(error).toMatchObject({ status: 200, code: '90042', meaning: expect.stringMatching(/password/i) as string });
  });

  test('of a copy that still runs is neither a success with 204 nor a failure', async () => {
    const call = shimo(answering(json({ code: 70019 }))).files.copy({ fileId: 'f', body: { fileId: 'g' } });
    expect(await call.result()).toMatchObject({ ok: true, status: 200, data: { code: 70019 } });
    const failed = shimo(answering(json({ code: 70017 }))).files.copy({ fileId: 'f', body: { fileId: 'g' } });
    expect(await failed.result()).toMatchObject({ ok: false, status: 200 });
  });

  test.each([[{ code: 200, error: '' }], [{ code: 200, error: '', data: null }]])(
    'that wraps nothing cannot be read: %j',
    async (body) => {
      const error = await rejection(accessTokens(answering(json(body))).list());
      expect(error).toBeInstanceOf(ParseError);
      expect(error).toMatchObject({ operation: 'listAccessTokens', status: 200 });
    },
  );

  test('with another code of the token API is a failure with its text', async () => {
    const body = { code: -1, data: null, error: '令牌不存在' };
    const error = await rejection(accessTokens(answering(json(body))).delete({ id: 1 }));
    expect(error).toMatchObject({ status: 200, code: -1 });
    expect(String(error)).toContain('令牌不存在');
  });
});

describe('a failure', () => {
  test('without a body is a failure', async () => {
    const error = await rejection(shimo(answering(empty(500))).files.delete({ fileId: 'f' }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 500, body: undefined, code: undefined, message: 'deleteFile: HTTP 500' });
  });

  test('in HTML keeps the text', async () => {
    const page = new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } });
    const error = await rejection(shimo(answering(page)).files.delete({ fileId: 'f' }));
    expect(error).toMatchObject({ status: 502, body: '<h1>Bad gateway</h1>' });
  });

  test('with a known code says what it means and what to do', async () => {
    const error = await rejection(shimo(answering(json({ code: 70012 }, 400))).files.delete({ fileId: 'f' }));
    expect(error).toMatchObject({
      code: 70012,
      meaning: expect.stringMatching(/\w/) as string,
      action: expect.stringMatching(/\w/) as string,
    });
  });

  test('with a code that nobody knows passes it on', async () => {
    const error = await rejection(
      shimo(answering(json({ code: 424242, message: 'new' }, 418))).files.delete({ fileId: 'f' }),
    );
    expect(error).toMatchObject({ status: 418, code: 424242, meaning: undefined });
    expect(String(error)).toContain('code 424242, new');
  });

  test.each([
    [
      'the platform',
      { error: 'auth_bad_access_token', error_description: 'Unable to authenticate' },
      'auth_bad_access_token',
    ],
    ['Circle', { code: 51022, error_description: 'User not in server.' }, 51022],
  ])('of %s gives its code', async (_who, body, code) => {
    const error = await rejection(circle(answering(json(body, 404))).servers.get({ server_id: 's' }));
    expect(error).toMatchObject({ status: 404, code });
    expect(String(error)).toContain(body.error_description);
  });

  test('is a value in result(), told apart by its status', async () => {
    const call = shimo(answering(json({ code: 70017 }, 400))).files.copy({ fileId: 'f', body: { fileId: 'g' } });
    const outcome = await call.result();
    if (outcome.ok || outcome.status !== 400) throw new Error('expected a 400');
    expect(outcome.error.body.code).toBe(70017);
    expect(outcome.error.status).toBe(400);
  });
});

describe('a success that cannot be read', () => {
  test('such as a login page is a ParseError that names its type', async () => {
    const page = new Response(`<html>${'x'.repeat(500)}`, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
    const error = await rejection(shimo(answering(page)).content.getPlainText({ fileId: 'f' }));
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({ operation: 'getPlainText', status: 200 });
    expect(String(error)).toMatch(/the body is no JSON \(text\/html; charset=utf-8\)$/);
    expect(String(error).length).toBeLessThan(200);
  });

  test('is one too where no body was due', async () => {
    const page = new Response('<html>', { headers: { 'Content-Type': 'text/html' } });
    expect(await rejection(shimo(answering(page)).files.delete({ fileId: 'f' }))).toBeInstanceOf(ParseError);
  });

  test('such as an empty one is a ParseError', async () => {
    const error = await rejection(shimo(answering(empty(200))).content.getPlainText({ fileId: 'f' }));
    expect(error).toBeInstanceOf(ParseError);
    expect(String(error)).toContain('the body is empty');
  });
});
