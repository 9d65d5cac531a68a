/** Emits the TypeScript clients. */
import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Api } from '../../model/types.ts';
import { contentsOf } from '../facts/contents.ts';
import { camelCase } from '../facts/letter-case.ts';
import { isPage } from '../facts/pages.ts';
import { clientName } from '../facts/resources.ts';
import { clientModule } from './client.ts';
import { companionExports } from './companions.ts';
import { callExports } from './continuation.ts';
import { contentNames, contentsModule } from './contents.ts';
import { descriptorsModule } from './descriptors.ts';
import { comment } from './doc-comment.ts';
import { errorCodesModule } from './error-codes.ts';
import { format } from './format.ts';
import { checkNames } from './names.ts';
import { operationsModule } from './operations.ts';
import { pageFunction } from './page-address.ts';
import { schemasModule, schemasName } from './schemas.ts';
import { contractModule, testingIndexModule } from './testing.ts';

/**
 * Writes the clients of the APIs, the runtime that they share, and their guide. `types.ts` of each API is written by `emitTypes`.
 * @param outDir Folder of the module.
 */
export async function emitTypeScript(apis: readonly Api[], outDir: string): Promise<void> {
  // All code is made before any is written, so that a mistake in one description leaves no half of a module behind.
  const modules = [
    ...apis.flatMap((api) => modulesOf(api).map(([name, code]) => [join(outDir, api.name, name), code] as const)),
    ...apis.map((api) => [join(outDir, 'testing', `${api.name}.ts`), contractModule(api)] as const),
    [join(outDir, 'testing', 'index.ts'), testingIndexModule(apis)] as const,
    [join(outDir, 'index.ts'), rootModule(apis)] as const,
  ];
  // Copies first: a copy fails where another one makes its folder at the same time.
  for (const half of ['runtime', 'testing']) {
    await cp(join(import.meta.dirname, half), join(outDir, half), { recursive: true });
  }
  await copyFile(join(import.meta.dirname, 'README.md'), join(outDir, 'README.md'));
  await Promise.all(modules.map(([file, code]) => write(file, code)));
}

function modulesOf(api: Api): [name: string, code: string][] {
  const contents = contentsModule(api);
  checkNames(api, [
    schemasName(api),
    ...contentsOf(api).flatMap(contentNames),
    ...api.operations.filter(isPage).map(pageFunction),
  ]);
  return [
    ...(contents === undefined ? [] : [['contents.ts', contents] satisfies [string, string]]),
    ['operations.ts', operationsModule(api)],
    ['client.ts', clientModule(api)],
    ['error-codes.ts', errorCodesModule(api)],
    ['descriptors.ts', descriptorsModule(api)],
    ['schemas.ts', schemasModule(api)],
    ['index.ts', indexModule(api)],
  ];
}

async function write(file: string, code: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await format(code));
}

/** What `import … from` the package itself gives. */
function rootModule(apis: readonly Api[]): string {
  const clients = apis.map((api) => {
    const name = clientName(api);
    const names = [`create${name}`, `${camelCase(name)}Client`, `type ${name}`, `type ${name}Options`];
    return `export { ${names.join(', ')} } from './${api.name}/client.ts';`;
  });
  return `/** The clients of all APIs and what they share. The operations and types of each API are in its own module. */
${clients.join('\n')}
export * from './runtime/index.ts';
`;
}

function indexModule(api: Api): string {
  return `${comment([`${api.title}: the client, its operations and types, and the errors that it throws.`])}
export * from './client.ts';
export { errorCodes, type ${clientName(api)}ErrorCode } from './error-codes.ts';
export * from './operations.ts';
export { ${schemasName(api)} } from './schemas.ts';
export { validateBy, type StandardSchema } from '../runtime/validation.ts';
export type * from './types.ts';
export * from '../runtime/errors.ts';
export type { Hooks } from '../runtime/hooks.ts';
export { createLimiter, type Limiter } from '../runtime/limiter.ts';
export { followRedirects } from '../runtime/redirects.ts';
export type { CallOptions, Client } from '../runtime/client.ts';
export type { Int64Form } from '../runtime/int64.ts';
${callExports(api)}
${companionExports(api)}
`;
}
