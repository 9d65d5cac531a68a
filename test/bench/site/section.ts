/** What the reference weighs and when it paints, beside `redocly build-docs`: measured by test/site/measure.ts, read from its table. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../../scripts/registry.ts';
import { commandCost } from '../measure.ts';
import type { Effort, Row, Section } from '../section.ts';

/** Columns of the table. */
const paint = 'first paint, s';
const weight = 'KiB';
const peerName = '`redocly build-docs` of Shimo, as it comes';

export async function measure({ quick }: Effort): Promise<Section> {
  const script = join(repository, 'test/site/measure.ts');
  if (!quick) await commandCost(process.execPath, ['--import', 'tsx', script], { cwd: repository });
  const table = readTable(await readFile(join(repository, 'test/site/README.md'), 'utf8'));
  const peer = cellsOf(table, peerName);
  const rows = ['Shimo, all 26 operations', 'Shimo as one file, from a server'].flatMap((page): Row[] => {
    const ours = cellsOf(table, page);
    const row = (what: string, column: string, unit: Row['unit'], factor = 1): Row => {
      const figure = (cells: Cells) => Number(cells.get(column)?.replaceAll(',', '')) * factor;
      return {
        what: `${page}: ${what}`,
        beside: '`redocly build-docs` of Shimo',
        ours: figure(ours),
        peer: figure(peer),
        unit,
        ratio: figure(ours) / figure(peer),
      };
    };
    return [
      row('first paint', paint, 's'),
      row('first paint on a slow phone', `${paint}, phone`, 's'),
      row('weight', weight, 'bytes', 1024),
    ];
  });
  return { name: 'site', title: 'The reference', rows, notes };
}

const notes = [
  'Read from the table in [test/site/README.md](../site/README.md), which says how it is measured and has all pages.',
  'The first paint comes later than the peer’s, since the HTML has all operations, to be read and searched with scripts off; the peer’s has its first view.',
  'The weight is that of all that the page loads. `redocly build-docs` takes its own script from another host, which the measurement does not let through, so that its weight here is its HTML alone.',
];

type Cells = ReadonlyMap<string, string>;

/** Cells by column, by the first cell of each row. A column without a name of its own belongs to the one before: the phone's. */
function readTable(document: string): Map<string, Cells> {
  const measured = /<!-- measured: npm run site:measure -->([\s\S]*?)<!-- end -->/.exec(document)?.[1] ?? '';
  const [head = [], , ...rows] = measured
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const columns = head.map((name, index) => (name === 'on the phone' ? `${head[index - 1]}, phone` : name));
  return new Map(
    rows.map((cells) => [cells[0] ?? '', new Map(cells.map((cell, index) => [columns[index] ?? '', cell]))]),
  );
}

function cellsOf(table: ReadonlyMap<string, Cells>, row: string): Cells {
  const cells = table.get(row);
  if (!cells) throw new Error(`test/site/README.md has no row '${row}'`);
  return cells;
}
