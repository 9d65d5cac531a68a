/** A description that is far larger than those of the vendors is emitted whole. */
import { afterAll, expect, test } from 'vitest';
import { profile, tries } from '../assurance/profile.ts';
import { record, type Finding } from '../assurance/record.ts';
import { hostileApi, type Document } from './descriptions.ts';
import { emitAll, languages } from './emit.ts';

const count = tries({ reduced: 100, full: 10_000 });

const findings: Finding[] = [];
afterAll(() => record('hostile-scale', 'A description of many operations', findings));

/** A name of letters for a number: digits are no part of the names of methods. */
const letters = (n: number): string => [...String(n)].map((digit) => 'Abcdefghij'[Number(digit)]).join('x');

/** The description with one of its operations again and again, each with names of its own. */
function repeatOperation(document: Document): void {
  const [[path = '', item] = []] = Object.entries(document['paths'] as Document);
  const { get, parameters } = item as Document;
  const copies = Array.from({ length: count }, (_, n) => {
    const name = `list${letters(n)}`;
    const operation = {
      ...(get as Document),
      operationId: `${name}Things`,
      'x-client': { resource: `group${letters(n % 20)}`, method: name },
    };
    return [`${path}/many${n}`, { ...(parameters !== undefined && { parameters }), get: operation }] as const;
  });
  document['paths'] = Object.fromEntries(copies);
}

// Samples are a folder of fifteen programs for each operation: of ten thousand they say no more than of hundreds.
const names = Object.keys(languages).filter((name) => name !== 'samples' || profile === 'reduced');

test.each(names)('%s', async (language) => {
  const api = hostileApi('access-token', repeatOperation);
  expect(api.operations.length).toBe(count);
  const { refused, wrong } = await emitAll(language, new Map([['many operations', () => [api]]]));
  findings.push({ what: `${language}: operations`, tried: count, wrong: wrong.length + refused.size });
  expect([...refused]).toEqual([]);
  expect(wrong).toEqual([]);
});
