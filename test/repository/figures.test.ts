/** Figures that stand in sentences of the documents, where no table is generated, are those of today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadModel } from '../../scripts/model.ts';
import { readRegistry, repository } from '../../scripts/registry.ts';
import { loadVectors } from '../conformance/vectors.ts';

const figures = (path: string, pattern: RegExp): number[] =>
  [...readFileSync(join(repository, path), 'utf8').matchAll(pattern)].map(([, figure]) => Number(figure));

test.each([
  ['README.md', /by (\d+) vectors/g],
  ['README.zh-CN.md', /由 (\d+) 条请求与结果向量/g],
  ['test/compatibility/README.md', /pass all (\d+) vectors/g],
])('%s names the number of vectors', (path, pattern) => {
  const count = loadVectors().reduce((sum, { vectors }) => sum + vectors.length, 0);
  expect(figures(path, pattern)).toEqual([count]);
});

test('the tables of the READMEs name every operation', () => {
  const count = readRegistry().reduce((sum, entry) => sum + loadModel(entry).operations.length, 0);
  for (const path of ['README.md', 'README.zh-CN.md']) {
    const rows =
      readFileSync(join(repository, path), 'utf8').match(/^\| `\w+\.\w+` +\| `(GET|POST|PUT|DELETE) /gm) ?? [];
    expect(rows, path).toHaveLength(count);
  }
});
