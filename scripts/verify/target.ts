/** What verifying one API takes beyond the model: its credentials, and the round trip of `--write`. */
import type { Environment, Variable } from './environment.ts';

/** How a client is made for a run. */
export interface Connection {
  readonly environment: Environment;
  readonly fetch: typeof globalThis.fetch;
}

/** What a round trip is given. */
export interface Trip {
  /** An identifier that nobody else has. */
  readonly id: (what: string) => string;
  /** Pause between two questions for a task in milliseconds; the client's own unless set. */
  readonly intervalMs: number | undefined;
  /** Makes a call. A refusal or a fault is noted, and gives undefined: what needs the result then goes without. */
  step<T>(call: PromiseLike<T>): Promise<T | undefined>;
  /** Calls the operations that change nothing, with what was made. */
  reads(known: Readonly<Record<string, string | number>>): Promise<void>;
  /** Undoes what was made. Called at the end in any case, the last one first. */
  undo(what: string, call: () => PromiseLike<unknown>): void;
  /** Notes that the server forgot what it was told. */
  broken(operation: string, expected: string, found: string): void;
}

export interface Target<Client extends object = object> {
  readonly variables: readonly Variable[];
  /** Resources whose parameters are not those of the others, and what tells their variables apart. */
  readonly separate?: Readonly<Record<string, string>>;
  readonly baseUrl: (environment: Environment) => string;
  readonly connect: (connection: Connection) => Client;
  /** Creates, uses and deletes. */
  readonly roundTrip: (client: Client, trip: Trip, environment: Environment) => Promise<void>;
}

/** A target among others, whose client only it knows. */
export const target = <Client extends object>(one: Target<Client>): Target => one as unknown as Target;
