import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError, NetworkError, TimeoutError } from '../../generated/typescript/runtime/index.ts';
import { pauseAfter } from '../../generated/typescript/runtime/retry.ts';
import { retryAfterOf } from '../../generated/typescript/runtime/reply-headers.ts';
import * as clients from './clients.ts';
import { claimsOf, empty, json, rejection, stub } from './stub.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

// A signature that is ready: with fake timers, nothing may wait for the real threads of WebCrypto.
const shimo = (options: Parameters<typeof clients.shimo>[0]) =>
  clients.shimo({ appSecret: undefined, signature: () => 'signature-1', ...options } as typeof options);

const answer = { content: '你好' };
const failing = (status: number, headers: Record<string, string> = {}) => Response.json({}, { status, headers });
const read = (client: ReturnType<typeof shimo>, options = {}) => client.content.getPlainText({ fileId: 'f' }, options);
const append = (client: ReturnType<typeof shimo>, options = {}) =>
  client.sheets.appendValues({ fileId: 'f', body: { range: 'A1', resource: { values: [['a']] } } }, options);

/** The outcome of a call whose pauses are skipped, and how long they were in milliseconds. */
async function skipping<Value>(call: PromiseLike<Value>): Promise<{ value?: Value; error?: unknown; waited: number }> {
  const start = performance.now();
  let settled = false;
  const outcome = Promise.resolve(call)
    .then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    )
    .finally(() => (settled = true));
  while (!settled) await vi.advanceTimersToNextTimerAsync();
  return { ...(await outcome), waited: performance.now() - start };
}

