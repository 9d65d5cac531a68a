/** The extensions, held against their definition in openapi/extensions.yaml, and their values as types. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { repository } from '../registry.ts';
import { flawOf } from './characters.ts';
import type { Condition, Credential, Decision, ErrorCode, Json, Operation, Pagination } from './types.ts';

export type ExtensionPlace =
  'document' | 'operation' | 'parameter' | 'schema' | 'response' | 'securityScheme' | 'requestBody' | 'example' | 'tag';

/** What the schemas in extensions.yaml admit. */
export interface Extensions {
  'x-client'?: { resource: string; method: string };
  'x-bound'?: string;
  'x-retry-safe'?: boolean;
  'x-pagination'?: Pagination;
  'x-long-running'?: {
    poll: string;
    taskId?: string;
    done: Condition[];
    running: Condition[];
    progress?: string;
    result?: string;
    maxSeconds?: number;
    keepSeconds?: number;
  };
  'x-envelope'?: NonNullable<Operation['envelope']>;
  'x-signature-scope'?: 'license';
  'x-credential'?: Credential;
  'x-secret'?: true;
  'x-permission'?: NonNullable<Operation['permission']>;
  'x-file-types'?: string[];
  'x-formats'?: NonNullable<Operation['formats']>;
  'x-activates-seat'?: true;
  'x-path-alias'?: string;
  'x-since'?: string;
  'x-known-values'?: Json[];
  'x-unit'?: string;
  'x-assumed'?: string;
  'x-rate-limit'?: { requests: number; seconds: number; per: string };
  'x-error-codes'?: (Omit<ErrorCode, 'operations'> & { operations?: string[] })[];
  'x-sources'?: string[];
  'x-decisions'?: Decision[];
  'x-displayName'?: string;
}

interface Definition {
  on: ExtensionPlace[];
  required?: boolean;
  schema: object;
}

let definitions: Map<string, Definition & { validate?: ValidateFunction }> | undefined;
let shared: object;
const ajv = new Ajv2020({ allErrors: false, allowUnionTypes: true });

function load() {
  const { $defs, ...rest } = parse(readFileSync(join(repository, 'openapi/extensions.yaml'), 'utf8')) as Record<
    string,
    Definition
  >;
  shared = { $defs };
  return new Map(Object.entries(rest));
}

/** The part of a node of the description that is needed here. */
interface Bearer {
  readonly value: unknown;
  entries(): [string, Bearer][];
  fail(message: string): never;
}

/** Checks the extensions of a node: known, allowed at such a place, complete, and of the right shape. */
export function extensionsOf(node: Bearer, place: ExtensionPlace | 'none'): Extensions {
  definitions ??= load();
  const found: Record<string, unknown> = {};
  for (const [key, value] of node.entries()) {
    if (!key.startsWith('x-')) continue;
    const definition = definitions.get(key);
    if (!definition) return value.fail(`unknown extension; define it in openapi/extensions.yaml and in the model`);
    if (place === 'none' || !definition.on.includes(place)) {
      return value.fail(`'${key}' may stand on ${definition.on.join(', ')} only`);
    }
    definition.validate ??= ajv.compile({ ...shared, ...definition.schema });
    if (!definition.validate(value.value)) {
      const error = definition.validate.errors?.[0];
      return value.fail(`'${key}' is malformed: ${[error?.instancePath, error?.message].filter(Boolean).join(' ')}`);
    }
    const flaw = textsIn(value.value).map(flawOf).find(Boolean);
    if (flaw !== undefined) return value.fail(flaw);
    found[key] = value.value;
  }
  for (const [key, { on, required }] of definitions) {
    if (required && place !== 'none' && on.includes(place) && !(key in found)) node.fail(`'${key}' is missing`);
  }
  return found;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
