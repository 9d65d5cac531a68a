/** What a language has to offer to be driven under faults. */

/** A program to start. */
export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Driver {
  /** `typescript`, `go`, `python`, `python-async`, `java`. */
  readonly name: string;
  /** What a finding calls it. */
  readonly title: string;

  /** Why it cannot run here, in plain words with what to install; undefined if it can. */
  missing(): string | undefined;

  /**
   * Writes the program into a folder and builds it.
   * @param folder Absolute path of a folder that exists and is the driver's own.
   * @throws with the output of the compiler if it doesn't build.
   */
  prepare(folder: string): Promise<void>;

  /**
   * How the program is started.
   * @param authority Path of a certificate in PEM whose signature the client shall trust.
   */
  command(folder: string, authority: string): Promise<Command>;
}
