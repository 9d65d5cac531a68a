/** Reads `openapi/<api>/zh-CN.yaml`, the Chinese text for each English one. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { repository } from '../registry.ts';
import type { Text } from './texts.ts';

export interface Entry {
  readonly en: string;
  readonly zh: string;
  /** Operation or component that the entry is for; absent: all that no other entry is for. */
  readonly context?: string;
  readonly line: number;
}

export interface Catalogue {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly entries: readonly Entry[];
}

/** The catalogue cannot be read; the message names file and line. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

/** @throws CatalogueError if the file is not a list of `{ en, zh, context? }`. */
export function readCatalogue(path: string): Catalogue {
  const file = relative(repository, path);
  return { file, entries: parseCatalogue(readFileSync(path, 'utf8'), file) };
}

export function parseCatalogue(source: string, file: string): Entry[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line;
  const [error] = document.errors;
  if (error) throw new CatalogueError(`${file}:${lineOf(error.pos[0])}: ${error.message}`);
  if (!isSeq(document.contents))
    throw new CatalogueError(`${file}:1: The catalogue is a list of { en, zh, context? }.`);
  return document.contents.items.map((item) => {
    const line = lineOf((item as YAMLMap).range?.[0]);
    const entry = isMap(item) ? textFields(item) : undefined;
    if (!entry)
      throw new CatalogueError(
        `${file}:${line}: An entry has the texts \`en\` and \`zh\`, and \`context\` if need be.`,
      );
    return { ...entry, line };
  });
}

function textFields(item: YAMLMap): Omit<Entry, 'line'> | undefined {
  const found: Record<string, string> = {};
  for (const { key, value } of item.items) {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return undefined;
    found[String(key.value)] = value.value.trimEnd();
  }
  const { en, zh, context, ...others } = found;
  if (en === undefined || zh === undefined || Object.keys(others).length > 0) return undefined;
  return context === undefined ? { en, zh } : { en, zh, context };
}

/** Finds the entry for a text: the one for its context, else the one without a context. */
export function finder(entries: readonly Entry[]): (text: Text) => Entry | undefined {
  const key = (en: string, context: string | undefined): string => JSON.stringify([en, context ?? null]);
  const index = new Map(entries.map((entry) => [key(entry.en, entry.context), entry]));
  return ({ text, context }) => {
    const en = text.trimEnd();
    return (context === undefined ? undefined : index.get(key(en, context))) ?? index.get(key(en, undefined));
  };
}
