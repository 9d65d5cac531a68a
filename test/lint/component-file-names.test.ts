import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const description = (ref: string): string => `
paths:
  /pets:
    get:
      parameters:
        - $ref: ${ref}
`;
const parameter = 'name: limit\nin: query\n';

test('accepts a whole file in the folder of its kind, in PascalCase', async () => {
  const file = 'components/parameters/Limit.yaml';
  expect(await findings('component-file-names', { 'openapi.yaml': description(file), [file]: parameter })).toEqual([]);
});

test.each([
  ['components/parameters/limit.yaml', 'components/parameters/limit.yaml', parameter],
  ['components/parameters/page-size.yaml', 'components/parameters/page-size.yaml', parameter],
  ['components/schemas/Limit.yaml', 'components/schemas/Limit.yaml', parameter],
  ['parameters/Limit.yaml', 'parameters/Limit.yaml', parameter],
  ['components/parameters/All.yaml#/Limit', 'components/parameters/All.yaml', 'Limit: { name: limit, in: query }\n'],
])('refuses %s', async (ref, file, text) => {
  expect(await findings('component-file-names', { 'openapi.yaml': description(ref), [file]: text })).toEqual([
    {
      message: `${ref} is not a whole file components/parameters/<Name>.yaml with a name in PascalCase.`,
      at: 'openapi.yaml#/paths/~1pets/get/parameters/0/$ref',
    },
  ]);
});
