import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const description = (type: string): string => `components: { schemas: { Id: { type: ${type} } } }`;

test.each(['string', "[string, 'null']", "['null', integer]"])('accepts %s', async (type) => {
  expect(await findings('nullable-types', description(type))).toEqual([]);
});

test.each(['[string, integer]', "[string, integer, 'null']", '[string]'])('refuses %s', async (type) => {
  expect(await findings('nullable-types', description(type))).toEqual([
    {
      message: "A list of types is only for a type or null, as in [string, 'null']. Write `anyOf` for several types.",
      at: 'openapi.yaml#/components/schemas/Id/type',
    },
  ]);
});
