/** `npm run build` builds the package `collab-openapi-mock` in dist/mock. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { loadModel } from '../model.ts';
import { readRegistry, repository } from '../registry.ts';

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const own = join(repository, 'scripts/mock');

/** Builds the package. The folder is emptied first. */
export async function buildMockPackage(folder: string = join(repository, 'dist/mock')): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'openapi'), { recursive: true });
  mkdirSync(join(folder, 'model'));
  await build({
    entryPoints: { index: join(own, 'package/index.ts'), cli: join(own, 'package/cli.ts') },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    // Both `import` and `require` can load it, and so can a test runner that knows only one of them.
    format: 'cjs',
    define: { 'import.meta.dirname': '__dirname' },
    banner: { js: '/* Built from scripts/mock. */' },
  });
  const cli = join(folder, 'cli.cjs');
  writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8')}`, { mode: 0o755 });
  for (const entry of readRegistry()) {
    cpSync(entry.bundle, join(folder, `openapi/${entry.name}.json`));
    writeFileSync(join(folder, `model/${entry.name}.json`), JSON.stringify(loadModel(entry)));
  }
  cpSync(join(own, 'package/types.d.ts'), join(folder, 'index.d.ts'));
  cpSync(join(own, 'README.md'), join(folder, 'README.md'));
  cpSync(join(repository, 'LICENSE'), join(folder, 'LICENSE'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

function manifest(): object {
  const root = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Manifest;
  const exact = (name: string) => root.overrides[name] ?? root.devDependencies[name];
  return {
    name: 'collab-openapi-mock',
    version: root.version,
    description: 'Contract mock of the Shimo, Easemob Circle and ZSGF access-token APIs',
    license: root.license,
    engines: root.engines,
    bin: { 'collab-openapi-mock': 'cli.cjs' },
    exports: { '.': { types: './index.d.ts', default: './index.cjs' }, './package.json': './package.json' },
    types: './index.d.ts',
    dependencies: {
      '@fastify/busboy': exact('@fastify/busboy'),
      // A dependency's `overrides` don't count. Naming the version that the engine asks for in a range settles it instead.
      '@stoplight/prism-core': exact('@stoplight/prism-core'),
      '@stoplight/prism-http': exact('@stoplight/prism-http'),
      'lossless-json': exact('lossless-json'),
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildMockPackage();
  process.stdout.write('Built dist/mock. Pack it with: npm pack ./dist/mock\n');
}
