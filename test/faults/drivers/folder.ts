/** Where drivers are built. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../../scripts/registry.ts';

/** A new, empty folder in the repository, and what removes it. */
export function scratchFolder(name: string): { readonly path: string; remove(): void } {
  const parent = join(repository, 'dist', 'faults');
  mkdirSync(parent, { recursive: true });
  const path = mkdtempSync(join(parent, `${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
