/** Tells successes from failures. */
import { apiErrorOf } from './error-class.ts';
import { ParseError, type ApiError } from './errors.ts';
import type { Reply } from './exchange.ts';
import type { Int64Form } from './int64.ts';
import type { Api, ErrorCode, ErrorCodes, Operation, Pointer } from './operation.ts';
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
  const { status, headers } = response;
  const failure = (body: unknown): Outcome => {
    const error = apiError(api, operation, reply, redactJson(body, secrets), codes);
    return { ok: false, status, headers, error };
  };
  if (!response.ok) {
    const { body = text || undefined } = parse(operation, text, form);
    return failure(body);
  }
  const { body, unheld } = read(operation, response, text, secrets, form);
  const success = (data: unknown): Outcome => {
    if (unheld !== undefined) throw new ParseError(operation.id, status, unheld);
    return { ok: true, status, headers, data };
  };
  const { envelope } = operation;
  if (!envelope) return success(body);
  if (hold(envelope.success, status, body)) return success(unwrap(operation, status, body, envelope.data));
  if (envelope.pending && hold(envelope.pending, status, body)) return success(body);
  return failure(body);
}

function unwrap(operation: Operation, status: number, body: unknown, pointer: Pointer | undefined): unknown {
  if (pointer === undefined) return body;
  const data = valueAt(body, pointer);
  if (data !== undefined && data !== null) return data;
  throw new ParseError(operation.id, status, `a success without ${pointer} in its body`);
}

/** A body and, if an integer of 64 bits in it does not fit into its form, what to do about that. */
interface Parsed {
  readonly body: unknown;
  readonly unheld?: string | undefined;
}

function read(
  operation: Operation,
  response: Response,
  text: string,
  secrets: readonly string[],
  form: Int64Form,
): Parsed {
  if (operation.reply === 'text') return { body: text };
  if (text === '') {
    if (operation.reply === 'none' || response.status === 204) return { body: undefined };
    throw new ParseError(operation.id, response.status, 'the body is empty where JSON was due');
  }
  const parsed = parse(operation, text, form);
  if (parsed.body !== undefined) return parsed;
  const type = response.headers.get('Content-Type') ?? 'no content type';
  const start = redact(text, secrets).slice(0, 80);
  throw new ParseError(operation.id, response.status, `the body is no JSON (${type}): ${start}`);
}

/** JSON has no undefined, so that stands for a text that is no JSON. */
function parse({ int64 }: Operation, text: string, form: Int64Form): Parsed {
  try {
    const body: unknown = JSON.parse(text);
    return int64 ? int64.read(text, body, form) : { body };
  } catch {
    return { body: undefined };
  }
}

/**
 * Whether the vendor says of the code in a failure that the same request cannot succeed later.
 * @param text Body of the reply.
 */
export function isFinal(api: Api, operation: Operation, text: string, codes: ErrorCodes = {}): boolean {
  return knownCode(codes, codeIn(api, operation, parse(operation, text, 'number').body))?.retry === false;
}

function codeIn(api: Api, { envelope }: Operation, body: unknown): number | string | undefined {
  return [...(envelope ? [envelope.code] : []), ...api.codeAt]
    .map((pointer) => valueAt(body, pointer))
    .find((value) => typeof value === 'number' || (typeof value === 'string' && value !== '')) as
    number | string | undefined;
}

const knownCode = (codes: ErrorCodes, code: number | string | undefined): ErrorCode | undefined =>
  Object.hasOwn(codes, String(code)) ? codes[String(code)] : undefined;

/** Statuses with which a server may answer to a signature that is not valid, by the vendor's FAQ and by HTTP. */
const mayConcernSignature = [400, 401, 403];
/** Seconds. A difference of this size harms no signature. */
const harmlessDifference = 45;

function apiError(api: Api, operation: Operation, reply: Reply, body: unknown, codes: ErrorCodes): ApiError {
  const { headers, status } = reply.response;
  const { clockAhead = 0 } = reply;
  const code = codeIn(api, operation, body);
  const message = [operation.envelope?.message, '/message', '/error_description']
    .map((pointer) => (pointer === undefined ? undefined : valueAt(body, pointer)))
    .find((value): value is string => typeof value === 'string' && value !== '');
  const isClockOff = mayConcernSignature.includes(status) && Math.abs(clockAhead) > harmlessDifference;
  return apiErrorOf(
    operation.id,
    {
      status,
      code,
      message,
      body,
      requestId: requestIdOf(headers),
      retryAfter: retryAfterOf(headers),
      ...(isClockOff && { clockAhead }),
    },
    knownCode(codes, code),
  );
}
