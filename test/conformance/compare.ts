/** How a result is compared with what a vector expects. */
import type { Json } from '../../scripts/model/types.ts';

/** Equal by value; the order of keys doesn't matter. */
export function sameValue(a: Json, b: Json): boolean {
  return canonical(a) === canonical(b);
}

/**
 * Equal to a typed client: null is the same as absent, an integer the same as its digits in a string, since a 64-bit
 * integer may travel either way and is held in either by one language or another.
 */
export function sameResult(a: Json, b: Json): boolean {
  return canonical(typed(a)) === canonical(typed(b));
}

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}

function typed(value: Json): Json {
  if (Array.isArray(value)) return value.map(typed);
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(present.map(([key, inner]) => [key, typed(inner)]));
}
