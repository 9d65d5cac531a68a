import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const description = (ref: string): string => `components: { schemas: { Pet: { $ref: ${ref} } } }`;
const schema = 'type: object';

test.each(['components/schemas/Pet.yaml', '../common/components/schemas/Pet.yaml'])('accepts %s', async (ref) => {
  expect(await findings('ref-scope', { 'openapi.yaml': description(ref), [ref]: schema })).toEqual([]);
});

test.each(['../other/components/schemas/Pet.yaml', '../Pet.yaml', '../example-two/Pet.yaml'])(
  'refuses %s',
  async (ref) => {
    expect(await findings('ref-scope', { 'openapi.yaml': description(ref), [ref]: schema })).toEqual([
      {
        message: `${ref} leaves the folder of the API. Copy the component, or move it to common/ if it is no vendor's.`,
        at: 'openapi.yaml#/components/schemas/Pet/$ref',
      },
    ]);
  },
);
