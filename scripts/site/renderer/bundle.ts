/** Bundles the renderer for Node, and all modules and styles of the browser. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { UserError } from '../user-error.ts';
import { fieldAnchors } from './field-anchors.ts';
import { icons } from './icons.ts';
import { vueModules } from './vue-modules.ts';
import { wording } from './words.ts';

const here = import.meta.dirname;
const siteScripts = join(here, '..');
const packages = join(siteScripts, 'node_modules');

interface Substitute {
  /** Matches the import. */
  readonly filter: RegExp;
  /** File in substitutes/. */
  readonly by: string;
  /** What the substitute imports as `original:…`; a path below node_modules, or the name of a package. */
  readonly original?: string;
  /** Only imports of files whose path has this in it. */
  readonly importer?: string;
  readonly onServerOnly?: true;
}

const reference = '@scalar/api-reference/dist';

const substitutes: readonly Substitute[] = [
  {
    filter: /^@scalar\/workspace-store\/client$/,
    by: 'workspace-store.js',
    original: '@scalar/workspace-store/client',
    importer: 'api-reference',
  },
  { filter: /\/Lazy\.vue\.js$/, by: 'lazy.js' },
  { filter: /\/id-routing\.js$/, by: 'id-routing.js', original: `${reference}/helpers/id-routing.js` },
  {
    filter: /\/ScalarTeleport\.vue\.js$/,
    by: 'teleport.js',
    original: '@scalar/components/dist/components/ScalarTeleport/ScalarTeleport.vue.js',
  },
  {
    filter: /\/OperationResponses\.vue\.js$/,
    by: 'operation-responses.js',
    original: `${reference}/features/Operation/components/OperationResponses.vue.js`,
  },
  {
    filter: /\/RequestBody\.vue\.js$/,
    by: 'request-body.js',
    original: `${reference}/features/Operation/components/RequestBody.vue.js`,
    importer: 'api-reference',
  },
  {
    filter: /^@scalar\/code-highlight$/,
    by: 'code-highlight.js',
    original: '@scalar/code-highlight',
  },
  { filter: /^@scalar\/openapi-to-markdown\/browser$/, by: 'markdown.js' },
  { filter: /^style-mod$/, by: 'style-mod.js', original: 'style-mod' },
  { filter: /^@scalar\/use-toasts$/, by: 'toasts.js' },
  { filter: /^vue$/, by: 'vue-without-style.js', importer: 'ApiReference.vue.script.js' },
  { filter: /^vue$/, by: 'vue-in-icon.js', importer: 'ScalarIcon.vue.script.js' },
  { filter: /\/AgentScalarDrawer\.vue\.js$/, by: 'no-agent.js' },
  { filter: /\/CrawlerNav\.vue\.js$/, by: 'no-crawler-nav.js' },
  { filter: /\/locales\/index\.js$/, by: 'no-locales.js', importer: '/zod/' },
  { filter: /^@scalar\/api-client\/modal$/, by: 'no-client.js', onServerOnly: true },
  { filter: /^vue$/, by: 'vue-on-server.js', importer: 'CodeExample.vue.script.js', onServerOnly: true },
];

/** Puts the substitutes in place of the packages' modules. Fails if one of them found nothing to stand in for. */
function substituting(onServer: boolean): Plugin {
  return {
    name: 'substitutes',
    setup({ onResolve, onEnd, resolve }) {
      const active = substitutes.filter((one) => onServer || !one.onServerOnly);
      const unused = new Set(active.map(({ by }) => by));
      for (const { filter, by, importer, original } of active) {
        const path = join(here, 'substitutes', by);
        onResolve({ filter }, (args) => {
          const own = args.importer.startsWith(join(here, 'substitutes'));
          if (own || args.namespace !== 'file' || (importer && !args.importer.includes(importer))) return undefined;
          unused.delete(by);
          return { path };
        });
        if (original === undefined) continue;
        const name = original.startsWith('@') && original.includes('/dist/') ? basename(original) : original;
        onResolve({ filter: new RegExp(`^original:${escapeRegExp(name)}$`) }, ({ kind }) =>
          existsSync(join(packages, original)) && original.endsWith('.js')
            ? { path: join(packages, original) }
            : resolve(original, { kind, resolveDir: siteScripts, importer: path }),
        );
      }
      onEnd(({ errors }) => {
        if (errors.length > 0 || unused.size === 0) return undefined;
        const text = `nothing is there any more that ${[...unused].join(', ')} could stand in for; see renderer/README.md`;
        return { errors: [{ text }] };
      });
    },
  };
}

