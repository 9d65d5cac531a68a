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
  // To read millions of digits would take seconds; what is beyond any number is so without them.
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(number) && Number.isFinite(number) ? BigInt(text) : number;
}

function holdsBigint(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint';
  return Object.values(value).some(holdsBigint);
}

/** How deep arrays and objects of a text of JSON are nested in each other. */
export function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') inString = !inString;
    else if (inString) at += character === '\\' ? 1 : 0;
    else if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1));
    else if (character === ']' || character === '}') depth -= 1;
  }
  return deepest;
}
