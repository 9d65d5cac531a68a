/** Emits the TypeScript clients. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Api } from '../../model/types.ts';
import { clientModule } from './client.ts';
import { errorCodesModule } from './error-codes.ts';
import { format } from './format.ts';
import { checkNames, clientName } from './names.ts';
import { operationsModule } from './operations.ts';

/**
 * Writes the clients of the APIs and the runtime that they share. `types.ts` of each API is written by `emitTypes`.
 * @param outDir Folder of the module.
 */
export async function emitTypeScript(apis: readonly Api[], outDir: string): Promise<void> {
  // All code is made before any is written, so that a mistake in one description leaves no half of a module behind.
  const modules = apis.flatMap((api) =>
    modulesOf(api).map(([name, code]) => [join(outDir, api.name, name), code] as const),
  );
  await Promise.all([
    cp(join(import.meta.dirname, 'runtime'), join(outDir, 'runtime'), { recursive: true }),
    ...modules.map(([file, code]) => write(file, code)),
  ]);
}

function modulesOf(api: Api): [name: string, code: string][] {
  checkNames(api);
  return [
    ['operations.ts', operationsModule(api)],
    ['client.ts', clientModule(api)],
    ['error-codes.ts', errorCodesModule(api)],
    ['index.ts', indexModule(api)],
  ];
}

async function write(file: string, code: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await format(code));
}

function indexModule(api: Api): string {
  return `/** ${api.title}: the client, its operations and types, and the errors that it throws. */
export * from './client.ts';
export { errorCodes, type ${clientName(api)}ErrorCode } from './error-codes.ts';
export * from './operations.ts';
export type * from './types.ts';
export { ApiError, ClientError, NetworkError, ParseError, TimeoutError } from '../runtime/errors.ts';
export type { CallOptions, Client } from '../runtime/client.ts';
export type { Call } from '../runtime/call.ts';
`;
}
