/** The programs of the four languages, made ready to run. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { modulePath } from '../../../scripts/clients/go/module.ts';
import { classPathWith, compileClient, javaMissing } from '../../../scripts/clients/java/toolchain.ts';
import { repository } from '../../../scripts/registry.ts';
import { missingPython, programOf, toolchain } from '../../conformance/drivers/python/toolchain.ts';
import { commandCost } from '../measure.ts';
import type { Program } from './program.ts';

const here = import.meta.dirname;

export const programs: readonly (() => Promise<Program>)[] = [typescript, go, python, java];

async function typescript(): Promise<Program> {
  const outfile = join(repository, 'dist/bench/clients/typescript.mjs');
  await build({
    entryPoints: [join(here, 'typescript/program.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    outfile,
  });
  return {
    language: 'TypeScript',
    plain: '`fetch` by hand',
    allocated: 'bytes on the heap',
    command: process.execPath,
    args: [outfile],
    // With room for all that a round allocates, so that nothing is collected while it is counted.
    counting: ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'],
    calls: 400,
  };
}

async function go(): Promise<Program> {
  const folder = scratch('go');
  const client = join(repository, 'generated/go');
  const module = `module bench\n\ngo 1.23\n\nrequire ${modulePath} v0.0.0\n\nreplace ${modulePath} => ${client}\n`;
  writeFileSync(join(folder, 'go.mod'), module);
  for (const file of ['main.go', 'plain.go']) copyFileSync(join(here, 'go', file), join(folder, file));
  const program = join(folder, 'bench');
  const env = { GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local', GOWORK: 'off' };
  await commandCost('go', ['build', '-o', program, '.'], { cwd: folder, env });
  return {
    language: 'Go',
    plain: '`net/http` by hand',
    allocated: 'bytes on the heap',
    command: program,
    args: [],
    calls: 1000,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function python(): Promise<Program> {
  const missing = missingPython();
  if (missing !== undefined) throw new Error(missing);
  return {
    language: 'Python',
    plain: '`httpx` by hand',
    allocated: 'bytes at once',
    command: programOf(await toolchain(), 'python'),
    args: [join(here, 'python/program.py')],
    env: { PYTHONPATH: join(repository, 'generated/python/src'), PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' },
    calls: 150,
  };
}

async function java(): Promise<Program> {
  const missing = javaMissing();
  if (missing !== undefined) throw new Error(missing);
  const folder = scratch('java');
  const own = ['Bench.java', 'Plain.java'].map((name) => join(here, 'java', name));
  const classes = join(folder, 'classes');
  await compileClient(join(repository, 'generated/java'), classes, own);
  return {
    language: 'Java',
    plain: '`java.net.http` and Jackson by hand',
    allocated: 'bytes by threads that live on',
    command: 'java',
    args: ['-cp', await classPathWith(classes), 'Bench'],
    calls: 1000,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const scratch = (language: string) => mkdtempSync(join(tmpdir(), `collab-openapi-bench-${language}-`));
