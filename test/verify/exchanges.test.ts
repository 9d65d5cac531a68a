/** The parts that hold requests and answers against the description, with exchanges that no real client would make. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadModel } from '../../scripts/model.ts';
import { startMock, type RunningMock } from '../../scripts/mock/index.ts';
import type { Api, Json } from '../../scripts/model/types.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { jsonOf, type Exchange } from '../../scripts/verify/recorder.ts';
import { checkRequest } from '../../scripts/verify/requests.ts';
import { checkReply } from '../../scripts/verify/responses.ts';
import { Schemas } from '../../scripts/verify/schemas.ts';
import { compilerOf, readBundle } from '../contract/strict-ajv.ts';

const apis = readRegistry().map(loadModel);
const shimo = apis.find(({ name }) => name === 'shimo') as Api;

function exchange(id: string, target: string, more: Partial<Exchange> = {}): Exchange {
  const operation = shimo.operations.find((each) => each.id === id);
  const method = operation?.httpMethod ?? 'GET';
  const headers = { 'x-shimo-signature': 'signature', 'x-shimo-token': 'token' };
  return { number: 1, operation, method, url: `http://s.example${target}`, target, headers, body: undefined, ...more };
}

describe('a request', () => {
  let mock: RunningMock;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.close());

  const kindsOf = async (each: Exchange) =>
    (await checkRequest(mock.url, shimo, each)).map(({ kind, place }) => `${kind} ${place}`);

  test('that keeps to the description is right', async () => {
    expect(await kindsOf(exchange('getPlainText', '/sdk/v2/shimo-files/f1/plain-text'))).toEqual([]);
  });

  test.each([
    ['a parameter that does not exist', exchange('getPlainText', '/sdk/v2/shimo-files/f1/plain-text?x=1'), 'query/x'],
    ['no credentials', exchange('getApp', '/sdk/v2/api/license/apps/app', { headers: {} }), 'security'],
    [
      'a body that breaks its schema',
      exchange('createSheet', '/sdk/v2/api/files/f1/sheets', {
        headers: { ...exchange('', '').headers, 'content-type': 'application/json' },
        body: '{"name":5}',
      }),
      'body/name',
    ],
  ])('with %s is found out', async (_what, each, place) => {
    expect(await kindsOf(each)).toEqual([`wrong request ${place}`]);
  });

  test('for what is no operation is found out', () => {
    const reply = { status: 200, mediaType: undefined, text: '', json: undefined };
    const found = checkReply(shimo, new Schemas(shimo), { ...exchange('none', '/nothing?token=t'), reply });
    expect(found).toMatchObject([{ kind: 'wrong request', operation: 'GET /nothing' }]);
  });
});

test('a body where none is described is found out', () => {
  const reply = { status: 204, mediaType: 'text/plain', text: 'done', json: undefined };
  const found = checkReply(shimo, new Schemas(shimo), { ...exchange('deleteFile', '/sdk/v2/api/files/f1'), reply });
  expect(found).toMatchObject([{ kind: 'unexpected body', place: '204' }]);
});

describe('every documented answer', () => {
  const answers = apis.flatMap((api) =>
    api.operations.flatMap((operation) =>
      operation.responses
        .filter(({ mediaType }) => mediaType?.endsWith('json'))
        .flatMap((response) => response.examples.map((example) => ({ api, operation, response, example }))),
    ),
  );
  const compilers = new Map(apis.map(({ name }) => [name, compilerOf(readBundle(name))]));
  const schemas = new Map(apis.map((api) => [api, new Schemas(api)]));
  const found = ({ api, operation, response }: (typeof answers)[number], body: Json) =>
    (schemas.get(api) as Schemas).differences(operation, response, body);

  test('differs in nothing', () => {
    expect(answers.length).toBeGreaterThan(100);
    expect(answers.flatMap((answer) => found(answer, answer.example.value))).toEqual([]);
  });

  test('is found out wherever the schema refuses it after a change, and the change is where it is said to be', () => {
    let refused = 0;
    for (const answer of answers) {
      const { type } = answer.response;
      if (type?.kind !== 'ref') throw new Error('a response without a named type');
      const validate = (compilers.get(answer.api.name) as ReturnType<typeof compilerOf>)(
        `#/components/schemas/${type.name}`,
      );
      for (const changed of mutationsOf(answer.example.value)) {
        const differences = found(answer, changed.value);
        if (validate(changed.value)) continue;
        refused += 1;
        const where = `${answer.operation.id} ${changed.at}`;
        expect(differences, where).not.toEqual([]);
        // Of a union without a tag it cannot be told which branch was meant: then its neighbour may be what is missing.
        const near = [changed.at, changed.at.replace(/[^/]*$/, '')];
        const isNear = ({ place }: { place: string }) =>
          changed.at.startsWith(place.split('#')[0] as string) || near.includes(place.replace(/[^/]*$/, ''));
        expect(differences.some(isNear), `${where}: ${JSON.stringify(differences)}`).toBe(true);
      }
    }
    expect(refused).toBeGreaterThan(500);
  });

  test('is found out with a field that the description does not have', () => {
    const missed = answers.filter((answer) => {
      const { value } = answer.example;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      return !found(answer, { ...value, zz_new: 1 }).some(
        ({ kind, place }) => `${kind} ${place}` === 'unknown field /zz_new',
      );
    });
    expect(missed.map(({ operation, response }) => `${operation.id} ${response.status}`)).toEqual([]);
  });
});

/** The value with one place changed: another type, null, or nothing in it. */
function mutationsOf(value: Json, at = ''): { at: string; value: Json }[] {
  const replaced = [null, 'text', 1.5, [], {}].filter((other) => typeof other !== typeof value || other === null);
  const here = replaced.map((other) => ({ at, value: other as Json }));
  if (typeof value !== 'object' || value === null) return here;
  const inside = Object.entries(value).flatMap(([key, each]) => {
    const place = `${at}/${key}`;
    const put = (changed: Json | undefined): Json => {
      if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? (changed as Json) : item));
      const { [key]: _, ...rest } = value;
      return changed === undefined ? rest : { ...rest, [key]: changed };
    };
    const gone = Array.isArray(value) ? [] : [{ at: place, value: put(undefined) }];
    return [...gone, ...mutationsOf(each, place).map((mutation) => ({ ...mutation, value: put(mutation.value) }))];
  });
  return [...here, ...inside];
}

test('text is JSON or nothing', () => {
  expect(jsonOf('{"a":1}')).toEqual({ a: 1 });
  expect(jsonOf('<html>')).toBeUndefined();
});
