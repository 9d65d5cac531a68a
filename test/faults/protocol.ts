/**
 * How a test talks with a driver: a line of JSON for each call that shall be made, a line of JSON for what came of it. Several
 * calls may be under way at once; `id` tells them apart.
 */
import type { Json } from '../../scripts/model/types.ts';

/** What a client is told, in the names of the TypeScript client; each driver translates them. */
export interface Settings {
  /** Time limit of an attempt. */
  readonly timeoutMs: number;
  readonly retries: number;
  /** Time limit of a call with its attempts; none unless set. */
  readonly deadlineMs?: number;
  readonly followRedirects?: boolean;
  readonly maxResponseBytes?: number;
  readonly maxJsonDepth?: number;
  /** Shimo: whether the credentials travel in the query. */
  readonly inQuery?: boolean;
}

/** A call that shall be made. */
export interface Ask {
  readonly id: number;
  /** A name of calls.ts. */
  readonly call: string;
  /** Base URL. A driver keeps a client for each base URL and settings. */
  readonly base: string;
  readonly settings: Settings;
  /** The task to resume, for calls that do. */
  readonly task?: string;
}

/** Kinds of outcome: those of the conformance vectors, and `ok`. */
export type Kind = 'ok' | 'api' | 'network' | 'timeout' | 'parse' | 'task' | 'usage';

/** What came of a call. */
export interface Told {
  readonly id: number;
  /** `crash`: an error that is none of the client's, with its trace as the message. */
  readonly kind: Kind | 'crash';
  /** Of an `api`: `authentication`, `permission`, `notFound`, `rateLimit` or `other`. */
  readonly class?: string;
  readonly status?: number;
  readonly message?: string;
  /** What an `ok` gave. */
  readonly result?: Json;
  /** How long it took. */
  readonly ms: number;
}

/** Told as soon as a task has begun, before anybody asks how far it is. */
export interface Begun {
  readonly id: number;
  readonly task: string;
}
