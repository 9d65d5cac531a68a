/** `npm run verify:live` against deployments that keep to the descriptions, and against ones that don't. */
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { loadModel } from '../../scripts/model.ts';
import type { Api } from '../../scripts/model/types.ts';
import { readRegistry } from '../../scripts/registry.ts';
import type { DeviationKind } from '../../scripts/verify/deviation.ts';
import type { Environment } from '../../scripts/verify/environment.ts';
import { readsOf } from '../../scripts/verify/reads.ts';
import { findingsOf } from '../../scripts/verify/report.ts';
import { verify, type VerifyOptions } from '../../scripts/verify/verify.ts';
import { record } from '../assurance/record.ts';
import { changing, deploy, type Change, type Deployment } from './deviating-server.ts';
import { environmentFor } from './environments.ts';

const apis = new Map(readRegistry().map((entry) => [entry.name, loadModel(entry)]));
const apiOf = (name: string) => apis.get(name) as Api;
const running: Deployment[] = [];
afterEach(() => Promise.all(running.splice(0).map((each) => each.close())));

async function run(name: string, change?: Change, options: Partial<VerifyOptions> = {}, more: Environment = {}) {
  const deployment = await deploy(inject('mockUrl'), change);
  running.push(deployment);
  const environment = { ...environmentFor(deployment.url), ...more };
  const mockUrl = inject('mockUrl');
  const verification = await verify(apiOf(name), environment, { write: false, intervalMs: 1, mockUrl, ...options });
  const findings = findingsOf(verification).map(({ kind, operation, place }) => `${kind} · ${operation} · ${place}`);
  return { ...verification, findings, received: deployment.received };
}

const found = { faithful: { tried: 0, wrong: 0 }, deviating: { tried: 0, wrong: 0 } };
/** Counts a trial as wrong until it has ended well. */
async function counted(kind: keyof typeof found, trial: () => Promise<void>): Promise<void> {
  found[kind].tried += 1;
  found[kind].wrong += 1;
  await trial();
  found[kind].wrong -= 1;
}
afterAll(() =>
  record('drift-vendor', 'Drift from the vendor', [
    { what: 'Deployments that keep to the description, in which nothing may be found', ...found.faithful },
    { what: 'Deployments that deviate in one way, which has to be found where it is', ...found.deviating },
  ]),
);

describe.each([...apis.keys()])('%s', (name) => {
  test('a deployment that keeps to the description has no findings, and nothing is changed on it', async () => {
    await counted('faithful', async () => {
      const { findings, received, notCalled } = await run(name);
      expect(findings).toEqual([]);
      const called = new Set(received.map(({ operation }) => operation));
      expect(readsOf(apiOf(name)).filter(({ id }) => !called.has(id))).toEqual([]);
      const changing = received.filter(({ method, operation }) => method !== 'GET' && operation !== 'createAppToken');
      expect(changing).toEqual([]);
      expect(notCalled.map(({ why }) => why).every((why) => why.includes('--write'))).toBe(true);
    });
  });

  test('a round trip has no findings either, and deletes what it made', async () => {
    await counted('faithful', async () => {
      const { findings, left, received } = await run(name, undefined, { write: true });
      expect(findings).toEqual([]);
      expect(left).toEqual([]);
      const deletions = received.filter(({ operation }) => /^delete(File|Server|AccessToken)$/.test(operation)).length;
      expect(deletions).toBe(name === 'shimo' ? 4 : 1);
    });
  });
});

interface Case {
  readonly kind: DeviationKind;
  readonly api: string;
  readonly change: Change;
  /** Operation and place of the one finding of this kind. */
  readonly at: string;
}

/** Changes the form of an operation's answers, or of all. */
const answering =
  (operation: string | undefined, change: (answer: Parameters<Change>[0]) => ReturnType<Change>): Change =>
  (answer, received) =>
    operation === undefined || received.operation === operation ? change(answer) : answer;

const getServer = (change: (server: Record<string, unknown>) => void) =>
  changing('getServer', (body) => change(body['server'] as Record<string, unknown>));

const cases: Case[] = [
  {
    kind: 'unknown field',
    api: 'circle',
    change: getServer((server) => (server['region'] = 'cn')),
    at: 'getServer · 200 /server/region',
  },
  {
    kind: 'missing field',
    api: 'circle',
    change: getServer((server) => delete server['owner']),
    at: 'getServer · 200 /server/owner',
  },
  {
    kind: 'other type',
    api: 'circle',
    change: getServer((server) => (server['created'] = '1658126097514')),
    at: 'getServer · 200 /server/created',
  },
  {
    kind: 'unknown value',
    api: 'circle',
    change: getServer((server) => (server['type'] = 7)),
    at: 'getServer · 200 /server/type',
  },
  {
    kind: 'other value',
    api: 'access-token',
    change: changing('listAccessTokens', (body) => {
      for (const token of (body['data'] as { data: Record<string, unknown>[] }).data) token['id'] = 'A-1';
    }),
    at: 'listAccessTokens · 200 /data/data/*/id',
  },
  {
    kind: 'unknown code',
    api: 'circle',
    change: answering('getServer', (answer) => ({ ...answer, status: 400, text: '{"code":4999999,"message":"new"}' })),
    at: 'getServer · 400 /code',
  },
  {
    kind: 'undocumented status',
    api: 'circle',
    change: answering('getServer', (answer) => ({ ...answer, status: 203 })),
    at: 'getServer · status',
  },
  {
    kind: 'undocumented media type',
    api: 'circle',
    change: answering('getServer', (answer) => ({ ...answer, mediaType: 'text/plain' })),
    at: 'getServer · 200',
  },
  {
    kind: 'missing body',
    api: 'circle',
    change: answering('getServer', (answer) => ({ ...answer, text: '' })),
    at: 'getServer · 200',
  },
  {
    kind: 'unreadable body',
    api: 'shimo',
    change: answering('getPlainText', (answer) => ({ ...answer, text: '<html>Log in</html>' })),
    at: 'getPlainText · 200',
  },
  {
    kind: 'refused',
    api: 'shimo',
    change: answering('getApp', () => ({ status: 401, mediaType: 'application/json', text: '{"code":10009}' })),
    at: 'getApp · answer',
  },
  {
    kind: 'no answer',
    api: 'shimo',
    change: answering('getApp', () => undefined),
    at: 'getApp · answer',
  },
];

