/** Tells successes from failures. */
import { apiErrorOf } from './error-class.ts';
import { ParseError, type ApiError } from './errors.ts';
import type { Reply } from './exchange.ts';
import { isDeeper, type BodyLimits } from './body.ts';
import type { Int64Form, Parsed } from './int64.ts';
import type { Api, ErrorCodes, Operation, Pointer } from './operation.ts';
import { hold, valueAt } from './pointer.ts';
import { requestIdOf, retryAfterOf } from './reply-headers.ts';
import { redact, redactJson } from './secrets.ts';

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

/** How a reply is read; as in ClientOptions. */
export interface Reading extends BodyLimits {
  readonly errorCodes?: ErrorCodes | undefined;
  readonly int64?: Int64Form | undefined;
}

export type Outcome = Success<number, unknown> | Failure<number, unknown>;

/**
 * Reads a reply.
 * @throws ParseError if it is a success that cannot be read.
 */
export function outcomeOf(api: Api, operation: Operation, reply: Reply, reading: Reading): Outcome {
  const { response, secrets, hint } = reply;
  const { ok, status, headers } = response;
  const { id, envelope } = operation;
  const { body, unheld } = bodyOf(operation, reply, reading);
  const isSuccess = ok && (!envelope || hold(envelope.success, status, body));
  if (!isSuccess && !(ok && envelope?.pending && hold(envelope.pending, status, body))) {
    const shown = redactJson(body, secrets);
    const code = textAt(shown, envelope?.code, ...api.codeAt);
    const refusal = {
      status,
      code,
      message: textAt(shown, envelope?.message, '/message', '/error_description')?.toString(),
      body: shown,
      requestId: requestIdOf(reply),
      retryAfter: retryAfterOf(headers),
      hint,
    };
    return { ok: false, status, headers, error: apiErrorOf(id, refusal, known(reading, code)) };
  }
  if (unheld) throw new ParseError(id, status, unheld);
  const pointer = isSuccess ? envelope?.data : undefined;
  const data = valueAt(body, pointer ?? '');
  if (pointer && (data ?? null) === null) {
    throw new ParseError(id, status, `a success without ${pointer} in its body`);
  }
  return { ok: true, status, headers, data };
}

/** @throws ParseError if it is that of a success, and is no JSON where that is due. */
function bodyOf(
  { id, reply, readInt64 }: Operation,
  { response: { ok, status, headers }, text, secrets }: Reply,
  { int64 = 'number', maxJsonDepth = 512 }: Reading,
): Parsed {
  if (ok && reply === 'text') return { body: text };
  try {
    const body: unknown = JSON.parse(text);
    if (isDeeper(body, maxJsonDepth))
      return { body, unheld: `the body has more than ${maxJsonDepth} levels (maxJsonDepth)` };
    return readInt64 ? readInt64(text, body, int64) : { body };
  } catch {
    if (!ok || (text === '' && (reply === 'none' || status === 204))) return { body: text || undefined };
    // The text is not shown: what was to be JSON may hold a secret that the server just made.
    const type = redact(headers.get('Content-Type') ?? 'no type', secrets);
    throw new ParseError(id, status, `the body is ${text ? 'no JSON' : 'empty'} (${type})`);
  }
}

/** Whether the vendor says of the code in a failure that the same request cannot succeed later. */
export const isFinal = (outcome: Outcome, reading: Reading): boolean =>
  !outcome.ok && known(reading, outcome.error.code)?.retry === false;

const known = ({ errorCodes = {} }: Reading, code: number | string | undefined) =>
  Object.hasOwn(errorCodes, String(code)) ? errorCodes[String(code)] : undefined;

/** The first number or text that is not empty at one of the places. */
const textAt = (body: unknown, ...pointers: readonly (Pointer | undefined)[]): number | string | undefined =>
  pointers
    .map((pointer) => valueAt(body, pointer))
    .find(
      (value): value is number | string => typeof value === 'number' || (typeof value === 'string' && value !== ''),
    );
