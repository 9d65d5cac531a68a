/** `npm run assurance`: all faults, attacks and checks of secrets in full, and the report of them. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../scripts/registry.ts';
import { findingsFolder } from './record.ts';
import { writeReport } from './report.ts';

// What an earlier run left must not get into the report of this one.
rmSync(findingsFolder, { recursive: true, force: true });
const start = Date.now();
const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'vitest.assurance.config.ts'], {
  cwd: repository,
  stdio: 'inherit',
  env: { ...process.env, ASSURANCE: 'full' },
});
// The report is written where something went wrong too: it says what.
await writeReport((Date.now() - start) / 1000);
process.exitCode = status ?? 1;
