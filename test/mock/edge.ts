/** The API of the fixture, for what the vendors' APIs have no case of. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Source } from '../../scripts/mock/contract.ts';
import { parseExactly, print, type Value } from '../../scripts/mock/json.ts';
import { loadModelFromDocument } from '../../scripts/model.ts';

const file = new URL('fixtures/edge.yaml', import.meta.url);

/** Credentials that the fixture's operations ask for. */
export const credentials = { authorization: 'Bearer x' };

/** The fixture's description, changed by `change`. */
export function edgeSource(change: (document: Record<string, never>) => void = () => undefined): Source {
  const document = parse(readFileSync(file, 'utf8'), { intAsBigInt: true }) as Record<string, never>;
  change(document);
  const bundle = print(plain(document));
  parseExactly(bundle);
  return { api: loadModelFromDocument(JSON.parse(bundle), 'edge.yaml', 'edge'), bundle };
}

/** Only large integers stay bigints: the rest are numbers, as in any other bundle. */
function plain(value: Value): Value {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
