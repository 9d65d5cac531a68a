/** A task runs, then it is done, or has failed if a test wants it to. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startMockOf } from '../../scripts/mock/mock.ts';
import { parseExactly, type Value } from '../../scripts/mock/json.ts';
import { holds, valueAt } from '../../scripts/mock/behaviour/pointers.ts';
import type { RunningMock } from '../../scripts/mock/server.ts';
import type { LongRunning } from '../../scripts/model/types.ts';
import { bodyValidator, operations, requestOf, type ListedOperation } from './contract.ts';
import { credentials, edgeSource } from './edge.ts';

const tasks = operations.flatMap(({ api, operation }) =>
  operation.longRunning ? [{ api, operation, task: operation.longRunning }] : [],
);
const started = tasks.filter(({ task }) => task.poll);
const repeated = tasks.filter(({ task }) => !task.poll);

type State = 'running' | 'done' | 'failed';

interface Reply {
  readonly status: number;
  readonly body: Value | undefined;
}

let sessions = 0;
const newSession = () => `${import.meta.url}-${(sessions += 1)}`.slice(-60);

async function send(
  listed: ListedOperation,
  session: string,
  { prefer, query = {} }: { prefer?: string | undefined; query?: Record<string, string> } = {},
): Promise<Reply> {
  const [url, init] = requestOf(inject('mockUrl'), listed, query);
  const headers = new Headers(init.headers);
  headers.set('x-mock-session', session);
  if (prefer !== undefined) headers.set('prefer', prefer);
  const response = await fetch(url, { ...init, headers });
  const text = await response.text();
  const body = text === '' ? undefined : (JSON.parse(text) as Value);
  if (response.ok && body !== undefined) {
    const isValid = bodyValidator(listed, response.status);
    expect(isValid(body), JSON.stringify(isValid.errors)).toBe(true);
  }
  return { status: response.status, body };
}

function stateOf(task: LongRunning, { status, body }: Reply): State {
  if (holds(task.done, status, body)) return 'done';
  return holds(task.running, status, body) ? 'running' : 'failed';
}

const pollOf = ({ api, task }: (typeof tasks)[number]): ListedOperation => ({
  api,
  operation: api.operations.find(({ id }) => id === task.poll?.operationId) ?? expect.fail('no operation to poll'),
});

/** The parameters that lead from the answer of a start to its progress. */
const queryOf = ({ task }: (typeof tasks)[number], { body }: Reply) =>
  Object.fromEntries(
    Object.entries(task.poll?.parameters ?? {}).map(([name, pointer]) => [name, String(valueAt(body, pointer))]),
  );

test('there are tasks of both kinds', () => {
  expect([started.length, repeated.length].every((count) => count > 0)).toBe(true);
});

