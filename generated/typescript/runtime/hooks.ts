/** What a client tells about its requests, for logs, metrics and traces. No event holds a credential. */
import type { ClientError } from './errors.ts';
import type { Operation } from './operation.ts';

/** One attempt of a call. All events of an attempt hold the same object, so that it can be the key of a span. */
export interface Attempt {
  /** `operationId` of the call. */
  readonly operation: string;
  readonly method: Operation['method'];
  /** Template of the path, such as `/sdk/v2/api/files/{fileId}`: one value for each operation, as metrics need it. */
  readonly path: string;
  /** Address without credentials and secrets. */
  readonly url: string;
  /** 1 for the first attempt of a call. */
  readonly number: number;
}

/** An attempt that was answered, whatever the status. */
export interface AttemptAnswered {
  readonly attempt: Attempt;
  /** HTTP status. */
  readonly status: number;
  /** Identifier that the server gave to the request, if any. */
  readonly requestId: string | undefined;
  /** Milliseconds from the start of the attempt, its credentials included, to the end of the body that was read. */
  readonly durationMs: number;
}

/** An attempt that was not answered: no connection, timeout, or the caller's abort. */
export interface AttemptFailed {
  readonly attempt: Attempt;
  /** NetworkError or TimeoutError; undefined for an abort, whose reason is the caller's. */
  readonly error: ClientError | undefined;
  readonly durationMs: number;
}

/** A call that will be sent again. */
export interface CallRepeated {
  /** `operationId` of the call. */
  readonly operation: string;
  /** Number of the attempt that was in vain. */
  readonly attempt: number;
  /** Milliseconds until the next one. */
  readonly delayMs: number;
}

/** Functions that a client calls as it works. What they throw is ignored: an observer doesn't break a call. */
export interface Hooks {
  /**
   * Before an attempt is sent.
   * @returns Headers to add to it, such as `traceparent`.
   */
  onRequest?: ((attempt: Attempt) => Readonly<Record<string, string>> | void) | undefined;
  onResponse?: ((event: AttemptAnswered) => void) | undefined;
  onError?: ((event: AttemptFailed) => void) | undefined;
  onRetry?: ((event: CallRepeated) => void) | undefined;
}

/** Calls a hook. */
export function tell<Event, Value>(hook: ((event: Event) => Value) | undefined, event: Event): Value | undefined {
  try {
    const value = hook?.(event);
    if (value instanceof Promise) value.catch(() => {});
    return value;
  } catch {
    return undefined;
  }
}
