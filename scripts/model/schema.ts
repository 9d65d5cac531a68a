/** JSON Schema to `Type`. Knows the part of JSON Schema that the descriptions use, and refuses the rest. */
import type { Node } from './node.ts';
import type { Json, Property, Type } from './types.ts';

const anyType = ['title', 'description', 'type', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly'];
const keywords: Record<string, readonly string[]> = {
  string: ['enum', 'format', 'minLength', 'maxLength', 'pattern', 'contentMediaType', 'contentSchema'],
  integer: ['enum', 'format', 'minimum', 'maximum'],
  number: ['format', 'minimum', 'maximum'],
  boolean: [],
  null: [],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'anyOf'],
};

export const schemaPrefix = '/components/schemas/';

/** Reads a schema. A `$ref` to a named schema stays a reference, so that types may be recursive. */
export function readType(node: Node): Type {
  const target = node.target();
  if (target !== undefined) {
    if (!target.startsWith(schemaPrefix)) node.fail(`a schema refers to '#${target}', which is no named schema`);
    node.resolve();
    const description = node.get('description')?.string();
    return { kind: 'ref', name: target.slice(schemaPrefix.length), ...(description !== undefined && { description }) };
  }
  const { nullable, type } = readShape(node);
  return { ...type, ...readFacts(node), ...(nullable && { nullable }) };
}

function readFacts(node: Node) {
  const { 'x-secret': secret, 'x-assumed': assumed, 'x-unit': unit } = node.check('schema', everyKeyword);
  const value = node.get('default');
  return {
    ...(node.get('description') && { description: node.need('description').string() }),
    ...(secret && { secret }),
    ...(node.get('deprecated')?.boolean() && { deprecated: true }),
    ...(value && { default: value.json() }),
    ...(node.get('examples') && {
      examples: node
        .need('examples')
        .items()
        .map((item) => item.json()),
    }),
    ...(assumed !== undefined && { assumed }),
    ...(unit !== undefined && { unit }),
  };
}

function readShape(node: Node): { type: Type; nullable: boolean } {
  const named = node.get('type');
  if (!named) return { type: readUntyped(node), nullable: false };
  const names = Array.isArray(named.value) ? named.strings() : [named.string()];
  const others = names.filter((name) => name !== 'null' || names.length === 1);
  const [kind, ...more] = others;
  if (kind === undefined || more.length > 0 || others.length < names.length - 1) {
    return named.fail('several types in one; write anyOf');
  }
  const allowed = keywords[kind] ?? named.fail(`unknown type '${kind}'`);
  if (node.get('const')) {
    node.check('schema', [...anyType, 'const']);
    return { type: { kind: 'const', value: node.need('const').json() }, nullable: names.length > 1 };
  }
  node.check('schema', [...anyType, ...allowed]);
  return { type: readKind(node, kind), nullable: names.length > 1 };
}

function readUntyped(node: Node): Type {
  const constant = node.get('const');
  if (constant) {
    node.check('schema', [...anyType, 'const']);
    return { kind: 'const', value: constant.json() };
  }
  const union = node.get('anyOf') ?? node.get('oneOf');
  if (!union) {
    node.check('schema', anyType);
    return { kind: 'any' };
  }
  node.check('schema', [...anyType, node.get('anyOf') ? 'anyOf' : 'oneOf', 'discriminator']);
  const discriminator = node.get('discriminator');
  discriminator?.check('none', ['propertyName']);
  const field = discriminator?.need('propertyName').string();
  return { kind: 'union', of: union.items().map(readType), ...(field !== undefined && { discriminator: field }) };
}

function readKind(node: Node, kind: string): Type {
  switch (kind) {
    case 'string':
      return readString(node);
    case 'integer':
      return readInteger(node);
    case 'number': {
      const format = node.get('format')?.string();
      return { kind, ...(format !== undefined && { format }), ...numbers(node, 'minimum', 'maximum') };
    }
    case 'array':
      return { kind, items: readType(node.need('items')), ...numbers(node, 'minItems', 'maxItems') };
    case 'object':
      return readObject(node);
    default:
      return { kind: kind as 'boolean' | 'null' };
  }
}

