/** The generated tables in the hand-written documents. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extensionsTable } from './catalogue/extensions-table.ts';
import { replaceFile } from './folder-diff.ts';
import { fillSections } from './marked-sections.ts';
import { loadModelFromDocument } from './model.ts';
import type { Api } from './model/types.ts';
import { repository, type ApiEntry } from './registry.ts';

/**
 * The documents that have generated tables, as they have to be.
 *
 * @param entries The APIs, whose bundles have to exist in both languages.
 * @returns Text by path below the repository.
 */
export async function documents(entries: readonly ApiEntry[]): Promise<Map<string, string>> {
  const [english, chinese] = await Promise.all([models(entries, '.json'), models(entries, '.zh-CN.json')]);
  const sections: Record<string, Record<string, string>> = {
    'README.md': { operations: operationsTables(english, ['Method', 'Request', 'What it does']) },
    'README.zh-CN.md': { operations: operationsTables(chinese, ['方法', '请求', '用途']) },
    'openapi/README.md': { extensions: extensionsTable() },
  };
  return new Map(
    await Promise.all(
      Object.entries(sections).map(async ([file, texts]): Promise<[string, string]> => {
        return [file, fillSections(await readFile(join(repository, file), 'utf8'), texts)];
      }),
    ),
  );
}

/** Fills the tables in place. */
export async function writeDocuments(entries: readonly ApiEntry[]): Promise<void> {
  for (const [file, text] of await documents(entries)) await replaceFile(join(repository, file), text);
}

/** Names of the documents whose tables are not what the descriptions say. */
export async function staleDocuments(entries: readonly ApiEntry[]): Promise<string[]> {
  const stale: string[] = [];
  for (const [file, text] of await documents(entries))
    if ((await readFile(join(repository, file), 'utf8')) !== text) stale.push(file);
  return stale;
}

async function models(entries: readonly ApiEntry[], ending: string): Promise<Api[]> {
  return Promise.all(
    entries.map(async ({ name, bundle }) => {
      const file = bundle.replace(/\.json$/, ending);
      return loadModelFromDocument(JSON.parse(await readFile(file, 'utf8')), file, name);
    }),
  );
}

/** One table for each API under a heading with its title. */
function operationsTables(apis: readonly Api[], head: readonly string[]): string {
  return apis.map((api) => `### ${api.title}\n\n${markdownTable([head, ...api.operations.map(row)])}`).join('\n\n');
}

function row({ resource, method, httpMethod, path, summary }: Api['operations'][number]): string[] {
  return [`\`${resource}.${method}\``, `\`${httpMethod} ${path}\``, summary];
}

/** A table as the formatter leaves it: every column as wide as its widest cell. */
function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((cells) => width(cells[column] ?? ''))));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join(' | ')} |`;
  return [line(head), line(widths.map((size) => '-'.repeat(size))), ...rows.map(line)].join('\n');
}

/** Columns that a text takes up in a fixed-width font, where Chinese characters take two. */
function width(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u2E80-\u9FFF\uFF00-\uFF60\u3000-\u303F]/.test(character) ? 2 : 1),
    0,
  );
}