const escapeRegExp = (plain: string) => plain.replaceAll(/[/\\^$*+?.()|[\]{}]/g, '\\$&');

const common = {
  bundle: true,
  format: 'esm',
  splitting: true,
  target: 'es2022',
  metafile: true,
  logLevel: 'silent',
  absWorkingDir: siteScripts,
  define: {
    'process.env.NODE_ENV': '"production"',
    // All components are made by `setup`.
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
  },
} as const satisfies BuildOptions;

/**
 * Bundles the renderer for Node.
 * @param folder Where it goes.
 * @returns Path of the module that exports `renderReference`.
 */
export async function bundleServer(folder: string): Promise<string> {
  await run({
    ...common,
    entryPoints: [join(here, 'server.js')],
    outdir: folder,
    platform: 'node',
    mainFields: ['module', 'main'],
    loader: { '.css': 'empty' },
    outExtension: { '.js': '.mjs' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    plugins: [icons(packages), substituting(true), wording(), fieldAnchors(), vueModules(packages)],
  });
  return join(folder, 'server.mjs');
}

/** Files of the browser by the names of what they were made of. */
export interface BrowserBundle {
  script(name: string): readonly string[];
  style(name: string): string;
}

/**
 * Bundles what runs in the browser. Names carry a hash of the content, so the files can be cached for ever.
 * @param site Root of the site.
 * @param entries Absolute paths of modules and stylesheets by their names.
 */
export async function bundleBrowser(site: string, entries: Readonly<Record<string, string>>): Promise<BrowserBundle> {
  const metafile = await run({
    ...common,
    entryPoints: Object.entries(entries).map(([name, file]) => ({ in: file, out: name.replace(/\.css$/, '') })),
    outdir: join(site, 'assets'),
    entryNames: '[name]-[hash]',
    chunkNames: 'chunk-[hash]',
    assetNames: '[name]-[hash]',
    minify: true,
    loader: { '.woff2': 'file', '.svg': 'dataurl' },
    nodePaths: [packages],
    plugins: [icons(packages), substituting(false), wording(), fieldAnchors()],
  });
  const outputs = Object.entries(metafile.outputs).map(([file, output]) => ({
    ...output,
    file: join(siteScripts, file),
  }));
  const find = (name: string, ending: string) => {
    const source = relative(siteScripts, entries[name] ?? '');
    const output = outputs.find(({ entryPoint, file }) => entryPoint === source && file.endsWith(ending));
    if (!output) throw new Error(`there is no ${ending} file of '${name}' among the assets`);
    return output;
  };
  const path = (file: string) => relative(site, file).replaceAll('\\', '/');
  return {
    script: (name) => {
      const entry = find(name, '.js');
      const imported = entry.imports.filter(({ kind }) => kind === 'import-statement');
      return [path(entry.file), ...imported.map((one) => path(join(siteScripts, one.path)))];
    },
    style: (name) => path(find(`${name}.css`, '.css').file),
  };
}

async function run(options: BuildOptions): Promise<Metafile> {
  try {
    const { metafile } = await build(options);
    return metafile as Metafile;
  } catch (error) {
    throw new UserError(`The site's scripts cannot be bundled:\n${(error as Error).message}`);
  }
}

/** The style sheet that the packages bring. */
export const referenceStyles = join(packages, reference, 'style.css');

/** Version of the renderer that is installed. */
export function rendererVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packages, '@scalar/api-reference/package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
