/**
 * A program in each language makes the same calls by our client and by hand, and prints a line of JSON for each measurement:
 *
 * - `<program> <url> measure <rounds> <calls>` measures all cases, in turns: `Measured` lines.
 * - `<program> <url> upload client|plain <path>` uploads a file and prints one `Uploaded` line.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Program {
  readonly language: string;
  /** What its users would write by hand. */
  readonly plain: string;
  /** What counts as allocated in it. */
  readonly allocated: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Arguments before these where allocations are counted. */
  readonly counting?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Calls in a round. */
  readonly calls: number;
  /** Removes what was made for it. */
  remove?(): void;
}

export interface Measured {
  readonly case: 'text' | 'signed' | 'create' | 'list' | 'cells' | 'paging';
  /** Calls at the same time. */
  readonly flight: number;
  readonly subject: 'client' | 'plain';
  readonly cpuUs: number;
  readonly perSecond: number;
  /** Of a call. */
  readonly bytes?: number;
  readonly allocations?: number;
}

export interface Uploaded {
  readonly cpuMs: number;
  /** Bytes that were needed at most, over those before. */
  readonly memory: number;
}

/** What the program printed. */
export async function lines<Line>(program: Program, ...args: readonly (string | number)[]): Promise<Line[]> {
  const counting = args[1] === 'measure' ? (program.counting ?? []) : [];
  const all = [...counting, ...program.args, ...args.map(String)];
  const env = { ...process.env, NO_PROXY: '*', ...program.env };
  const { stdout } = await promisify(execFile)(program.command, all, { env, maxBuffer: 2 ** 26 });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
}
