/** How the samples of our own clients are built and started. */
import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { classPathWith, compileClient, javac, javaMissing } from '../../scripts/clients/java/toolchain.ts';
import { readRegistry, repository } from '../../scripts/registry.ts';
import { missingPython, programOf, toolchain as pythonToolchain } from '../conformance/drivers/python/toolchain.ts';
import { isInstalled, succeed } from './process.ts';
import { className, java as quickJava, type Toolchain } from './toolchain.ts';

const generated = join(repository, 'generated');
const minutes = 60_000;

/** Compiled strictly against the sources of the client, then bundled with them. */
const typescript: Toolchain = {
  missing: () => undefined,
  async prepare(samples, folder) {
    const modules = readRegistry().map(({ name }) => [
      `collab-openapi/${name}`,
      join(generated, 'typescript', name, 'index.ts'),
    ]);
    const project = join(folder, 'tsconfig.json');
    await writeFile(
      project,
      JSON.stringify({
        extends: join(repository, 'tsconfig.json'),
        compilerOptions: { paths: Object.fromEntries(modules.map(([name, path]) => [name, [path]])) },
        files: samples.map(({ path }) => path),
        include: [],
      }),
    );
    await succeed([join(repository, 'node_modules', '.bin', 'tsc'), '-p', project], {
      cwd: folder,
      milliseconds: minutes,
    });
    await build({
      entryPoints: samples.map(({ name, path }) => ({ in: path, out: name })),
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      alias: Object.fromEntries(modules) as Record<string, string>,
      absWorkingDir: repository,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
    });
    return ({ name }) => ['node', join(folder, `${name}.mjs`)];
  },
};

const go: Toolchain = {
  missing: () => (isInstalled('go') ? undefined : 'go is not installed'),
  async prepare(samples, folder) {
    const module = join(generated, 'go');
    const [, path = ''] = /^module (\S+)$/m.exec(await readFile(join(module, 'go.mod'), 'utf8')) ?? [];
    const lines = ['module samples', 'go 1.23', `require ${path} v0.0.0`, `replace ${path} => ${module}`];
    await writeFile(join(folder, 'go.mod'), lines.join('\n\n'));
    for (const { name, path } of samples) {
      await mkdir(join(folder, name.toLowerCase()), { recursive: true });
      await copyFile(path, join(folder, name.toLowerCase(), 'main.go'));
    }
    const bin = join(folder, 'bin');
    await mkdir(bin, { recursive: true });
    await succeed(['go', 'vet', './...'], { cwd: folder, milliseconds: 5 * minutes });
    await succeed(['go', 'build', '-ldflags=-s -w', '-o', bin, './...'], { cwd: folder, milliseconds: 5 * minutes });
    return ({ name }) => [join(bin, name.toLowerCase())];
  },
};

const java: Toolchain = {
  missing: javaMissing,
  async prepare(samples, folder) {
    const client = join(folder, 'client');
    await compileClient(join(generated, 'java'), client);
    const paths = samples.map(({ path }) => path);
    const classes = join(folder, 'classes');
    await javac(paths, classes, ['-cp', await classPathWith(client), '-Xlint:all', '-Werror', '--release', '17']);
    const classPath = await classPathWith(classes, client);
    return ({ name }) => [...quickJava, '-cp', classPath, className(name)];
  },
};

const python: Toolchain = {
  missing: missingPython,
  async prepare(_samples, folder) {
    const interpreter = programOf(await pythonToolchain(), 'python');
    const path = join(folder, 'src');
    await cp(join(generated, 'python', 'src'), path, { recursive: true });
    // Once, instead of at the start of each sample.
    await succeed([interpreter, '-m', 'compileall', '-q', path], { cwd: folder });
    return (sample) => ['env', `PYTHONPATH=${path}`, 'PYTHONDONTWRITEBYTECODE=1', interpreter, sample.path];
  },
};

/** By the target's id. */
export const clientToolchains: Readonly<Record<string, Toolchain>> = {
  'typescript-client': typescript,
  'go-client': go,
  'python-client': python,
  'java-client': java,
};
