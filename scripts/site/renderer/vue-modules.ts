/** Vue as the server's bundle takes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Vue never keeps a computed value while it sets up a component on a server, where nothing changes. */
const unkept = 'computed$1(getterOrOptions, debugOptions, isInSSRComponentSetup)';
const kept = 'computed$1(getterOrOptions, debugOptions, false)';

/**
 * The modules that the browser gets. For Node, Vue's packages name CommonJS, which takes longer to bundle and to run, and brings a
 * compiler of templates that nothing needs.
 *
 * @param packages Folder in which the packages are installed.
 */
export function vueModules(packages: string): Plugin {
  return {
    name: 'vue-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^vue$/ }, () => ({ path: join(packages, 'vue/dist/vue.runtime.esm-bundler.js') }));
      onResolve({ filter: /^@vue\/[\w-]+$/ }, ({ path }) => {
        return { path: join(packages, path, `dist/${path.slice('@vue/'.length)}.esm-bundler.js`) };
      });
      onLoad({ filter: /runtime-core\.esm-bundler\.js$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        if (source.includes(unkept)) return { contents: source.replace(unkept, kept) };
        return { errors: [{ text: `${path} makes computed values in a new way: see renderer/vue-modules.ts` }] };
      });
    },
  };
}
