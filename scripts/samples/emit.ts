/** Writes the samples. */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Api } from '../model/types.ts';
import { fileName, plainTargets, samplesOf } from './index.ts';
import { readme } from './readme.ts';

/**
 * Writes `<api>/<operationId>/<target>.<extension>` for all APIs, and the programs of `shimo/sign/` that make a signature.
 * @param outDir Folder of the samples; what else it held is removed.
 */
export async function emitSamples(apis: readonly Api[], outDir: string): Promise<void> {
  const samples = apis.flatMap((api) =>
    api.operations.flatMap((operation) =>
      samplesOf(api, operation).map(
        ({ target, source }) => [join(api.name, operation.id, fileName(target)), source] as const,
      ),
    ),
  );
  const signing = plainTargets.map(async (target) => {
    const source = await readFile(join(import.meta.dirname, 'sign', target.sign), 'utf8');
    return [join('shimo', 'sign', fileName(target)), source] as const;
  });
  const files = new Map([...samples, ...(await Promise.all(signing)), ['README.md', readme()] as const]);
  await Promise.all(
    [...new Set([...files.keys()].map(dirname))].map((name) => mkdir(join(outDir, name), { recursive: true })),
  );
  // Some at a time: a machine opens only so many files at once.
  const waiting = [...files];
  while (waiting.length > 0) {
    const some = waiting.splice(0, 500);
    await Promise.all(some.map(([name, source]) => writeFile(join(outDir, name), source)));
  }
  await removeStrays(outDir, new Set(files.keys()));
}

/** What an earlier build wrote and this one doesn't. */
async function removeStrays(outDir: string, wanted: ReadonlySet<string>): Promise<void> {
  const found = await readdir(outDir, { recursive: true, withFileTypes: true });
  const folders = new Set([...wanted].flatMap((name) => [dirname(name), dirname(dirname(name))]));
  const names = found.map((entry) => [entry, join(entry.parentPath, entry.name).slice(outDir.length + 1)] as const);
  const strays = names.filter(([entry, name]) => !(entry.isDirectory() ? folders : wanted).has(name));
  await Promise.all(strays.map(([, name]) => rm(join(outDir, name), { recursive: true, force: true })));
}
