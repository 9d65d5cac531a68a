/**
 * The versions of a description.
 *
 * The bundle of each released version is kept as `openapi/releases/<api>/<version>.json`: whoever releases a version copies
 * `generated/openapi/<api>.json` there. The first version needs none until a second one follows.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { repository } from '../../registry.ts';
import { diffOf, type Change } from './diff.ts';

export interface Version {
  readonly version: string;
  /** Whether the bundle of this version is kept. The newest one is not before it is released. */
  readonly released: boolean;
  /** What changed since the version before; undefined for the first. */
  readonly since?: { readonly version: string; readonly changes: readonly Change[] };
}

/** Folder of the kept bundles. */
export const releasesFolder = join(repository, 'openapi', 'releases');

/**
 * Versions of an API, newest first.
 *
 * @param current Path and version of the bundle that the site describes.
 * @param folder Where the kept bundles of this API are; may be missing.
 */
export async function historyOf(current: { file: string; version: string }, folder: string): Promise<Version[]> {
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.json')) : [];
  const kept = names
    .map((name) => ({ version: basename(name, '.json'), file: join(folder, name), released: true }))
    .sort((a, b) => compare(a.version, b.version));
  const last = kept.at(-1);
  const all = last?.version === current.version ? kept : [...kept, { ...current, released: false }];
  const versions = await Promise.all(
    all.map(async ({ version, file, released }, index): Promise<Version> => {
      const before = all[index - 1];
      if (!before) return { version, released };
      return { version, released, since: { version: before.version, changes: await diffOf(before.file, file) } };
    }),
  );
  if (last?.version === current.version) {
    const changes = await diffOf(last.file, current.file);
    if (changes.length > 0) versions.push({ version: '', released: false, since: { version: last.version, changes } });
  }
  return versions.reverse();
}

/** Compares `1.10.0` and `1.9.0` as numbers. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (const [index, part] of left.entries()) if (part !== right[index]) return part - (right[index] ?? 0);
  return 0;
}
