import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const description = (siblings: string): string => `
components:
  schemas:
    Pet: { type: object, properties: { name: { $ref: '#/components/schemas/Name', ${siblings} } } }
    Name: { type: string }
`;

test.each(['description: Name of the pet.', 'summary: Name, description: Name.'])('accepts %s', async (siblings) => {
  expect(await findings('ref-siblings', description(siblings))).toEqual([]);
});

test.each(['maxLength', 'deprecated', 'x-secret'])('refuses %s', async (key) => {
  expect(await findings('ref-siblings', description(`description: Name., ${key}: 1`))).toEqual([
    {
      message: `\`${key}\` stands beside a $ref. Move it into the target, or make a component of its own.`,
      at: `openapi.yaml#/components/schemas/Pet/properties/name/${key}`,
    },
  ]);
});
