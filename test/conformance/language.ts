/** What a language has to offer to go through the judge. Each module of `drivers/` exports one. */
import type { VectorFile } from './vector.ts';

export interface Language {
  /** Names it in tests and in the table: `typescript`, `go`, `python`, `java`. */
  readonly name: string;

  /** Why it cannot run here, in plain words with what to install; undefined if it can. */
  missing(): string | undefined;

  /**
   * Writes the driver into `folder` and builds it: typed calls only, no expectations and no assertions.
   *
   * @param files The vectors to drive, one file for each API. A file may hold only some of the API's vectors, or none.
   * @param module Absolute path of the client to drive: the one under `generated/`, or a copy of it.
   * @param folder Absolute path of a folder that exists, is empty, and is the driver's own.
   * @throws with the output of the compiler if it doesn't build.
   */
  prepare(files: readonly VectorFile[], module: string, folder: string): Promise<void>;

  /**
   * Drives all the vectors that `folder` was prepared with, several at once if it likes. Each report is posted as JSON to
   * `${judgeUrl}/${id}/__report` ({@link Report}). A vector that crashes doesn't end the others.
   *
   * @throws with the output of the driver if it doesn't end well.
   */
  run(folder: string, judgeUrl: string): Promise<void>;
}
