/** Licences of packages, and what the weekly workflow makes of newer ones. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { repository } from '../../scripts/registry.ts';
import {
  isAllowed,
  lockfiles,
  refused,
  shipped,
  tools,
  unnamed,
  type Lockfile,
} from '../../scripts/release/licences.ts';
import { installArguments, report } from '../../scripts/release/newest.ts';

const run = promisify(execFile);
const read = (file: string) => readFileSync(join(repository, file), 'utf8');

test.each(lockfiles)('all licences of %s are allowed', (file) => {
  const lockfile = JSON.parse(read(file)) as Lockfile;
  expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100);
  expect(refused(lockfile)).toEqual([]);
});

test('a licence that is not allowed is found, and one that is missing', () => {
  const packages = {
    '': { license: 'UNLICENSED' },
    'node_modules/a': { license: 'GPL-3.0-only', dev: true },
    'node_modules/b/node_modules/@c/d': { license: 'MPL-2.0' },
    'node_modules/e': { dev: true },
    'node_modules/f': { license: 'MPL-2.0', dev: true },
  };
  expect(refused({ packages })).toEqual([
    'a: GPL-3.0-only is not allowed for a tool',
    '@c/d: MPL-2.0 is not allowed in what is shipped',
    'e: no licence is not allowed for a tool',
  ]);
});

test('of an expression one alternative has to be allowed, with all its parts', () => {
  expect(isAllowed('(AFL-2.1 OR BSD-3-Clause)', shipped)).toBe(true);
  expect(isAllowed('MIT AND GPL-3.0-only', tools)).toBe(false);
  expect(isAllowed('MIT AND ISC', tools)).toBe(true);
});

test.each(Object.entries(unnamed))('%s, whose manifest names none, comes with the licence %s', (name, licence) => {
  const folder = join('node_modules', name);
  expect((JSON.parse(read(join(folder, 'package.json'))) as { license?: string }).license).toBeUndefined();
  const file = readdirSync(join(repository, folder)).find((each) => /^licen[cs]e/i.test(each));
  expect(read(join(folder, file ?? 'LICENSE'))).toContain(`The ${licence} License`);
});

test('the bill of materials lists what is shipped with its licence', async () => {
  const args = ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'];
  const { stdout } = await run('npm', args, { cwd: repository });
  const { bomFormat, components } = JSON.parse(stdout) as {
    bomFormat: string;
    components: { name: string; version: string; licenses: { license: { id: string } }[] }[];
  };
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  expect(bomFormat).toBe('CycloneDX');
  for (const [name, version] of Object.entries(dependencies)) {
    expect(components).toContainEqual(
      expect.objectContaining({ name, version, licenses: [{ license: { id: 'MIT' } }] }),
    );
  }
}, 60_000);

test('packages that have newer versions are raised together, and reported with the stages', () => {
  const outdated = { tsx: { current: '4.0.0', latest: '5.1.0' }, '@a/b': { latest: '2.0.0' } };
  expect(installArguments(outdated)).toEqual(['tsx@5.1.0', '@a/b@2.0.0']);
  const text = report(outdated, { build: 'success', test: 'failure' });
  expect(text).toContain('| tsx | 4.0.0 | 5.1.0 |');
  expect(text).toContain('- test: failure');
  expect(report({}, {})).toBe('All packages are the newest.\n');
});
