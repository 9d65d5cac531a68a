/** The packed client on Node, Deno and Bun: installed in an empty project, calling the mock. */
import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { repository } from '../../scripts/registry.ts';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const run = promisify(execFile);
const here = import.meta.dirname;
const project = mkdtempSync(join(tmpdir(), 'collab-openapi-runtimes-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

beforeAll(async () => {
  // Their packages differ by platform, so that there is no lockfile: the versions are those of package.json here.
  if (!isInstalled()) await run('npm', ['install', '--loglevel', 'error'], { cwd: here });
  await pack();
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }));
  await run('npm', ['install', '--prefer-offline', `./${tarball}`], { cwd: project });
  copyFileSync(join(here, 'smoke.mjs'), join(project, 'smoke.mjs'));
}, 300_000);

/** Packs the client beside the repository: other tests pack in it at the same time. */
async function pack(): Promise<void> {
  const copy = join(project, 'package');
  mkdirSync(copy);
  for (const file of ['package.json', 'README.md', 'LICENSE']) copyFileSync(join(repository, file), join(copy, file));
  const tsc = join(repository, 'node_modules/typescript/bin/tsc');
  const target = join(copy, 'dist/typescript');
  await run(process.execPath, [tsc, '-p', 'tsconfig.package.json', '--outDir', target], { cwd: repository });
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { cwd: copy });
}

/** Whether what is installed is what package.json says. */
function isInstalled(): boolean {
  const read = (file: string) => JSON.parse(readFileSync(join(here, file), 'utf8')) as Manifest;
  return Object.entries(read('package.json').dependencies).every(([name, version]) => {
    const file = join('node_modules', name, 'package.json');
    return existsSync(join(here, file)) && read(file).version === version;
  });
}

const bin = (name: string) => join(here, 'node_modules', '.bin', name);
const runtimes: readonly [string, (host: string) => readonly string[]][] = [
  ['node', () => [process.execPath]],
  // Nothing but the network of one host is allowed: the client reads no file and no variable.
  ['deno', (host) => [bin('deno'), 'run', '--no-prompt', `--allow-net=${host}`]],
  ['bun', () => [bin('bun'), 'run']],
];

describe.each(runtimes)('on %s', (_name, commandFor) => {
  const [url, host] = [inject('mockUrl'), new URL(inject('mockUrl')).host];
  const env = { ...process.env, DENO_DIR: join(project, 'deno'), DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' };
  const smoke = (address: string) => {
    const [program = '', ...args] = commandFor(host);
    return run(program, [...args, 'smoke.mjs', address], { cwd: project, env, timeout: 100_000 });
  };

  test('the packed client signs, uploads, streams, refuses, pages and counts', async () => {
    const { stdout } = await smoke(url);
    expect(stdout.trim()).toBe('signed upload stream refused pages bigint');
  }, 120_000);

  test('a server that is not there is an error', async () => {
    const nowhere = smoke(`${url}/nowhere`);
    await expect(nowhere).rejects.toMatchObject({ stderr: expect.stringContaining('404') });
  }, 120_000);
});
