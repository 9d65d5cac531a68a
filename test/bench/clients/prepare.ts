/** Makes the clients that are compared from the same descriptions. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '@hey-api/openapi-ts';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { repository, type ApiEntry } from '../../../scripts/registry.ts';

const run = promisify(execFile);

/** Folder of everything that the comparison makes; below the repository, so that packages are found. */
export const folder = join(repository, 'dist/bench');

/** Writes the code of each peer; the bundles and `generated/typescript` have to be there. */
export async function prepare(entries: readonly ApiEntry[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'openapi-fetch'), { recursive: true });
  await compileClient(join(repository, 'tsconfig.package.json'), join(folder, 'ours'));
  for (const { name, bundle } of entries) {
    await writeFetchTypes(name, JSON.parse(await readFile(bundle, 'utf8')) as OpenAPI3);
    await writeHeyApi(name, bundle);
  }
}

export async function writeHeyApi(name: string, bundle: string): Promise<void> {
  const output = join(folder, 'hey-api', name);
  await createClient({ input: bundle, output, logs: { level: 'silent', file: false } });
}

/** The types that openapi-fetch infers from. */
export async function writeFetchTypes(name: string, document: OpenAPI3): Promise<void> {
  const nodes = await openapiTS(document, {
    silent: true,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  await writeFile(join(folder, 'openapi-fetch', `${name}.ts`), astToString(nodes));
}

/**
 * Compiles as the package does: JavaScript and declarations.
 * @param project Path of the configuration.
 */
export async function compileClient(project: string, outDir: string): Promise<void> {
  const tsc = join(repository, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', project, '--outDir', outDir]);
}
