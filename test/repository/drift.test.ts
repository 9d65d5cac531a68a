/** What is committed under `generated/` and in the tables of the documents is what the descriptions make. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findDrift } from '../../scripts/drift.ts';
import { generate } from '../../scripts/generate.ts';
import { repository } from '../../scripts/registry.ts';

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'collab-openapi-drift-'));
  await generate(work);
}, 120_000);
afterAll(() => rm(work, { recursive: true, force: true }));

it('npm run build has nothing to change', async () => {
  expect(await findDrift(work)).toEqual([]);
});

it('notices a generated file that was edited, deleted or added', async () => {
  const committed = join(work, 'committed');
  await cp(join(repository, 'generated'), committed, { recursive: true });
  await writeFile(join(committed, 'openapi', 'circle.json'), '{}\n');
  await rm(join(committed, 'typescript', 'shimo', 'types.ts'));
  await writeFile(join(committed, 'notes.txt'), 'mine\n');
  expect(await findDrift(work, committed)).toEqual(
    expect.arrayContaining([
      'extra    generated/notes.txt',
      'changed  generated/openapi/circle.json',
      'missing  generated/typescript/shimo/types.ts',
    ]),
  );
});
