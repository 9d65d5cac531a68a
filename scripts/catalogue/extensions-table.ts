/** The table of extensions in openapi/README.md, made from extensions.yaml. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readExtensions } from '../lint/extensions.ts';
import { fillSections } from '../marked-sections.ts';
import { repository } from '../registry.ts';

const readme = join(repository, 'openapi', 'README.md');

/** A Markdown table of all extensions in the order of extensions.yaml. */
export function extensionsTable(): string {
  const rows = [...readExtensions().values()].map(({ name, on, required, summary }) => [
    `\`${name}\``,
    on.map((place) => place.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)).join(', '),
    required ? 'always' : '',
    summary,
  ]);
  const table = [['Extension', 'Stands on', 'Required', 'Meaning'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(3, ...table.map((row) => row[column]!.length)));
  const lines = table.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** openapi/README.md as it has to be. */
export async function readmeWithTable(): Promise<string> {
  return fillSections(await readFile(readme, 'utf8'), { extensions: extensionsTable() });
}

/** Puts the table between the markers in openapi/README.md. */
export async function writeExtensionsTable(): Promise<void> {
  await writeFile(readme, await readmeWithTable());
}
