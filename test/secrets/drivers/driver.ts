/** What a language has to offer to be searched for secrets. */

/** A program to start. It finds the plan (`Plan` of plan.ts, as JSON) in the file that the environment names as `PLAN`. */
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

  command(folder: string): Promise<Command>;
}

/** What a program says of a trial, as a line of JSON. All other lines are logs. */
export interface Told {
  readonly trial: number;
  /** `ok`, or the class of the error; `crash` for one that is none of the client's. */
  readonly outcome: string;
  /** How the objects of the trial look that a program may show: the client, its options, the call, the task, events, the error. */
  readonly shown: Readonly<Record<string, string>>;
}
