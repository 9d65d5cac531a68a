/** The tables of formats in the texts are for readers of any tool, `x-formats` is for programs. Both have to say the same. */
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../scripts/model.ts';
import { readRegistry } from '../../scripts/registry.ts';

const operations = readRegistry()
  .flatMap((entry) => loadModel(entry).operations)
  .filter((operation) => operation.formats);

const hasTable = (operation: (typeof operations)[number]) => Object.keys(operation.formats ?? {}).length > 1;

it('there are operations with formats', () => {
  expect(operations.map(({ id }) => id)).toEqual(['importFile', 'exportFile', 'exportTableSheets']);
});

it.each(operations.filter((operation) => !hasTable(operation)))('$id names its formats in a sentence', (operation) => {
  const names = Object.values(operation.formats ?? {}).flatMap((format) => format.formats);
  expect(names.filter((name) => !operation.description.includes(name))).toEqual([]);
});

describe.each(operations.filter(hasTable))('formats of $id', ({ description, formats = {} }) => {
  const rows = new Map(
    [...description.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, type = '', cells = '']) => [
      type,
      cells.split(' | '),
    ]),
  );

  it('has a row for each type of file', () => {
    expect([...rows.keys()]).toEqual(Object.keys(formats));
  });

  it.each(Object.entries(formats))(
    '%s has the formats that the table shows',
    (type, { formats: names, default: first }) => {
      const cells = rows.get(type) ?? [];
      expect(cells.at(-1)?.split(', ')).toEqual(names);
      if (first !== undefined) expect(cells[0]).toBe(first);
    },
  );
});
