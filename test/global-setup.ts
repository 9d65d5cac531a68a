/** Starts one mock for all test files. */
import type { TestProject } from 'vitest/node';
import { startMock } from '../scripts/mock/index.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin of the mock; an API's base URL is this, a slash, and its name. */
    mockUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mock = await startMock();
  project.provide('mockUrl', mock.url);
  return () => mock.close();
}
