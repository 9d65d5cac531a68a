import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareFolders, replaceFolder } from '../../scripts/folder-diff.ts';

let work: string;
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'folder-diff-'));
});
afterEach(() => rm(work, { recursive: true, force: true }));

async function folder(name: string, files: Record<string, string>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(work, name, file, '..'), { recursive: true });
    await writeFile(join(work, name, file), text);
  }
  return join(work, name);
}

describe('compareFolders', () => {
  it('finds nothing between equal folders', async () => {
    const a = await folder('a', { 'x.json': '1', 'sub/y.ts': '2' });
    const b = await folder('b', { 'x.json': '1', 'sub/y.ts': '2' });
    expect(await compareFolders(a, b)).toEqual([]);
  });

  it('names changed, missing and extra files', async () => {
    const expected = await folder('expected', { 'same.ts': '1', 'sub/changed.ts': '1', 'missing.ts': '1' });
    const actual = await folder('actual', { 'same.ts': '1', 'sub/changed.ts': '2', 'extra.ts': '1' });
    expect(await compareFolders(expected, actual)).toEqual([
      { file: 'extra.ts', kind: 'extra' },
      { file: 'missing.ts', kind: 'missing' },
      { file: join('sub', 'changed.ts'), kind: 'changed' },
    ]);
  });

  it('takes a folder that does not exist as an empty one', async () => {
    const expected = await folder('expected', { 'a.ts': '1' });
    expect(await compareFolders(expected, join(work, 'nowhere'))).toEqual([{ file: 'a.ts', kind: 'missing' }]);
  });
});

describe('replaceFolder', () => {
  it('leaves nothing of the old folder', async () => {
    const target = await folder('target', { 'old.ts': 'old' });
    const source = await folder('source', { 'new.ts': 'new' });
    await replaceFolder(target, source);
    expect(await compareFolders(source, target)).toEqual([]);
  });

  it('keeps the old folder when the source cannot be read', async () => {
    const target = await folder('target', { 'old.ts': 'old' });
    await expect(replaceFolder(target, join(work, 'nowhere'))).rejects.toThrow();
    expect(await readFile(join(target, 'old.ts'), 'utf8')).toBe('old');
  });
});
