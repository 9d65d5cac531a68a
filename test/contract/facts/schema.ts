/** Makes comparable nodes of the JSON Schemas of a bundle. Strict: throws on a keyword that it doesn't know. */
import type { Json } from '../../../scripts/model/types.ts';
import { escapeKey, follow, isObject, type JsonObject } from './bundle.ts';
import { limitApplies, limitKeywords, type Branch, type Field, type Node, type TypeName } from './node.ts';

/** Keywords that say nothing about which values are valid. */
const annotations = new Set(['title', 'description', 'examples', 'x-decisions', 'x-assumed']);
const understood = new Set<string>([
  ...limitKeywords,
  ...['type', 'format', 'enum', 'const', 'default', 'pattern', 'deprecated', 'items', 'properties', 'required'],
  ...['additionalProperties', 'anyOf', 'oneOf', 'allOf', 'contentMediaType', 'contentSchema'],
  ...['x-known-values', 'x-secret', 'x-unit'],
]);

export function nodeOfSchema(bundle: Json, schema: Json, pointer: string, depth = 0): Node {
  if (depth > 30) throw new Error(`${pointer}: the schema contains itself`);
  const place = follow(bundle, schema, pointer);
  if (place.value === true) return node(place.pointer, {}, [{ pointer: place.pointer, type: 'any', limits: {} }]);
  if (!isObject(place.value)) throw new Error(`${place.pointer}: not a schema`);
  const { value, pointer: here } = merged(bundle, place.value, place.pointer);
  const strange = Object.keys(value).find((key) => !understood.has(key) && !annotations.has(key));
  if (strange) throw new Error(`${here}: the keyword '${strange}' is not understood`);

  const read = (child: Json, path: string): Node => nodeOfSchema(bundle, child, `${here}${path}`, depth + 1);
  const union = value['anyOf'] ?? value['oneOf'];
  const keyword = value['anyOf'] ? 'anyOf' : 'oneOf';
  if (Array.isArray(union) && !setsOfRequired(union)) {
    if (value['type'] !== undefined || value['properties']) throw new Error(`${here}: ${keyword} beside a type`);
    const parts = union.map((one, index) => read(one, `/${keyword}/${index}`));
    return node(
      here,
      value,
      parts.flatMap((part) => part.branches),
    );
  }
  return node(
    here,
    value,
    typesOf(value, here).map((type) => branch(type, value, here, read)),
  );
}

function node(pointer: string, schema: JsonObject, branches: readonly Branch[]): Node {
  return {
    pointer,
    branches,
    default: schema['default'],
    deprecated: schema['deprecated'] === true,
    secret: schema['x-secret'] === true,
    unit: schema['x-unit'] as string | undefined,
  };
}

/** The properties of `allOf` and of the schema itself, taken together. */
function merged(bundle: Json, schema: JsonObject, pointer: string): { value: JsonObject; pointer: string } {
  if (!Array.isArray(schema['allOf'])) return { value: schema, pointer };
  const result: JsonObject = { ...schema };
  delete result['allOf'];
  schema['allOf'].forEach((one, index) => {
    const place = follow(bundle, one, `${pointer}/allOf/${index}`);
    if (!isObject(place.value)) throw new Error(`${place.pointer}: not a schema`);
    const part = merged(bundle, place.value, place.pointer).value;
    for (const [key, value] of Object.entries(part)) {
      const own = result[key];
      if (key === 'properties' && isObject(own) && isObject(value)) result[key] = { ...value, ...own };
      else if (key === 'required' && Array.isArray(own) && Array.isArray(value)) result[key] = [...value, ...own];
      else if (own === undefined) result[key] = value;
    }
  });
  return { value: result, pointer };
}

function typesOf(schema: JsonObject, pointer: string): TypeName[] {
  if (schema['type'] === 'string' && schema['format'] === 'binary') return ['file'];
  const types = Array.isArray(schema['type']) ? schema['type'] : [schema['type'] ?? impliedType(schema)];
  const known: readonly Json[] = ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object', 'any'];
  for (const type of types)
    if (!known.includes(type)) throw new Error(`${pointer}: the type ${String(type)} is not known`);
  return types as TypeName[];
}

function impliedType(schema: JsonObject): Json {
  if (typeof schema['const'] === 'string') return 'string';
  if (typeof schema['const'] === 'number') return 'integer';
  return 'any';
}

function setsOfRequired(union: readonly Json[]): boolean {
  return union.every((one) => isObject(one) && Object.keys(one).every((key) => key === 'required'));
}

function branch(type: TypeName, schema: JsonObject, pointer: string, read: (s: Json, path: string) => Node): Branch {
  const limits: Record<string, number | boolean> = {};
  for (const keyword of limitKeywords) {
    const limit = schema[keyword];
    if (limit === undefined || !limitApplies(keyword, type)) continue;
    limits[keyword] = limit as number | boolean;
  }
  const content = schema['contentMediaType'] === 'application/json' ? schema['contentSchema'] : undefined;
  const more = schema['additionalProperties'];
  const union = schema['anyOf'] ?? schema['oneOf'];
  const values = schema['const'] === undefined ? (schema['enum'] as Json[] | undefined) : [schema['const']];
  const plain = type !== 'null' && type !== 'file';
  return {
    pointer,
    type,
    limits,
    format: plain ? (schema['format'] as string | undefined) : undefined,
    values: plain ? values?.filter((one) => one !== null) : undefined,
    known: plain ? (schema['x-known-values'] as Json[] | undefined) : undefined,
    pattern: type === 'string' ? (schema['pattern'] as string | undefined) : undefined,
    items: type === 'array' && schema['items'] !== undefined ? read(schema['items'], '/items') : undefined,
    fields: type === 'object' && isObject(schema['properties']) ? fieldsOf(schema, pointer, read) : undefined,
    closed: type === 'object' && more === false,
    mapOf: type === 'object' && isObject(more) ? read(more, '/additionalProperties') : undefined,
    oneSetOf: Array.isArray(union) ? union.map((one) => (one as { required: string[] }).required) : undefined,
    json: type === 'string' && content !== undefined ? read(content, '/contentSchema') : undefined,
  };
}

function fieldsOf(schema: JsonObject, pointer: string, read: (s: Json, path: string) => Node): Map<string, Field> {
  const required = (schema['required'] ?? []) as string[];
  const properties = schema['properties'] as JsonObject;
  const unknown = required.find((name) => !(name in properties));
  if (unknown) throw new Error(`${pointer}/required: '${unknown}' is no property`);
  return new Map(
    Object.entries(properties).map(([name, value]) => [
      name,
      { required: required.includes(name), node: read(value, `/properties/${escapeKey(name)}`) },
    ]),
  );
}
