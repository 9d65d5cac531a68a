/** JSON whose integers keep all their digits: what a 64-bit identifier loses in JSON.parse it does not lose here. */
import { parse, stringify } from 'lossless-json';

export type Value = null | boolean | number | bigint | string | Value[] | { [key: string]: Value };

/** Parses JSON. Integers that a JavaScript number cannot hold exactly become bigints. */
export function parseExactly(text: string): Value {
  return parse(text, null, toNumber) as Value;
}

/** Prints JSON, bigints as plain numbers. */
export function print(value: Value): string {
  return holdsBigint(value) ? (stringify(value) as string) : JSON.stringify(value);
}

function toNumber(text: string): number | bigint {
  const number = Number(text);
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text) : number;
}

function holdsBigint(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint';
  return Object.values(value).some(holdsBigint);
}
