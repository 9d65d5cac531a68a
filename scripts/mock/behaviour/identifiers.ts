/** Makes further identifiers in the likeness of one. */
import type { Value } from '../json.ts';

/**
 * The n-th variation of an identifier, the identifier itself for 0: the longest run of letters and digits in it counts up.
 * `user1` becomes `user2`, a long random one gets other last characters, so that its length and alphabet stay.
 */
export function vary(value: Value, n: number): Value {
  if (n === 0) return value;
  if (typeof value === 'number') return value + n;
  if (typeof value === 'bigint') return value + BigInt(n);
  if (typeof value !== 'string') return value;
  const runs = [...value.matchAll(/[A-Za-z0-9]+/g)].sort((a, b) => b[0].length - a[0].length);
  const [run, index] = [runs[0]?.[0] ?? '', runs[0]?.index ?? value.length];
  return value.slice(0, index) + countUp(run, n) + value.slice(index + run.length);
}

function countUp(run: string, n: number): string {
  if (run.length >= 10) {
    const digits = String(n).padStart(4, '0');
    return run.slice(0, -digits.length) + digits;
  }
  const [, stem = '', digits = ''] = /^(.*?)(\d*)$/.exec(run) ?? [];
  return stem + String(Number(digits) + n).padStart(digits.length, '0');
}

/** The names of what tells the items of a list apart: its `id`, or all that is named like one, or its first field. */
export function identityOf(item: Value): readonly string[] {
  if (!isRecord(item)) return [];
  const names = Object.keys(item).filter((name) => isScalar(item[name]) && /(^|[a-z_])(id|ID|Id)$/.test(name));
  const own = names.filter((name) => /^id$/i.test(name));
  return own.length > 0 ? own : names.length > 0 ? names : Object.keys(item).slice(0, 1);
}

/** The n-th variation of an item of a list. */
export function varyItem(item: Value, n: number): Value {
  if (!isRecord(item)) return vary(item, n);
  return { ...item, ...Object.fromEntries(identityOf(item).map((name) => [name, vary(item[name] ?? null, n)])) };
}

function isRecord(value: Value): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: Value | undefined): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint';
}
