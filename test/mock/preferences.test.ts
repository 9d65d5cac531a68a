/** A response is chosen with Prefer, and one that does not exist is refused, never replaced by another. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startMockOf } from '../../scripts/mock/mock.ts';
import type { RunningMock } from '../../scripts/mock/server.ts';
import { credentials, edgeSource } from './edge.ts';

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMockOf([edgeSource()]);
});
afterAll(() => mock.close());

const get = (prefer: string, path = '/words/a', method = 'GET') =>
  fetch(`${mock.url}/edge${path}`, { method, headers: { ...credentials, prefer } });

describe('chooses', () => {
  test.each<[string, number, unknown]>([
    ['code=404', 404, { code: 404, id: 0 }],
    ['code=200', 200, expect.objectContaining({ code: 0 })],
    ['code=200, example=Failure', 200, { code: 1, id: 1 }],
    ['example=Failure', 200, { code: 1, id: 1 }],
    ['example=Missing', 404, { code: 404, id: 0 }],
    ['CODE=404; example="Missing"', 404, { code: 404, id: 0 }],
    ['code=404, code=200', 404, { code: 404, id: 0 }],
    ['respond-async, wait=10, return=minimal', 200, expect.objectContaining({ code: 0 })],
  ])('%s', async (prefer, status, body) => {
    const response = await get(prefer);
    expect([response.status, await response.json()]).toEqual([status, body]);
    expect(response.headers.get('x-contract-violation')).toBeNull();
  });

  test('any failure from a default response', async () => {
    for (const code of [401, 429, 503]) {
      const response = await fetch(`${mock.url}/edge/words`, {
        method: 'POST',
        headers: { ...credentials, 'content-type': 'application/json', prefer: `code=${code}` },
        body: '{"类型":"表格"}',
      });
      expect([response.status, await response.json()]).toEqual([code, { code: 70016 }]);
    }
  });

  test('a response without a body', async () => {
    const response = await get('code=204', '/files', 'DELETE');
    expect([response.status, await response.text()]).toEqual([204, '']);
  });
});

describe('refuses', () => {
  test.each([
    ['code=418', 'no response 418'],
    ['code=500', 'no response 500'],
    ['code=204', 'no response 204'],
    ['code=abc', 'a code is a status'],
    ['code=99', 'a code is a status'],
    ['code', 'a code is a status'],
    ['example=Nothing', "no example 'Nothing'"],
    ['example=', 'an example has a name'],
    ['code=404, example=Success', "no example 'Success' for 404"],
    ['task=failed', 'no task that could be failed'],
    ['task=soon', 'running, done, failed'],
    ['dynamic=true', 'every answer comes from an example'],
  ])('%s', async (prefer, says) => {
    const response = await get(prefer);
    const problem = (await response.json()) as { type: string; detail: string; violations: { place: string }[] };
    expect(response.status).toBe(400);
    expect(problem.violations.map(({ place }) => place)).toEqual(['header/prefer']);
    expect(response.headers.get('x-contract-violation')).toBe('1');
    expect(problem.type).toBe('urn:collab-openapi:mock:unknown-preference');
    expect(problem.detail).toContain(says);
  });

  test('with a list of what there is', async () => {
    const problem = (await (await get('code=418')).json()) as { hint: string };
    expect(problem.hint).toBe('There is: 200 (Failure, Success); 404 (Missing).');
  });

  test('an invalid request for what is wrong with it, whatever it prefers', async () => {
    const response = await get('code=200, example=Nothing', '/words/a?count=x');
    expect(response.status).toBe(422);
    expect(((await response.json()) as { violations: unknown }).violations).toEqual([
      { place: 'query/count', message: 'Request query parameter count must be integer' },
    ]);
  });
});

test('every API of the repository refuses unknown codes and examples', async () => {
  const url = `${inject('mockUrl')}/access-token/AccessToken/app`;
  for (const prefer of ['code=299', 'example=Nothing', 'code=200, example=Nothing']) {
    const response = await fetch(url, { headers: { ...credentials, prefer } });
    expect([prefer, response.status]).toEqual([prefer, 400]);
    await response.text();
  }
});
