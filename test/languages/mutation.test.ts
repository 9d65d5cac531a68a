/** Breaks a copy of each client, and demands that the judge notices. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Language } from '../conformance/language.ts';
import { loadLanguages } from '../conformance/languages.ts';
import { generatedModule, scratchFolder, tryLanguage, type Verdict } from '../conformance/trial.ts';
import { loadVectors, type VectorFile } from '../conformance/vectors.ts';
import { control, kinds, type Change, type Kind, type Mutations } from './mutations/mutation.ts';

const files = loadVectors();
const languages = await loadLanguages();

/** The files with these vectors only. */
function pick(ids: readonly string[]): VectorFile[] {
  const picked = files.map((file) => ({ ...file, vectors: file.vectors.filter(({ id }) => ids.includes(id)) }));
  const found = picked.flatMap(({ vectors }) => vectors.map(({ id }) => id));
  expect(found.sort()).toEqual([...ids].sort());
  return picked;
}

async function verdictOn(language: Language, { file, from, to }: Change, ids: readonly string[]): Promise<Verdict> {
  const module = await scratchFolder(`${language.name}-broken`);
  try {
    cpSync(generatedModule(language), module, { recursive: true });
    const path = join(module, file);
    const parts = readFileSync(path, 'utf8').split(from);
    if (parts.length !== 2) {
      throw new Error(
        `generated/${language.name}/${file} has ${parts.length - 1} times what is to be broken: ${from}\n` +
          `Say in test/languages/mutations/${language.name}.ts what stands there now.`,
      );
    }
    writeFileSync(path, parts.join(to));
    return await tryLanguage(language, pick(ids), module);
  } finally {
    rmSync(module, { recursive: true, force: true });
  }
}

describe.each(languages)('$name', async (language) => {
  const missing = language.missing();
  if (missing !== undefined) {
    console.warn(`${language.name} is skipped: ${missing}`);
    it.skipIf(!process.env['CI'])(`has its tools: ${missing}`, () => {
      expect.fail(missing);
    });
    return;
  }
  const table = join(import.meta.dirname, 'mutations', `${language.name}.ts`);
  if (!existsSync(table)) {
    it('has a table of what to break', () => {
      expect.fail(`There is no ${table}.`);
    });
    return;
  }
  const { mutations } = (await import(pathToFileURL(table).href)) as { mutations: Mutations };

  it.each(Object.keys(kinds) as Kind[])('the judge notices a client that breaks %s', async (kind) => {
    const ids = kinds[kind];
    const verdict = await verdictOn(language, mutations[kind], [...ids, control]);
    expect(verdict.get(control)).toEqual([]);
    const unnoticed = ids.filter((id) => verdict.get(id)?.length === 0);
    expect(unnoticed).toEqual([]);
  });
});
