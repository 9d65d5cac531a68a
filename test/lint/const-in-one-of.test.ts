import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const description = (branches: string): string => `
components:
  schemas:
    Pet: { oneOf: [${branches}] }
    Cat: { type: object, required: [kind], properties: { kind: { const: cat } } }
    Dog: { type: object, required: [kind], properties: { kind: { const: dog } } }
    Bird: { type: object, required: [name], properties: { name: { const: bird } } }
    Fish: { type: object, properties: { kind: { const: fish } } }
`;
const ref = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;

test.each([`${ref('Cat')}, ${ref('Dog')}`, '{ const: 1, description: One. }, { const: 2 }'])(
  'accepts %s',
  async (branches) => {
    expect(await findings('const-in-one-of', description(branches))).toEqual([]);
  },
);

test.each([
  `${ref('Cat')}, ${ref('Bird')}`,
  `${ref('Cat')}, ${ref('Fish')}`,
  `${ref('Cat')}, { type: string }`,
  '{ type: string }, { const: 1 }',
])('refuses %s', async (branches) => {
  expect(await findings('const-in-one-of', description(branches))).toEqual([
    {
      message: 'Each branch of a `oneOf` needs the same required property with a `const`. Else use `anyOf`.',
      at: 'openapi.yaml#/components/schemas/Pet/oneOf',
    },
  ]);
});
