/** Schemas made from the description. They check kinds and required fields, and pass what a later version may add. */
import { isDigits } from './int64.ts';
import type { Issue, StandardSchema } from './validation.ts';

/**
 * What a value has to be. Values that an enum or a constant does not list pass, and fields that nobody knows.
 * `int64` is an integer in any form, `nothing` the data of a reply without a body.
 */
export type Shape =
  | 'string'
  | 'number'
  | 'int64'
  | 'boolean'
  | 'null'
  | 'nothing'
  | 'any'
  | { readonly ref: string }
  | { readonly items: Shape }
  | { readonly values: Shape }
  | { readonly fields: Readonly<Record<string, Shape>>; readonly required: readonly string[] }
  | { readonly anyOf: readonly Shape[] };

/** A schema for each shape. @param named The shapes that `ref` names. */
export function schemasOf<Id extends string>(
  named: Readonly<Record<string, Shape>>,
  shapes: Readonly<Record<Id, Shape>>,
): Readonly<Record<Id, StandardSchema>> {
  const schemas = Object.entries<Shape>(shapes).map(([id, shape]) => [id, schemaOf(named, shape)]);
  return Object.fromEntries(schemas) as Record<Id, StandardSchema>;
}

function schemaOf(named: Readonly<Record<string, Shape>>, shape: Shape): StandardSchema {
  const validate = (value: unknown) => {
    const issues = check(named, shape, value, []);
    return issues.length > 0 ? { issues } : { value };
  };
  return { '~standard': { version: 1, vendor: 'collab-openapi', validate } };
}

type Path = readonly string[];

function check(named: Readonly<Record<string, Shape>>, shape: Shape, value: unknown, path: Path): readonly Issue[] {
  if (typeof shape === 'string') return isA(shape, value) ? [] : refusal(shape, value, path);
  if ('ref' in shape) return check(named, named[shape.ref] ?? 'any', value, path);
  if ('anyOf' in shape) {
    const issues = shape.anyOf.map((branch) => check(named, branch, value, path));
    // The branch that the value was most likely meant for is the one that it fits down to the deepest place.
    const [nearest = []] = [...issues].sort((one, other) => depthOf(other) - depthOf(one));
    return issues.some(({ length }) => length === 0) ? [] : nearest;
  }
  if ('items' in shape) {
    if (!Array.isArray(value)) return refusal('array', value, path);
    return value.flatMap((item, index) => check(named, shape.items, item, [...path, String(index)]));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refusal('object', value, path);
  const fields = Object.entries(value as Record<string, unknown>).filter(([, field]) => field !== undefined);
  if ('values' in shape) return fields.flatMap(([name, field]) => check(named, shape.values, field, [...path, name]));
  const missing = shape.required.filter((name) => !fields.some(([present]) => present === name));
  return [
    ...missing.map((name) => ({ message: 'is missing', path: [...path, name] })),
    ...fields.flatMap(([name, field]) =>
      Object.hasOwn(shape.fields, name) ? check(named, shape.fields[name] ?? 'any', field, [...path, name]) : [],
    ),
  ];
}

const depthOf = (issues: readonly Issue[]) => Math.max(...issues.map(({ path = [] }) => path.length));

function isA(shape: Extract<Shape, string>, value: unknown): boolean {
  switch (shape) {
    case 'any':
      return value !== undefined;
    case 'nothing':
      return value === undefined;
    case 'null':
      return value === null;
    case 'int64':
      return typeof value === 'bigint' || Number.isInteger(value) || isDigits(value);
    default:
      return typeof value === shape;
  }
}

function refusal(expected: string, value: unknown, path: Path): Issue[] {
  const found = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return [{ message: `expected ${expected}, found ${found}`, path }];
}
