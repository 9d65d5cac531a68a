/** What cannot be emitted safely is refused, with the file and the line in which the author finds it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadConfig } from '@redocly/openapi-core';
import { located } from '../../scripts/located.ts';
import { flawOf } from '../../scripts/model/characters.ts';
import { loadModel, ModelError } from '../../scripts/model.ts';
import type { Api } from '../../scripts/model/types.ts';
import { readRegistry, repository, type ApiEntry } from '../../scripts/registry.ts';
import { record } from '../assurance/record.ts';
import { lintFiles } from '../lint/lint.ts';
import { documentOf, inParameters, inProperties, inProse, operationsOf, type Document } from './descriptions.ts';
import { languages } from './emit.ts';
import { payloads } from './payloads.ts';

const work = mkdtempSync(join(tmpdir(), 'hostile-refusals-'));
let tried = 0;
let right = 0;
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
  record('hostile-refusals', 'Descriptions that are refused', [
    { what: 'names, characters and structures that are refused', tried, wrong: tried - right },
  ]);
});

/** The entry of an API whose bundle was changed, and whose hand-written files were not. */
function entryOf(change: (document: Document) => void, name = 'access-token'): ApiEntry {
  const entry = readRegistry().find((each) => each.name === name);
  if (!entry) throw new Error(`There is no API ${name}.`);
  const document = documentOf(name);
  change(document);
  const bundle = join(work, `${name}-${(tried += 1)}.json`);
  writeFileSync(bundle, JSON.stringify(document));
  return { ...entry, bundle };
}

/** The message begins with a hand-written file and a line, and is in the words of the author. */
function expectPlace(error: unknown, says: RegExp): void {
  const message = error instanceof Error ? error.message : String(error);
  expect(message).toMatch(says);
  const [, file = '', line] = /^(openapi\/[^\n:]+\.yaml):(\d+): /.exec(message) ?? [];
  expect(file, message).not.toBe('');
  expect(readFileSync(join(repository, file), 'utf8').split('\n').length).toBeGreaterThanOrEqual(Number(line));
  right += 1;
}

function refusalOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('It was not refused.');
}

const [first] = [(document: Document) => operationsOf(document)[0] as Document];

describe('the model refuses', () => {
  const unseen = Object.entries(payloads).filter(([, payload]) => flawOf(payload) !== undefined);

  test.each(unseen)('%s in prose', (_, payload) => {
    const error = refusalOf(() => loadModel(entryOf(inProse(() => payload))));
    expect(error).toBeInstanceOf(ModelError);
    expectPlace(error, /the text holds U\+[0-9A-F]{4}, which nobody sees/);
  });

  test.each([...Object.entries(payloads), ['an object of JavaScript', '__proto__'], ['nothing', '']])(
    '%s as a name',
    (_, payload) => {
      const noName = /is no name|which nobody sees/;
      expectPlace(
        refusalOf(() => loadModel(entryOf(inProperties(() => payload)))),
        noName,
      );
      expectPlace(
        refusalOf(() => loadModel(entryOf(inParameters(() => payload)))),
        noName,
      );
      const asId = (document: Document) => Object.assign(first(document), { operationId: payload });
      expectPlace(
        refusalOf(() => loadModel(entryOf(asId))),
        /is no name|which nobody sees/,
      );
    },
  );

  test.each(['../../../evil', '/etc/evil', '..', 'a/b', 'a\\b', 'C:evil', 'con.'])(
    'a file name as an operationId: %s',
    (id) => {
      const error = refusalOf(() =>
        loadModel(entryOf((document) => Object.assign(first(document), { operationId: id }))),
      );
      expectPlace(error, /is no name of letters and digits/);
    },
  );

  test.each([
    '/a/../../evil',
    '/a/./b',
    '/a b',
    '/a"b',
    '/a`${evil}`',
    '/a/{appKey}.json',
    '/a//b',
    'a',
    '/a?b=c',
    '/a#b',
  ])('a path that is none: %s', (path) => {
    const change = (document: Document) => {
      const paths = document['paths'] as Document;
      document['paths'] = { [path]: Object.values(paths)[0] ?? null };
    };
    const error = refusalOf(() => loadModel(entryOf(change)));
    expectPlace(error, /is no path of plain segments/);
  });

  test.each(['a.b', 'lower', 'A b', 'A-B', '../A', 'constructor'])('a schema called %s', (name) => {
    const change = (document: Document) => {
      const { schemas } = document['components'] as { schemas: Document };
      schemas[name] = { type: 'string', description: 'A text.' };
    };
    expectPlace(
      refusalOf(() => loadModel(entryOf(change))),
      /is no PascalCase name/,
    );
  });

  test.each([
    '../../../package.json',
    'https://example.invalid/a.json',
    'file:///etc/passwd',
    '#/nowhere',
    'a.yaml#/A',
  ])('a reference to %s', (reference) => {
    const change = (document: Document) => {
      const { schemas } = document['components'] as { schemas: Record<string, Document> };
      Object.values(schemas).find(({ properties }) => properties)!['properties'] = { evil: { $ref: reference } };
    };
    expectPlace(
      refusalOf(() => loadModel(entryOf(change))),
      /leads out of the bundle|no named schema|leads nowhere/,
    );
  });

  test('references that lead to each other and nowhere else', () => {
    const change = (document: Document) => {
      const { schemas } = document['components'] as { schemas: Document };
      Object.assign(schemas, { One: { $ref: '#/components/schemas/Two' }, Two: { $ref: '#/components/schemas/One' } });
    };
    expectPlace(
      refusalOf(() => loadModel(entryOf(change))),
      /leads back to itself/,
    );
  });
});

