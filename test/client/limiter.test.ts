import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLimiter } from '../../generated/typescript/runtime/index.ts';
import { circleRateLimit } from '../../generated/typescript/circle/index.ts';
import { circle } from './clients.ts';
import { json, rejection, stub } from './stub.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new AbortController().signal;

test('the vendor’s own limit is a constant', () => {
  expect(circleRateLimit).toEqual({ requests: 100, seconds: 1 });
  expect(() => createLimiter(circleRateLimit)).not.toThrow();
});

describe('a limiter', () => {
  test('starts no more requests in any span than it is told', async () => {
    const limiter = createLimiter({ requests: 3, seconds: 2 });
    const starts: number[] = [];
    const first = performance.now();
    for (let count = 0; count < 10; count++) {
      void limiter.start(never).then(() => starts.push(performance.now() - first));
    }
    await vi.runAllTimersAsync();
    expect(starts).toEqual([0, 0, 0, 2000, 2000, 2000, 4000, 4000, 4000, 6000]);
  });

  test('counts the span from each request, not from a clock that ticks', async () => {
    const limiter = createLimiter({ requests: 2 });
    const starts: number[] = [];
    const first = performance.now();
    const start = async () => {
      await limiter.start(never);
      starts.push(performance.now() - first);
    };
    await start();
    await vi.advanceTimersByTimeAsync(900);
    await start();
    void start();
    void start();
    await vi.runAllTimersAsync();
    expect(starts).toEqual([0, 900, 1000, 1900]);
  });

  test('takes nobody’s turn for a request that was given up', async () => {
    const limiter = createLimiter({ requests: 1 });
    await limiter.start(never);
    const controller = new AbortController();
    const given = rejection(limiter.start(controller.signal));
    let served = false;
    void limiter.start(never).then(() => (served = true));
    controller.abort('gone');
    expect(await given).toBe('gone');
    await vi.advanceTimersByTimeAsync(1000);
    expect(served).toBe(true);
    expect(await rejection(limiter.start(AbortSignal.abort('late')))).toBe('late');
  });

  test.each([{ requests: 0 }, { requests: NaN }, { requests: 1, seconds: 0 }])('cannot be made of %j', (options) => {
    expect(() => createLimiter(options)).toThrow(RangeError);
  });
});

describe('clients', () => {
  test('share a limiter, and each attempt counts', async () => {
    const { fetch, sent } = stub(
      Response.json({}, { status: 429, headers: { 'Retry-After': '0' } }),
      json({ code: 200 }),
    );
    const limiter = createLimiter({ requests: 1 });
    const calls = ['a', 'b'].map((appName) => circle({ fetch, appName, limiter }).members.count({ server_id: 's' }));
    const done = Promise.all(calls);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1000);
    await done;
    expect(sent.map(({ url }) => url.pathname.split('/')[2])).toEqual(['a', 'b', 'a']);
  });

  test('wait no longer than the call may take', async () => {
    const { fetch } = stub(json({ code: 200 }));
    const client = circle({ fetch, limiter: createLimiter({ requests: 1, seconds: 60 }), deadlineMs: 5000 });
    await client.members.count({ server_id: 's' });
    const late = rejection(client.members.count({ server_id: 's' }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await late).toMatchObject({ name: 'TimeoutError', timeoutMs: 5000 });
  });
});
