/** Bytes that no client sends: each connection comes to its end, and the mock answers the next one rightly. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tries } from '../assurance/profile.ts';
import { record, type Finding } from '../assurance/record.ts';
import { head, whole } from '../mock/raw.ts';
import { attackMock, type AttackedMock } from './attacked-mock.ts';
import { exchange } from './bytes.ts';
import { garbage } from './garbage.ts';

let mock: AttackedMock;
const findings: Finding[] = [];
beforeAll(async () => {
  mock = await attackMock();
});
afterAll(async () => {
  await mock.stop();
  record('attack-mock-bytes', 'The mock under bytes that are no requests', findings);
});

describe('on a connection of its own', () => {
  let wrong = 0;
  afterAll(async () => {
    findings.push({ what: 'written cases, smuggling among them', tried: Object.keys(garbage).length, wrong });
    await mock.expectHealth();
  });

  test.each(Object.entries(garbage))('%s', async (_, { bytes, statuses, isCut }) => {
    wrong += 1;
    const reply = await exchange(mock.port, [bytes], isCut ? 0 : statuses.length);
    expect(reply.statuses.length, reply.text.slice(0, 2000)).toBe(statuses.length);
    for (const [index, allowed] of statuses.entries()) expect(allowed).toContain(reply.statuses[index]);
    expect(mock.isAlive()).toBe(true);
    wrong -= 1;
  });
});

test('random bytes, and requests with some of their bytes changed', async () => {
  const runs = tries({ reduced: 150, full: 20_000 });
  const result = await fc.check(
    fc.asyncProperty(fc.oneof(randomBytes, changedRequests), async (parts) => {
      const { statuses, text } = await exchange(mock.port, parts);
      expect(
        statuses.filter((status) => status >= 500),
        text,
      ).toEqual([]);
    }),
    { numRuns: runs },
  );
  findings.push({ what: 'random bytes and changed requests', tried: result.numRuns, wrong: result.failed ? 1 : 0 });
  expect(result.failed, `${fc.defaultReportMessage(result) ?? ''}\n${String(result.errorInstance)}`).toBe(false);
  await mock.expectHealth();
});

test('all of it at once, from many sides', async () => {
  const times = tries({ reduced: 2, full: 30 });
  const all = Object.values(garbage);
  let wrong = 0;
  for (let n = 0; n < times; n += 1) {
    const replies = await Promise.allSettled(
      all.map(({ bytes, statuses, isCut }) => exchange(mock.port, [bytes], isCut ? 0 : statuses.length)),
    );
    wrong += replies.filter(
      (reply) => reply.status === 'rejected' || reply.value.statuses.some((status) => status >= 500),
    ).length;
  }
  findings.push({ what: 'all written cases at once', tried: all.length * times, wrong });
  expect(wrong).toBe(0);
  await mock.expectHealth();
});

/** In one piece or in several. */
const randomBytes = fc
  .array(fc.uint8Array({ minLength: 1, maxLength: 400 }), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map((part) => Buffer.from(part)));

const requests = [
  head('GET /access-token/AccessToken/app?skip=0&take=1'),
  head('GET /circle/o/a/circle/server/list/by-app?limit=5', { connection: 'keep-alive' }),
  whole('POST /access-token/AccessToken/app', 'application/json', '{"title":"a","userID":1,"expireInDays":1}'),
  whole(
    'POST /shimo/sdk/v2/api/files/v1/import',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx\r\n--b--\r\n',
  ),
  `${head('POST /access-token/AccessToken/app', { 'content-type': 'application/json', 'transfer-encoding': 'chunked' })}2\r\n{}\r\n0\r\n\r\n`,
].map((request) => Buffer.from(request));

const telling = ['\r\n', '\0', ' ', ':', '\r', '\n', '%', '{', '"', '--b', '0', 'chunked', '\u00ff', '\r\n\r\n'];

/** Bytes are overwritten, put in or cut out, and the end is missing now and then. */
const changedRequests = fc
  .record({
    request: fc.constantFrom(...requests),
    changes: fc.array(
      fc.record({
        at: fc.nat({ max: 400 }),
        removed: fc.nat({ max: 5 }),
        put: fc.oneof(
          fc.constantFrom(...telling).map((text) => Buffer.from(text, 'latin1')),
          fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    end: fc.option(fc.nat({ max: 400 }), { freq: 4 }),
  })
  .map(({ request, changes, end }) => {
    const changed = changes.reduce((bytes, { at, removed, put }) => {
      const start = at % (bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + removed)]);
    }, request);
    return [end === null ? changed : changed.subarray(0, end)];
  });
