import type { Conditions, Pointer } from './operation.ts';

/** The names along a JSON Pointer. Those of the description hold neither `~` nor `/`. */
export const tokensOf = (pointer: Pointer): string[] => pointer.split('/').slice(1);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The value at a JSON Pointer, undefined if there is none, or no pointer. */
export function valueAt(body: unknown, pointer: Pointer | undefined): unknown {
  if (pointer === undefined) return undefined;
  let value = body;
  for (const name of tokensOf(pointer)) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** Whether all conditions hold for a response. */
export function hold(conditions: Conditions, status: number, body: unknown): boolean {
  return conditions.every((condition) =>
    'status' in condition ? condition.status === status : valueAt(body, condition.pointer) === condition.equals,
  );
}