describe.each(started)('$operation.id', (listed) => {
  const follow = async (session: string, query: Record<string, string>, polls: number, prefer?: string) => {
    const states: State[] = [];
    for (let n = 0; n < polls; n += 1) {
      states.push(stateOf(listed.task, await send(pollOf(listed), session, { query, prefer })));
    }
    return states;
  };

  test('runs twice, then is done and stays so', async () => {
    const session = newSession();
    const query = queryOf(listed, await send(listed, session));
    expect(await follow(session, query, 4)).toEqual(['running', 'running', 'done', 'done']);
  });

  test('makes progress', async () => {
    const session = newSession();
    const query = queryOf(listed, await send(listed, session));
    const percents: Value[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { body } = await send(pollOf(listed), session, { query });
      percents.push(valueAt(body, listed.task.progress ?? '') ?? null);
    }
    expect(percents).toEqual([33, 66, 100]);
  });

  test('runs, then has failed, if that was wanted at its start', async () => {
    const session = newSession();
    const query = queryOf(listed, await send(listed, session, { prefer: 'task=failed' }));
    expect(await follow(session, query, 4)).toEqual(['running', 'running', 'failed', 'failed']);
  });

  test('has failed at once, and for good, if that is wanted at a poll', async () => {
    const session = newSession();
    const query = queryOf(listed, await send(listed, session));
    expect(await follow(session, query, 1)).toEqual(['running']);
    expect(await follow(session, query, 1, 'task=failed')).toEqual(['failed']);
    expect(await follow(session, query, 2)).toEqual(['failed', 'failed']);
  });

  test('runs as long as is wanted, or is done at once', async () => {
    const session = newSession();
    const slow = queryOf(listed, await send(listed, session));
    expect(await follow(session, slow, 5, 'task=running')).toEqual(Array(5).fill('running'));
    const quick = queryOf(listed, await send(listed, session, { prefer: 'task=done' }));
    expect(await follow(session, quick, 1)).toEqual(['done']);
    expect(await follow(session, slow, 1, 'task=done')).toEqual(['done']);
  });

  test('has an identifier of its own, and a state of its own', async () => {
    const session = newSession();
    const first = queryOf(listed, await send(listed, session));
    const second = queryOf(listed, await send(listed, session));
    expect(second).not.toEqual(first);
    expect(await follow(session, first, 3)).toEqual(['running', 'running', 'done']);
    expect(await follow(session, second, 1)).toEqual(['running']);
  });

  test('is unknown where it was not started', async () => {
    const query = queryOf(listed, await send(listed, newSession()));
    const { status, body } = await send(pollOf(listed), newSession(), { query });
    expect([status, valueAt(body, '/type')]).toEqual([404, 'urn:collab-openapi:mock:unknown-task']);
    expect(valueAt(body, '/detail')).toContain(Object.values(query)[0]);
    expect(valueAt(body, '/violations/0/place')).toBe(`query/${Object.keys(query)[0]}`);
  });

  test('is known by the identifier of the documentation', async () => {
    const success = listed.operation.responses.find(({ status }) => status === 200)?.examples[0];
    const query = queryOf(listed, { status: 200, body: success?.value });
    expect(await follow(newSession(), query, 3)).toEqual(['running', 'running', 'done']);
  });

  test('gives way to Prefer, and then does not advance', async () => {
    const session = newSession();
    const query = queryOf(listed, await send(listed, session));
    const [example] = pollOf(listed).operation.responses.flatMap(({ status, examples }) =>
      status === 200 ? examples : [],
    );
    for (let n = 0; n < 3; n += 1) {
      const { body } = await send(pollOf(listed), session, { query, prefer: `example=${example?.name}` });
      expect(body).toEqual(example?.value);
    }
    expect(await follow(session, query, 1)).toEqual(['running']);
  });

  test('does not advance by a request that breaks the contract', async () => {
    const session = newSession();
    const query = queryOf(listed, await send(listed, session));
    for (let n = 0; n < 3; n += 1) {
      expect((await send(pollOf(listed), session, { query: { ...query, unknown: '1' } })).status).toBe(422);
    }
    expect(await follow(session, query, 1)).toEqual(['running']);
  });
});

describe.each(repeated)('$operation.id, which is polled by repeating it,', (listed) => {
  const follow = async (session: string, requests: number, prefer?: string) => {
    const states: State[] = [];
    for (let n = 0; n < requests; n += 1) states.push(stateOf(listed.task, await send(listed, session, { prefer })));
    return states;
  };

  test('runs twice, is done, and starts anew', async () => {
    expect(await follow(newSession(), 4)).toEqual(['running', 'running', 'done', 'running']);
  });

  test('is in one state for each session', async () => {
    const session = newSession();
    await follow(session, 2);
    expect(await follow(newSession(), 1)).toEqual(['running']);
    expect(await follow(session, 1)).toEqual(['done']);
  });

  test('fails if that is wanted', async () => {
    const session = newSession();
    expect(await follow(session, 1)).toEqual(['running']);
    expect(await follow(session, 1, 'task=failed')).toEqual(['failed']);
    expect(await follow(session, 1)).toEqual(['running']);
  });
});

describe('identifiers beyond 2^53', () => {
  let mock: RunningMock;
  beforeAll(async () => {
    mock = await startMockOf([edgeSource()]);
  });
  afterAll(() => mock.close());

  const start = async () => {
    const response = await fetch(`${mock.url}/edge/words`, {
      method: 'POST',
      headers: { ...credentials, 'content-type': 'application/json' },
      body: '{"类型":"表格","id":1234567890123456789}',
    });
    const { task } = parseExactly(await response.text()) as { task: bigint };
    return task;
  };
  const poll = async (task: bigint) => {
    const response = await fetch(`${mock.url}/edge/progress/${task}`, { headers: credentials });
    return [response.status, ((await response.json()) as { state?: string }).state];
  };

  test('are told apart to the last digit', async () => {
    const [first, second] = [await start(), await start()];
    expect([first, second]).toEqual([1234567890123456790n, 1234567890123456791n]);
    expect([await poll(first), await poll(first), await poll(first)]).toEqual([
      [200, 'running'],
      [200, 'running'],
      [200, 'done'],
    ]);
    expect(await poll(second)).toEqual([200, 'running']);
    expect(await poll(second + 1n)).toEqual([404, undefined]);
  });

  test('are sent as they stand in the examples', async () => {
    const response = await fetch(`${mock.url}/edge/words/a`, { headers: credentials });
    expect(await response.text()).toBe('{"code":0,"id":9223372036854775807}');
  });
});
