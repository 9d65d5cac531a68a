/** Puts what the sections left together: one table, for the eye, for machines and for the documents. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { repository } from '../../scripts/registry.ts';
import type { Left, Row, Unit } from './section.ts';
import { writeSmallTables } from './small-table.ts';

/**
 * Writes `dist/bench.json`, and, if nothing in it was measured in a hurry, the documents.
 * @returns The table as text.
 */
export async function writeReport(sections: readonly Left[]): Promise<string> {
  const text = reportText(sections);
  await writeFile(join(repository, 'dist/bench.json'), `${JSON.stringify({ sections }, null, 2)}\n`);
  if (sections.some(({ quick }) => quick)) return `${text}\nMeasured in a hurry: no document is written.`;
  const file = join(import.meta.dirname, 'README.md');
  await fill(file, 'report', text);
  await writeSmallTables(sections);
  return text;
}

/** All sections in Markdown. */
export function reportText(sections: readonly Left[]): string {
  return sections
    .map(({ title, rows, notes, machine }) => {
      const lines = [
        ['', 'this project', 'the peer', 'ratio', 'beside'],
        ['---', '--:', '--:', '--:', '---'],
        ...rows.map((row) => [
          row.what,
          figure(row.ours, row.unit),
          figure(row.peer, row.unit),
          ratio(row),
          row.beside,
        ]),
      ];
      const { node, platform, cores, load } = machine;
      return [
        `## ${title}`,
        lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
        ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
        `Node ${node}, ${platform}, ${cores} cores, load ${load} when it began.`,
      ].join('\n\n');
    })
    .join('\n\n');
}

/** A row whose peer is better stands out. */
function ratio({ ratio: value, moreIsBetter = false }: Row): string {
  const text = `${value.toFixed(2)} ×`;
  return value === 1 || value > 1 === moreIsBetter ? text : `**${text}**`;
}

const digits: Partial<Record<Unit, number>> = { s: 2, MB: 1, 'ms per operation': 1, µs: 1, ms: 0 };

function figure(value: number, unit: Unit): string {
  return `${value.toLocaleString('en', { maximumFractionDigits: value >= 1000 ? 0 : (digits[unit] ?? 0) })} ${unit}`;
}

/** Fills what stands between `<!-- measured: <mark> -->` and `<!-- end -->`, and formats the document. */
export async function fill(file: string, mark: string, text: string): Promise<void> {
  const document = await readFile(file, 'utf8');
  const marked = new RegExp(`(<!-- measured: ${mark} -->\\n)[\\s\\S]*?(<!-- end -->)`);
  if (!marked.test(document)) throw new Error(`${file}: the marker <!-- measured: ${mark} --> is missing`);
  const filled = document.replace(marked, (_, open: string, close: string) => `${open}\n${text}\n\n${close}`);
  await writeFile(file, await format(filled, { ...(await resolveConfig(file)), filepath: file }));
}
