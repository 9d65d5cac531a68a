/** The mock as a process of its own, so that a crash is seen and its memory can be told from that of the attack. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { operations, requestOf } from '../mock/contract.ts';

const cli = fileURLToPath(new URL('../../scripts/mock/cli.ts', import.meta.url));

export interface AttackedMock {
  readonly url: string;
  readonly port: number;
  /** What it printed so far. */
  readonly output: () => string;
  /** Whether its process still runs. */
  readonly isAlive: () => boolean;
  /** Fails unless the process lives and answers a valid and an invalid request to every operation rightly. */
  expectHealth(): Promise<void>;
  /** Megabytes of memory that the process holds. */
  memory(): number;
  /** The most megabytes that it held since the last call. */
  peak(): number;
  stop(): Promise<void>;
}

/** Starts `npm run mock` on a free port. */
export async function attackMock(...args: readonly string[]): Promise<AttackedMock> {
  const child = spawn(process.execPath, ['--import', 'tsx', cli, '--port', '0', ...args]);
  let output = '';
  const ready = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /^Ready on (\S+)\. /m.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code, signal) => reject(new Error(`The mock ended with ${code ?? signal}:\n${output}`)));
  });
  const url = await ready;
  const pid = child.pid ?? 0;
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  return {
    url,
    port: Number(new URL(url).port),
    output: () => output,
    isAlive,
    async expectHealth() {
      expect(isAlive(), `the mock's process lives:\n${output}`).toBe(true);
      await expectRightAnswers(url);
    },
    memory: () => memoryOf(pid, 'VmRSS'),
    peak: () => peakOf(pid),
    async stop() {
      if (!isAlive()) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function expectRightAnswers(url: string): Promise<void> {
  for (const listed of operations) {
    const [address, init] = requestOf(`${url}/@health`, listed);
    const name = `${listed.api.name} ${listed.operation.id}`;
    const right = await fetch(address, { ...init, signal: AbortSignal.timeout(30_000) });
    const text = await right.text();
    expect([name, right.status < 300, right.headers.get('x-contract-violation')], text).toEqual([name, true, null]);
    const wrong = await fetch(`${address}&noSuchParameter=1`, { ...init, signal: AbortSignal.timeout(30_000) });
    expect([name, wrong.status, await wrong.text()]).toEqual([name, 422, expect.stringContaining('noSuchParameter')]);
  }
  await fetch(`${url}/@health`, { method: 'DELETE' });
}

/** Where the kernel tells it; elsewhere what `ps` says now. */
function memoryOf(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const kilobytes =
    process.platform === 'linux'
      ? new RegExp(`${field}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(kilobytes) / 1024);
}

function peakOf(pid: number): number {
  const most = memoryOf(pid, 'VmHWM');
  // 5 sets the mark back to what the process holds now.
  if (process.platform === 'linux') writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return most;
}
