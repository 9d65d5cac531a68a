/** The places of a value at which its type says something, and values that must not stand there. */
import type { Api, Json, Type } from '../../scripts/model/types.ts';
import { resolved } from './values.ts';

export interface Place {
  readonly path: readonly string[];
  readonly type: Type;
  /** What may not stand here; undefined: nothing may not be missing. */
  readonly wrong: readonly (Json | undefined)[];
}

/** All places of a value, the outermost first. Of a union it cannot be told what is wrong, so that it has none. */
export function placesIn(api: Api, written: Type, value: Json, path: readonly string[] = []): Place[] {
  const type = resolved(api, written);
  const own = { path, type, wrong: wrongValues(type) };
  const isNull = value === null || value === undefined;
  if (type.kind === 'object' && !isNull) {
    const fields = value as { [key: string]: Json };
    const inner = type.properties.flatMap((property) => {
      const at = [...path, property.name];
      const field = fields[property.name];
      const missing = property.required ? [{ path: at, type: property.type, wrong: [undefined] }] : [];
      return [...missing, ...(field === undefined ? [] : placesIn(api, property.type, field, at))];
    });
    return [own, ...inner];
  }
  if (type.kind === 'array' && Array.isArray(value)) {
    return [own, ...value.flatMap((item, index) => placesIn(api, type.items, item, [...path, String(index)]))];
  }
  return [own];
}

function wrongValues(type: Type): readonly Json[] {
  switch (type.kind) {
    case 'string':
      return [
        17,
        false,
        {},
        ...(type.enum ? ['no such value'] : []),
        ...(type.maxLength === undefined ? [] : ['x'.repeat(type.maxLength + 1), '字'.repeat(type.maxLength + 1)]),
      ];
    case 'integer':
      return ['x', 0.5, true, [], 1e30, -1e30, ...(type.format === 'int32' ? [2 ** 31, -(2 ** 31) - 1] : [2 ** 64])];
    case 'number':
      return ['x', true, {}];
    case 'boolean':
      return ['x', 2, []];
    case 'array':
      return [17, 'x', { a: 1 }, ...(type.maxItems === undefined ? [] : [Array(type.maxItems + 1).fill('x') as Json])];
    case 'object':
      return [17, 'x', [], true];
    default:
      return [];
  }
}

/** A copy with another value at a place; undefined removes what stands there. */
export function replaced(
  value: Json,
  [key, ...rest]: readonly string[],
  replacement: Json | undefined,
): Json | undefined {
  if (key === undefined) return replacement;
  const copy = Array.isArray(value) ? [...value] : { ...(value as { [key: string]: Json }) };
  const fields = copy as { [key: string]: Json };
  const next = replaced(fields[key] ?? null, rest, replacement);
  if (next === undefined) delete fields[key];
  else fields[key] = next;
  return copy;
}
