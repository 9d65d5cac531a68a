/** Compares and replaces whole folders. */
import { cp, readdir, readFile, rename, rm } from 'node:fs/promises';
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

/** Puts a finished folder in the place of another. The old one stays whole until the new one stands beside it. */
export async function replaceFolder(target: string, source: string): Promise<void> {
  const next = `${target}.next`;
  await rm(next, { recursive: true, force: true });
  await cp(source, next, { recursive: true });
  await rm(target, { recursive: true, force: true });
  await rename(next, target);
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
