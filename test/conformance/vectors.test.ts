/** The vectors themselves: their form, what the description says to them, and what they cover. */
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRegistry } from '../../scripts/registry.ts';
import type { Json } from '../../scripts/model/types.ts';
import { at, follow, type JsonObject } from '../contract/facts/bundle.ts';
import { describeBundle } from './description.ts';
import { operationsOf } from './operations.ts';
import { loadVectors, type Reply, type VectorFile } from './vectors.ts';

const files = loadVectors();
const apis = readRegistry().map((entry) => ({
  ...entry,
  read: () => JSON.parse(readFileSync(entry.bundle, 'utf8')) as JsonObject,
  file: files.find((file) => file.api === entry.name) as VectorFile,
}));

const repliesOf = (file: VectorFile): Reply[] =>
  file.vectors.flatMap(({ exchanges }) => exchanges.map(({ reply }) => reply));

/** The named examples of all responses, wherever the bundle keeps them. */
function examplesIn(bundle: JsonObject): { pointer: string; value: Json | undefined }[] {
  return operationsOf(bundle).flatMap(({ operation, pointer }) =>
    Object.entries(operation['responses'] as JsonObject).flatMap(([status, written]) => {
      const response = follow(bundle, written, `${pointer}/responses/${status}`);
      return Object.values((at(response.value, '/content') ?? {}) as JsonObject).flatMap((media) =>
        Object.entries((at(media, '/examples') ?? {}) as JsonObject).map(([name, example]) => ({
          pointer: `${response.pointer} ${name}`,
          value: at(follow(bundle, example, '').value, '/value'),
        })),
      );
    }),
  );
}

describe.each(apis)('$name', ({ folder, read, file }) => {
  const description = describeBundle(read());

  it.each(file.vectors)('the description allows of $id what it has to', (vector) => {
    const { breaks = [] } = vector;
    const faults = description.faultsOf(vector);
    const isNamed = (fault: string): boolean => breaks.some((start) => fault.startsWith(start));
    expect(faults.filter((fault) => !isNamed(fault))).toEqual([]);
    expect(breaks.filter((start) => !faults.some((fault) => fault.startsWith(start)))).toEqual([]);
  });

  it('has a vector from the documents for each operation', () => {
    const transcribed = new Set(file.vectors.filter((vector) => vector.source).map((vector) => vector.operation));
    expect([...transcribed].sort()).toEqual([...description.operations].sort());
  });

  it('has a vector for each named example of a response', () => {
    const replies = new Set(repliesOf(file).map(({ json, text }) => JSON.stringify(json ?? text)));
    const missing = examplesIn(read()).filter(({ value }) => !replies.has(JSON.stringify(value)));
    expect(missing).toEqual([]);
  });

  it('has a vector for each error code whose status and place are documented', () => {
    const codes = (read()['x-error-codes'] ?? []) as JsonObject[];
    const documented = codes.filter(({ status, pointer, elsewhere }) => status && pointer && !elsewhere);
    const missing = documented.filter(
      ({ code, status, pointer }) =>
        !repliesOf(file).some((reply) => reply.status === status && at(reply.json ?? null, String(pointer)) === code),
    );
    expect(missing.map(({ code }) => code)).toEqual([]);
  });

  it('cites contradictions that the description decided', () => {
    const table = parse(readFileSync(join(folder, 'contradictions.yaml'), 'utf8')) as { id: string }[];
    const cited = new Set(file.vectors.flatMap((vector) => vector.corrections ?? []));
    const known = new Set(table.map((contradiction) => contradiction.id));
    expect([...cited].filter((id) => !known.has(id))).toEqual([]);
  });
});

it('has 50 operations and one id for each of at least 200 vectors', () => {
  const vectors = files.flatMap((file) => file.vectors);
  expect(vectors.length).toBeGreaterThanOrEqual(200);
  expect(new Set(vectors.map((vector) => vector.operation)).size).toBe(50);
  expect(new Set(vectors.map((vector) => vector.id)).size).toBe(vectors.length);
});

