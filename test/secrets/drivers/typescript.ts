/** Drives the TypeScript client by the program beside this file. Nothing has to be built. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from '../../../scripts/registry.ts';
import type { Driver } from './driver.ts';

export const typescript: Driver = {
  name: 'typescript',
  title: 'TypeScript',
  missing: () => undefined,
  prepare: () => Promise.resolve(),
  command: () => {
    const loader = pathToFileURL(join(repository, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
    const program = join(import.meta.dirname, 'typescript', 'driver.ts');
    return Promise.resolve({ program: process.execPath, arguments: ['--import', loader, program] });
  },
};
