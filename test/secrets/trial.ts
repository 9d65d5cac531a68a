/** Runs the program of a language, and searches all that it says. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { canaries, found, needlesOf, type Canary, type Needle } from './canaries.ts';
import type { Driver, Told } from './drivers/driver.ts';
import { clock, given, type Plan, type Trial } from './plan.ts';
import { startEchoServer } from './server/echo-server.ts';
import { faults } from './server/faults.ts';

export interface Verdict {
  /** `what: canary, form`, with a trial in which it was seen and how often it was. */
  readonly leaks: readonly string[];
  /** Outcomes that don't fit what the server did. */
  readonly faults: readonly string[];
  readonly trials: number;
  readonly requests: number;
  /** Size of all that was searched. */
  readonly bytes: number;
  /** Names of the secrets that reached the server. */
  readonly received: readonly string[];
}

/** Longer than any run takes. */
const limitMs = 600_000;

/**
 * Runs a program that was built.
 * @param choose Which trials there are.
 */
export async function search(
  driver: Driver,
  folder: string,
  choose: (url: string) => readonly Trial[],
  leak = false,
): Promise<Verdict> {
  const server = await startEchoServer();
  try {
    const trials = choose(server.url);
    const reader = new Reader(trials, server.received);
    await run(driver, folder, { given, clock, trials, leak }, (line) => reader.read(line));
    return {
      leaks: reader.leaks(),
      faults: faultsOf(trials, reader.told),
      trials: trials.length,
      requests: server.requests(),
      bytes: reader.bytes,
      received: [...new Set([...server.received.values()].map(({ name }) => name))].sort(),
    };
  } finally {
    await server.close();
  }
}

/** Runs the program, and tells each line of both of its outputs. */
async function run(driver: Driver, folder: string, plan: Plan, tell: (line: string) => void): Promise<void> {
  const file = join(folder, 'plan.json');
  writeFileSync(file, JSON.stringify(plan));
  const { program, arguments: args, environment = {} } = await driver.command(folder);
  const env = { ...process.env, NO_PROXY: '*', ...environment, PLAN: file };
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limitMs });
  const last: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      tell(line);
      last.push(line.slice(0, 400));
      if (last.length > 40) last.shift();
    });
  }
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (status !== 0) throw new Error(`The driver of ${driver.name} ended with ${String(status)}:\n${last.join('\n')}`);
}

/** Keeps what is said of the trials, and searches each line. */
class Reader {
  readonly told = new Map<number, Told['outcome']>();
  bytes = 0;
  readonly #trials: readonly Trial[];
  readonly #received: ReadonlyMap<string, Canary>;
  readonly #leaks = new Map<string, { readonly where: string; count: number }>();
  #needles: { readonly of: number; readonly list: readonly Needle[] } = { of: -1, list: [] };

  constructor(trials: readonly Trial[], received: ReadonlyMap<string, Canary>) {
    this.#trials = trials;
    this.#received = received;
  }

  read(line: string): void {
    this.bytes += line.length;
    const each = line.startsWith('{"trial":') ? (JSON.parse(line) as Told) : undefined;
    if (each) this.told.set(each.trial, each.outcome);
    // Few lines have something in them, and only these are looked at closely.
    if (found(line, this.#known()).length === 0) return;
    if (!each) return this.#note('log', line.slice(0, 300), line);
    const { fault, place, call, variant } = this.#trials[each.trial] as Trial;
    for (const [what, text] of Object.entries(each.shown)) {
      // The address of a file is what a call is made for.
      if (what.startsWith('result') && call === 'getExportProgress') continue;
      this.#note(what, `${fault} ${place} ${call} ${variant}`, text);
    }
  }

  leaks(): string[] {
    return [...this.#leaks].map(([what, { where, count }]) => `${what} (${count} times, as in ${where})`);
  }

  /** A signature is known as soon as it has arrived, which is before anybody can show it. */
  #known(): readonly Needle[] {
    const { size } = this.#received;
    if (this.#needles.of !== size) {
      this.#needles = { of: size, list: needlesOf([...Object.values(canaries), ...this.#received.values()]) };
    }
    return this.#needles.list;
  }

  #note(what: string, where: string, text: string): void {
    for (const each of found(text, this.#known())) {
      const key = `${what}: ${each}`;
      const leak = this.#leaks.get(key) ?? { where, count: 0 };
      leak.count++;
      this.#leaks.set(key, leak);
    }
  }
}

/** A search that finds nothing says nothing unless the calls were made, and failed where they had to. */
function faultsOf(trials: readonly Trial[], told: Reader['told']): string[] {
  return trials.flatMap(({ id, fault, place, call, variant }) => {
    const where = `${fault} ${place} ${call} ${variant}`;
    const outcome = told.get(id);
    if (outcome === undefined) return [`${where}: nothing was told`];
    // A credential that cannot be got is a mistake in the options, and the content of a file is the platform's stream.
    if (outcome === 'crash' && place !== 'token' && place !== 'download')
      return [`${where}: an error that is none of the client's`];
    const expected = faults.find(({ name }) => name === fault)?.outcome;
    if (expected === 'ok' && outcome !== 'ok') return [`${where}: ${outcome} where nothing was wrong`];
    // A file that cannot be downloaded through a redirect, say, is no error of the API.
    if (expected === 'error' && outcome === 'ok' && place !== 'download') return [`${where}: no error`];
    return [];
  });
}
