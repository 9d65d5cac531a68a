/** Makes the Chinese version of a bundle. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiEntry } from '../registry.ts';
import { CatalogueError, readCatalogue } from './catalogue.ts';
import { makeOverlay, printOverlay } from './overlay.ts';
import { problemsOf } from './problems.ts';
import type { Json } from './texts.ts';
import { translate } from './translate.ts';

/** Files that belong to an API: its catalogue, and the two that are made of it, beside the bundle. */
export function catalogueFiles(entry: ApiEntry): { catalogue: string; overlay: string; chinese: string } {
  const stem = entry.bundle.replace(/\.json$/, '.zh-CN');
  return { catalogue: join(entry.folder, 'zh-CN.yaml'), overlay: `${stem}.overlay.yaml`, chinese: `${stem}.json` };
}

/**
 * Writes the Overlay and the Chinese bundle of an API beside its bundle, which has to exist.
 *
 * @throws CatalogueError with file and line of each thing that is wrong: a malformed entry, a text without its Chinese, a stale one.
 */
export async function buildCatalogue(entry: ApiEntry): Promise<void> {
  const files = catalogueFiles(entry);
  const bundle = JSON.parse(await readFile(entry.bundle, 'utf8')) as Json;
  const catalogue = readCatalogue(files.catalogue);
  const problems = problemsOf(bundle, catalogue);
  if (problems.length > 0) {
    throw new CatalogueError(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
  }
  await Promise.all([
    writeFile(files.overlay, printOverlay(makeOverlay(bundle, entry.bundle, catalogue), catalogue.file)),
    writeFile(files.chinese, `${JSON.stringify(translate(bundle, catalogue), null, 2)}\n`),
  ]);
}
