/** The bundles of released versions, `openapi/releases/<api>/<version>.json`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareVersions } from './version.ts';

export interface Release {
  readonly version: string;
  /** Path of the bundle. */
  readonly file: string;
}

/** A released version is about to become another one. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

/**
 * The newest release of an API; undefined before the first.
 * @param folder Where the releases of this API are; may be missing.
 */
export function newestRelease(folder: string): Release | undefined {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const releases = names.map((name) => ({ version: basename(name, '.json'), file: join(folder, name) }));
  return releases.sort((a, b) => compareVersions(b.version, a.version))[0];
}

/**
 * Keeps a bundle as the release of its version.
 * @returns Whether it was not kept before.
 * @throws ReleaseError if another bundle was released under this version.
 */
export function keepRelease(folder: string, version: string, bundle: string): boolean {
  const file = join(folder, `${version}.json`);
  const text = readFileSync(bundle, 'utf8');
  if (existsSync(file)) {
    if (readFileSync(file, 'utf8') === text) return false;
    throw new ReleaseError(`${version} was released with other contents: raise info.version, then npm run build.`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  return true;
}
