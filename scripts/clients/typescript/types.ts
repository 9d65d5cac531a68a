/** The types of an API, by openapi-typescript. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { Api } from '../../model/types.ts';
import type { ApiEntry } from '../../registry.ts';
import { limitsText, type Limits } from '../facts/limits.ts';
import { format } from './format.ts';
import { int64Imports } from './int64.ts';
import { int64Schema, threadInt64 } from './int64-types.ts';

const { factory } = ts;

/** Writes `types.ts` of an API from its bundle; the model says which types have integers of 64 bits. */
export async function emitTypes(entry: ApiEntry, api: Api): Promise<void> {
  const bundle = await readFile(entry.bundle, 'utf8');
  const document = JSON.parse(bundle, (_key, value: unknown) =>
    describeLimits(spellOutRequiredSets(value)),
  ) as OpenAPI3;
  const hasFiles = bundle.includes('"application/octet-stream"');
  const nodes = await openapiTS(document, {
    ...(hasFiles && { inject: "import type { Upload } from '../runtime/upload.ts';" }),
    silent: true,
    // With its default of true, a field of a request that has a default becomes required.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema, { path }) => int64Schema(api, schema, path) ?? refine(schema),
  });
  await mkdir(dirname(entry.types), { recursive: true });
  const code = astToString(threadInt64(api, nodes));
  await writeFile(entry.types, await format(`${int64Imports([code])}\n${code}`));
}

/**
 * An object of which one of several sets of fields is required becomes a union of objects, because openapi-typescript makes
 * `unknown` of an anyOf that only holds `required`.
 */
function spellOutRequiredSets(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('anyOf' in value) || !('properties' in value)) return value;
  const { anyOf: sets, description, required = [], ...object } = value as RequiredSets;
  const branches = sets.map((set) => ({ ...object, required: [...required, ...set.required] }));
  return { description, anyOf: branches };
}

/** Says in the description of a field what openapi-typescript leaves out of its comment. */
function describeLimits(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('description' in value) || !('type' in value)) return value;
  const { description, 'x-unit': unit, ...schema } = value as Limits & { description: string; 'x-unit'?: string };
  const limits = limitsText({ ...schema, unit });
  return limits === '' ? value : { ...value, description: `${description.trimEnd()}\n${limits}` };
}

interface RequiredSets {
  anyOf: { required: string[] }[];
  description?: string;
  required?: string[];
}

/** What openapi-typescript cannot express: a file, and values that are known without being the only ones. */
function refine(schema: SchemaObject): ts.TypeNode | undefined {
  const { contentMediaType, 'x-known-values': known } = schema as Record<string, unknown>;
  if (contentMediaType === 'application/octet-stream' || schema.format === 'binary') {
    return factory.createTypeReferenceNode('Upload');
  }
  if (!Array.isArray(known)) return undefined;
  const base = typeof known[0] === 'number' ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword;
  const open = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(base),
    factory.createTypeLiteralNode([]),
  ]);
  const nullable = Array.isArray(schema.type) && schema.type.includes('null');
  return factory.createUnionTypeNode([
    ...known.map(literal),
    factory.createParenthesizedType(open),
    ...(nullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

function literal(value: unknown): ts.TypeNode {
  if (typeof value !== 'number') return factory.createLiteralTypeNode(factory.createStringLiteral(String(value), true));
  const size = factory.createNumericLiteral(Math.abs(value));
  return factory.createLiteralTypeNode(
    value < 0 ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, size) : size,
  );
}
