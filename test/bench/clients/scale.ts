/** A large description: copies of a real one, each with names of its own, so that its shape stays real. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenAPI3 } from 'openapi-typescript';
import { emitTypeScript } from '../../../scripts/clients/typescript/emit.ts';
import { emitTypes } from '../../../scripts/clients/typescript/types.ts';
import { loadModelFromDocument } from '../../../scripts/model.ts';
import type { Api } from '../../../scripts/model/types.ts';
import { repository, type ApiEntry } from '../../../scripts/registry.ts';
import { compileClient, folder, writeFetchTypes, writeHeyApi } from './prepare.ts';

type Json = { [key: string]: unknown };

/** Makes the clients of a description with `operations` operations, a multiple of those of the entry. */
export async function prepareScaled(entry: ApiEntry, operations: number): Promise<Api> {
  const original = JSON.parse(await readFile(entry.bundle, 'utf8')) as Json;
  const copies = operations / countOperations(original);
  if (!Number.isInteger(copies)) throw new Error(`${operations} is no multiple of the operations of ${entry.name}`);
  const document = multiplied(original, copies);
  const name = 'scaled';
  const api = loadModelFromDocument(document, name, name);
  const bundle = join(folder, `${name}.json`);
  await writeFile(bundle, JSON.stringify(document));
  await writeFetchTypes(name, document as unknown as OpenAPI3);
  await writeHeyApi(name, bundle);

  const source = join(folder, 'scaled-source');
  await emitTypeScript([api], source);
  await emitTypes({ ...entry, name, bundle, types: join(source, name, 'types.ts') }, api);
  const project = join(folder, 'tsconfig.scaled.json');
  const compilerOptions = { rootDir: source };
  const base = join(repository, 'tsconfig.package.json');
  await writeFile(project, JSON.stringify({ extends: base, compilerOptions, include: [source] }));
  await compileClient(project, join(folder, 'ours'));
  return api;
}

function countOperations({ paths }: Json): number {
  return Object.values(paths as Record<string, Json>).flatMap((item) => operationsOf(item)).length;
}

const operationsOf = (item: Json) => Object.values(item).filter((value) => hasId(value));
const hasId = (value: unknown): value is Json => typeof value === 'object' && value !== null && 'operationId' in value;

function multiplied(original: Json, copies: number): Json {
  const document = structuredClone(original);
  const schemas = (document['components'] as Record<string, Json>)['schemas'] as Json;
  const paths = document['paths'] as Json;
  for (let copy = 2; copy <= copies; copy++) {
    const renamed = withSuffix(original, lettersOf(copy));
    Object.assign(schemas, (renamed['components'] as Json)['schemas']);
    for (const [path, item] of Object.entries(renamed['paths'] as Json)) paths[`/copy${copy}${path}`] = item;
  }
  return document;
}

/** 12 -> 'Copybc': names of resources hold letters only, and a name of a type is one word with its capital. */
const lettersOf = (copy: number) =>
  `Copy${String(copy).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;

/** The description with a suffix at its names of operations, resources and schemas. */
function withSuffix(original: Json, suffix: string): Json {
  const document = JSON.parse(JSON.stringify(original), (key, value: unknown) => {
    if (key === 'operationId' || key === 'resource') return `${String(value)}${suffix}`;
    if (key === '$ref' && String(value).startsWith('#/components/schemas/')) return `${String(value)}${suffix}`;
    return value;
  }) as Json;
  const components = document['components'] as Record<string, Json>;
  const schemas = Object.entries(components['schemas'] as Json).map(([name, schema]) => [`${name}${suffix}`, schema]);
  components['schemas'] = Object.fromEntries(schemas) as Json;
  return document;
}
