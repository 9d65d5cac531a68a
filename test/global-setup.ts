/** Starts one mock for all test files. */
import type { TestProject } from 'vitest/node';
import { existsSync } from 'node:fs';
import { startMockOf } from '../scripts/mock/mock.ts';
import { readRegistry } from '../scripts/registry.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin of the mock; an API's base URL is this, a slash, and its name. */
    mockUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const bundles = readRegistry().map(({ name, bundle }) => ({ name, file: bundle }));
  const mock = await startMockOf(bundles.filter(({ file }) => existsSync(file)));
  project.provide('mockUrl', mock.url);
  return () => mock.close();
}
