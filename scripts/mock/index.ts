/** The mock of all APIs of this repository. */
import { readFileSync } from 'node:fs';
import { loadModel } from '../model.ts';
import { readRegistry } from '../registry.ts';
import type { Source } from './contract.ts';
import type { Handler } from './handler.ts';
import { createMockHandlerOf, startMockOf, type MockOptions } from './mock.ts';
import type { RunningMock } from './server.ts';

export type { Handler, MockOptions, RunningMock };

function readSources(): Source[] {
  return readRegistry().map((entry) => ({ api: loadModel(entry), bundle: readFileSync(entry.bundle, 'utf8') }));
}

/**
 * Starts the mock.
 * @throws ListenError for a port that is taken; ModelError or Error for a bundle that is missing or cannot be mocked.
 */
export async function startMock(options: MockOptions = {}): Promise<RunningMock> {
  return startMockOf(readSources(), options);
}

/** The mock as a handler for a server of one's own. It never throws. */
export async function createMockHandler({ fallback }: Pick<MockOptions, 'fallback'> = {}): Promise<Handler> {
  return createMockHandlerOf(readSources(), fallback);
}
