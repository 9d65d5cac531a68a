/** What is published, committed or shown holds no secret, and packages hold nothing but what they are for. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository } from '../../scripts/registry.ts';
import { siteFolder } from '../../scripts/site/build.ts';
import { ensureSite } from '../../scripts/site/renew.ts';
import { record, type Finding } from '../assurance/record.ts';
import { packed, packedMock, pythonDistributions, type Packed } from './shipped/packages.ts';
import { allowed, secretsIn } from './shipped/patterns.ts';

let scratch: string;
const findings: Finding[] = [];

beforeAll(() => {
  mkdirSync(join(repository, 'dist', 'secrets'), { recursive: true });
  scratch = mkdtempSync(join(repository, 'dist', 'secrets', 'shipped-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  record('secrets-shipped', 'Secrets: what is published and committed', findings);
});

/** All files below a folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What is found in files, by their paths. */
function search(what: string, files: readonly string[]): string[] {
  const secrets = files.flatMap((file) => {
    const bytes = readFileSync(file);
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
    return secretsIn(text).map((secret) => `${file}: ${secret}`);
  });
  findings.push({ what, tried: files.length, wrong: secrets.length, figures: `${files.length} files searched` });
  expect(files.length).toBeGreaterThan(0);
  return secrets;
}

test('the repository: snapshots, generated code, descriptions and tests', async () => {
  const { stdout } = await promisify(execFile)(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: repository,
      maxBuffer: 2 ** 26,
    },
  );
  // The tests of this folder are made of what looks like secrets, and what was deleted is not there any more.
  const paths = stdout.split('\0').filter((path) => path !== '' && !path.startsWith('test/secrets/'));
  const files = paths.map((path) => join(repository, path)).filter((path) => existsSync(path));
  expect(search('Files of the repository', files)).toEqual([]);
});

test('the reference site', async () => {
  await ensureSite();
  expect(search('Files of the site', filesIn(siteFolder))).toEqual([]);
});

const outside = (paths: readonly string[], expected: readonly RegExp[]): string[] =>
  paths.filter((path) => !expected.some((one) => one.test(path)));

describe('the packages', () => {
  const check = (what: string, { folder, paths }: Packed, expected: readonly RegExp[]): void => {
    expect(outside(paths, expected)).toEqual([]);
    const unpacked = filesIn(folder).map((path) => path.slice(folder.length + 1));
    expect(unpacked.sort()).toEqual(paths);
    expect(
      search(
        what,
        paths.map((path) => join(folder, path)),
      ),
    ).toEqual([]);
  };

  test('of the TypeScript client', async () => {
    const npm = await packed(repository, join(scratch, 'client'));
    const code = /^dist\/typescript\/[\w/-]+\.(?:js|d\.ts)$/;
    const texts = /^(?:LICENSE|README(?:\.zh-CN)?\.md|package\.json|generated\/typescript\/README\.md)$/;
    check('Files of the npm package', npm, [code, texts]);
  });

  test('of the mock', async () => {
    const texts = /^(?:LICENSE|README\.md|package\.json|cli\.cjs|index\.cjs|index\.d\.ts)$/;
    const apis = /^(?:model|openapi)\/[\w-]+\.json$/;
    check('Files of the package of the mock', await packedMock(join(scratch, 'mock')), [texts, apis]);
  });

  test('of the Python client', async () => {
    const target = join(scratch, 'python');
    await pythonDistributions(target);
    const files = filesIn(target).filter((path) => !/\.(?:whl|tar\.gz)$/.test(path));
    const paths = files.map((path) => path.slice(target.length + 1));
    const code = /^(?:wheel|sdist\/[\w.-]+\/src)\/collab_openapi\/(?:[\w/]+\.py|py\.typed)$/;
    const facts = /^wheel\/[\w.-]+\.dist-info\/(?:METADATA|RECORD|WHEEL|licenses\/LICENSE)$/;
    const source =
      /^sdist\/[\w.-]+\/(?:LICENSE|README\.md|PKG-INFO|pyproject\.toml|\.gitignore|(?:tests|examples)\/[\w/]+\.py)$/;
    expect(outside(paths, [code, facts, source])).toEqual([]);
    expect(search('Files of the distributions for Python', files)).toEqual([]);
  });
});

describe('a secret would be found', () => {
  const made: Readonly<Record<string, string>> = {
    'a key of AWS': `AKIA${'ABCD'.repeat(4)}`,
    'a private key': '-----BEGIN RSA PRIVATE KEY-----',
    'a JSON Web Token': `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOjF9.${'abc'.repeat(14)}`,
    'a token of GitHub': `ghp_${'a1B2'.repeat(9)}`,
    'a token of npm': `npm_${'a1B2'.repeat(9)}`,
    'a token of PyPI': `pypi-${'a1B2'.repeat(13)}`,
    'a token of Slack': 'xoxb-123456789012',
    'a key of Google': `AIza${'a1B2_'.repeat(7)}`,
    'a key of a payment provider': `sk_live_${'a1B2'.repeat(4)}`,
    'a password in an address': 'https://someone:something@host.example/',
  };

  test.each(Object.entries(made))('%s', (what, secret) => {
    expect(secretsIn(`before "${secret}" after`)[0]).toContain(what);
  });

  test('and what is allowed is not', () => {
    for (const [text, why] of allowed) {
      expect(why).not.toBe('');
      expect(secretsIn(text)).toEqual([]);
    }
  });
});
