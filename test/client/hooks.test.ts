import { describe, expect, test } from 'vitest';
import type { Hooks } from '../../generated/typescript/runtime/index.ts';
import { circle, shimo } from './clients.ts';
import { json, rejection, stub } from './stub.ts';

/** Hooks that keep what they are told. */
function recorder() {
  const events: [name: string, event: object][] = [];
  const keep = (name: string) => (event: object) => void events.push([name, event]);
  const hooks: Hooks = {
    onRequest: keep('request'),
    onResponse: keep('response'),
    onError: keep('error'),
    onRetry: keep('retry'),
  };
  return { hooks, events };
}

const read = (client: ReturnType<typeof shimo>, options = {}) => client.content.getPlainText({ fileId: '表' }, options);

describe('hooks', () => {
  test('are told of each attempt and its answer', async () => {
    const { hooks, events } = recorder();
    const { fetch } = stub(
      Response.json({}, { status: 503, headers: { 'Retry-After': '0' } }),
      Response.json({ content: '' }, { headers: { 'X-Request-Id': 'r-2' } }),
    );
    await read(shimo({ fetch, hooks }));
    const attempt = {
      operation: 'getPlainText',
      method: 'GET',
      path: '/sdk/v2/shimo-files/{fileId}/plain-text',
      url: 'https://shimo.example/sdk/v2/shimo-files/%E8%A1%A8/plain-text',
    };
    const durationMs = expect.any(Number) as number;
    expect(events).toEqual([
      ['request', { ...attempt, number: 1 }],
      ['response', { attempt: { ...attempt, number: 1 }, status: 503, requestId: undefined, durationMs }],
      ['retry', { operation: 'getPlainText', attempt: 1, delayMs: 0 }],
      ['request', { ...attempt, number: 2 }],
      ['response', { attempt: { ...attempt, number: 2 }, status: 200, requestId: 'r-2', durationMs }],
    ]);
    expect((events[1]?.[1] as { attempt: object }).attempt).toBe(events[0]?.[1]);
  });

  test('are told of faults and of aborts', async () => {
    const { hooks, events } = recorder();
    const failed = await rejection(read(shimo({ fetch: stub(new Error('reset')).fetch, hooks, retries: 0 })));
    expect(events[1]).toEqual(['error', expect.objectContaining({ error: failed })]);
    const controller = new AbortController();
    const fetch = async () => {
      controller.abort('enough');
      throw new Error('aborted');
    };
    expect(await rejection(read(shimo({ fetch, hooks }), { signal: controller.signal }))).toBe('enough');
    expect(events.at(-1)).toEqual(['error', expect.objectContaining({ error: undefined })]);
  });

  test('do no harm when they fail, at once or later', async () => {
    const unhandled: unknown[] = [];
    const keep = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', keep);
    const { fetch } = stub(json({ content: '' }));
    const hooks: Hooks = {
      onRequest: () => {
        throw new Error('at once');
      },
      onResponse: async () => {
        throw new Error('later');
      },
    };
    expect(await read(shimo({ fetch, hooks }))).toEqual({ content: '' });
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('unhandledRejection', keep);
    expect(unhandled).toEqual([]);
  });

  test('see no secret', async () => {
    const { hooks, events } = recorder();
    const { fetch } = stub(({ url }) => json({ message: url.href }, 400));
    await rejection(read(shimo({ fetch, hooks, transport: 'query' })));
    const auth = { clientId: 'id', clientSecret: 'client-secret-1' };
    await rejection(circle({ fetch, hooks, auth }).servers.listByApp());
    expect(events.length).toBeGreaterThan(3);
    expect(JSON.stringify(events)).not.toMatch(/user-token-1|app-secret-1|client-secret-1|eyJ/);
  });

  test('may add headers, such as those of a trace', async () => {
    const { fetch, sent } = stub(json({ content: '' }));
    await read(shimo({ fetch, hooks: { onRequest: ({ number }) => ({ traceparent: `00-${number}` }) } }));
    expect(sent[0]?.headers.get('traceparent')).toBe('00-1');
    expect(sent[0]?.headers.get('X-Shimo-Token')).toBe('user-token-1');
  });

  test('that throw break no call', async () => {
    const broken = () => {
      throw new Error('no disk');
    };
    const { fetch } = stub(json({ content: '' }));
    const hooks = { onRequest: broken, onResponse: broken, onError: broken, onRetry: broken };
    await expect(read(shimo({ fetch, hooks }))).resolves.toEqual({ content: '' });
  });
});
