/** openapi/<api>/contradictions.yaml against the descriptions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRegistry } from '../../scripts/registry.ts';
import { at, type Json } from './schema-objects.ts';
import { readBundle } from './strict-ajv.ts';

/** The contradictions of each API, numbered through. */
const ranges: Readonly<Record<string, [first: number, last: number]>> = {
  shimo: [1, 108],
  circle: [109, 154],
  'access-token': [155, 182],
};

type Row = { id: string; title: string } & ({ decided: string[] } | { none: string });

function readTable(folder: string): Row[] {
  return parse(readFileSync(join(folder, 'contradictions.yaml'), 'utf8')) as Row[];
}

/** The ids that stand in `x-decisions` of one element. */
function idsOn(element: Json | undefined): string[] {
  const decisions = (element as { 'x-decisions'?: { id: string }[] } | null | undefined)?.['x-decisions'];
  return (decisions ?? []).map(({ id }) => id);
}

/** The ids that stand in `x-decisions` anywhere. */
function idsWithin(node: Json): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return [...idsOn(node), ...Object.values(node).flatMap(idsWithin)];
}

test('the three tables hold every contradiction once', () => {
  const ids = readRegistry().flatMap(({ folder }) => readTable(folder).map(({ id }) => id));
  expect(ids).toEqual(Array.from({ length: 182 }, (_, index) => `D${index + 1}`));
});

describe.each(readRegistry())('$name', ({ name, folder }) => {
  const table = readTable(folder);
  const bundle = readBundle(name);

  test('the table holds the contradictions of this API, in order', () => {
    const [first, last] = ranges[name]!;
    expect(table.map(({ id }) => id)).toEqual(
      Array.from({ length: last - first + 1 }, (_, index) => `D${first + index}`),
    );
  });

  test('every row has a title, and either elements that decide it or a reason why none does', () => {
    const wrong = table.filter((row) => {
      const decided = 'decided' in row ? row.decided.length > 0 : row.none.split(' ').length >= 4;
      return !decided || row.title.length < 5 || Object.keys(row).length !== 3;
    });
    expect(wrong).toEqual([]);
  });

  test('every pointer leads to an element that carries the decision', () => {
    const wrong = table.flatMap((row) =>
      ('decided' in row ? row.decided : [])
        .filter((pointer) => !idsOn(at(bundle, `#${pointer}`)).includes(row.id))
        .map((pointer) => `${row.id}: ${pointer}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every decision of the description stands in the table as decided', () => {
    const decided = new Set(table.filter((row) => 'decided' in row).map(({ id }) => id));
    expect([...new Set(idsWithin(bundle))].filter((id) => !decided.has(id))).toEqual([]);
  });
});
