/** `npm run check:breaking`: fails when a description changed more than its version says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../model.ts';
import { fail } from '../progress.ts';
import { readRegistry, repository } from '../registry.ts';
import { releasesFolder } from '../site/changelog/history.ts';
import { judge } from './breaking.ts';

try {
  const changelog = readFileSync(join(repository, 'CHANGELOG.md'), 'utf8');
  const verdicts = [];
  for (const entry of readRegistry()) {
    const releases = join(releasesFolder, entry.name);
    verdicts.push(await judge({ api: loadModel(entry), bundle: entry.bundle, releases, changelog }));
  }
  for (const line of verdicts.flatMap(({ lines }) => lines)) process.stdout.write(`${line}\n`);
  process.exitCode = verdicts.every(({ ok }) => ok) ? 0 : 1;
} catch (error) {
  fail(error);
}
