/** The surface of the Go module, by `go doc`. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../../scripts/registry.ts';
import { isInstalled } from '../samples/process.ts';
import type { Surface } from './surface.ts';

const run = promisify(execFile);
const module = join(repository, 'generated', 'go');

export const go: Surface = {
  language: 'go',
  missing: () => (isInstalled('go') ? undefined : 'Go is missing'),
  read: async () => {
    const { stdout } = await run('go', ['list', './...'], { cwd: module });
    const packages = stdout
      .trim()
      .split('\n')
      .filter((name) => !/\/(internal|examples)(\/|$)/.test(name));
    const texts = [];
    for (const name of packages) {
      const documented = await run('go', ['doc', '-all', name], { cwd: module, maxBuffer: 2 ** 26 });
      texts.push(withoutDocs(documented.stdout));
    }
    return texts.join('\n');
  },
};

/** What `go doc -all` prints, without sentences: they follow the name of the package, are indented, or comments. */
export function withoutDocs(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const start = rest.findIndex((line) => /^(CONSTANTS|VARIABLES|FUNCTIONS|TYPES)$/.test(line));
  const lines = start < 0 ? [] : rest.slice(start);
  const kept = lines.filter((line) => line !== '' && !line.startsWith('    ') && !/^\s*\/\//.test(line));
  return [`== ${first.replace(/^package \S+ \/\/ import /, '')}`, ...kept, ''].join('\n');
}
