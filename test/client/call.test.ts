import { describe, expect, test } from 'vitest';
import { ApiError } from '../../generated/typescript/runtime/index.ts';
import { shimo } from './clients.ts';
import { json, rejection, stub } from './stub.ts';

const answer = { content: '你好' };

describe('a call', () => {
  test('is not sent unless somebody wants its outcome', async () => {
    const { fetch, sent } = stub(json(answer));
    const call = shimo({ fetch }).content.getPlainText({ fileId: 'f' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sent).toHaveLength(0);
    await call;
    expect(sent).toHaveLength(1);
  });

  test('is sent once, however often its outcome is asked for', async () => {
    const { fetch, sent } = stub(json(answer));
    const call = shimo({ fetch }).content.getPlainText({ fileId: 'f' });
    expect(await Promise.all([call, call, call.result().then(({ ok }) => ok)])).toEqual([answer, answer, true]);
    expect(sent).toHaveLength(1);
  });

  test('that is never awaited rejects nothing', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const { fetch } = stub(new Error('no network'));
    shimo({ fetch }).content.getPlainText({ fileId: 'f' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });

  test('has catch and finally', async () => {
    const { fetch } = stub(json({}, 404));
    let finished = 0;
    const call = shimo({ fetch }).content.getPlainText({ fileId: 'f' });
    await call.finally(() => finished++).catch(() => {});
    expect(await call.catch((error: unknown) => (error as ApiError).status)).toBe(404);
    expect(finished).toBe(1);
  });

  test('gives the response unread on request, whatever its status', async () => {
    const { fetch, sent } = stub(json({ code: 1 }, 500));
    const response = await shimo({ fetch, retries: 0 }).content.getPlainText({ fileId: 'f' }).raw();
    expect(response.status).toBe(500);
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ code: 1 });
    expect(sent).toHaveLength(1);
  });

  test('has one reader: its response or its outcome', async () => {
    const { fetch, sent } = stub(json(answer));
    const read = shimo({ fetch }).content.getPlainText({ fileId: 'f' });
    await read;
    expect(String(await rejection(read.raw()))).toContain('either raw() or its outcome');
    const raw = shimo({ fetch }).content.getPlainText({ fileId: 'f' });
    await raw.raw();
    expect(String(await rejection(raw))).toContain('either raw() or its outcome');
    expect(sent).toHaveLength(2);
  });
});
