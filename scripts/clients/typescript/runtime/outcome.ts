/** Tells successes from failures. */
import { ApiError, ParseError } from './errors.ts';
import type { Reply } from './exchange.ts';
import type { Api, ErrorCodes, Operation, Pointer } from './operation.ts';
import { hold, valueAt } from './pointer.ts';
import { redact, redactJson } from './secrets.ts';

/** A call that succeeded, told apart from a failure by `ok` and from other successes by `status`. */
export interface Success<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly headers: Headers;
}

/** A call that the server refused, told apart by `status`. */
export interface Failure<Status extends number, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly error: ApiError<Status, Body>;
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
  { response, text, secrets }: Reply,
  codes: ErrorCodes = {},
): Outcome {
  const { status, headers } = response;
  const failure = (body: unknown): Outcome => {
    const error = apiError(api, operation, status, redactJson(body, secrets), codes);
    return { ok: false, status, headers, error };
  };
  if (!response.ok) return failure(parse(text) ?? (text === '' ? undefined : text));
  const body = read(operation, response, text, secrets);
  const { envelope } = operation;
  if (!envelope) return { ok: true, status, headers, data: body };
  if (hold(envelope.success, status, body)) {
    return { ok: true, status, headers, data: unwrap(operation, status, body, envelope.data) };
  }
  if (envelope.pending && hold(envelope.pending, status, body)) return { ok: true, status, headers, data: body };
  return failure(body);
}

function unwrap(operation: Operation, status: number, body: unknown, pointer: Pointer | undefined): unknown {
  if (pointer === undefined) return body;
  const data = valueAt(body, pointer);
  if (data !== undefined && data !== null) return data;
  throw new ParseError(operation.id, status, `a success without ${pointer} in its body`);
}

function read(operation: Operation, response: Response, text: string, secrets: readonly string[]): unknown {
  if (operation.reply === 'text') return text;
  if (text === '') {
    if (operation.reply === 'none' || response.status === 204) return undefined;
    throw new ParseError(operation.id, response.status, 'the body is empty where JSON was due');
  }
  const body = parse(text);
  if (body !== undefined) return body;
  const type = response.headers.get('Content-Type') ?? 'no content type';
  const start = redact(text, secrets).slice(0, 80);
  throw new ParseError(operation.id, response.status, `the body is no JSON (${type}): ${start}`);
}

/** JSON has no undefined, so that stands for a text that is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function apiError(api: Api, operation: Operation, status: number, body: unknown, codes: ErrorCodes): ApiError {
  const { envelope } = operation;
  const code = [...(envelope ? [envelope.code] : []), ...api.codeAt]
    .map((pointer) => valueAt(body, pointer))
    .find((value) => typeof value === 'number' || (typeof value === 'string' && value !== ''));
  const message = [envelope?.message, '/message', '/error_description']
    .map((pointer) => (pointer === undefined ? undefined : valueAt(body, pointer)))
    .find((value) => typeof value === 'string' && value !== '');
  const known = Object.hasOwn(codes, String(code)) ? codes[String(code)] : undefined;
  return new ApiError(
    operation.id,
    { status, body, code, message } as ConstructorParameters<typeof ApiError>[1],
    known,
  );
}
