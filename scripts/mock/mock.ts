/** Starts a mock of any descriptions. */
import { readContract, type Source } from './contract.ts';
import { createHandler, type Handler } from './handler.ts';
import { listen, type ListenOptions, type RunningMock } from './server.ts';

export interface MockOptions extends ListenOptions {
  /** Serves the paths that are no API's, and `/` to a browser. Default: a problem that says what there is. */
  readonly fallback?: Handler;
}

/** @throws Error for a description that cannot be mocked. */
export async function createMockHandlerOf(sources: readonly Source[], fallback?: Handler): Promise<Handler> {
  const apis = [];
  for (const source of sources) apis.push(await readContract(source));
  const description = {
    name: 'collab-openapi-mock',
    status: 'ready',
    apis: apis.map(({ api }) => ({
      name: api.name,
      title: api.title,
      version: api.version,
      prefix: `/${api.name}`,
      operations: api.operations.length,
    })),
    prefer: 'Prefer: code=<status>, example=<name>, task=running|done|failed',
    session: 'X-Mock-Session: <id>, or the base path /@<id>/<api>; DELETE /@<id> resets one, DELETE /@ all',
  };
  return createHandler({ apis, description, fallback });
}

/** @throws ListenError, and what `createMockHandlerOf` throws. */
export async function startMockOf(sources: readonly Source[], options: MockOptions = {}): Promise<RunningMock> {
  return listen(await createMockHandlerOf(sources, options.fallback), options);
}
