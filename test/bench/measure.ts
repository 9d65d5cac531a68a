/** The one way of measuring: CPU of processes, and the most memory that they had at once. */
import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

export interface Cost {
  /** CPU of the command and of all that it started and waited for, in milliseconds. */
  readonly cpuMs: number;
  readonly seconds: number;
  readonly stdout: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command to its end.
 * @throws with all that it printed if it fails.
 */
export async function commandCost(
  command: string,
  args: readonly string[],
  { cwd, env }: CommandOptions = {},
): Promise<Cost> {
  const start = performance.now();
  // POSIX: `times` tells the CPU of a shell's children, with all that those waited for.
  const script = '"$@"; status=$?; times >&3; exit $status';
  const child = spawn('sh', ['-c', script, 'sh', command, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = await Promise.all([1, 2, 3].map((index) => textOf(child.stdio[index] as NodeJS.ReadableStream)));
  const [stdout = '', stderr = '', times = ''] = texts;
  const status = child.exitCode ?? (await new Promise<number | null>((resolve) => child.once('close', resolve)));
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  return { cpuMs: childrenCpu(times), seconds: (performance.now() - start) / 1000, stdout };
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk.toString();
  return text;
}

/** The second line of `times`: user and system, as 1m2.345s. */
function childrenCpu(times: string): number {
  const line = times.trim().split('\n')[1] ?? '';
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  if (parts.length !== 2) throw new Error(`the shell tells no times: ${times}`);
  return ((parts[0] ?? NaN) + (parts[1] ?? NaN)) * 1000;
}

/** CPU of a running process in milliseconds, in steps of a clock tick. */
export async function cpuOf(pid: number): Promise<number> {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / (await ticksPerSecond);
}

const ticksPerSecond = promisify(execFile)('getconf', ['CLK_TCK']).then(({ stdout }) => Number(stdout));

/** The most memory that a process had at once, in bytes. */
export function peakOf(pid: number | 'self'): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The median of what two took in the same round, and of their ratio within each. */
export function pairedMedians(ours: readonly number[], theirs: readonly number[]) {
  return {
    ours: median(ours),
    peer: median(theirs),
    ratio: median(ours.map((value, round) => value / (theirs[round] ?? NaN))),
  };
}
