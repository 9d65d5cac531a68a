/** `npm run build`: generated files from the descriptions. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocuments } from './documents.ts';
import { replaceFolder } from './folder-diff.ts';
import { generate, generatedFolder } from './generate.ts';
import { buildMockPackage } from './mock/package.ts';
import { fail, step } from './progress.ts';
import { readRegistry, repository } from './registry.ts';

const work = await mkdtemp(join(tmpdir(), 'collab-openapi-'));
try {
  await generate(work);
  await replaceFolder(join(repository, generatedFolder), join(work, generatedFolder));
  await step('tables in documents', () => writeDocuments(readRegistry()));
  await step('mock package', () => buildMockPackage());
} catch (error) {
  await rm(work, { recursive: true, force: true });
  fail(error, 'The build failed. Mend the place named above and run `npm run build` again; the previous output stays.');
}
await rm(work, { recursive: true, force: true });
