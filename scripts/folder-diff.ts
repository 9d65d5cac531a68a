/** Compares and replaces whole folders. */
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

export interface FolderDifference {
  /** Path below the compared folders. */
  readonly file: string;
  readonly kind: 'changed' | 'missing' | 'extra';
}

/** What has to happen to `actual` so that it equals `expected`, file by file and byte by byte. */
export async function compareFolders(expected: string, actual: string): Promise<FolderDifference[]> {
  const [wanted, present] = await Promise.all([filesBelow(expected), filesBelow(actual)]);
  const differences: FolderDifference[] = [];
  for (const file of [...new Set([...wanted, ...present])].sort()) {
    if (!present.has(file)) differences.push({ file, kind: 'missing' });
    else if (!wanted.has(file)) differences.push({ file, kind: 'extra' });
    else {
      const [want, have] = await Promise.all([readFile(join(expected, file)), readFile(join(actual, file))]);
      if (!want.equals(have)) differences.push({ file, kind: 'changed' });
    }
  }
  return differences;
}

/**
 * Puts a finished folder in the place of another. The old one stays whole until the new one stands beside it; then both change
 * places by their names. A process that is killed between the two names leaves the old one as `<target>.old`.
 */
export async function replaceFolder(target: string, source: string): Promise<void> {
  const next = `${target}.next`;
  const old = `${target}.old`;
  if (!existsSync(target) && existsSync(old)) await rename(old, target);
  await rm(next, { recursive: true, force: true });
  await cp(source, next, { recursive: true });
  await rm(old, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, old);
  await rename(next, target);
  await rm(old, { recursive: true, force: true });
}

/** Writes a file as a whole: whoever reads it, or finds it after the process was killed, has the old text or the new one. */
export async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.next`, text);
  await rename(`${file}.next`, file);
}

async function filesBelow(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return new Set(
    entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  );
}
