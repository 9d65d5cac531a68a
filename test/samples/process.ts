/** Runs programs. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Ended {
  /** null if a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd: string;
  /** Added to what every program finds; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly milliseconds?: number;
}

/** Waits for the end of a program, and ends it after a minute unless told otherwise. */
export function run([program = '', ...args]: readonly string[], surroundings: Surroundings): Promise<Ended> {
  const { cwd, env, milliseconds = 60_000 } = surroundings;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...base, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: milliseconds,
      killSignal: 'SIGKILL',
    });
    const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on('data', (chunk: Buffer) => output.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      const [stdout = '', stderr = ''] = [output.stdout, output.stderr].map((chunks) =>
        Buffer.concat(chunks).toString(),
      );
      resolve({ status, stdout, stderr });
    });
  });
}

/** Nothing of this process but what toolchains need: no proxy, no credential, a locale that knows Chinese. */
const kept = ['PATH', 'HOME', 'GOPATH', 'GOCACHE', 'GOMODCACHE', 'GOFLAGS', 'GOPROXY', 'JAVA_HOME', 'TMPDIR'];
const base: Record<string, string | undefined> = {
  ...Object.fromEntries(kept.map((name) => [name, process.env[name]])),
  LC_ALL: 'C.UTF-8',
  NODE_NO_WARNINGS: '1',
};

/** @throws Error with all that the program said, if it fails. */
export async function succeed(command: readonly string[], surroundings: Surroundings): Promise<Ended> {
  const ended = await run(command, surroundings);
  if (ended.status === 0) return ended;
  throw new Error(`${command.slice(0, 3).join(' ')} … ended with ${ended.status}\n${ended.stdout}${ended.stderr}`);
}

/** Whether a program stands in the PATH. */
export function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Does the work on all items, two at a time: that is how many cores the smallest machine has. */
export async function byTwo<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}
