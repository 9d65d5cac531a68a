/** A copy of what a build needs, in which it can be broken and killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../../scripts/registry.ts';

const parts = [
  'openapi',
  'generated',
  'redocly.yaml',
  '.redocly.lint-ignore.yaml',
  '.prettierrc.json',
  'package.json',
  'tsconfig.json',
  'README.md',
  'README.zh-CN.md',
  'LICENSE',
  'scripts',
];

export interface Build {
  readonly status: number | null;
  /** All that it printed. */
  readonly output: string;
}

export interface Copy {
  readonly folder: string;
  /** Builds; killed after so many milliseconds, if it runs that long. */
  build(killAfter?: number): Promise<Build>;
  remove(): Promise<void>;
}

export async function copyRepository(): Promise<Copy> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'hostile-build-')));
  for (const part of parts) {
    const isWanted = (source: string): boolean =>
      !/node_modules|\.ruff_cache|__pycache__/.test(source.slice(repository.length));
    await cp(join(repository, part), join(folder, part), { recursive: true, filter: isWanted }).catch(
      (error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      },
    );
  }
  await mkdir(join(folder, 'dist'));
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    build: (killAfter) => build(folder, killAfter),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function build(folder: string, killAfter?: number): Promise<Build> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: folder, detached: true });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const timer = killAfter === undefined ? undefined : setTimeout(() => killGroup(child), killAfter);
  const [status] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { status, output };
}

/** The build and what it started. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended just now.
  }
}
