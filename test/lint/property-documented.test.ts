import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const description = (property: string): string => `
components:
  schemas:
    Pet: { type: object, properties: { name: ${property} } }
    Name: { type: string, description: Name of a pet. }
    Bare: { type: string }
`;
const at = 'openapi.yaml#/components/schemas/Pet/properties/name';

test.each([
  '{ type: string, description: Name. }',
  '{ anyOf: [{ type: string }, { type: integer }], description: Name. }',
  '{ const: Rex, description: Name. }',
  '{ description: Name., x-assumed: No page says what it is. }',
  "{ $ref: '#/components/schemas/Name' }",
  "{ $ref: '#/components/schemas/Bare', description: Name. }",
])('accepts %s', async (property) => {
  expect(await findings('property-documented', description(property))).toEqual([]);
});

test.each([
  ['{ type: string }', 'The property `name` needs a description.'],
  [
    "{ $ref: '#/components/schemas/Bare' }",
    'The property `name` needs a description beside the $ref or in its target.',
  ],
  ['{ description: Name. }', 'The property `name` needs a type, or an `x-assumed` that says why none is known.'],
])('refuses %s', async (property, message) => {
  expect(await findings('property-documented', description(property))).toEqual([{ message, at }]);
});