describe('a call that is safe to repeat', () => {
  test.each([408, 429, 500, 502, 503, 504])(
    'is sent again after HTTP %i as often as the client says',
    async (status) => {
      const { fetch, sent } = stub(failing(status), failing(status), json(answer));
      const { value } = await skipping(read(shimo({ fetch, retries: 2 })));
      expect(value).toEqual(answer);
      expect(sent).toHaveLength(3);
    },
  );

  test('gives the last answer when all attempts are in vain', async () => {
    const { fetch, sent } = stub(failing(500), failing(500), failing(502));
    const { error } = await skipping(read(shimo({ fetch, retries: 2 })));
    expect(error).toMatchObject({ status: 502 });
    expect(sent).toHaveLength(3);
  });

  test.each([400, 401, 403, 404, 409, 422])('is not sent again after HTTP %i', async (status) => {
    const { fetch, sent } = stub(failing(status));
    const { error } = await skipping(read(shimo({ fetch, retries: 5 })));
    expect(error).toBeInstanceOf(ApiError);
    expect(sent).toHaveLength(status === 401 ? 2 : 1);
  });

  test('is sent again after a network fault, and the last one is thrown', async () => {
    const { fetch, sent } = stub(new Error('first'), new Error('second'), new Error('third'));
    const { error } = await skipping(read(shimo({ fetch })));
    expect(error).toBeInstanceOf(NetworkError);
    expect(String(error)).toContain('third');
    expect(sent).toHaveLength(3);
  });

  test('is sent again after a timeout, as often as the client says', async () => {
    const hang = () => new Promise<Response>(() => {});
    const hanging = (...answers: Parameters<typeof stub>) => {
      const { fetch, sent } = stub(...answers);
      const aborting: typeof fetch = (input, init) =>
        new Promise((resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
          fetch(input, init).then(resolve, reject);
        });
      return { fetch: aborting, sent };
    };
    const patient = hanging(hang, json(answer));
    expect((await skipping(read(shimo({ ...patient, retries: 1, timeoutMs: 1000 })))).value).toEqual(answer);
    const hasty = hanging(hang, json(answer));
    expect((await skipping(read(shimo({ ...hasty, retries: 0, timeoutMs: 1000 })))).error).toBeInstanceOf(TimeoutError);
    expect(hasty.sent).toHaveLength(1);
  });

  test('is sent once more by raw() too, and the answers in vain are let go', async () => {
    const first = failing(503);
    const { fetch } = stub(() => first, json(answer));
    const { value } = await skipping(read(shimo({ fetch, retries: 1 })).raw());
    expect(await value?.json()).toEqual(answer);
    expect(first.body?.locked === false && (await first.body.getReader().read()).done).toBe(true);
  });

  test('is told by the call how often', async () => {
    const { fetch, sent } = stub(failing(500));
    await skipping(read(shimo({ fetch, retries: 5 }), { retries: 1 }));
    expect(sent).toHaveLength(2);
    await skipping(read(shimo({ fetch, retries: 5 }), { retries: 0 }));
    expect(sent).toHaveLength(3);
  });

  test('is sent again twice unless the client says otherwise', async () => {
    const twice = stub(failing(503), failing(429), json(answer));
    expect((await skipping(read(shimo(twice)))).value).toEqual(answer);
    const vain = stub(failing(503), failing(503), failing(503), json(answer));
    expect((await skipping(read(shimo(vain)))).error).toMatchObject({ status: 503 });
    expect(vain.sent).toHaveLength(3);
  });

  test('is not sent again when its code says that it would be in vain', async () => {
    const quota = stub(json({ error: 'resource_limited' }, 429));
    await skipping(clients.circle({ ...quota, retries: 2 }).servers.listByApp());
    expect(quota.sent).toHaveLength(1);
    const rate = stub(json({ error: 'reach_limit' }, 429));
    await skipping(clients.circle({ ...rate, retries: 2 }).servers.listByApp());
    expect(rate.sent).toHaveLength(3);
  });

  test('is signed anew each time', async () => {
    vi.useRealTimers();
    const { fetch, sent } = stub(failing(500, { 'Retry-After': '0' }), json({}));
    await clients.shimo({ fetch }).apps.get();
    const [first, second] = sent.map(({ headers }) => headers.get('X-Shimo-Signature'));
    expect(claimsOf(second).scope).toBe('license');
    expect(second).not.toBe(first);
  });

  test('sends its body each time', async () => {
    const { fetch, sent } = stub(failing(500), empty());
    await skipping(shimo({ fetch, retries: 1 }).users.activate({ body: { userIds: ['u'] } }));
    expect(sent.map(({ init }) => init.body)).toEqual(['{"userIds":["u"]}', '{"userIds":["u"]}']);
  });
});

describe('a call that is not safe to repeat', () => {
  test.each([
    ['an answer', failing(503, { 'Retry-After': '1' })],
    ['a network fault', new Error('reset')],
  ])('is sent once, whatever the client says, after %s', async (_what, outcome) => {
    const { fetch, sent } = stub(outcome, empty());
    const { error } = await skipping(append(shimo({ fetch, retries: 5 }), { retries: 5 }));
    expect(error).toBeDefined();
    expect(sent).toHaveLength(1);
  });
});

