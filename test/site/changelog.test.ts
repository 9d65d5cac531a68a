import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diffOf } from '../../scripts/site/changelog/diff.ts';
import { historyOf } from '../../scripts/site/changelog/history.ts';
import { versionBlocks } from '../../scripts/site/pages/changelog.ts';
import { read, sites } from './built.ts';

interface Description {
  info: { version: string };
  paths: Record<string, Record<string, { operationId: string; parameters?: object[] }>>;
}

const site = sites[0] as (typeof sites)[0];
const one = site.apis.find(({ api }) => api.name === 'access-token') as (typeof site.apis)[0];
const original = one.bundle as unknown as Description;
let folder = '';

/** Writes the description with its changes under a version. */
async function release(place: string, version: string, change: (description: Description) => void): Promise<string> {
  const description = structuredClone(original);
  description.info.version = version;
  change(description);
  const file = join(folder, place);
  await writeFile(file, JSON.stringify(description));
  return file;
}

const path = '/AccessToken/{appKey}';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collab-openapi-test-'));
  await mkdir(join(folder, 'releases'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('a difference of two descriptions', () => {
  it('tells what breaks callers from what adds something', async () => {
    const base = await release('base.json', '0.1.0', () => {});
    const revision = await release('revision.json', '0.2.0', (description) => {
      delete description.paths[path]?.['post'];
      description.paths['/New'] = {
        get: { ...description.paths[path]?.['get'], operationId: 'listNew', parameters: [] },
      };
    });
    const changes = await diffOf(base, revision);
    expect(changes[0]).toEqual({ place: `${path} · post`, kind: 'removed', impact: 'major' });
    expect(changes).toContainEqual({ place: '/New', kind: 'added', impact: 'minor' });
    expect(changes.some(({ place }) => place.includes('version'))).toBe(false);
  });

  it('is empty for a description and itself', async () => {
    const base = await release('same.json', '0.1.0', () => {});
    expect(await diffOf(base, base)).toEqual([]);
  });
});

describe('the history of a description', () => {
  const removePost = (description: Description) => {
    delete description.paths[path]?.['post'];
  };

  it('starts with its first version, which nothing is compared to', async () => {
    const file = await release('first.json', '0.1.0', () => {});
    expect(await historyOf({ file, version: '0.1.0' }, join(folder, 'none'))).toEqual([
      { version: '0.1.0', released: false },
    ]);
  });

  it('compares each version with the one before, newest first, and orders numbers as numbers', async () => {
    await release('releases/0.9.0.json', '0.9.0', () => {});
    await release('releases/0.10.0.json', '0.10.0', removePost);
    const file = await release('current.json', '0.11.0', () => {});
    const versions = await historyOf({ file, version: '0.11.0' }, join(folder, 'releases'));
    expect(versions.map(({ version, released }) => [version, released])).toEqual([
      ['0.11.0', false],
      ['0.10.0', true],
      ['0.9.0', true],
    ]);
    expect(versions[0]?.since?.changes[0]).toMatchObject({ place: `${path} · post`, kind: 'added' });
    expect(versions[1]?.since).toMatchObject({ version: '0.9.0', changes: [{ kind: 'removed', impact: 'major' }] });
    expect(versions[2]?.since).toBeUndefined();
  });

  it('tells what changed after the newest release', async () => {
    const file = await release('later.json', '0.10.0', () => {});
    const versions = await historyOf({ file, version: '0.10.0' }, join(folder, 'releases'));
    expect(versions[0]).toMatchObject({ version: '', released: false, since: { version: '0.10.0' } });
    const unchanged = await release('unchanged.json', '0.10.0', removePost);
    const same = await historyOf({ file: unchanged, version: '0.10.0' }, join(folder, 'releases'));
    expect(same[0]?.version).toBe('0.10.0');
  });

  it('is written as a table that says what a change means', () => {
    const since = { version: '0.1.0', changes: [{ place: '/a', kind: 'removed', impact: 'major' }] } as const;
    const blocks = versionBlocks({ version: '0.2.0', released: true, since }, one, site.texts);
    expect(blocks).toContainEqual(
      expect.objectContaining({ kind: 'table', rows: [{ cells: ['**breaks callers**', 'removed', '`/a`'] }] }),
    );
  });
});

describe('the changelog', () => {
  it.each(['', 'zh/'])('has each API with its version (/%s)', (root) => {
    const html = read(`${root}changelog/index.html`);
    for (const { api } of site.apis) expect(html).toContain(`id="${api.name}-${api.version}"`);
  });
});
