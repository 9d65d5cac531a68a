/** Puts a client of a language before the judge. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../scripts/registry.ts';
import { startJudge } from './judge.ts';
import type { Language } from './language.ts';
import type { VectorFile } from './vector.ts';

/** What was wrong, by the ids of the vectors; a vector without faults has an empty list. */
export type Verdict = ReadonlyMap<string, readonly string[]>;

/**
 * Builds the driver, drives the vectors and returns what the judge found.
 * @param module Absolute path of the client; the one under `generated/` unless set.
 * @throws with the output of the compiler or of the driver if it doesn't build or doesn't end well.
 */
export async function tryLanguage(
  language: Language,
  files: readonly VectorFile[],
  module: string = generatedModule(language),
): Promise<Verdict> {
  const folder = await scratchFolder(`${language.name}-driver`);
  const judge = await startJudge(files);
  try {
    await language.prepare(files, module, folder);
    await language.run(folder, judge.url);
    const ids = files.flatMap(({ vectors }) => vectors.map(({ id }) => id));
    return new Map(ids.map((id) => [id, judge.faultsOf(id)]));
  } finally {
    await judge.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export const generatedModule = ({ name }: Language): string => join(repository, 'generated', name);

/** A new, empty folder. It is in the repository, so that a copy of a client finds the packages that it needs. */
export async function scratchFolder(name: string): Promise<string> {
  const parent = join(repository, 'dist', 'languages');
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, `${name}-`));
}
