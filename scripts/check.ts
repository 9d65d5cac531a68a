/** `npm run check`: fails when `generated/` is not what the descriptions make. Changes nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { staleDocuments } from './documents.ts';
import { compareFolders } from './folder-diff.ts';
import { generate, generatedFolder } from './generate.ts';
import { fail } from './progress.ts';
import { readRegistry, repository } from './registry.ts';

class DriftError extends Error {
  override readonly name = 'DriftError';
}

const work = await mkdtemp(join(tmpdir(), 'collab-openapi-'));
try {
  await generate(work);
  const differences = [
    ...(await compareFolders(join(work, generatedFolder), join(repository, generatedFolder))).map(
      ({ file, kind }) => `  ${kind.padEnd(8)} ${generatedFolder}/${file}`,
    ),
    ...(await staleDocuments(readRegistry(work))).map((file) => `  changed  the tables of ${file}`),
  ];
  if (differences.length > 0)
    throw new DriftError(`These files differ from what the descriptions make:\n${differences.join('\n')}`);
} catch (error) {
  await rm(work, { recursive: true, force: true });
  fail(error, 'Run `npm run build` and commit what it changes.');
}
await rm(work, { recursive: true, force: true });
