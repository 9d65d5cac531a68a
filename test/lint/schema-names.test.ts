import { expect, test } from 'vitest';
import { findings, type Files } from './lint.ts';

const description = (body: string, mediaType = 'application/json'): Files => ({
  'openapi.yaml': `
paths:
  /pets:
    post:
      requestBody: { content: { ${mediaType}: ${body} } }
`,
  'components/schemas/Pet.yaml': 'type: object',
  'components/schemas/Error.yaml': 'type: object',
});
const at = 'openapi.yaml#/paths/~1pets/post/requestBody/content/application~1json';

test('accepts a schema by $ref', async () => {
  expect(await findings('schema-names', description('{ schema: { $ref: components/schemas/Pet.yaml } }'))).toEqual([]);
});

test('accepts a text without a name', async () => {
  expect(await findings('schema-names', description('{ schema: { type: string } }', 'text/html'))).toEqual([]);
});

const message = 'The schema of a body needs a name. Move it to components/schemas/ and write a $ref.';

test.each([
  ['{ schema: { type: object } }', `${at}/schema`],
  ['{ schema: { type: array, items: { $ref: components/schemas/Pet.yaml } } }', `${at}/schema`],
  ['{ examples: {} }', at],
])('refuses %s', async (body, place) => {
  expect(await findings('schema-names', description(body))).toEqual([{ message, at: place }]);
});

test('refuses a form without a name', async () => {
  expect(await findings('schema-names', description('{ schema: { type: object } }', 'multipart/form-data'))).toEqual([
    { message, at: 'openapi.yaml#/paths/~1pets/post/requestBody/content/multipart~1form-data/schema' },
  ]);
});

test('refuses the name Error', async () => {
  expect(await findings('schema-names', description('{ schema: { $ref: components/schemas/Error.yaml } }'))).toEqual([
    { message: 'No schema is called Error. Clients have a type of that name.', at: `${at}/schema/$ref` },
  ]);
});
