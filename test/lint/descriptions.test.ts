/** The descriptions themselves, with all rules of redocly.yaml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint, loadConfig } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRegistry, repository } from '../../scripts/registry.ts';

const exceptions = parse(readFileSync(join(repository, '.redocly.lint-ignore.yaml'), 'utf8')) as Record<
  string,
  Record<string, string[]>
>;

test.each(readRegistry())('lint finds nothing in $name but the exceptions that have a reason', async ({ root }) => {
  const config = await loadConfig({ configPath: join(repository, 'redocly.yaml') });
  const problems = await lint({ ref: root, config });
  const places = problems.map(({ ruleId, message, ignored, location: [place] }) => ({
    ignored,
    text: `${place!.source.absoluteRef.slice(repository.length + 1)} ${ruleId} ${place!.pointer} ${message}`,
  }));
  expect(places.filter(({ ignored }) => !ignored).map(({ text }) => text)).toEqual([]);
  const file = root.slice(repository.length + 1);
  const expected = Object.entries(exceptions[file] ?? {}).flatMap(([rule, pointers]) =>
    pointers.map((pointer) => `${file} ${rule} ${pointer}`),
  );
  const found = places.filter(({ ignored }) => ignored).map(({ text }) => text.split(' ').slice(0, 3).join(' '));
  expect(found.sort()).toEqual(expected.sort());
});

test('every exception has its reason above it', () => {
  const lines = readFileSync(join(repository, '.redocly.lint-ignore.yaml'), 'utf8').split('\n');
  const rules = lines.flatMap((line, index) => (/^ {2}\S.*:$/.test(line) ? [index] : []));
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((index) => !lines[index - 1]!.trim().startsWith('#'))).toEqual([]);
});
