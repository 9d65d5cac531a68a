/** The form of the vectors: README.md explains it, vector.schema.json is its exact form in the files. */
import type { Json } from '../../scripts/model/types.ts';

/** The vectors of one API and what they share. */
export interface VectorFile {
  readonly api: string;
  /** The time that the client takes for now, in Unix seconds. */
  readonly clock: number;
  /** Credentials, and the parameters that are bound once, by their names on the wire. */
  readonly client: Readonly<Record<string, string>>;
  /** By the names by which requests refer to them: `ordinary`, `license` and others. */
  readonly signatures?: Readonly<Record<string, Signature>>;
  readonly vectors: readonly Vector[];
}

export interface Signature {
  readonly header: string;
  readonly payload: string;
  readonly token: string;
}

/** What a vector tells a driver to do: the part that drivers read. */
export interface Drive {
  /** Unique over all files. */
  readonly id: string;
  /** `operationId`. */
  readonly operation: string;
  readonly transport?: 'header' | 'query';
  readonly options?: ClientOptions;
  /** `call` unless set. */
  readonly drive?: 'call' | 'items' | 'pages' | 'done' | 'file' | 'url';
  /** The same client makes the call that often, one after another; its clock is set forward before each but the first. */
  readonly repeat?: { readonly times: number; readonly advanceSeconds?: number };
  /**
   * Parameters by their names on the wire, and `body`. `{ name, base64 }` is a file. An integer of 64 bits that JSON.parse
   * would round is a string of its digits.
   */
  readonly arguments: Readonly<Record<string, Json>>;
}

/** What the client is told besides the file's `client`. */
export interface ClientOptions {
  /** 0 unless set. */
  readonly retries?: number;
  readonly pathFamily?: 'shimo-files' | 'collab-files';
  readonly queryAppId?: boolean;
  /** Instead of the App Token: what the client fetches one with. */
  readonly auth?: { readonly clientId: string; readonly clientSecret: string };
}

/** A vector, with its exchanges in the one form that the judge and the check against the description read. */
export interface Vector extends Drive {
  /** What it is about: `documents`, `examples`, `error codes`, or the name of a file in `vectors/edge`. */
  readonly topic: string;
  readonly source?: string;
  readonly corrections?: readonly string[];
  readonly why?: string;
  /** What the description doesn't allow of it, on purpose: how the faults begin. */
  readonly breaks?: readonly string[];
  /** What goes over the wire, in order. */
  readonly exchanges: readonly Exchange[];
  /** What the client returns, null if nothing. */
  readonly result?: Json;
  readonly error?: ExpectedError;
}

export interface Exchange {
  /** `operationId` if it is another than the vector's; null for a request that isn't one of the API, such as a download. */
  readonly operation?: string | null;
  /** Milliseconds that have to be between the reply before and this request, at least. */
  readonly afterMs?: number;
  readonly request: ExpectedRequest;
  readonly reply: Reply;
}

export interface ExpectedRequest {
  readonly method: string;
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: Json;
  /** The body as JSON text, where JSON.parse would round its numbers. It is compared by value too. */
  readonly text?: string;
  readonly form?: Readonly<Record<string, string | VectorUpload>>;
}

export interface Reply {
  /** Absent if the connection is reset instead of a reply. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: Json;
  readonly text?: string;
  readonly base64?: string;
  /** The connection is reset instead of a reply, or ends where its body would go on. */
  readonly close?: true;
}

export type ErrorKind = 'api' | 'network' | 'timeout' | 'parse' | 'task' | 'usage';
export type ErrorClass = 'authentication' | 'permission' | 'notFound' | 'rateLimit' | 'other';

/** What is named has to agree. */
export interface ExpectedError {
  /** `api` unless set, and then `status` and `code` have to agree. */
  readonly kind?: ErrorKind;
  readonly status?: number;
  /** null where the reply has none. */
  readonly code?: number | string | null;
  readonly class?: ErrorClass;
  /** A part of the error's text. */
  readonly message?: string;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly requestId?: string;
  readonly taskId?: string;
}

/** What a driver reports of a vector: one of the three. */
export interface Report {
  readonly result?: Json;
  readonly error?: {
    readonly kind?: Json;
    readonly class?: Json;
    readonly status?: Json;
    readonly code?: Json;
    readonly message?: Json;
    readonly retryAfter?: Json;
    readonly requestId?: Json;
    readonly taskId?: Json;
  };
  /** The driver could not do what the vector says, or got an error that is none of the client's. */
  readonly crash?: string;
}

/** A file as a vector writes it. */
export type VectorUpload = { readonly name: string; readonly base64: string };

export function isUpload(value: Json | undefined): value is { name: string; base64: string } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value['base64'] === 'string';
}
