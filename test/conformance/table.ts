/** `npm run vectors:table`: writes into README.md how many vectors of each topic each language passes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { fillSections } from '../../scripts/marked-sections.ts';
import { loadLanguages } from './languages.ts';
import { tryLanguage, type Verdict } from './trial.ts';
import { loadVectors, type Vector } from './vectors.ts';

const files = loadVectors();
const vectors = files.flatMap((file) => file.vectors);
const columns: { name: string; verdict: Verdict | undefined }[] = [];
for (const language of await loadLanguages()) {
  const missing = language.missing();
  if (missing !== undefined) console.error(`${language.name} is left out: ${missing}`);
  columns.push({
    name: language.name,
    verdict: missing === undefined ? await tryLanguage(language, files) : undefined,
  });
}

const count = (some: readonly Vector[], verdict: Verdict | undefined): string =>
  verdict ? String(some.filter(({ id }) => verdict.get(id)?.length === 0).length) : 'not run';
const row = (topic: string, some: readonly Vector[]): string =>
  `| ${topic} | ${some.length} | ${columns.map(({ verdict }) => count(some, verdict)).join(' | ')} |`;
const topics = [...new Set(vectors.map(({ topic }) => topic))];
const table = [
  `| topic | vectors | ${columns.map(({ name }) => name).join(' | ')} |`,
  `| --- | ${['', ...columns].map(() => '--:').join(' | ')} |`,
  ...topics.map((topic) =>
    row(
      topic,
      vectors.filter((vector) => vector.topic === topic),
    ),
  ),
  row('**all**', vectors),
].join('\n');

const path = join(import.meta.dirname, 'README.md');
const filled = fillSections(readFileSync(path, 'utf8'), { passed: table });
writeFileSync(path, await format(filled, { ...(await resolveConfig(path)), filepath: path }));
console.log(table);
for (const { name, verdict } of columns) {
  for (const [id, faults] of verdict ?? []) for (const fault of faults) console.error(`${name} ${id}: ${fault}`);
}
