/** `npm run check`: fails when `generated/` is not what the descriptions make. Changes nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDrift } from './drift.ts';
import { generate } from './generate.ts';
import { fail } from './progress.ts';

class DriftError extends Error {
  override readonly name = 'DriftError';
}

const work = await mkdtemp(join(tmpdir(), 'collab-openapi-'));
try {
  await generate(work);
  const drift = await findDrift(work);
  if (drift.length > 0)
    throw new DriftError(`These files differ from what the descriptions make:\n  ${drift.join('\n  ')}`);
} catch (error) {
  await rm(work, { recursive: true, force: true });
  fail(error, 'Run `npm run build` and commit what it changes.');
}
await rm(work, { recursive: true, force: true });
