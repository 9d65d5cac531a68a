/** Emits the TypeScript clients. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  const runtime = join(import.meta.dirname, 'runtime');
  await Promise.all([
    cp(runtime, join(outDir, 'runtime'), { recursive: true }),
    ...apis.map((api) => emit(api, outDir)),
  ]);
}

async function emit(api: Api, outDir: string): Promise<void> {
  checkNames(api);
  const folder = join(outDir, api.name);
  await mkdir(folder, { recursive: true });
  const modules = {
    'operations.ts': operationsModule(api),
    'client.ts': clientModule(api),
    'error-codes.ts': errorCodesModule(api),
    'index.ts': indexModule(api),
  };
  await Promise.all(
    Object.entries(modules).map(async ([name, code]) => writeFile(join(folder, name), await format(code))),
  );
}

function indexModule(api: Api): string {
  return `/** ${api.title}: the client, its operations and types, and the errors that it throws. */
export * from './client.ts';
export type { ${clientName(api)}ErrorCode } from './error-codes.ts';
export * from './operations.ts';
export type * from './types.ts';
export { ApiError, ClientError, NetworkError, ParseError, TimeoutError } from '../runtime/errors.ts';
export type { CallOptions, Client } from '../runtime/client.ts';
export type { Call } from '../runtime/call.ts';
`;
}
