/** How what a client sends and reports is compared with what a vector expects. */
import { parse } from 'lossless-json';
import type { Json } from '../../scripts/model/types.ts';

/** JSON whose integers are exact: those that a number would round are bigints. */
export type Exact = null | boolean | number | bigint | string | Exact[] | { [key: string]: Exact };

/** Throws a SyntaxError if the text is no JSON. */
export function parseExact(text: string): Exact {
  const number = (digits: string): number | bigint => {
    const value = Number(digits);
    return Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(digits) ? BigInt(digits) : value;
  };
  return parse(text, null, number) as Exact;
}

/** Equal by value; the order of keys doesn't matter. */
export function sameValue(a: Exact, b: Exact): boolean {
  return canonical(a) === canonical(b);
}

/**
 * Equal to a typed client: null is the same as absent, an integer the same as its digits in a string, since a 64-bit
 * integer may travel either way and is held in either by one language or another.
 */
export function sameResult(a: Exact, b: Exact): boolean {
  return canonical(typed(a)) === canonical(typed(b));
}

/** As text, for a message. */
export function show(value: Exact | undefined): string {
  return value === undefined ? 'absent' : canonical(value);
}

function canonical(value: Exact): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}

function typed(value: Exact): Exact {
  if (Array.isArray(value)) return value.map(typed);
  if (typeof value === 'bigint' || Number.isInteger(value)) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(present.map(([key, inner]) => [key, typed(inner)]));
}

/** A value of JSON as it is when all texts in it went through `fill`. */
export function mapTexts(value: Json, fill: (text: string) => string): Json {
  if (typeof value === 'string') return fill(value);
  if (Array.isArray(value)) return value.map((inner) => mapTexts(inner, fill));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, fill)]));
}
