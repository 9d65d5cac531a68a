/** One attempt of a call: from its credentials to the end of its answer. */
import { withQuery } from './address.ts';
import { collect, headersOf, queryOf, secretsOf, type Credentials, type SentCredential } from './credentials.ts';
import { Deadline } from './deadline.ts';
import { NetworkError, RedirectError, TimeoutError } from './errors.ts';
import { tell, type Attempt, type Hooks } from './hooks.ts';
import type { Operation } from './operation.ts';
import { Refused, type followRedirects } from './redirects.ts';
import { requestIdOf } from './reply-headers.ts';
import { merge, type Draft } from './request.ts';
import { redact, redactError } from './secrets.ts';

/** What an attempt needs besides the request. */
export interface AttemptContext {
  readonly operation: Operation;
  /** Secrets that the caller hands over with the request. */
  readonly secrets: readonly string[];
  readonly credentials: Credentials;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds; 0 for no limit. */
  readonly timeoutMs: number;
  readonly redirects?: typeof followRedirects | undefined;
  readonly hooks?: Hooks | undefined;
}

export interface Reply {
  readonly response: Response;
  /** The body, '' if it is left unread. */
  readonly text: string;
  /** The secrets that were sent, to be kept out of errors. */
  readonly secrets: readonly string[];
  /** What may have made the server refuse. */
  readonly hint?: string | undefined;
}

/** An answer, and with which credentials it was got. */
export interface Answer extends Reply {
  readonly sent: readonly SentCredential[];
}

/**
 * @param body Whether to read the body; the time limits cover it then.
 * @param number 1 for the first attempt of a call.
 * @param call Ends the attempt with the call.
 * @throws NetworkError, TimeoutError, TypeError for credentials or headers that cannot be sent, and what a function for a
 * secret throws.
 */
export async function attempt(
  draft: Draft,
  context: AttemptContext,
  body: 'read' | 'leave',
  number: number,
  call: AbortSignal,
): Promise<Answer> {
  const { operation, timeoutMs, secrets, hooks = {} } = context;
  const { id, method, path } = operation;
  const event: Attempt = { operation: id, method, path, url: redact(draft.url, secrets), number };
  const start = performance.now();
  const deadline = new Deadline(timeoutMs, call);
  const { signal } = deadline;
  try {
    const sent = await deadline.race(collect(operation, context.credentials));
    const extra = tell(hooks.onRequest, event) ?? {};
    const all = [...secrets, ...secretsOf(sent)];
    const { response, text } = await send(draft, context, sent, extra, all, body, signal);
    deadline.done(body === 'leave');
    const { status, headers } = response;
    const durationMs = performance.now() - start;
    tell(hooks.onResponse, { attempt: event, status, requestId: requestIdOf(headers), durationMs });
    const hint = sent.map(({ source }) => source.explain?.(response)).find(Boolean);
    return { response, text, secrets: all, sent, hint };
  } catch (error) {
    deadline.done();
    const failure = deadline.expired ? new TimeoutError(id, timeoutMs) : error;
    // An abort shows as a network error too.
    const told = isFault(failure) && !call.aborted ? failure : undefined;
    tell(hooks.onError, { attempt: event, error: told, durationMs: performance.now() - start });
    throw failure;
  }
}

/** Whether no answer came. */
export const isFault = (error: unknown): error is NetworkError | TimeoutError =>
  error instanceof NetworkError || error instanceof TimeoutError;

async function send(
  draft: Draft,
  { operation: { id }, fetch, redirects }: AttemptContext,
  sent: readonly SentCredential[],
  extra: object,
  secrets: readonly string[],
  body: 'read' | 'leave',
  signal: AbortSignal,
): Promise<{ response: Response; text: string }> {
  const headers = merge(draft.headers, extra, headersOf(sent));
  for (const [name, value] of Object.entries(headers)) {
    if (/[^\t -~\x80-\xff]/.test(value)) {
      throw new TypeError(`${id}: the header '${name}' has characters that cannot stand in one`);
    }
  }
  const query = queryOf(sent);
  const url = withQuery(draft.url, query);
  const { method, body: made, init } = draft;
  // A redirect is never followed by the platform, because the credentials would go with it.
  const isRefused = !redirects && init?.redirect === 'error';
  const redirect = isRefused ? ('error' as const) : ('manual' as const);
  const content = made && { body: typeof made === 'function' ? made(signal) : made };
  const request = { ...init, method, headers, ...content, redirect, signal };
  try {
    const response = await (redirects ? redirects(fetch, { url, init: request, query }) : fetch(url, request));
    if (response.type === 'opaqueredirect') {
      throw new Refused('the server answered with a redirect, and a browser does not tell where it leads');
    }
    return { response, text: body === 'read' ? await response.text() : '' };
  } catch (error) {
    const cause = redactError(error, secrets);
    const reason = reasonOf(cause);
    // In the words of Node, which was told that there is none to expect.
    const isRedirect = error instanceof Refused || (isRefused && reason === 'unexpected redirect');
    throw new (isRedirect ? RedirectError : NetworkError)(id, reason, { cause });
  }
}

/** The innermost message says most: fetch itself says no more than that it failed. */
function reasonOf(error: Error): string {
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
