/** Makes comparable nodes of the shapes that the facts are written in. */
import type { Json } from '../../../scripts/model/types.ts';
import type { LongShape, Shape } from './load.ts';
import { limitApplies, limitKeywords, type Branch, type Field, type Node, type TypeName } from './node.ts';

type Shapes = Readonly<Record<string, Shape>>;

/** A long shape belongs to one facts file, which never changes. */
const nodes = new WeakMap<LongShape, Node>();

const primitives: Readonly<Record<string, { type: TypeName; format?: string }>> = {
  string: { type: 'string' },
  'date-time': { type: 'string', format: 'date-time' },
  uri: { type: 'string', format: 'uri' },
  integer: { type: 'integer' },
  int32: { type: 'integer', format: 'int32' },
  int64: { type: 'integer', format: 'int64' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  null: { type: 'null' },
  any: { type: 'any' },
  file: { type: 'file' },
  object: { type: 'object' },
};

const limitNames: Readonly<Record<(typeof limitKeywords)[number], keyof LongShape>> = {
  minimum: 'min',
  maximum: 'max',
  minLength: 'minLength',
  maxLength: 'maxLength',
  minItems: 'minItems',
  maxItems: 'maxItems',
  uniqueItems: 'uniqueItems',
};

/** Throws on a name that is neither a type nor one of `shapes`. */
export function nodeOfShape(shape: Shape, shapes: Shapes): Node {
  if (typeof shape === 'string') return short(shape, shapes);
  const known = nodes.get(shape);
  if (known) return known;
  const made = long(shape, shapes);
  nodes.set(shape, made);
  return made;
}

function node(branches: readonly Branch[], more: Partial<Node> = {}): Node {
  return { pointer: '', deprecated: false, secret: false, ...more, branches };
}

function short(text: string, shapes: Shapes): Node {
  const parts = text.split('|').map((part) => named(part.trim(), shapes));
  return parts.length === 1 && parts[0] ? parts[0] : node(parts.flatMap((part) => part.branches));
}

function named(name: string, shapes: Shapes): Node {
  if (name.endsWith('[]')) {
    return node([{ pointer: '', type: 'array', limits: {}, items: named(name.slice(0, -2), shapes) }]);
  }
  const primitive = primitives[name];
  if (primitive) return node([{ pointer: '', limits: {}, ...primitive }]);
  const shape = shapes[name];
  if (shape === undefined) throw new Error(`The facts know neither a type nor a shape '${name}'.`);
  return nodeOfShape(shape, shapes);
}

function long(shape: LongShape, shapes: Shapes): Node {
  const base = baseOf(shape, shapes);
  const branches = base.branches.map((branch) => (branch.type === 'null' ? branch : refine(branch, shape, shapes)));
  return node(branches, {
    default: shape.default ?? base.default,
    deprecated: shape.deprecated ?? base.deprecated,
    secret: shape.secret ?? base.secret,
    unit: shape.unit ?? base.unit,
  });
}

function baseOf(shape: LongShape, shapes: Shapes): Node {
  if (shape.type !== undefined) return short(shape.type, shapes);
  if (shape.anyOf) return node(shape.anyOf.flatMap((one) => nodeOfShape(one, shapes).branches));
  return short(implied(shape), shapes);
}

function implied(shape: LongShape): string {
  if (shape.fields || shape.values) return 'object';
  if (shape.items !== undefined) return 'any[]';
  if (shape.json !== undefined || shape.accepts) return 'string';
  const value: Json | undefined = shape.const ?? shape.enum?.[0] ?? shape.known?.[0];
  if (value === undefined) throw new Error(`A shape of the facts has no type: ${JSON.stringify(shape)}`);
  return typeof value === 'number' ? 'integer' : typeof value;
}

function refine(branch: Branch, shape: LongShape, shapes: Shapes): Branch {
  const limits: Record<string, number | boolean> = { ...branch.limits };
  for (const keyword of limitKeywords) {
    const value = shape[limitNames[keyword]];
    if (value !== undefined && limitApplies(keyword, branch.type)) limits[keyword] = value as number | boolean;
  }
  const fields = shape.fields && new Map(Object.entries(shape.fields).map(([key, value]) => field(key, value, shapes)));
  return {
    ...branch,
    limits,
    format: shape.format ?? branch.format,
    values: shape.const !== undefined ? [shape.const] : (shape.enum ?? branch.values),
    known: shape.known ?? branch.known,
    accepts: shape.accepts ?? branch.accepts,
    rejects: shape.rejects ?? branch.rejects,
    items: shape.items === undefined ? branch.items : nodeOfShape(shape.items, shapes),
    fields: fields ?? branch.fields,
    closed: shape.closed ?? branch.closed,
    oneSetOf: shape.oneSetOf ?? branch.oneSetOf,
    mapOf: shape.values === undefined ? branch.mapOf : nodeOfShape(shape.values, shapes),
    json: shape.json === undefined ? branch.json : nodeOfShape(shape.json, shapes),
  };
}

function field(key: string, shape: Shape, shapes: Shapes): [string, Field] {
  const required = !key.endsWith('?');
  return [required ? key : key.slice(0, -1), { required, node: nodeOfShape(shape, shapes) }];
}
