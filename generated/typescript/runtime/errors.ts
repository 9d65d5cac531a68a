/** What can go wrong. None of these errors shows a secret, neither in its message nor as JSON. */
import type { ErrorCode } from './operation.ts';

/** Anything that a call throws, except for the caller's own abort reason and mistakes in the arguments (TypeError). */
export abstract class ClientError extends Error {
  constructor(
    /** `operationId` of the call. */
    readonly operation: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${operation}: ${message}`, options);
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, operation: this.operation };
  }
}

/** The server refused: an HTTP status that is no success, or a success whose body reports a failure. */
export class ApiError<Status extends number = number, Body = unknown> extends ClientError {
  override readonly name = 'ApiError';
  /** HTTP status. */
  readonly status: Status;
  /** The vendor's application error code as it was sent. */
  readonly code: number | string | undefined;
  /** What the vendor says about the code. */
  readonly meaning: string | undefined;
  /** What the vendor advises to do. */
  readonly action: string | undefined;
  /** Parsed JSON, or the text if it is none, or undefined if there was no body. */
  readonly body: Body;

  constructor(
    operation: string,
    reply: { status: Status; body: Body; code?: number | string | undefined; message?: string | undefined },
    known?: ErrorCode,
  ) {
    const { status, code, body, message } = reply;
    const parts = [`HTTP ${status}`, ...(code === undefined ? [] : [`code ${code}`]), known?.meaning, message];
    super(operation, parts.filter((part) => part !== undefined && part !== '').join(', '));
    this.status = status;
    this.code = code;
    this.meaning = known?.meaning;
    this.action = known?.action;
    this.body = body;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, code: this.code, meaning: this.meaning, body: this.body };
  }
}

/** No answer came: no connection, a broken one, or a redirect, which is never followed. */
export class NetworkError extends ClientError {
  override readonly name = 'NetworkError';
}

/** The answer took longer than `timeoutMs`. */
export class TimeoutError extends ClientError {
  override readonly name = 'TimeoutError';

  constructor(
    operation: string,
    /** The limit, in milliseconds. */
    readonly timeoutMs: number,
  ) {
    super(operation, `no complete answer in ${timeoutMs} ms`);
  }
}

/** A success that cannot be read, such as the HTML of a login page where JSON was due. */
export class ParseError extends ClientError {
  override readonly name = 'ParseError';

  constructor(
    operation: string,
    /** HTTP status. */
    readonly status: number,
    message: string,
  ) {
    super(operation, `HTTP ${status}, ${message}`);
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status };
  }
}
