import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const description = (parameter: string): string => `
components:
  parameters:
    Tags: { name: tags, in: query, ${parameter} }
  schemas:
    Names: { type: array, items: { type: string } }
`;

test.each([
  'schema: { type: string }',
  'explode: false, schema: { type: array, items: { type: string } }',
  "explode: true, schema: { $ref: '#/components/schemas/Names' }",
])('accepts %s', async (parameter) => {
  expect(await findings('explicit-explode', description(parameter))).toEqual([]);
});

test.each([
  'schema: { type: array, items: { type: string } }',
  "schema: { $ref: '#/components/schemas/Names' }",
  "schema: { type: [array, 'null'] }",
  'schema: { type: object }',
])('refuses %s', async (parameter) => {
  expect(await findings('explicit-explode', description(parameter))).toEqual([
    {
      message: 'The parameter `tags` takes several values. Say with `explode` whether its name is repeated.',
      at: 'openapi.yaml#/components/parameters/Tags',
    },
  ]);
});
