/** The vectors: README.md explains them, vector.schema.json is their exact form. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Json } from '../../scripts/model/types.ts';

export interface VectorFile {
  readonly api: string;
  /** Unix seconds. */
  readonly clock: number;
  readonly client: Readonly<Record<string, string>>;
  readonly signatures?: Readonly<Record<'ordinary' | 'license', Signature>>;
  readonly vectors: readonly Vector[];
}

export interface Signature {
  readonly header: string;
  readonly payload: string;
  readonly token: string;
}

export interface Vector {
  readonly id: string;
  readonly operation: string;
  readonly source?: string;
  readonly corrections?: readonly string[];
  readonly why?: string;
  readonly transport?: 'header' | 'query';
  readonly arguments: Readonly<Record<string, Json>>;
  readonly request: {
    readonly method: string;
    readonly target: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly json?: Json;
    readonly form?: Readonly<Record<string, string | VectorUpload>>;
  };
  readonly reply: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly json?: Json;
    readonly text?: string;
  };
  readonly result?: Json;
  readonly error?: { readonly status: number; readonly code: number | string | null; readonly message?: string };
}

/** A file as a vector writes it. */
export type VectorUpload = { readonly name: string; readonly base64: string };

const folder = import.meta.dirname;

/** All files. Throws where one is not of the exact form. */
export function loadVectors(): VectorFile[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false });
  const schema = JSON.parse(readFileSync(join(folder, 'vector.schema.json'), 'utf8')) as object;
  const validate = ajv.compile<VectorFile>(schema);
  return readdirSync(join(folder, 'vectors')).map((name) => {
    const file: unknown = JSON.parse(readFileSync(join(folder, 'vectors', name), 'utf8'));
    if (validate(file)) return file;
    throw new Error(`test/conformance/vectors/${name} is not valid: ${ajv.errorsText(validate.errors)}`);
  });
}

export function isUpload(value: Json | undefined): value is { name: string; base64: string } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value['base64'] === 'string';
}
