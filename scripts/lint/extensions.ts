/** `openapi/extensions.yaml`: which extensions there are, where they stand, and the schemas of their values. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

export type Place =
  'document' | 'operation' | 'parameter' | 'requestBody' | 'response' | 'schema' | 'securityScheme' | 'example' | 'tag';

export interface Extension {
  readonly name: string;
  readonly summary: string;
  readonly on: readonly Place[];
  readonly required: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
  /** Checks a value; its `errors` say what is wrong. */
  readonly validate: ValidateFunction;
}

interface Entry {
  summary: string;
  on: Place[];
  required?: boolean;
  schema: Record<string, unknown>;
}

const extensionsFile = new URL('../../openapi/extensions.yaml', import.meta.url);

let extensions: Map<string, Extension> | undefined;

/** The extensions by name, in the order of the file. */
export function readExtensions(): ReadonlyMap<string, Extension> {
  extensions ??= new Map(load().map((extension) => [extension.name, extension]));
  return extensions;
}

function load(): Extension[] {
  const { $defs, ...entries } = parse(readFileSync(extensionsFile, 'utf8')) as Record<string, Entry>;
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  return Object.entries(entries).map(([name, { summary, on, required = false, schema }]) => {
    return { name, summary, on, required, schema, validate: ajv.compile({ ...schema, $defs }) };
  });
}
