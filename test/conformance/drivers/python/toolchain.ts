/** The Python that the tests use, with the pinned tools of requirements.txt, in `dist/toolchain/python`. */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { repository } from '../../../../scripts/registry.ts';

const requirements = join(import.meta.dirname, 'requirements.txt');
const parent = join(repository, 'dist', 'toolchain');
const folder = join(parent, 'python');
const windows = process.platform === 'win32';

/** The first Python on the path that is new enough. */
function findPython(): string | undefined {
  const probe = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';
  return ['python3', 'python', 'python3.13', 'python3.12', 'python3.11', 'python3.10'].find(
    (command) => spawnSync(command, ['-c', probe]).status === 0,
  );
}

let found: { readonly python: string | undefined } | undefined;

/** Why Python cannot be used, in plain words; undefined if it can. */
export function missingPython(): string | undefined {
  found ??= { python: findPython() };
  if (found.python !== undefined) return undefined;
  return 'Python 3.10 or newer with the modules venv and ensurepip is missing; install python3 and python3-venv';
}

/** Runs a program to its end. @throws with all that it wrote if it fails. */
export async function run(
  command: string,
  commandArguments: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1', ...options.env };
  const settings = { env, maxBuffer: 2 ** 26, ...(options.cwd !== undefined && { cwd: options.cwd }) };
  try {
    return (await promisify(execFile)(command, commandArguments, settings)).stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${command} ${commandArguments.join(' ')} failed:\n${stdout}\n${stderr || message}`);
  }
}

/** A program of an environment, such as `python` or `ruff`. */
export const programOf = (environment: string, name: string): string =>
  join(environment, windows ? 'Scripts' : 'bin', windows ? `${name}.exe` : name);

/** Makes an environment without packages. */
export async function createEnvironment(target: string): Promise<void> {
  missingPython();
  await run(found?.python ?? 'python3', ['-m', 'venv', target]);
}

/** The environment with the tools. It is made once, and anew when requirements.txt changes. */
export async function toolchain(): Promise<string> {
  const mark = join(folder, 'requirements.sha256');
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  const isReady = () => existsSync(mark) && readFileSync(mark, 'utf8') === wanted;
  const release = await lock(isReady);
  try {
    if (isReady()) return folder;
    rmSync(folder, { recursive: true, force: true });
    await createEnvironment(folder);
    await run(programOf(folder, 'python'), ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
    writeFileSync(mark, wanted);
    return folder;
  } finally {
    release();
  }
}

/** Test files run in processes of their own, of which one makes the environment while the others wait. */
async function lock(isReady: () => boolean): Promise<() => void> {
  const file = `${folder}.lock`;
  mkdirSync(parent, { recursive: true });
  const end = Date.now() + 300_000;
  while (!isReady()) {
    try {
      mkdirSync(file);
      return () => rmSync(file, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (Date.now() > end) throw new Error(`${file} is in the way: delete it if no test runs`, { cause: error });
      await sleep(200);
    }
  }
  return () => {};
}
