import type { Conditions, Pointer } from './operation.ts';

/** The value at a JSON Pointer, undefined if there is none. */
export function valueAt(body: unknown, pointer: Pointer): unknown {
  let value = body;
  for (const token of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value;
}

/** Whether all conditions hold for a response. */
export function hold(conditions: Conditions, status: number, body: unknown): boolean {
  return conditions.every((condition) =>
    'status' in condition ? condition.status === status : valueAt(body, condition.pointer) === condition.equals,
  );
}
