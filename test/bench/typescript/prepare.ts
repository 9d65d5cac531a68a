/** Makes the clients that are compared from the same descriptions. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '@hey-api/openapi-ts';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { repository, type ApiEntry } from '../../../scripts/registry.ts';
import { commandOf, installGenerators } from './generators.ts';

const run = promisify(execFile);

/** Folder of everything that the comparison makes; below the repository, so that packages are found. */
export const folder = join(repository, 'dist/bench/typescript');

/** Writes the code of each peer; the bundles and `generated/typescript` have to be there. */
export async function prepare(entries: readonly ApiEntry[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await installGenerators();
  await compileClient(join(repository, 'tsconfig.package.json'), join(folder, 'ours'));
  for (const { name, bundle } of entries) await writePeers(name, bundle);
}

/** Writes the code of each peer for one description. */
export async function writePeers(name: string, bundle: string): Promise<void> {
  await writeFetchTypes(name, JSON.parse(await readFile(bundle, 'utf8')) as OpenAPI3);
  const output = join(folder, 'hey-api', name);
  await createClient({ input: bundle, output, logs: { level: 'silent', file: false } });
  const orval = ['--input', bundle, '--output', join(folder, 'orval', `${name}.ts`), '--client', 'fetch'];
  await node(commandOf('orval', 'dist/bin/orval.js'), orval);
  const place = ['-p', bundle, '-o', join(folder, 'swagger-typescript-api'), '-n', `${name}.ts`];
  const swagger = ['generate', ...place, '--module-name-first-tag', '--generate-union-enums', '--silent'];
  await node(commandOf('swagger-typescript-api', 'dist/cli.js'), swagger);
}

/** The types that openapi-fetch infers from. */
async function writeFetchTypes(name: string, document: OpenAPI3): Promise<void> {
  const nodes = await openapiTS(document, {
    silent: true,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  await mkdir(join(folder, 'openapi-fetch'), { recursive: true });
  await writeFile(join(folder, 'openapi-fetch', `${name}.ts`), astToString(nodes));
}

/**
 * Compiles as the package does: JavaScript and declarations.
 * @param project Path of the configuration.
 */
export async function compileClient(project: string, outDir: string): Promise<void> {
  await node(join(repository, 'node_modules/typescript/bin/tsc'), ['-p', project, '--outDir', outDir]);
}

async function node(program: string, args: readonly string[]): Promise<void> {
  await run(process.execPath, [program, ...args], { cwd: repository, maxBuffer: 2 ** 26 });
}