describe('the signatures', () => {
  const shimo = files.find((file) => file.api === 'shimo') as VectorFile;
  const { appId = '', appSecret = '' } = shimo.client;

  it.each(Object.entries(shimo.signatures ?? {}))('%s is what its claims and the secret give', (_name, signature) => {
    const encoded = [signature.header, signature.payload]
      .map((text) => Buffer.from(text).toString('base64url'))
      .join('.');
    const mac = createHmac('sha256', appSecret).update(encoded).digest('base64url');
    expect(signature.token).toBe(`${encoded}.${mac}`);
  });

  it('carry the documented claims', () => {
    const { ordinary, license } = shimo.signatures ?? {};
    expect(JSON.parse(ordinary?.header ?? '')).toEqual({ alg: 'HS256', typ: 'JWT', kid: appId });
    expect(JSON.parse(ordinary?.payload ?? '')).toEqual({ exp: shimo.clock + 24 * 60 * 60 });
    expect(JSON.parse(license?.payload ?? '')).toEqual({ exp: shimo.clock + 4 * 60, scope: 'license' });
    for (const [name, { header, payload }] of Object.entries(shimo.signatures ?? {})) {
      expect(header).toBe(ordinary?.header);
      const claims = JSON.parse(payload) as object;
      expect(Object.keys(claims), name).toEqual(name.startsWith('license') ? ['exp', 'scope'] : ['exp']);
    }
  });

  it('have the scope on the license operations and on no other', () => {
    for (const { id, exchanges } of shimo.vectors) {
      for (const { operation, request } of exchanges) {
        const sent = [request.target, ...Object.values(request.headers ?? {})].join(' ');
        const signatures = [...sent.matchAll(/\{(ordinary|license)\d*\}/g)].map(([, kind]) => kind);
        const license = request.target.startsWith('/sdk/v2/api/license/');
        expect(signatures, id).toEqual(operation === null ? [] : [license ? 'license' : 'ordinary']);
      }
    }
  });
});

describe('the description no longer allows a vector', () => {
  const shimo = apis.find((api) => api.name === 'shimo');
  const faultsAfter = (id: string, change: (bundle: JsonObject) => void): string[] => {
    const bundle = shimo?.read() as JsonObject;
    change(bundle);
    const vector = shimo?.file.vectors.find((one) => one.id === id);
    return vector ? describeBundle(bundle).faultsOf(vector) : [];
  };
  const schemaOf = (bundle: JsonObject, pointer: string): JsonObject => {
    const schema = at(bundle, pointer) as JsonObject;
    const reference = schema['$ref'];
    return typeof reference === 'string' ? schemaOf(bundle, reference.slice(1)) : schema;
  };
  const addRequired = (schema: JsonObject): void => {
    schema['required'] = [...((schema['required'] ?? []) as string[]), 'added'];
  };
  const createFile = '/paths/~1sdk~1v2~1api~1files/post';
  const app = '/paths/~1sdk~1v2~1api~1license~1apps~1{appId}/get';

  it('after a field was made required that no document has, in a request', () => {
    const schema = `${createFile}/requestBody/content/application~1json/schema`;
    expect(faultsAfter('createFile', (bundle) => addRequired(schemaOf(bundle, schema)))).not.toEqual([]);
  });

  it('after a field was made required that no document has, in a response', () => {
    const schema = `${app}/responses/200/content/application~1json/schema`;
    expect(faultsAfter('getApp', (bundle) => addRequired(schemaOf(bundle, schema)))).not.toEqual([]);
  });

  it('after a parameter was made required that no document has', () => {
    const added = { name: 'added', in: 'query', required: true, schema: { type: 'string' } };
    const faults = faultsAfter('createFile', (bundle) => {
      (schemaOf(bundle, createFile)['parameters'] as JsonObject[]).push(added);
    });
    expect(faults).toEqual(['query added is required']);
  });

  it('after the path was changed', () => {
    const faults = faultsAfter('getApp', (bundle) => {
      const paths = at(bundle, '/paths') as JsonObject;
      paths['/sdk/v3/apps/{appId}'] = paths['/sdk/v2/api/license/apps/{appId}'] as JsonObject;
      delete paths['/sdk/v2/api/license/apps/{appId}'];
    });
    expect(faults).toHaveLength(1);
  });
});
