/** A generator of others that makes clients from the bundles. It shows whether the descriptions work without our emitters. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PlainCall } from './plain-calls.ts';

export interface Tool {
  /** With its version and what it makes. */
  readonly name: string;
  /** Why it cannot run here, in plain words with what to install; undefined if it can. */
  missing(): string | undefined;
  /** Gets the generator, makes a client for each API in `folder`, and compiles them. @throws with the tools' output. */
  build(folder: string): Promise<void>;
  /**
   * Makes the calls, each to `${judgeUrl}/${id}`, and posts to `${judgeUrl}/${id}/__report` what the reply was decoded to,
   * encoded again: `{ "result" }`, or `{ "crash": text }`.
   */
  drive(folder: string, calls: readonly PlainCall[], judgeUrl: string): Promise<void>;
}

const execute = promisify(execFile);

/** Runs a program. @throws an Error with its output. */
export async function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  try {
    await execute(program, args, { cwd, env: { ...process.env, ...env }, maxBuffer: 64 << 20 });
  } catch (error) {
    const { message, stdout = '', stderr = '' } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${program} failed in ${cwd}: ${message}\n${stdout}\n${stderr}`, { cause: error });
  }
}