describe('the pause', () => {
  test('grows, with jitter, up to 8 seconds', async () => {
    const { fetch } = stub(failing(500));
    const { waited } = await skipping(read(shimo({ fetch, retries: 7 })));
    // Half of 0.5, 1, 2, 4, 8, 8 and 8 seconds.
    expect(waited).toBe(15_750);
  });

  test('is any part of the longest one', () => {
    const pauses = [0, 0.25, 0.999].map((random) => {
      vi.mocked(Math.random).mockReturnValue(random);
      return pauseAfter(failing(500), 0);
    });
    expect(pauses).toEqual([0, 125, 499.5]);
  });

  test.each([
    ['in seconds', { 'Retry-After': '7' }, 7000],
    [
      'as a date of the server, whose clock is not ours',
      { 'Retry-After': 'Wed, 21 Oct 2015 07:28:09 GMT', Date: 'Wed, 21 Oct 2015 07:28:00 GMT' },
      9000,
    ],
  ])('is the one that the server asks for, %s', async (_how, headers, milliseconds) => {
    const { fetch } = stub(failing(429, headers), json(answer));
    expect(await skipping(read(shimo({ fetch })))).toEqual({ value: answer, waited: milliseconds });
  });

  test('is not made if the server asks for more than a minute: its answer says when', async () => {
    const { fetch, sent } = stub(failing(429, { 'Retry-After': '61' }));
    const { error, waited } = await skipping(read(shimo({ fetch, retries: 3 })));
    expect(error).toMatchObject({ status: 429, retryAfter: 61 });
    expect([sent.length, waited]).toEqual([1, 0]);
  });

  test('is not made if it would outlast the call: the caller gets the answer', async () => {
    const { fetch, sent } = stub(failing(503, { 'Retry-After': '5' }));
    const { error } = await skipping(read(shimo({ fetch, deadlineMs: 4000 })));
    expect(error).toMatchObject({ status: 503, retryAfter: 5 });
    expect(sent).toHaveLength(1);
  });

  test('ends with the caller’s abort, whose reason is thrown', async () => {
    const { fetch, sent } = stub(failing(503, { 'Retry-After': '5' }));
    const controller = new AbortController();
    setTimeout(() => controller.abort('enough'), 1000);
    const { error } = await skipping(read(shimo({ fetch }), { signal: controller.signal }));
    expect(error).toBe('enough');
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    [' 12 ', 12],
    ['1.5', 1.5],
    ['-1', undefined],
    ['soon', undefined],
    ['2026', 2026],
    ['', undefined],
  ])('of %j is %j', (value, seconds) => {
    expect(retryAfterOf(new Headers({ 'Retry-After': value }))).toBe(seconds);
  });

  test('in the past is none to wait for, and without a date of the server it is told by our clock', () => {
    vi.setSystemTime('2026-01-01T00:00:00Z');
    expect(retryAfterOf(new Headers({ 'Retry-After': 'Thu, 01 Jan 2026 00:00:30 GMT' }))).toBe(30);
    expect(retryAfterOf(new Headers({ 'Retry-After': 'Wed, 31 Dec 2025 00:00:00 GMT' }))).toBe(0);
  });
});

describe('the time limit of a call', () => {
  test('covers all attempts and the pauses between them', async () => {
    const { fetch, sent } = stub(failing(500));
    const late = rejection(read(shimo({ fetch, retries: 100, deadlineMs: 60_000 })));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await late).toMatchObject({ status: 500 });
    expect(sent.length).toBeGreaterThan(10);
  });

  test('ends an attempt that still runs, and is named', async () => {
    const fetch = (_url: unknown, init?: RequestInit) =>
      new Promise<Response>((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    const { error } = await skipping(read(shimo({ fetch, deadlineMs: 3000 })));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 3000 });
  });

  test('holds against a fetch that does not listen to its signal', async () => {
    const fetch = () => new Promise<Response>(() => {});
    const { error } = await skipping(read(shimo({ fetch, retries: 0, timeoutMs: 2000 })));
    expect(error).toMatchObject({ name: 'TimeoutError', timeoutMs: 2000 });
    const controller = new AbortController();
    setTimeout(() => controller.abort('enough'), 1000);
    expect((await skipping(read(shimo({ fetch }), { signal: controller.signal }))).error).toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('covers the making of the body', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0' });
    const stalled = new ReadableStream({ pull: () => new Promise(() => {}) });
    const body = { fileId: 'f', type: 'document', file: { name: 'a.docx', stream: stalled } } as const;
    const { error } = await skipping(shimo({ deadlineMs: 3000 }).files.import({ body }));
    vi.unstubAllGlobals();
    expect(error).toMatchObject({ name: 'TimeoutError', timeoutMs: 3000 });
  });

  test('covers a secret that does not come', async () => {
    const { fetch, sent } = stub(json(answer));
    const { error } = await skipping(read(shimo({ fetch, token: () => new Promise(() => {}), deadlineMs: 3000 })));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(sent).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
