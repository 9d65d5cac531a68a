/** Reads and replaces values by JSON Pointer. */
import { tokensOf } from '../../model/pointer.ts';
import type { Condition, Pointer } from '../../model/types.ts';
import type { Value } from '../json.ts';

/** The value at a pointer, undefined if there is none. */
export function valueAt(value: Value | undefined, pointer: Pointer): Value | undefined {
  return tokensOf(pointer).reduce<Value | undefined>(
    (found, token) => (isContainer(found) && Object.hasOwn(found, token) ? found[token] : undefined),
    value,
  );
}

/** A copy with another value at a pointer; undefined removes the field. What the pointer passes has to be there. */
export function withValueAt(value: Value, pointer: Pointer, replacement: Value | undefined): Value {
  return replace(value, tokensOf(pointer), replacement) ?? null;
}

/** Whether all conditions hold on a response. */
export function holds(conditions: readonly Condition[], status: number, body: Value | undefined): boolean {
  return conditions.every((condition) =>
    'status' in condition ? condition.status === status : valueAt(body, condition.pointer) === condition.equals,
  );
}

function replace(value: Value, [token, ...rest]: readonly string[], replacement: Value | undefined): Value | undefined {
  if (token === undefined) return replacement;
  if (!isContainer(value)) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as { [key: string]: Value };
  const next = rest.length === 0 ? replacement : replace(copy[token] ?? null, rest, replacement);
  if (next === undefined) delete copy[token];
  else copy[token] = next;
  return copy as Value;
}

/** An array is read by its indices as an object is by its keys. */
function isContainer(value: Value | undefined): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null;
}
