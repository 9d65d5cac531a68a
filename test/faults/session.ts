/** A driver that runs, and the calls that are under way in it. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from './drivers/driver.ts';
import type { Ask, Begun, Told } from './protocol.ts';

/** What came of a call, or that nothing came of it in time, or that the driver ended. */
export type Outcome = Omit<Told, 'kind'> & { readonly kind: Told['kind'] | 'hang' };

interface Waiting {
  readonly settle: (outcome: Outcome) => void;
  readonly begun: ((task: string) => void) | undefined;
}

export class Session {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #errors = '';
  #last = 0;
  #isAlive = true;

  constructor({ program, arguments: given, environment }: Command) {
    this.#process = spawn(program, given, { env: { ...process.env, ...environment } });
    this.#process.stderr.on('data', (bytes) => (this.#errors += String(bytes).slice(0, 10_000)));
    this.#process.stdin.on('error', () => {});
    createInterface(this.#process.stdout).on('line', (line) => this.#read(JSON.parse(line) as Told | Begun));
    this.#ended = new Promise((resolve) => {
      const end = (reason: string): void => {
        this.#isAlive = false;
        for (const id of this.#waiting.keys()) {
          this.#settle({ id, kind: 'crash', message: `the driver ended: ${reason}\n${this.#errors}`, ms: 0 });
        }
        resolve();
      };
      this.#process.once('error', (error) => end(String(error)));
      this.#process.once('close', (code, signal) => end(String(signal ?? code)));
    });
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /**
   * Has a call made, and gives what came of it.
   * @param boundMs After this time it hangs.
   * @param begun Told the identifier of the task that the call began.
   */
  ask(ask: Omit<Ask, 'id'>, boundMs: number, begun?: (task: string) => void): Promise<Outcome> {
    const id = ++this.#last;
    return new Promise((resolve) => {
      const hangs = (): void => this.#settle({ id, kind: 'hang', message: `nothing in ${boundMs} ms`, ms: boundMs });
      const timer = setTimeout(hangs, boundMs);
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.#waiting.set(id, { settle, begun });
      if (this.#isAlive) this.#process.stdin.write(`${JSON.stringify({ id, ...ask })}\n`);
      else this.#settle({ id, kind: 'crash', message: `the driver has ended\n${this.#errors}`, ms: 0 });
    });
  }

  /** Ends the process as `kill -9` does. */
  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#ended;
  }

  /** Starts to measure. The result tells by how many MiB the memory grew at its peak; undefined where Linux doesn't tell. */
  memory(): () => number | undefined {
    const folder = `/proc/${this.#process.pid}`;
    if (!existsSync(`${folder}/clear_refs`)) return () => undefined;
    // This makes the peak what is used now.
    writeFileSync(`${folder}/clear_refs`, '5');
    const start = mebibytes(folder, 'VmRSS');
    return () => (this.#isAlive ? Math.max(0, mebibytes(folder, 'VmHWM') - start) : undefined);
  }

  #read(line: Told | Begun): void {
    if ('task' in line) this.#waiting.get(line.id)?.begun?.(line.task);
    else this.#settle(line);
  }

  #settle(outcome: Outcome): void {
    this.#waiting.get(outcome.id)?.settle(outcome);
    this.#waiting.delete(outcome.id);
  }
}

function mebibytes(folder: string, name: string): number {
  const kilobytes = new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(readFileSync(`${folder}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
