/** The surface of the Java module, by `javap` on the classes of its exported packages. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  clientClassPath,
  command,
  javac,
  javaFiles,
  javaMissing,
  quickJvm,
} from '../../scripts/clients/java/toolchain.ts';
import { repository } from '../../scripts/registry.ts';
import { scratchFolder } from '../conformance/trial.ts';
import type { Surface } from './surface.ts';

const sources = join(repository, 'generated', 'java', 'src', 'main', 'java');

export const java: Surface = {
  language: 'java',
  missing: javaMissing,
  read: async () => {
    const folder = await scratchFolder('java-surface');
    try {
      const classPath = await clientClassPath();
      const classes = join(folder, 'classes');
      mkdirSync(classes, { recursive: true });
      const files = javaFiles(sources).filter((path) => !path.endsWith('module-info.java'));
      await javac(files, classes, ['-cp', classPath, '-proc:none', '-Xlint:none', '--release', '17']);
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
  const text = readFileSync(join(sources, 'module-info.java'), 'utf8');
  return [...text.matchAll(/^\s*exports ([\w.]+);/gm)].map(([, name = '']) => name);
}

/** What `javap` prints of public classes, without the names of files. */
export function publicOnly(text: string): string {
  const blocks = text.split(/^Compiled from .*\n/m);
  return blocks.filter((block) => block.startsWith('public ')).join('');
}
