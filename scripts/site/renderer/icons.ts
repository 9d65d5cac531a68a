/** Imports icons one by one: the index of their package imports 1,500, which is more than half of all that would be bundled. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** @param packages Folder in which the packages are installed. */
export function icons(packages: string): Plugin {
  const components = join(packages, '@scalar/icons/dist/components');
  return {
    name: 'icons',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^@scalar\/icons$/ }, ({ importer }) => {
        return { path: importer, namespace: 'icons', sideEffects: false };
      });
      onLoad({ filter: /./, namespace: 'icons' }, ({ path }) => {
        const [, list] = /import \{([^}]*)\} from ["']@scalar\/icons["']/.exec(readFileSync(path, 'utf8')) ?? [];
        if (list === undefined) {
          return { errors: [{ text: `${path} imports @scalar/icons in a new way: see renderer/icons.ts` }] };
        }
        const names = list.split(',').map((name) => name.trim().split(' ')[0] ?? '');
        const contents = names.map((name) => `export { default as ${name} } from './${name}.js';`).join('\n');
        return { contents, resolveDir: components };
      });
    },
  };
}
