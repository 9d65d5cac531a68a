import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../scripts/registry.ts';
import { examplesOf, rootSchemasOf } from './schema-objects.ts';
import { brokenSchemas, readBundle, wrongExamples } from './strict-ajv.ts';

describe.each(readRegistry().map(({ name }) => name))('%s', (api) => {
  const bundle = readBundle(api);

  test('every schema compiles', () => {
    expect(rootSchemasOf(bundle).length).toBeGreaterThan(10);
    expect(brokenSchemas(bundle)).toEqual([]);
  });

  test('every example is valid', () => {
    expect(examplesOf(bundle).length).toBeGreaterThan(10);
    expect(wrongExamples(bundle)).toEqual([]);
  });
});

const withSchema = (schema: object): Parameters<typeof brokenSchemas>[0] =>
  ({
    paths: { '/pets': { get: { parameters: [{ name: 'q', schema: { type: 'string' }, example: 'x' }] } } },
    components: { schemas: { Name: { type: 'string' }, Pet: schema } },
  }) as ReturnType<typeof withSchema>;

test.each([
  [{ type: 'string', pattern: '[a-z]+\\-' }, /Invalid regular expression/],
  [{ type: 'int' }, /type must be JSONType/],
  [{ type: 'object', properties: { name: { type: 'string', required: true } } }, /required/],
  [{ type: 'string', 'x-colour': 'red' }, /unknown keyword: "x-colour"/],
  [{ type: 'string', format: 'colour' }, /unknown format "colour"/],
  [{ $ref: '#/components/schemas/Dog' }, /can't resolve reference/],
  [{ properties: { name: { type: 'string' } } }, /missing type "object"/],
])('finds that %j does not compile', (schema, reason) => {
  expect(brokenSchemas(withSchema(schema))[0]).toMatch(reason);
});

test.each([
  [{ type: 'string', examples: ['a', 1] }, '#/components/schemas/Pet/examples/1:  must be string'],
  [{ type: 'integer', default: 'a' }, '#/components/schemas/Pet/default:  must be integer'],
  [
    { type: 'object', properties: { name: { type: 'string', maxLength: 1, examples: ['ab'] } } },
    '#/components/schemas/Pet/properties/name/examples/0:  must NOT have more than 1 characters',
  ],
  [
    {
      type: 'string',
      contentMediaType: 'application/json',
      contentSchema: { $ref: '#/components/schemas/Name' },
      examples: ['1'],
    },
    '#/components/schemas/Pet/examples/0:  must pass "contentSchema" keyword validation',
  ],
])('finds the wrong example in %j', (schema, problem) => {
  expect(wrongExamples(withSchema(schema))).toEqual([problem]);
});

test('finds wrong examples of parameters and media types, behind a $ref too', () => {
  const bundle = {
    paths: {
      '/pets': {
        get: {
          parameters: [{ name: 'q', schema: { type: 'integer' }, example: 'x' }],
          responses: {
            200: {
              content: {
                'application/json': {
                  schema: { $ref: '#/components/schemas/Name' },
                  examples: { Good: { value: 'Rex' }, Bad: { $ref: '#/components/examples/Bad' } },
                },
              },
            },
          },
        },
      },
    },
    components: { schemas: { Name: { type: 'string' } }, examples: { Bad: { summary: 'Bad', value: 5 } } },
  };
  expect(wrongExamples(bundle)).toEqual([
    '#/paths/~1pets/get/parameters/0/example:  must be integer',
    '#/paths/~1pets/get/responses/200/content/application~1json/examples/Bad:  must be string',
  ]);
});
