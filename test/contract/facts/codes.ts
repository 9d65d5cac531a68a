/** Holds the table of application error codes against the facts. */
import type { Json } from '../../../scripts/model/types.ts';
import { isObject, sameJson } from './bundle.ts';
import type { Difference } from './compare.ts';
import type { CodeFacts, Facts } from './load.ts';

type Codes = NonNullable<Facts['codes']>;

/** The codes of a range (`10001-10015`), or the one code that is named. */
export function codesOf(code: number | string): (number | string)[] {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(`${code}`) ?? [];
  if (first === undefined || last === undefined) return [code];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index);
}

const expanded = new WeakMap<Codes, Map<string, CodeFacts>>();

/** The facts for each code, ranges (`10001-10015`) taken apart. */
function expand(codes: Codes): Map<string, CodeFacts> {
  const known = expanded.get(codes);
  if (known) return known;
  const map = new Map(Object.entries(codes).flatMap(([key, fact]) => codesOf(key).map((code) => [`${code}`, fact])));
  expanded.set(codes, map);
  return map;
}

export function isKnownCode(code: Json, codes: Codes): boolean {
  return expand(codes).has(String(code));
}

export function* checkCodes(bundle: Json, codes: Codes): Generator<Difference> {
  const table = isObject(bundle) ? bundle['x-error-codes'] : undefined;
  const documented = expand(codes);
  const found = new Set<string>();
  for (const [index, entry] of (Array.isArray(table) ? table : []).entries()) {
    const pointer = `/x-error-codes/${index}`;
    if (!isObject(entry)) {
      yield { pointer, message: 'not an error code' };
      continue;
    }
    const code = String(entry['code']);
    if (found.has(code)) yield { pointer, message: `the code ${code} stands twice` };
    found.add(code);
    const fact = documented.get(code);
    if (!fact) {
      yield { pointer, message: `the code ${code} is not documented` };
      continue;
    }
    const facts = { status: fact.status, pointer: fact.at } as const;
    for (const key of ['status', 'pointer'] as const) {
      if (entry[key] !== facts[key]) {
        yield { pointer, message: `${key} of ${code} is ${String(entry[key])}, documented is ${String(facts[key])}` };
      }
    }
    const operations = Array.isArray(entry['operations']) ? entry['operations'].map(String).sort() : undefined;
    if (fact.operations && !sameJson([...fact.operations].sort(), operations)) {
      yield {
        pointer,
        message: `operations of ${code} are ${String(operations)}, documented are ${String(fact.operations)}`,
      };
    }
  }
  for (const code of documented.keys()) {
    if (!found.has(code)) yield { pointer: '/x-error-codes', message: `the documented code ${code} is missing` };
  }
}
