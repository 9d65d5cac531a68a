/** The bundles against the facts of the vendors' documents, and the check against changes that it has to notice. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegistry } from '../../scripts/registry.ts';
import { at, type JsonObject } from './facts/bundle.ts';
import { check } from './facts/check.ts';
import { loadFacts, parseFacts } from './facts/load.ts';

const apis = readRegistry().map(({ name, bundle }) => ({
  name,
  read: () => JSON.parse(readFileSync(bundle, 'utf8')) as JsonObject,
}));

describe.each(apis)('$name', ({ name, read }) => {
  it('says what the documents say, no less and no more', () => {
    const problems = check(read(), loadFacts(name));
    expect(problems.map((one) => `${one.operation} ${one.pointer}: ${one.message}`)).toEqual([]);
  });
});

describe('the check notices an addition that no document states', () => {
  const facts = loadFacts('access-token');
  const path = '/paths/~1AccessToken~1{appKey}';
  const objectAt = (bundle: JsonObject, pointer: string): JsonObject => at(bundle, pointer) as JsonObject;

  it.each<[string, (bundle: JsonObject) => unknown]>([
    [
      'a required field of a request',
      (bundle) => {
        const schema = objectAt(bundle, '/components/schemas/AccessTokenPostRequest');
        objectAt(schema, '/properties')['added'] = { type: 'string' };
        (schema['required'] as string[]).push('added');
      },
    ],
    [
      'an optional field of a response',
      (bundle) => (objectAt(bundle, '/components/schemas/TokenModel/properties')['added'] = { type: 'string' }),
    ],
    [
      'a field that becomes required',
      (bundle) => (objectAt(bundle, '/components/schemas/AccessTokenPostRequest')['required'] as string[]).push('tags'),
    ],
    [
      'a parameter',
      (bundle) =>
        (objectAt(bundle, `${path}/get`)['parameters'] as JsonObject[]).push({
          name: 'added',
          in: 'query',
          schema: { type: 'string' },
        }),
    ],
    [
      'a limit',
      (bundle) => (objectAt(bundle, '/components/schemas/AccessTokenPostRequest/properties/title')['maxLength'] = 9),
    ],
    [
      'an enum',
      (bundle) => (objectAt(bundle, '/components/schemas/AccessTokenPostRequest/properties/title')['enum'] = ['a']),
    ],
    ['a status', (bundle) => (objectAt(bundle, `${path}/get/responses`)['418'] = { description: 'A teapot.' })],
    ['an operation', (bundle) => (objectAt(bundle, path)['patch'] = { operationId: 'added', responses: {} })],
    ['a list that is paged', (bundle) => (objectAt(bundle, `${path}/post`)['x-pagination'] = { style: 'page' })],
    ['another server', (bundle) => (bundle['servers'] = [{ url: 'https://example.com' }])],
    ['a way to sign in', (bundle) => (objectAt(bundle, `${path}/get`)['security'] = [{}])],
    ['an error code', (bundle) => (bundle['x-error-codes'] = [{ code: 1 }])],
    [
      'a keyword that it does not understand',
      (bundle) => (objectAt(bundle, '/components/schemas/TokenModel')['minProperties'] = 1),
    ],
  ])('%s', (_what, change) => {
    const bundle = apis.find((api) => api.name === 'access-token')?.read() as JsonObject;
    change(bundle);
    expect(check(bundle, facts)).not.toEqual([]);
  });

  it('an exception that excepts nothing', () => {
    const bundle = apis.find((api) => api.name === 'access-token')?.read() as JsonObject;
    const idle = { at: '/components/schemas/TokenModel', reason: 'There is nothing to except.' };
    const problems = check(bundle, { ...facts, exceptions: [...(facts.exceptions ?? []), idle] });
    expect(problems.map((one) => one.pointer)).toEqual(['/components/schemas/TokenModel']);
  });
});

describe('the facts have to be of the documented form', () => {
  const text = (operation: string): string => `api: shimo\n${server}operations:\n  getApp:\n${operation}`;
  const server = "server: { url: 'https://a', variables: {}, source: [002:1] }\n";
  const whole = '    request: GET /a\n    source: [002:1-2]\n    responses: { 204: none }\n';

  it('or are read', () => {
    expect(Object.keys(parseFacts(text(whole), 'a.yaml').operations)).toEqual(['getApp']);
  });

  it.each([
    ['a key that is not known', `${whole}    parameter: {}\n`, /a\.yaml:5: .*\(parameter\)/],
    ['a place that is not known', `${whole}    parameters: { cookie id: string }\n`, /a\.yaml:8: /],
    ['no source', '    request: GET /a\n    responses: { 204: none }\n', /a\.yaml:5: .*source/],
    ['a source without a line', whole.replace('002:1-2', 'the page'), /a\.yaml:6: /],
    ['broken YAML', `${whole}    behaviour: {\n`, /a\.yaml:9: /],
  ])('and not have %s', (_what, operation, message) => {
    expect(() => parseFacts(text(operation), 'a.yaml')).toThrow(message);
  });

  it('and not name a type that is none', () => {
    const facts = parseFacts(text(whole.replace('204: none', '200: { json: strnig }')), 'a.yaml');
    const responses = { 200: { content: { 'application/json': {} } } };
    const bundle: JsonObject = {
      servers: [{ url: 'https://a' }],
      paths: { '/a': { get: { operationId: 'getApp', 'x-retry-safe': true, responses } } },
    };
    expect(check(bundle, facts).map((one) => one.message)).toEqual([expect.stringContaining("'strnig'")]);
  });
});
