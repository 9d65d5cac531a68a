/** The gate between a description and its last release. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { readRegistry, repository } from '../../scripts/registry.ts';
import { judge } from '../../scripts/release/breaking.ts';
import { since, tellsOfBreaking } from '../../scripts/release/changelog.ts';
import { keepRelease, newestRelease } from '../../scripts/release/releases.ts';
import { compareVersions, leastAfter } from '../../scripts/release/version.ts';

interface Description {
  info: { version: string; description: string };
  paths: Record<string, Record<string, Record<string, unknown>>>;
}

const entry = readRegistry().find(({ name }) => name === 'access-token');
const original = JSON.parse(readFileSync(entry?.bundle ?? '', 'utf8')) as Description;
const path = '/AccessToken/{appKey}';
const title = 'ZSGF access tokens';
const folder = mkdtempSync(join(tmpdir(), 'collab-openapi-release-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Edit = (description: Description) => void;
const removal: Edit = ({ paths }) => delete paths[path]?.['post'];
const renaming: Edit = ({ paths }) => {
  (paths[path]?.['get'] as Record<string, unknown>)['x-client'] = { resource: 'accessTokens', method: 'all' };
};
const addition: Edit = ({ paths }) => {
  paths['/New/{appKey}'] = { get: { ...paths[path]?.['get'], operationId: 'listNew' } };
};
const text: Edit = ({ info }) => void (info.description += ' More.');

let count = 0;
/** The verdict on version `version` of a description that was released as it is in 1.2.3. */
async function verdictOn(edit: Edit, version: string, changelog = '') {
  const work = join(folder, String(++count));
  await mkdir(join(work, 'releases'), { recursive: true });
  const write = (file: string, number: string, change: Edit) => {
    const description = structuredClone(original);
    change(description);
    description.info.version = number;
    writeFileSync(join(work, file), JSON.stringify(description));
  };
  write('releases/1.2.3.json', '1.2.3', () => {});
  write('releases/1.2.1.json', '1.2.1', (description) => (description.paths = {}));
  write('now.json', version, edit);
  const api = { name: 'access-token', title, version };
  return judge({ api, bundle: join(work, 'now.json'), releases: join(work, 'releases'), changelog });
}

// Each verdict runs redocly in a process of its own.
describe('a breaking change', { timeout: 60_000 }, () => {
  const line = `## Unreleased\n\n### Removed\n\n- **Breaking, ${title}**: tokens are no longer created.\n\n## 1.2.3\n`;

  test('without a major version fails, and says what to do', async () => {
    const { ok, lines } = await verdictOn(removal, '1.3.0', line);
    expect(ok).toBe(false);
    expect(lines).toEqual([
      `access-token: breaking changes since 1.2.3 (${path} · post removed) need version 2.0.0, not 1.3.0: set info.version in openapi/access-token/openapi.yaml`,
    ]);
  });

  test('without a line in the changelog fails, and says which', async () => {
    const { ok, lines } = await verdictOn(removal, '2.0.0', line.replace(title, 'Easemob Circle'));
    expect(ok).toBe(false);
    expect(lines).toEqual([expect.stringContaining(`need a line in CHANGELOG.md: - **Breaking, ${title}**`)]);
  });

  test('is not told by a line about an earlier release', async () => {
    const { ok } = await verdictOn(removal, '2.0.0', line.replace('## Unreleased', '## Unreleased\n\n## 1.2.3'));
    expect(ok).toBe(false);
  });

  test('with both passes', async () => {
    expect(await verdictOn(removal, '2.0.0', line)).toEqual({
      ok: true,
      lines: [`access-token: breaking changes since 1.2.3 (${path} · post removed): version 2.0.0`],
    });
  });

  test('is also that a method of the clients gets another name', async () => {
    const { ok, lines } = await verdictOn(renaming, '1.2.4', line);
    expect([ok, lines.join()]).toEqual([
      false,
      expect.stringContaining('x-client · method modified) need version 2.0.0'),
    ]);
  });
});

describe('another change', { timeout: 60_000 }, () => {
  test.each<[string, Edit, string, string]>([
    ['an addition', addition, '1.2.4', '1.3.0'],
    ['a text', text, '1.2.3', '1.2.4'],
  ])('that is %s needs a newer version, not a line', async (_what, edit, tooOld, enough) => {
    const refused = await verdictOn(edit, tooOld);
    expect([refused.ok, refused.lines.join()]).toEqual([false, expect.stringContaining(`need version ${enough}`)]);
    expect((await verdictOn(edit, enough)).ok).toBe(true);
    expect((await verdictOn(edit, '2.0.0')).ok).toBe(true);
  });

  test('that is none needs nothing', async () => {
    expect(await verdictOn(() => {}, '1.2.3')).toEqual({ ok: true, lines: ['access-token: as released in 1.2.3'] });
    expect((await verdictOn(() => {}, '1.2.2')).lines.join()).toContain('older than the released 1.2.3');
  });
});

describe('releases', () => {
  test('are ordered as numbers; before the first there is none', () => {
    const releases = join(folder, 'ordered');
    expect(newestRelease(releases)).toBeUndefined();
    for (const version of ['0.9.0', '0.10.0', '0.2.11']) keepRelease(releases, version, entry?.bundle ?? '');
    expect(newestRelease(releases)?.version).toBe('0.10.0');
  });

  test('are kept once, and never become another', () => {
    const releases = join(folder, 'kept');
    const changed = join(folder, 'changed.json');
    writeFileSync(changed, '{}');
    expect(keepRelease(releases, '1.0.0', entry?.bundle ?? '')).toBe(true);
    expect(keepRelease(releases, '1.0.0', entry?.bundle ?? '')).toBe(false);
    expect(() => keepRelease(releases, '1.0.0', changed)).toThrow('1.0.0 was released with other contents');
  });

  test('ask for the next version', () => {
    expect((['major', 'minor', 'patch'] as const).map((impact) => leastAfter('1.2.3', impact))).toEqual([
      '2.0.0',
      '1.3.0',
      '1.2.4',
    ]);
    expect(leastAfter('0.1.0', 'major')).toBe('1.0.0');
    expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
    expect(() => compareVersions('1.10', '1.9.9')).toThrow("'1.10' is no version");
  });
});

test('a line of the changelog may be wrapped, and is not one of its prose', () => {
  expect(tellsOfBreaking('- **Breaking, Easemob\n  Circle**: all.', ['Easemob Circle'])).toBe(true);
  expect(tellsOfBreaking('Breaking, Easemob Circle\n- **Easemob Circle**', ['Easemob Circle'])).toBe(false);
  expect(since('new\n## [1.2.3] - today\nold', '1.2.3')).toBe('new\n');
  expect(since('new\n## 1.2.30\nold', '1.2.3')).toContain('old');
});

test('the descriptions of this repository pass', async () => {
  const run = promisify(execFile);
  const command = ['--import', 'tsx', join(repository, 'scripts/release/check.ts')];
  const { stdout } = await run(process.execPath, command, { cwd: repository });
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual(readRegistry().map(({ name }) => name));
}, 60_000);
