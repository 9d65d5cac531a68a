/** Every vector through the client of every language. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguages } from '../conformance/languages.ts';
import { tryLanguage, type Verdict } from '../conformance/trial.ts';
import { loadVectors } from '../conformance/vectors.ts';

const files = loadVectors();
const vectors = files.flatMap((file) => file.vectors);
const languages = await loadLanguages();

it('has a driver for each client', () => {
  expect(languages.map(({ name }) => name)).toEqual(['typescript', 'go', 'java', 'python']);
});

describe.each(languages)('$name', (language) => {
  const missing = language.missing();
  if (missing !== undefined) {
    console.warn(`${language.name} is skipped: ${missing}`);
    // On a developer's machine a language may lack its tools; where the project is checked, none may.
    it.skipIf(!process.env['CI'])(`has its tools: ${missing}`, () => {
      expect.fail(missing);
    });
    return;
  }
  let verdict: Verdict;
  beforeAll(async () => {
    verdict = await tryLanguage(language, files);
  }, 600_000);

  it.each(vectors)('$id', ({ id }) => {
    expect(verdict.get(id)).toEqual([]);
  });
});
