/** Entry of the package `collab-openapi-mock`: the mock of the descriptions that are packed beside this file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api } from '../../model/types.ts';
import type { Source } from '../contract.ts';
import { startMockOf } from '../mock.ts';
import type { startMock as Declared } from './types.d.ts';

export const startMock: typeof Declared = async (options = {}) => startMockOf(readSources(), options);

function readSources(): Source[] {
  const read = (folder: string, file: string) => readFileSync(join(import.meta.dirname, folder, file), 'utf8');
  return readdirSync(join(import.meta.dirname, 'openapi')).map((file) => ({
    api: JSON.parse(read('model', file)) as Api,
    bundle: read('openapi', file),
  }));
}
