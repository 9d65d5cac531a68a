/** Emits the Java clients. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Api } from '../../model/types.ts';
import { resourcesOf } from '../facts/resources.ts';
import { clientFile } from './client.ts';
import { errorCodesFile } from './error-codes.ts';
import { modelFiles } from './models.ts';
import { moduleFiles } from './module.ts';
import { operationsFile } from './operations.ts';
import { packageInfos } from './package-info.ts';
import { serviceFile } from './services.ts';
import { checkClasses, type SourceFile } from './source-file.ts';

const sources = 'src/main/java';

/**
 * Writes the module with the clients of the APIs and the runtime that they share.
 * @param outDir Folder of the module.
 */
export async function emitJava(apis: readonly Api[], outDir: string): Promise<void> {
  // All code is made before any is written, so that a mistake in one description leaves no half of a module behind.
  const generated = apis.flatMap(filesOf).map(({ path, text }) => ({ path: join(sources, path), text }));
  const files = [...generated, ...(await moduleFiles(apis))];
  for (const folder of ['src', 'examples']) await rm(join(outDir, folder), { recursive: true, force: true });
  await cp(join(import.meta.dirname, 'runtime'), outDir, { recursive: true });
  const folders = new Set(files.map(({ path }) => dirname(path)));
  for (const folder of folders) await mkdir(join(outDir, folder), { recursive: true });
  await Promise.all(files.map(({ path, text }) => writeFile(join(outDir, path), text)));
}

function filesOf(api: Api): SourceFile[] {
  checkClasses(api);
  const services = [...resourcesOf(api)];
  return [
    ...packageInfos(api),
    clientFile(api),
    // A single resource has its methods in the client.
    ...(services.length === 1 ? [] : services.map(([resource, operations]) => serviceFile(api, resource, operations))),
    operationsFile(api),
    errorCodesFile(api),
    ...modelFiles(api),
  ];
}
