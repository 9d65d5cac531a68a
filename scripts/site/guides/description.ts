/** Parts of the texts of a description, as blocks. */
import { list, table, text, type Block } from '../content/block.ts';
import type { SiteApi } from '../pages/page.ts';
import { englishBundle, type Bundle } from './english.ts';

/** The sections that the introduction of every description has, by their English headings. */
export type SectionName = 'Authentication' | 'Errors' | 'Limits' | 'Versions of the documentation';

/**
 * A section of the introduction of an API, without its heading.
 * @throws Error if the introduction has no such section.
 */
export function section(one: SiteApi, name: SectionName): Block[] {
  // A translation keeps the order of the sections.
  const position = sectionsOf(englishBundle(one)).findIndex(([heading]) => heading === name);
  const found = sectionsOf(one.bundle)[position];
  if (!found) throw new Error(`info.description of ${one.api.name} has no section '${name}'`);
  return markdownBlocks(found[1]);
}

function sectionsOf(bundle: Bundle): [heading: string, body: string][] {
  const { description } = bundle['info'] as { description: string };
  return description
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading.trim(), lines.join('\n').trim()];
    });
}

/** Paragraphs, lists and tables of Markdown; what else there may be becomes a paragraph. */
export function markdownBlocks(markdown: string): Block[] {
  return markdown
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const lines = part.split('\n');
      if (lines.every((line) => line.startsWith('- '))) return list(lines.map((line) => line.slice(2)));
      if (lines.length > 2 && lines.every((line) => line.startsWith('|'))) return tableOf(lines);
      return text(part);
    });
}

function tableOf([head = '', , ...rows]: readonly string[]): Block {
  return table(
    cellsOf(head),
    rows.map((row) => ({ cells: cellsOf(row) })),
  );
}

const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
