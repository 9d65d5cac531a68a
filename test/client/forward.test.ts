/** What servers of tomorrow send passes through the client of today. */
import { describe, expect, test } from 'vitest';
import { ApiError } from '../../generated/typescript/runtime/index.ts';
import type { ShimoErrorCode } from '../../generated/typescript/shimo/index.ts';
import { accessTokens, circle, shimo } from './clients.ts';
import { empty, json, rejection, stub } from './stub.ts';

describe('a server of tomorrow may send', () => {
  test('fields that nobody knows, at any depth', async () => {
    const body = { code: 200, fresh: 1, data: { total: 1, newer: true, data: [{ id: 1, newest: [{ a: null }] }] } };
    await expect(accessTokens(stub(json(body))).list()).resolves.toEqual(body.data);
  });

  test('values that an enum does not list', async () => {
    const body = { revisions: [], servers: [{ type: 'galactic' }], cursor: null };
    const { servers } = await circle(stub(json(body))).servers.listByApp();
    expect(servers).toEqual([{ type: 'galactic' }]);
  });

  test('values and fields in requests that the types do not list, where they are open', async () => {
    const { fetch, sent } = stub(empty());
    await shimo({ fetch }).files.create({ body: { fileId: 'f', type: 'whiteboard' as never } });
    expect(JSON.parse(String(sent[0]?.init.body))).toEqual({ fileId: 'f', type: 'whiteboard' });
  });

  test.each([424242, 'E_TOMORROW'])('the error code %s, whose type is open', async (code) => {
    const error = await rejection(shimo(stub(json({ code, message: 'new' }, 400))).files.delete({ fileId: 'f' }));
    const known: ShimoErrorCode | undefined = (error as ApiError<number, unknown, ShimoErrorCode>).code;
    expect(known).toBe(code);
    expect(error).toMatchObject({ meaning: undefined, action: undefined });
  });

  test.each([418, 451, 499, 599])('the status %s, as a failure like any other', async (status) => {
    const call = shimo(stub(json({ message: 'new' }, status))).files.delete({ fileId: 'f' });
    expect(await call.result()).toMatchObject({ ok: false, status });
    expect(await rejection(call)).toBeInstanceOf(ApiError);
  });

  test.each([
    ['200 where 204 was documented', json({ fresh: 1 }), { fresh: 1 }],
    ['202 with JSON', json({ accepted: true }, 202), { accepted: true }],
    ['205 without a body', empty(205), undefined],
  ])('%s, as a success', async (_what, response, data) => {
    await expect(shimo(stub(response)).files.delete({ fileId: 'f' })).resolves.toEqual(data);
  });

  test('an envelope with more fields than it had', async () => {
    const body = { status: 0, message: '', trace: 'x', data: { taskId: 't', queue: 3 } };
    const call = shimo(stub(json(body))).files.export({ fileId: 'f', body: { type: 'pdf' } });
    await expect(call).resolves.toEqual({ taskId: 't', queue: 3 });
  });

  test('error bodies of another shape', async () => {
    for (const body of [[], 'text', 5, null, { errors: [{ code: 1 }] }]) {
      const error = await rejection(shimo(stub(json(body, 400))).files.delete({ fileId: 'f' }));
      expect(error).toMatchObject({ status: 400 });
      expect((error as ApiError).body).toEqual(body);
    }
  });
});
