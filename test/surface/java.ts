/** The surface of the Java module, by `javap` on the classes of its exported packages. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { command, compileClient, javaMissing, quickJvm } from '../../scripts/clients/java/toolchain.ts';
import { repository } from '../../scripts/registry.ts';
import { scratchFolder } from '../conformance/trial.ts';
import type { Surface } from './surface.ts';

const module = join(repository, 'generated', 'java');

export const java: Surface = {
  language: 'java',
  missing: javaMissing,
  read: async () => {
    const folder = await scratchFolder('java-surface');
    try {
      const classes = join(folder, 'classes');
      await compileClient(module, classes);
      const paths = exportedPackages().flatMap((name) => {
        const place = join(classes, ...name.split('.'));
        return readdirSync(place)
          .filter((file) => file.endsWith('.class') && !/\$\d|package-info/.test(file))
          .sort()
          .map((file) => join(place, file));
      });
      const quick = quickJvm.map((option) => `-J${option}`);
      return publicOnly(await command('javap', [...quick, '-public', ...paths], folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function exportedPackages(): string[] {
  const text = readFileSync(join(module, 'src', 'main', 'java', 'module-info.java'), 'utf8');
  return [...text.matchAll(/^\s*exports ([\w.]+);/gm)].map(([, name = '']) => name);
}

/** What `javap` prints of public classes, without the names of files. */
export function publicOnly(text: string): string {
  const blocks = text.split(/^Compiled from .*\n/m);
  return blocks.filter((block) => block.startsWith('public ')).join('');
}
