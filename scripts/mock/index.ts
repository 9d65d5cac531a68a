/** The mock of all APIs of this repository. */
import { readRegistry } from '../registry.ts';
import type { Handler } from './handler.ts';
import { createMockHandlerOf, startMockOf, type MockOptions } from './mock.ts';
import type { RunningMock } from './server.ts';

export type { Handler, MockOptions, RunningMock };

const bundles = () => readRegistry().map(({ name, bundle }) => ({ name, file: bundle }));

/**
 * Starts the mock.
 * @throws ListenError for a port that is taken; ModelError or Error for a bundle that is missing or cannot be mocked.
 */
export const startMock = (options: MockOptions = {}): Promise<RunningMock> => startMockOf(bundles(), options);

/** The mock as a handler for a server of one's own. It never throws. */
export const createMockHandler = ({ fallback }: Pick<MockOptions, 'fallback'> = {}): Promise<Handler> =>
  createMockHandlerOf(bundles(), fallback);