function readInteger(node: Node): Type {
  const { 'x-known-values': known } = node.check('schema', everyKeyword);
  const format = node.get('format')?.oneOf(['int32', 'int64']);
  const values = node.get('enum')?.items();
  return {
    kind: 'integer',
    ...(format && { format }),
    ...(values && { enum: values.map((item) => item.number()) }),
    ...(known && { knownValues: known.map(Number) }),
    ...numbers(node, 'minimum', 'maximum'),
  };
}

function readString(node: Node): Type {
  const { 'x-known-values': known } = node.check('schema', everyKeyword);
  const format = node.get('format')?.string();
  const mediaType = node.get('contentMediaType')?.string();
  if (format === 'binary' || mediaType === 'application/octet-stream') return { kind: 'file' };
  const contentSchema = node.get('contentSchema');
  if (mediaType !== undefined && mediaType !== 'application/json') {
    node.need('contentMediaType').fail('only JSON stands in a string; a file is application/octet-stream');
  }
  if (contentSchema && mediaType === undefined) contentSchema.fail("'contentMediaType' is missing beside it");
  const values = node.get('enum')?.strings();
  const pattern = node.get('pattern')?.string();
  return {
    kind: 'string',
    ...(format !== undefined && { format }),
    ...(values && { enum: values }),
    ...(known && { knownValues: known.map(String) }),
    ...numbers(node, 'minLength', 'maxLength'),
    ...(pattern !== undefined && { pattern }),
    ...(mediaType && { content: contentSchema ? readType(contentSchema) : { kind: 'any' as const } }),
  };
}

function readObject(node: Node): Type {
  const additional = node.get('additionalProperties');
  const fields = node.get('properties');
  if (!fields && additional && typeof additional.value === 'object') {
    return { kind: 'map', values: readType(additional) };
  }
  const properties = (fields?.entries() ?? []).map(([name, schema]) => ({
    name,
    type: readType(schema.checkWireName(name)),
    required: false,
  }));
  const required = new Set<string>();
  for (const item of node.get('required')?.items() ?? []) required.add(readFieldName(item, properties));
  const sets = node.get('anyOf')?.items();
  return {
    kind: 'object',
    properties: properties.map((property) => ({ ...property, required: required.has(property.name) })),
    open: additional === undefined || additional.boolean(),
    ...(sets && { requireOneOf: sets.map((set) => readRequiredSet(set, properties)) }),
  };
}

function readRequiredSet(node: Node, properties: readonly Property[]): string[] {
  node.check('none', ['required']);
  return node
    .need('required')
    .items()
    .map((item) => readFieldName(item, properties));
}

function readFieldName(item: Node, properties: readonly Property[]): string {
  const name = item.string();
  return properties.some((property) => property.name === name) ? name : item.fail(`no property is called '${name}'`);
}

function numbers<K extends string>(node: Node, ...keys: K[]): Partial<Record<K, number>> {
  const found: Partial<Record<K, number>> = {};
  for (const key of keys) {
    const value = node.get(key);
    if (value) found[key] = value.number();
  }
  return found;
}

const everyKeyword = [...new Set([...anyType, 'const', 'oneOf', 'discriminator', ...Object.values(keywords).flat()])];

/** Whether a value may stand where the type is. Only as deep as conditions on single values need it. */
export function admits(type: Type, value: Json, named: (name: string) => Type): boolean {
  if (value === null && type.nullable) return true;
  switch (type.kind) {
    case 'ref':
      return admits(named(type.name), value, named);
    case 'union':
      return type.of.some((branch) => admits(branch, value, named));
    case 'any':
      return true;
    case 'const':
      return type.value === value;
    case 'null':
      return value === null;
    case 'string':
      return typeof value === 'string' && (type.enum?.includes(value) ?? true);
    case 'integer':
      return Number.isInteger(value) && (type.enum?.includes(value as number) ?? true);
    case 'number':
    case 'boolean':
      return typeof value === type.kind;
    default:
      return false;
  }
}
