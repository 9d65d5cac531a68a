/** Integers of 64 bits in the types that openapi-typescript makes. */
import type { SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import type { Api } from '../../model/types.ts';
import { int64Types } from './int64.ts';

const { factory } = ts;
const parameter = 'Int';

/** The type of a schema that is an integer of 64 bits: in any form in requests, in the form `Int` in replies. */
export function int64Schema(api: Api, schema: SchemaObject, path = ''): ts.TypeNode | undefined {
  const [, name = ''] = /^#\/components\/schemas\/([^/]+)/.exec(path) ?? [];
  const { reply, body } = int64Types(api);
  if (body.has(name) && isInt64(schema)) {
    return factory.createUnionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
      factory.createKeywordTypeNode(ts.SyntaxKind.BigIntKeyword),
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ]);
  }
  if (!reply.has(name)) return undefined;
  if (isInt64(schema)) return generic('Int64Of');
  return isInt64OrDigits(schema) ? generic('Int64OrDigits') : undefined;
}

function isInt64(schema: object): boolean {
  const { type, format } = schema as { type?: unknown; format?: unknown };
  return type === 'integer' && format === 'int64' && !('enum' in schema);
}

/** An integer of 64 bits that a server may also send as a string of nothing but digits. */
function isInt64OrDigits({ anyOf: branches }: { anyOf?: unknown }): boolean {
  if (!Array.isArray(branches) || branches.length !== 2) return false;
  const schemas = branches as { type?: unknown; pattern?: unknown }[];
  return schemas.some(isInt64) && schemas.some(({ type, pattern }) => type === 'string' && pattern === '^-?\\d+$');
}

const generic = (name: string) => factory.createTypeReferenceNode(name, [factory.createTypeReferenceNode(parameter)]);

/** Makes the types that hold such integers generic. Without an argument they are those of a client with the form `number`. */
export function threadInt64(api: Api, nodes: readonly ts.Node[]): ts.Node[] {
  const { reply: names } = int64Types(api);
  if (names.size === 0) return [...nodes];
  const { transformed } = ts.transform([...nodes], [(context) => (node) => threaded(node, names, context)]);
  return transformed;
}

function threaded(node: ts.Node, names: ReadonlySet<string>, context: ts.TransformationContext): ts.Node {
  const visit = (each: ts.Node): ts.Node => takenFromComponents(each, names) ?? ts.visitEachChild(each, visit, context);
  if (ts.isInterfaceDeclaration(node) && node.name.text === 'components') {
    const members = node.members.map((member) => visit(member) as ts.TypeElement);
    return factory.updateInterfaceDeclaration(node, node.modifiers, node.name, [declaration()], undefined, members);
  }
  if (!ts.isTypeAliasDeclaration(node) || !names.has(node.name.text)) return node;
  const type = schemaIn(node.name.text);
  return factory.updateTypeAliasDeclaration(node, node.modifiers, node.name, [declaration()], type);
}

/** `components<Int>['schemas']['Server']` for `components['schemas']['Server']`, if it is one of these schemas. */
function takenFromComponents(node: ts.Node, names: ReadonlySet<string>): ts.TypeNode | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: section, indexType: name } = node;
  if (textOf(section.indexType) !== 'schemas' || !names.has(textOf(name) ?? '')) return undefined;
  return schemaIn(textOf(name) ?? '');
}

/** `components<Int>['schemas'][name]` */
const schemaIn = (name: string) =>
  ['schemas', name].reduce<ts.TypeNode>(
    (type, key) => factory.createIndexedAccessTypeNode(type, literal(key)),
    generic('components'),
  );

const literal = (text: string) => factory.createLiteralTypeNode(factory.createStringLiteral(text, true));

const textOf = (node: ts.TypeNode) =>
  ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;

/** `Int extends Int64Form = 'number'` */
const declaration = () =>
  factory.createTypeParameterDeclaration(
    undefined,
    parameter,
    factory.createTypeReferenceNode('Int64Form'),
    literal('number'),
  );
