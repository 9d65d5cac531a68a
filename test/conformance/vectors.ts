/** Reads the vectors: those of the files, and those that follow from the descriptions' examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readRegistry } from '../../scripts/registry.ts';
import { deriveVectors } from './derive.ts';
import type { Exchange, Vector, VectorFile } from './vector.ts';

export * from './vector.ts';

/** A vector as the files have it. */
type Written = Omit<Vector, 'topic' | 'exchanges'> & (Exchange | { readonly exchanges: readonly Exchange[] });

type WrittenFile = Omit<VectorFile, 'vectors'> & { readonly vectors: readonly Written[] };
type EdgeFile = { readonly vectors: Readonly<Record<string, readonly Written[]>> };

const folder = join(import.meta.dirname, 'vectors');

/** All vectors, one file for each API. Throws where a file is not of the exact form. */
export function loadVectors(): VectorFile[] {
  const written = writtenVectors();
  return readRegistry().map((entry) => {
    const file = written.find(({ api }) => api === entry.name);
    if (!file) throw new Error(`test/conformance/vectors has no file for the API ${entry.name}.`);
    const bundle: unknown = JSON.parse(readFileSync(entry.bundle, 'utf8'));
    return { ...file, vectors: [...file.vectors, ...deriveVectors(bundle as never, file)] };
  });
}

/** Those of the files alone. */
export function writtenVectors(): VectorFile[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false, strictTypes: false });
  ajv.addSchema({ ...(readJson(join(import.meta.dirname, 'vector.schema.json')) as object), $id: 'vectors' });
  const edges = jsonFiles(join(folder, 'edge')).map((path) => ({
    topic: basename(path, '.json'),
    file: valid(ajv.getSchema<EdgeFile>('vectors#/$defs/edge'), path),
  }));
  return jsonFiles(folder).map((path) => {
    const file = valid(ajv.getSchema<WrittenFile>('vectors'), path);
    const edge = edges.flatMap(({ topic, file: { vectors } }) =>
      (vectors[file.api] ?? []).map((vector) => normal(vector, topic)),
    );
    return { ...file, vectors: [...file.vectors.map((vector) => normal(vector, 'documents')), ...edge] };
  });
}

function normal(written: Written, topic: string): Vector {
  if ('exchanges' in written) return { ...written, topic };
  const { request, reply, ...rest } = written;
  return { ...rest, topic, exchanges: [{ request, reply }] };
}

function valid<File>(validate: ValidateFunction<File> | undefined, path: string): File {
  const file = readJson(path);
  if (validate?.(file)) return file;
  const faults = validate?.errors?.map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`).join('\n  ');
  throw new Error(`test/conformance/vectors: ${basename(path)} is not valid:\n  ${faults ?? 'no schema'}`);
}

const jsonFiles = (path: string): string[] =>
  readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
