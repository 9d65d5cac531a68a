/** What can go wrong. None of these errors shows a secret, neither in its message nor as JSON. */
import { bigintAsText } from './int64.ts';
import type { ErrorCode } from './operation.ts';

/** Anything that a call throws, except for the caller's own abort reason and mistakes in the arguments (TypeError). */
export abstract class ClientError extends Error {
  /** `operationId` of the call. */
  declare readonly operation: string;

  /** @param facts Become fields of the error. A `cause` is not shown as JSON. */
  constructor(operation: string, message: string, facts?: ErrorOptions) {
    super(`${operation}: ${message}`, facts);
    Object.assign(this, { operation, ...facts });
  }

  toJSON(): Record<string, unknown> {
    const { message } = this;
    return JSON.parse(JSON.stringify({ message, ...(this as object) }, bigintAsText)) as Record<string, unknown>;
  }
}

/** What an ApiError is made of. */
export interface Refusal<Status extends number = number, Body = unknown, Code = number | string> {
  /** HTTP status. */
  readonly status: Status;
  /** Parsed JSON, or the text if it is none, or undefined if there was no body. */
  readonly body: Body;
  /** The vendor's application error code as it was sent. */
  readonly code?: Code | undefined;
  /** What the server says about it. */
  readonly message?: string | undefined;
  /** Identifier that the server gave to the request, to be quoted to the vendor. */
  readonly requestId?: string | undefined;
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter?: number | undefined;
  /** What may have made the server refuse. */
  readonly hint?: string | undefined;
}

/** The server refused: an HTTP status that is no success, or a success whose body reports a failure. */
export class ApiError<Status extends number = number, Body = unknown, Code = number | string> extends ClientError {
  override readonly name: string = 'ApiError';
  /** HTTP status. */
  declare readonly status: Status;
  /** The vendor's application error code as it was sent. */
  declare readonly code: Code | undefined;
  /** What the vendor says about the code, if the client was told by `errorCodes`. */
  declare readonly meaning: string | undefined;
  /** What the vendor advises to do, if the client was told by `errorCodes`. */
  declare readonly action: string | undefined;
  /** Parsed JSON, or the text if it is none, or undefined if there was no body. */
  declare readonly body: Body;
  /** Identifier that the server gave to the request, if any. Quote it to the vendor. */
  declare readonly requestId: string | undefined;
  /** Seconds after which the server wants to be asked again, from `Retry-After`. */
  declare readonly retryAfter: number | undefined;

  constructor(operation: string, refusal: Refusal<Status, Body, Code>, known?: ErrorCode) {
    const { message, hint, ...facts } = refusal;
    const { meaning, action } = known ?? {};
    const code = facts.code !== undefined && `code ${String(facts.code)}`;
    const text = [`HTTP ${facts.status}`, code, meaning, message, hint].filter(Boolean).join(', ');
    super(operation, text, { ...facts, meaning, action } as ErrorOptions);
  }
}

/** The credentials were refused: HTTP 401, or a code that says so. */
export class AuthenticationError<
  Status extends number = number,
  Body = unknown,
  Code = number | string,
> extends ApiError<Status, Body, Code> {
  override readonly name = 'AuthenticationError';
}

/** The caller may not do this: HTTP 403, or a code that says so. */
export class PermissionError<Status extends number = number, Body = unknown, Code = number | string> extends ApiError<
  Status,
  Body,
  Code
> {
  override readonly name = 'PermissionError';
}

/** What the call is about does not exist: HTTP 404, or a code that says so. */
export class NotFoundError<Status extends number = number, Body = unknown, Code = number | string> extends ApiError<
  Status,
  Body,
  Code
> {
  override readonly name = 'NotFoundError';
}

/** Too many calls: HTTP 429. */
export class RateLimitError<Status extends number = number, Body = unknown, Code = number | string> extends ApiError<
  Status,
  Body,
  Code
> {
  override readonly name = 'RateLimitError';
}

/** No answer came: no connection, a broken one, or a redirect that is not followed. */
export class NetworkError extends ClientError {
  override readonly name: string = 'NetworkError';
}

/** The server answered with a redirect that is not followed: a browser hides where it leads, or it leads where it must not. */
export class RedirectError extends NetworkError {
  override readonly name = 'RedirectError';
}

/** An answer took longer than `timeoutMs`, or the whole call longer than `deadlineMs`. */
export class TimeoutError extends ClientError {
  override readonly name = 'TimeoutError';

  /** The limit, in milliseconds. */
  declare readonly timeoutMs: number;

  constructor(operation: string, timeoutMs: number) {
    super(operation, `no complete answer in ${timeoutMs} ms`, { timeoutMs } as ErrorOptions);
  }
}

/** A success that cannot be read, such as the HTML of a login page where JSON was due. */
export class ParseError extends ClientError {
  override readonly name = 'ParseError';

  /** HTTP status. */
  declare readonly status: number;

  constructor(operation: string, status: number, message: string) {
    super(operation, `HTTP ${status}, ${message}`, { status } as ErrorOptions);
  }
}

/** A task that a call started could not be followed to its end. */
export class TaskError extends ClientError {
  override readonly name = 'TaskError';

  /** Identifies the task, to ask for it again; undefined where the vendor has no such identifier. */
  declare readonly taskId: string | undefined;
  /**
   * - `failed`: the server says that it failed, or that it does not know it (any more).
   * - `overdue`: it ran longer than was to be waited for, and may run still.
   * - `unanswered`: the server could not be asked for it; it may run still.
   */
  declare readonly reason: 'failed' | 'overdue' | 'unanswered';

  constructor(
    operation: string,
    taskId: string | undefined,
    reason: TaskError['reason'],
    message: string,
    options?: ErrorOptions,
  ) {
    const task = taskId === undefined ? 'the task' : `the task '${taskId}'`;
    super(operation, `${task} ${message}`, { taskId, reason, ...options } as ErrorOptions);
  }
}
