/** Every vector through the TypeScript client. The other languages are in test/languages, since they need their toolchains. */
import { beforeAll, expect, it } from 'vitest';
import { typescript } from './drivers/typescript.ts';
import { tryLanguage, type Verdict } from './trial.ts';
import { loadVectors } from './vectors.ts';

const files = loadVectors();
let verdict: Verdict;

beforeAll(async () => {
  verdict = await tryLanguage(typescript, files);
});

it.each(files.flatMap(({ vectors }) => vectors))('$id', ({ id }) => {
  expect(verdict.get(id)).toEqual([]);
});
