/** Tells successes from failures. */
import { apiErrorOf } from './error-class.ts';
import { ParseError, type ApiError } from './errors.ts';
import type { Reply } from './exchange.ts';
import type { Int64Form, Parsed } from './int64.ts';
import type { Api, ErrorCodes, Operation, Pointer } from './operation.ts';
import { hold, valueAt } from './pointer.ts';
import { requestIdOf, retryAfterOf } from './reply-headers.ts';
import { redactJson } from './secrets.ts';

/** A call that succeeded, told apart from a failure by `ok` and from other successes by `status`. */
export interface Success<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly headers: Headers;
}

/** A call that the server refused, told apart by `status`. */
export interface Failure<Status extends number, Body, Code = number | string> {
  readonly ok: false;
  readonly status: Status;
  readonly error: ApiError<Status, Body, Code>;
  readonly headers: Headers;
}

/** HTTP statuses that report an error, as registered with IANA. Others arrive too and are typed as one of these. */
export type ErrorStatus =
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 421)
  | (422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 511);

export type Outcome = Success<number, unknown> | Failure<number, unknown>;

/**
 * Reads a reply.
 * @throws ParseError if it is a success that cannot be read.
 */
export function outcomeOf(
  api: Api,
  operation: Operation,
  reply: Reply,
  codes: ErrorCodes = {},
  form: Int64Form = 'number',
): Outcome {
  const { response, text, secrets } = reply;
  const { ok, status, headers } = response;
  const { id, envelope } = operation;
  const parsed = ok ? read(operation, reply, form) : parse(operation, text, form);
  const { body, unheld } = parsed ?? { body: text || undefined };
  const isSuccess = ok && (!envelope || hold(envelope.success, status, body));
  if (!isSuccess && !(ok && envelope?.pending && hold(envelope.pending, status, body))) {
    const error = apiError(api, operation, reply, redactJson(body, secrets), codes);
    return { ok: false, status, headers, error };
  }
  if (unheld) throw new ParseError(id, status, unheld);
  const pointer = isSuccess ? envelope?.data : undefined;
  const data = pointer === undefined ? body : valueAt(body, pointer);
  if (pointer !== undefined && (data ?? null) === null) {
    throw new ParseError(id, status, `a success without ${pointer} in its body`);
  }
  return { ok: true, status, headers, data };
}

/** The body of a success. */
function read(operation: Operation, { response, text }: Reply, form: Int64Form): Parsed {
  const { id, reply } = operation;
  const { status, headers } = response;
  if (reply === 'text') return { body: text };
  if (text === '' && (reply === 'none' || status === 204)) return { body: undefined };
  const parsed = parse(operation, text, form);
  if (parsed) return parsed;
  // The text is not shown: what was to be JSON may hold a secret that the server just made.
  const type = headers.get('Content-Type') ?? 'no type';
  throw new ParseError(id, status, `the body is ${text ? 'no JSON' : 'empty'} (${type})`);
}

/** Undefined for a text that is no JSON. */
function parse({ readInt64 }: Operation, text: string, form: Int64Form): Parsed | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return readInt64 ? readInt64(text, body, form) : { body };
  } catch {
    return undefined;
  }
}

/**
 * Whether the vendor says of the code in a failure that the same request cannot succeed later.
 * @param text Body of the reply.
 */
export function isFinal(api: Api, operation: Operation, text: string, codes: ErrorCodes = {}): boolean {
  const code = codeIn(api, operation, parse(operation, text, 'number')?.body);
  return known(codes, code)?.retry === false;
}

function codeIn(api: Api, { envelope }: Operation, body: unknown): number | string | undefined {
  return textAt(body, [envelope?.code, ...api.codeAt]);
}

/** The first number or text that is not empty at one of the places. */
function textAt(body: unknown, pointers: readonly (Pointer | undefined)[]): number | string | undefined {
  for (const pointer of pointers) {
    const value = pointer === undefined ? undefined : valueAt(body, pointer);
    if (typeof value === 'number' || (typeof value === 'string' && value)) return value;
  }
  return undefined;
}

const known = <Value>(table: Readonly<Record<string, Value>> = {}, code: number | string | undefined) =>
  Object.hasOwn(table, String(code)) ? table[String(code)] : undefined;

function apiError(
  api: Api,
  operation: Operation,
  { response, hint }: Reply,
  body: unknown,
  codes: ErrorCodes,
): ApiError {
  const { headers, status } = response;
  const code = codeIn(api, operation, body);
  const message = textAt(body, [operation.envelope?.message, '/message', '/error_description'])?.toString();
  const refusal = {
    status,
    code,
    message,
    body,
    requestId: requestIdOf(headers),
    retryAfter: retryAfterOf(headers),
    hint,
  };
  return apiErrorOf(operation.id, refusal, known(api.like, code), known(codes, code));
}
