/** Random requests to every operation: what the contract admits is answered as it promises, what it forbids is refused. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tries } from '../assurance/profile.ts';
import { record, type Finding } from '../assurance/record.ts';
import { bodyValidator, operations, type ListedOperation } from '../mock/contract.ts';
import { attackMock, type AttackedMock } from './attacked-mock.ts';
import { invalidRequests, type Invalid } from './invalid-requests.ts';
import { validDrafts, write, type Draft } from './valid-requests.ts';
import { sendWire } from './wire.ts';

/** Requests of each kind to each API, at least. */
const perApi = tries({ reduced: 300, full: 10_000 });
const apis = [...new Set(operations.map(({ api }) => api))];

let mock: AttackedMock;
const findings: Finding[] = [];
beforeAll(async () => {
  mock = await attackMock();
});
afterAll(async () => {
  await mock.stop();
  record('attack-mock-requests', 'The mock under random requests', findings);
});

describe.each(apis)('$name', (api) => {
  const own = operations.filter((listed) => listed.api === api);

  test('answers every valid request as the description promises', async () => {
    await attack(own, `${api.name}: valid requests (fast-check)`, (listed) =>
      fc.asyncProperty(validDrafts(listed), (draft) => expectAnswer(listed, draft)),
    );
  });

  test('refuses every invalid request with a problem that says so', async () => {
    await attack(own, `${api.name}: invalid requests (fast-check)`, (listed) =>
      fc.asyncProperty(invalidRequests(listed), expectRefusal),
    );
  });
});

async function attack(
  listed: readonly ListedOperation[],
  what: string,
  property: (listed: ListedOperation) => fc.IAsyncProperty<unknown>,
): Promise<void> {
  let tried = 0;
  let wrong = 0;
  const failures: string[] = [];
  for (const each of listed) {
    const result = await fc.check(property(each), { numRuns: Math.ceil(perApi / listed.length) });
    tried += result.numRuns;
    if (!result.failed) continue;
    wrong += 1;
    failures.push(
      `${each.operation.id}: ${`${fc.defaultReportMessage(result) ?? ''}\n${String(result.errorInstance)}`}`,
    );
  }
  if (!mock.isAlive()) wrong += 1;
  findings.push({ what, tried, wrong });
  expect(failures.join('\n\n')).toBe('');
  await mock.expectHealth();
}

async function expectAnswer(listed: ListedOperation, draft: Draft): Promise<void> {
  const reply = await sendWire(mock.url, write(listed, draft));
  expect(reply.status, reply.text).toBeLessThan(300);
  expect(reply.headers['x-contract-violation']).toBeUndefined();
  expect(reply.headers['x-mock-operation']).toBe(listed.operation.id);
  const response = listed.operation.responses.find(({ status }) => status === reply.status);
  expect(response, `${reply.status} is documented`).toBeDefined();
  if (response?.mediaType !== 'application/json') return;
  const validate = bodyValidator(listed, reply.status);
  expect(validate(JSON.parse(reply.text)), JSON.stringify(validate.errors)).toBe(true);
}

async function expectRefusal({ status, request }: Invalid): Promise<void> {
  const reply = await sendWire(mock.url, request);
  expect(reply.status, reply.text).toBe(status);
  expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = JSON.parse(reply.text) as { status: number; detail: string; violations: unknown[]; hint: string };
  expect(problem.status).toBe(status);
  expect(problem.detail).not.toBe('');
  expect(problem.hint).not.toBe('');
  expect(problem.violations.length).toBeGreaterThan(0);
  expect(reply.headers['x-contract-violation']).toBe(String(problem.violations.length));
}
