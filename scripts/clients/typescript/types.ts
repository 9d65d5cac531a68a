/** The types of an API, by openapi-typescript. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { ApiEntry } from '../../registry.ts';
import { format } from './format.ts';

const { factory } = ts;

/** Writes `types.ts` of an API from its bundle. */
export async function emitTypes(entry: ApiEntry): Promise<void> {
  const document = JSON.parse(await readFile(entry.bundle, 'utf8')) as OpenAPI3;
  const nodes = await openapiTS(document, {
    silent: true,
    // With its default of true, a field of a request that has a default becomes required.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: refine,
  });
  await mkdir(dirname(entry.types), { recursive: true });
  await writeFile(entry.types, await format(astToString(nodes)));
}

/** What openapi-typescript cannot express: a file, and values that are known without being the only ones. */
function refine(schema: SchemaObject): ts.TypeNode | undefined {
  const { contentMediaType, 'x-known-values': known } = schema as Record<string, unknown>;
  if (contentMediaType === 'application/octet-stream' || schema.format === 'binary') {
    return factory.createTypeReferenceNode('Blob');
  }
  if (!Array.isArray(known)) return undefined;
  const base = typeof known[0] === 'number' ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword;
  const open = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(base),
    factory.createTypeLiteralNode([]),
  ]);
  const nullable = Array.isArray(schema.type) && schema.type.includes('null');
  return factory.createUnionTypeNode([
    ...known.map((value) =>
      factory.createLiteralTypeNode(
        typeof value === 'number'
          ? factory.createNumericLiteral(value)
          : factory.createStringLiteral(String(value), true),
      ),
    ),
    factory.createParenthesizedType(open),
    ...(nullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}
