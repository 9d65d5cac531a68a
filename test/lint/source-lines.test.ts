import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const description = (source: string): string => `
paths:
  /pets:
    get:
      x-sources: ['000:1', '${source}']
`;
const documents = { '000': { api: 'example', lines: 100 }, '001': { api: 'other', lines: 100 } };

test.each(['000:7', '000:1-100', '000:50-50', 'vendor-facts 1.2'])('accepts %s', async (source) => {
  expect(await findings('source-lines', description(source), { documents })).toEqual([]);
});

test.each([
  ['000:90-101', 'document 000 has 100 lines.'],
  ['000:101', 'document 000 has 100 lines.'],
  ['000:9-8', 'the first line has to be 1 or more, and not after the last.'],
  ['000:0-8', 'the first line has to be 1 or more, and not after the last.'],
  ['001:1-8', 'document 001 describes other.'],
  ['002:1-8', 'there is no document 002. redocly.yaml lists them.'],
])('refuses %s', async (source, problem) => {
  expect(await findings('source-lines', description(source), { documents })).toEqual([
    { message: `${source}: ${problem}`, at: 'openapi.yaml#/paths/~1pets/get/x-sources/1' },
  ]);
});
