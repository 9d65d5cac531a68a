/** The Go module that the clients are packages of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the hand-written half, which is copied as it is. */
export const runtimeFolder = join(import.meta.dirname, 'runtime');

/** Path of the module, from the `go.mod` of the runtime. */
export const modulePath = modulePathIn(runtimeFolder);

/** @throws Error if the folder has no `go.mod` that names a module. */
export function modulePathIn(folder: string): string {
  const [, path] = /^module (\S+)$/m.exec(readFileSync(join(folder, 'go.mod'), 'utf8')) ?? [];
  if (path === undefined) throw new Error(`${folder}/go.mod names no module`);
  return path;
}