describe('a deployment that deviates', () => {
  test.each(cases)('is found out: $kind', async ({ kind, api, change, at }) => {
    await counted('deviating', async () => {
      const { findings } = await run(api, change);
      expect(findings).toContain(`${kind} · ${at}`);
      // Nothing is held against the operations that did not change.
      const id = at.split(' ')[0] as string;
      expect(findings.filter((finding) => !finding.includes(` · ${id} · `))).toEqual([]);
    });
  });

  test('is found out in a round trip: what was created is not listed', async () => {
    const forget = changing('listAccessTokens', (body) => {
      for (const token of (body['data'] as { data: Record<string, unknown>[] }).data) token['title'] = 'another';
    });
    const { findings, left, received } = await run('access-token', forget, { write: true });
    expect(findings).toEqual(['broken round trip · listAccessTokens · answer']);
    expect(left).toHaveLength(1);
    // No other token than its own may ever be deleted.
    expect(received.filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  test('gets back what was created on it, though the steps between fail', async () => {
    const refuse: Change = (answer, { operation }) =>
      ['updateServer', 'addServerTags', 'listServerTags', 'joinServer'].includes(operation)
        ? { status: 403, mediaType: 'application/json', text: '{"error":"forbidden"}' }
        : answer;
    const { findings, left, received } = await run('circle', refuse, { write: true });
    expect(findings).toContain('refused · addServerTags · answer');
    expect(left).toEqual([]);
    expect(received.filter(({ operation }) => operation === 'deleteServer')).toHaveLength(1);
  });

  test('and keeps what was made on it is reported', async () => {
    const keep: Change = (answer, { operation }) =>
      operation === 'deleteFile' ? { status: 403, mediaType: 'application/json', text: '{"code":1}' } : answer;
    const { findings, left } = await run('shimo', keep, { write: true });
    expect(findings).toContain('refused · deleteFile · answer');
    expect(left).toHaveLength(4);
  });

  test('one difference in all items of a list is one finding', async () => {
    const change = changing('listServersByApp', (body) => {
      for (const server of body['servers'] as Record<string, unknown>[]) server['region'] = 'cn';
    });
    const { findings } = await run('circle', change);
    expect(findings).toEqual(['unknown field · listServersByApp · 200 /servers/*/region']);
  });

  test('that takes its credentials in the query and has newer paths can be verified too', async () => {
    const more = { SHIMO_TRANSPORT: 'query', SHIMO_PATH_FAMILY: 'collab-files' };
    const { findings, received } = await run('shimo', undefined, {}, more);
    expect(findings).toEqual([]);
    expect(received.every(({ target }) => target.includes('signature='))).toBe(true);
    expect(received.some(({ target }) => target.includes('/collab-files/'))).toBe(true);
  });
});

test('calls that lack an argument name the variable that has it', async () => {
  const { notCalled } = await run('shimo', undefined, {}, { SHIMO_FILE_ID: '', SHIMO_RANGE: '' });
  expect(notCalled).toContainEqual({ operation: 'getPlainText', why: 'set SHIMO_FILE_ID' });
  expect(notCalled).toContainEqual({ operation: 'getSheetValues', why: 'set SHIMO_FILE_ID and SHIMO_RANGE' });
});

test('an identifier that nobody gave is taken from an earlier answer', async () => {
  const { notCalled, received } = await run('circle', undefined, {}, { CIRCLE_NAME: '' });
  expect(notCalled.map(({ operation }) => operation)).not.toContain('getServer');
  const target = received.find(({ operation }) => operation === 'getServer')?.target;
  const list = received.findIndex(({ operation }) => operation === 'listServersByApp');
  expect(target).toMatch(/\/server\/[^/]+\/by-id$/);
  expect(list).toBeGreaterThanOrEqual(0);
});

test.each([
  ['shimo', 'SHIMO_TOKEN'],
  ['circle', 'CIRCLE_CLIENT_SECRET'],
  ['access-token', 'ZSGF_APP_KEY'],
])('%s: a missing credential is named, and nothing is sent', async (name, variable) => {
  const deployment = await deploy(inject('mockUrl'));
  running.push(deployment);
  const environment = { ...environmentFor(deployment.url), [variable]: '' };
  const attempt = verify(apiOf(name), environment, { write: false });
  await expect(attempt).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining(variable) });
  expect(deployment.received).toEqual([]);
});

test('--write names what it needs besides', async () => {
  const environment = { ...environmentFor('http://127.0.0.1:1'), CIRCLE_USER_ID: '' };
  await expect(verify(apiOf('circle'), environment, { write: true })).rejects.toThrow('CIRCLE_USER_ID');
});

test('a base URL that is none is a mistake of the caller', async () => {
  const environment = { ...environmentFor('http://127.0.0.1:1'), SHIMO_BASE_URL: 'office.example.com' };
  const attempt = verify(apiOf('shimo'), environment, { write: false });
  await expect(attempt).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining('baseUrl') });
});
