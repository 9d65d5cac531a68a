import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const description = (...keys: string[]): string => `
paths:
  /pets:
    get:
${keys.map((key) => `      ${key}: x\n`).join('')}`;

test.each([
  ['operationId', 'summary', 'description', 'externalDocs', 'tags', 'x-client', 'x-sources', 'security', 'responses'],
  ['operationId', 'deprecated', 'x-client', 'x-retry-safe', 'parameters', 'requestBody', 'responses'],
])('accepts %s, %s, %s …', async (...keys) => {
  expect(await findings('operation-key-order', description(...keys))).toEqual([]);
});

test.each([
  { keys: ['tags', 'operationId', 'summary'], wrong: 'tags', order: 'operationId, summary, tags' },
  {
    keys: ['x-retry-safe', 'x-client', 'responses'],
    wrong: 'x-retry-safe',
    order: 'x-client, x-retry-safe, responses',
  },
  { keys: ['operationId', 'responses', 'parameters'], wrong: 'responses', order: 'operationId, parameters, responses' },
])('refuses $keys', async ({ keys, wrong, order }) => {
  expect(await findings('operation-key-order', description(...keys))).toEqual([
    {
      message: `\`${wrong}\` stands too early. The order of the keys is: ${order}.`,
      at: `openapi.yaml#/paths/~1pets/get/${wrong}`,
    },
  ]);
});