describe('a build refuses', () => {
  /** What the first language that refuses it says; a build makes all. */
  async function refusalOfEmitters(change: (document: Document) => void): Promise<unknown> {
    const entry = entryOf(change);
    try {
      const api = loadModel(entry);
      for (const name of Object.keys(languages)) await located([{ entry, api }], () => emit(name, api));
    } catch (error) {
      return error;
    }
    throw new Error('It was not refused.');
  }

  const emit = (name: string, api: Api) => languages[name]!.emit([api], join(work, name));

  test('two operations of one id', async () => {
    const change = (document: Document) => {
      const [one, other] = operationsOf(document);
      Object.assign(other ?? {}, { operationId: one?.['operationId'] });
    };
    expectPlace(await refusalOfEmitters(change), /both called/);
  });

  test('two operations of one method', async () => {
    const change = (document: Document) => {
      const [one, other] = operationsOf(document);
      Object.assign(other ?? {}, { 'x-client': one?.['x-client'] });
    };
    expectPlace(await refusalOfEmitters(change), /both called/);
  });

  test.each([
    ['some_field', 'someField'],
    ['some-field', 'some_field'],
    ['userID', 'userId'],
  ])('two fields that are written alike: %s and %s', async (one, other) => {
    const change = (document: Document) => [one, other].forEach((name) => inProperties(() => name)(document));
    expectPlace(await refusalOfEmitters(change), /two|twice/);
  });

  test('two types that are written alike', async () => {
    const change = (document: Document) => {
      const { schemas } = document['components'] as { schemas: Document };
      Object.assign(schemas, { SomeType: { type: 'string' }, Sometype: { type: 'string' } });
    };
    expectPlace(await refusalOfEmitters(change), /differs from 'SomeType' in case only/);
  });

  test('a type that is made of itself', async () => {
    const change = (document: Document) => {
      const { schemas } = document['components'] as { schemas: Record<string, Document> };
      for (const [name, { properties }] of Object.entries(schemas)) {
        if (properties) Object.assign(properties, { next: { $ref: `#/components/schemas/${name}` } });
      }
    };
    expectPlace(await refusalOfEmitters(change), /made of itself|contains itself/);
  });
});

test('lint refuses a reference that leaves the folder', async () => {
  tried += 1;
  const config = await loadConfig({ configPath: join(repository, 'redocly.yaml') });
  const files = {
    'openapi.yaml':
      "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses:\n        default: { $ref: '../../../../etc/hostname' }\n",
  };
  const found = await lintFiles(files, config);
  expect(found.filter(({ at }) => at.includes('default')).length).toBeGreaterThan(0);
  right += 1;
});
