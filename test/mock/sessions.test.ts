/** Sessions do not see each other, can be reset, and are bounded. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lru } from '../../scripts/mock/behaviour/lru.ts';
import { startMockOf } from '../../scripts/mock/mock.ts';
import type { RunningMock } from '../../scripts/mock/server.ts';
import { limits, Sessions } from '../../scripts/mock/behaviour/sessions.ts';
import { credentials, edgeSource } from './edge.ts';

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMockOf([edgeSource()]);
});
afterAll(() => mock.close());

/** Sends a request of a session, named by header or by base path, or of none. */
async function send(method: string, path: string, session: { header?: string; path?: string } = {}) {
  const response = await fetch(`${mock.url}${session.path === undefined ? '' : `/@${session.path}`}/edge${path}`, {
    method,
    headers: {
      ...credentials,
      ...(session.header !== undefined && { 'x-mock-session': session.header }),
      ...(method === 'POST' && { 'content-type': 'application/json' }),
    },
    ...(method === 'POST' && { body: '{"类型":"表格"}' }),
  });
  return { status: response.status, text: await response.text() };
}

const start = async (session?: { header?: string; path?: string }) =>
  /"task":(\d+)/.exec((await send('POST', '/words', session)).text)?.[1] ?? expect.fail('no task');
const poll = async (task: string, session?: { header?: string; path?: string }) => {
  const { status, text } = await send('GET', `/progress/${task}`, session);
  return status === 200 ? /"state":"(\w+)"/.exec(text)?.[1] : status;
};

const reset = async (path: string) => (await fetch(`${mock.url}${path}`, { method: 'DELETE' })).status;

describe('a session', () => {
  test('is named by a header or by a base path, alike', async () => {
    const task = await start({ header: 'alike' });
    expect(await poll(task, { path: 'alike' })).toBe('running');
    expect(await poll(task, { header: 'alike' })).toBe('running');
    expect(await poll(task, { path: 'alike' })).toBe('done');
  });

  test('is that of the base path where both name one', async () => {
    const task = await start({ path: 'path', header: 'header' });
    expect(await poll(task, { path: 'path' })).toBe('running');
    expect(await poll(task, { header: 'header' })).toBe(404);
  });

  test('does not see the tasks of others, and gives out the same identifiers', async () => {
    const [one, other] = [await start({ header: 'one' }), await start({ header: 'other' })];
    expect(one).toBe(other);
    await poll(one, { header: 'one' });
    await poll(one, { header: 'one' });
    expect(await poll(one, { header: 'one' })).toBe('done');
    expect(await poll(one, { header: 'other' })).toBe('running');
    expect(await poll(one, { header: 'third' })).toBe(404);
  });

  test('may have any name', async () => {
    const name = '会话 1/2?';
    const task = await start({ path: encodeURIComponent(name) });
    expect(await poll(task, { path: encodeURIComponent(name) })).toBe('running');
    expect(await poll(task, { path: 'x'.repeat(limits.idLength + 1) })).toBe(400);
  });
});

describe('a reset', () => {
  test('of one leaves the others', async () => {
    const [kept, dropped] = [await start({ header: 'kept' }), await start({ header: 'dropped' })];
    expect(await reset('/@dropped')).toBe(204);
    expect(await poll(dropped, { header: 'dropped' })).toBe(404);
    expect(await poll(kept, { header: 'kept' })).toBe('running');
  });

  test('of all drops even that without a name', async () => {
    const [nameless, named] = [await start(), await start({ header: 'named' })];
    expect(await reset('/@')).toBe(204);
    expect([await poll(nameless), await poll(named, { header: 'named' })]).toEqual([404, 404]);
  });

  test('is a DELETE', async () => {
    const response = await fetch(`${mock.url}/@kept`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'DELETE, OPTIONS']);
    expect(await reset('/@kept/')).toBe(204);
    expect(await reset('/@kept/nowhere')).toBe(404);
  });
});

describe('what is remembered is bounded', () => {
  test('1,000 sessions', async () => {
    const first = await start({ header: 'first' });
    for (let n = 0; n < 1000; n += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, k) => start({ header: `crowd-${n + k}` })));
    }
    expect(await poll(first, { header: 'first' }), 'the session used least recently is forgotten').toBe(404);
    expect(await poll(first, { header: 'crowd-999' })).toBe('running');
    const sessions = new Sessions();
    for (let n = 0; n < 1000; n += 1) sessions.of(String(n));
    expect(sessions.size).toBe(limits.sessions);
  });

  test('1,000 tasks of one session', async () => {
    const session = { header: 'busy' };
    const [first, kept] = [await start(session), await start(session)];
    for (let n = 0; n < 1000; n += 1) {
      await start(session);
      if (n % 100 === 0)
        await fetch(`${mock.url}/edge/progress/${kept}`, { headers: { ...credentials, 'x-mock-session': 'busy' } });
    }
    expect(await poll(first, session), 'the task used least recently is forgotten').toBe(404);
    expect(await poll(kept, session), 'a task that is in use is kept').toBe('done');
  });

  test('by forgetting what was not used for longest', () => {
    const lru = new Lru<string, number>(2);
    lru.set('a', 1);
    lru.set('b', 2);
    lru.get('a');
    lru.set('c', 3);
    expect([lru.get('a'), lru.get('b'), lru.get('c'), lru.size]).toEqual([1, undefined, 3, 2]);
    lru.delete('a');
    expect(lru.size).toBe(1);
    lru.clear();
    expect(lru.size).toBe(0);
  });
});
