import { expect, test } from 'vitest';
import { findings } from './lint.ts';

const required = "x-client: { resource: pets, method: list }, x-retry-safe: true, x-sources: ['000:1-2']";
const description = (operation: string, rest = ''): string => `
paths:
  /pets:
    get: { ${operation} }
${rest}`;
const at = 'openapi.yaml#/paths/~1pets/get';

test.each([
  required,
  `${required}, x-pagination: { style: offset, offset: skip, limit: take, items: /data, total: /total }`,
  `${required}, x-envelope: { success: [{ pointer: /code, equals: null }], code: /code }`,
])('accepts %s', async (operation) => {
  expect(await findings('extensions', description(operation))).toEqual([]);
});

test('accepts names that begin with x- where they are data', async () => {
  const rest = `
components:
  schemas: { Pet: { properties: { x-name: { type: string } } } }
  examples: { Pet: { value: { x-name: Rex } } }`;
  expect(await findings('extensions', description(required, rest))).toEqual([]);
});

test('refuses an extension that nobody knows', async () => {
  expect(await findings('extensions', description(`${required}, x-clients: 1`))).toEqual([
    {
      message: 'Unknown extension x-clients. openapi/extensions.yaml lists all that there are.',
      at: `${at}/x-clients`,
    },
  ]);
});

test.each([
  ['x-bound: owner', 'x-bound may not stand here (operation), only on: parameter.', 'x-bound'],
  ['responses: { x-unit: days }', 'x-unit may not stand here (Responses), only on: schema.', 'responses/x-unit'],
])('refuses %s in this place', async (extension, message, place) => {
  expect(await findings('extensions', description(`${required}, ${extension}`))).toEqual([
    { message, at: `${at}/${place}` },
  ]);
});

test('refuses an operation without those that are required', async () => {
  const found = await findings('extensions', description('operationId: listPets'));
  expect(found.map(({ at: place }) => place)).toEqual([at, at, at]);
  expect(found.map(({ message }) => message.split(':')[0])).toEqual([
    'The operation needs x-client',
    'The operation needs x-retry-safe',
    'The operation needs x-sources',
  ]);
});

test.each([
  [
    'x-permission: owner',
    'x-permission must be equal to one of the allowed values (readable, editable, manageable)',
    'x-permission',
  ],
  [
    'x-pagination: { style: offset, offset: skip, limit: take, items: data }',
    'x-pagination/items must match pattern "^(/[^/]*)*$" (^(/[^/]*)*$)',
    'x-pagination/items',
  ],
  [
    'x-pagination: { style: page, page: p, limit: l, first: 1, items: /data, next: /next }',
    'x-pagination must NOT have additional properties (next)',
    'x-pagination',
  ],
  [
    'x-pagination: { style: cursor, cursor: c, limit: l, items: /data }',
    "x-pagination must have required property 'next' (next)",
    'x-pagination',
  ],
])('refuses %s', async (extension, problem, place) => {
  expect(await findings('extensions', description(`${required}, ${extension}`))).toEqual([
    { message: `${problem}. openapi/extensions.yaml has its schema.`, at: `${at}/${place}` },
  ]);
});

test('checks a value that stands in a file of its own, and reports in that file', async () => {
  const files = {
    'openapi.yaml': description(required, 'x-error-codes: { $ref: error-codes.yaml }'),
    'error-codes.yaml': '- { code: 1, meaning: Full, action: Wait, retry: yes, source: 000, confidence: sure }',
  };
  expect(await findings('extensions', files)).toContainEqual({
    message:
      'x-error-codes/0/confidence must be equal to one of the allowed values (high, medium, low). ' +
      'openapi/extensions.yaml has its schema.',
    at: 'error-codes.yaml#/0/confidence',
  });
});
