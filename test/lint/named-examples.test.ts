import { expect, test } from 'vitest';
import { findings, type Files } from './lint.ts';

const files = (mediaType: string, codes = '[]', status = "'400'"): Files => ({
  'openapi.yaml': `
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        ${status}: { content: { ${mediaType} } }
x-error-codes: ${codes}
`,
  'components/examples/ListPetsFull.yaml': 'summary: No room\nvalue: { code: 7, error: { id: full } }\n',
});
const reference = '{ $ref: components/examples/ListPetsFull.yaml }';
const at = 'openapi.yaml#/paths/~1pets/get/responses/400/content/application~1json';

test.each([`application/json: { examples: { Full: ${reference} } }`, 'text/html: { example: <p> }'])(
  'accepts %s',
  async (mediaType) => {
    expect(await findings('named-examples', files(mediaType))).toEqual([]);
  },
);

test.each(['application/json: {}', 'application/json: { example: {} }', 'application/json: { examples: {} }'])(
  'refuses %s',
  async (mediaType) => {
    expect(await findings('named-examples', files(mediaType))).toEqual([
      { message: 'A JSON body needs a named example in `examples`, by $ref to a file in components/examples/.', at },
    ]);
  },
);

test('refuses an example in place', async () => {
  const mediaType = `application/json: { examples: { Full: ${reference}, Empty: { value: {} } } }`;
  expect(await findings('named-examples', files(mediaType))).toEqual([
    {
      message: 'The example Empty is not a $ref to a file in components/examples/. Move it there.',
      at: `${at}/examples/Empty`,
    },
  ]);
});

const withExample = `application/json: { examples: { Full: ${reference} } }`;

test.each([
  '[{ code: 7, status: 400, pointer: /code, operations: [listPets] }]',
  '[{ code: full, status: 400, pointer: /error/id, operations: [listPets] }]',
  '[{ code: 7, status: 400, pointer: /code }]',
  '[{ code: 8, status: 400, pointer: /code, elsewhere: true }]',
  '[{ code: 8, status: 400 }]',
  '[{ code: 8, operations: [listPets] }]',
])('accepts the codes %s', async (codes) => {
  expect(await findings('named-examples', files(withExample, codes))).toEqual([]);
});

test.each([
  ['[{ code: 8, status: 400, pointer: /code, operations: [listPets] }]', 400, '8 at /code'],
  ['[{ code: 7, status: 500, pointer: /code, operations: [listPets] }]', 500, '7 at /code'],
  ['[{ code: "7", status: 400, pointer: /code, operations: [listPets] }]', 400, '"7" at /code'],
  ['[{ code: 7, status: 400, pointer: /error, operations: [listPets] }]', 400, '7 at /error'],
])('refuses the codes %s, which their operation does not show', async (codes, status, wanted) => {
  expect(await findings('named-examples', files(withExample, codes))).toEqual([
    {
      message: `listPets shows no example of this code: its ${status} response needs one with ${wanted}.`,
      at: 'openapi.yaml#/x-error-codes/0',
    },
  ]);
});

test.each([
  ['[{ code: 8, status: 400, pointer: /code }]', 400, '8 at /code'],
  ['[{ code: 7, status: 404, pointer: /code }]', 404, '7 at /code'],
  ['[{ code: 7, status: 400, pointer: /error/id }]', 400, '7 at /error/id'],
  ['[{ code: 8, status: 400, pointer: /code, elsewhere: false }]', 400, '8 at /code'],
])('refuses the codes %s, which no operation shows', async (codes, status, wanted) => {
  expect(await findings('named-examples', files(withExample, codes))).toEqual([
    {
      message:
        `No operation shows an example of this code: a ${status} response needs one with ${wanted}. ` +
        'If only operations that are not described here send it, say `elsewhere: true`.',
      at: 'openapi.yaml#/x-error-codes/0',
    },
  ]);
});

test.each([
  ['[{ code: 7, status: 400, pointer: /code, elsewhere: true }]', 'is marked `elsewhere`'],
  ['[{ code: 7, status: 400, pointer: /code, operations: [getPet] }]', 'names other `operations`'],
])('refuses the codes %s, which an operation shows that is not theirs', async (codes, reason) => {
  expect(await findings('named-examples', files(withExample, codes))).toEqual([
    {
      message: `listPets shows an example of this code, which ${reason}. Correct the entry, or remove the example.`,
      at: 'openapi.yaml#/x-error-codes/0',
    },
  ]);
});

test.each(['default', '5XX'])('finds the example of a status in the response %s', async (key) => {
  const codes = '[{ code: 7, status: 503, pointer: /code }]';
  expect(await findings('named-examples', files(withExample, codes, key))).toEqual([]);
});

test('does not take the default response for a status that has its own', async () => {
  const codes = '[{ code: 7, status: 503, pointer: /code, operations: [listPets] }]';
  const responses = "'503': { description: Busy }\n        default";
  expect(await findings('named-examples', files(withExample, codes, responses))).toEqual([
    {
      message: 'listPets shows no example of this code: its 503 response needs one with 7 at /code.',
      at: 'openapi.yaml#/x-error-codes/0',
    },
  ]);
});
