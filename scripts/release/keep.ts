/** `npm run release:keep`: keeps the bundles as those of the versions that they name, before these are tagged. */
import { join } from 'node:path';
import { loadModel } from '../model.ts';
import { fail } from '../progress.ts';
import { readRegistry } from '../registry.ts';
import { releasesFolder } from '../site/changelog/history.ts';
import { keepRelease } from './releases.ts';

try {
  for (const entry of readRegistry()) {
    const { version } = loadModel(entry);
    const isNew = keepRelease(join(releasesFolder, entry.name), version, entry.bundle);
    process.stdout.write(`${entry.name} ${version}: ${isNew ? 'kept' : 'was kept before'}\n`);
  }
} catch (error) {
  fail(error);
}
