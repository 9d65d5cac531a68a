import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const description = (schema: string): string => `
components:
  schemas:
    Pet: ${schema}
    Open: { type: object, properties: { name: { type: string } } }
    Closed: { type: object, additionalProperties: false }
`;

test.each([
  "{ allOf: [{ $ref: '#/components/schemas/Open' }, { type: object }], unevaluatedProperties: false }",
  "{ anyOf: [{ $ref: '#/components/schemas/Closed' }, { type: object }] }",
])('accepts %s', async (schema) => {
  expect(await findings('closed-all-of', description(schema))).toEqual([]);
});

test.each([
  "{ allOf: [{ $ref: '#/components/schemas/Open' }, { $ref: '#/components/schemas/Closed' }] }",
  '{ allOf: [{ type: object }, { type: object, additionalProperties: false }] }',
])('refuses %s', async (schema) => {
  expect(await findings('closed-all-of', description(schema))).toEqual([
    {
      message:
        'This branch is closed and refuses the fields of the others. Use `unevaluatedProperties: false` beside `allOf`.',
      at: 'openapi.yaml#/components/schemas/Pet/allOf/1',
    },
  ]);
});
