/** One attempt of a call: from its credentials to the end of its answer. */
import { authorize, collect, queryOf, secretsOf, type Credentials, type SentCredential } from './credentials.ts';
import { Deadline } from './deadline.ts';
import { NetworkError, RedirectError, TimeoutError } from './errors.ts';
import { tell, type Attempt, type Hooks } from './hooks.ts';
import type { Operation } from './operation.ts';
import { Refused, type followRedirects } from './redirects.ts';
import { requestIdOf, serverTimeOf } from './reply-headers.ts';
import { redact, redactError } from './secrets.ts';
import { withQuery, type Draft } from './transport.ts';

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
  /** Seconds by which this machine is ahead of the server, if the request had a signature and the server told its time. */
  readonly clockAhead?: number | undefined;
}

/** An answer, and with which credentials it was got. */
export interface Answer extends Reply {
  readonly sent: readonly SentCredential[];
}

/**
 * @param number 1 for the first attempt of a call.
 * @param call Ends the attempt with the call.
 * @throws NetworkError, TimeoutError, TypeError for credentials that cannot be sent, and what a function for a secret throws.
 */
export async function attempt(
  draft: Draft,
  context: AttemptContext,
  body: 'read' | 'leave',
  number: number,
  call: AbortSignal,
): Promise<Answer> {
  const { operation, timeoutMs, hooks = {} } = context;
  const event = attemptOf(draft, context, number);
  const start = performance.now();
  const deadline = new Deadline(timeoutMs, call);
  try {
    const sent = await deadline.race(collect(operation, context.credentials));
    const extra = tell(hooks.onRequest, event) ?? {};
    const { response, text } = await fetchReply(draft, context, sent, extra, body, deadline.signal);
    if (body === 'leave') deadline.lift();
    else deadline.done();
    const { status, headers } = response;
    const durationMs = performance.now() - start;
    tell(hooks.onResponse, { attempt: event, status, requestId: requestIdOf(headers), durationMs });
    const secrets = [...context.secrets, ...secretsOf(sent)];
    return { response, text, secrets, sent, clockAhead: clockAheadOf(headers, context.credentials, sent) };
  } catch (error) {
    deadline.done();
    const failure = deadline.expired ? new TimeoutError(operation.id, timeoutMs) : error;
    // An abort shows as a network error too.
    const told = isFault(failure) && !call.aborted ? failure : undefined;
    tell(hooks.onError, { attempt: event, error: told, durationMs: performance.now() - start });
    throw failure;
  }
}

/** Whether no answer came. */
export const isFault = (error: unknown): error is NetworkError | TimeoutError =>
  error instanceof NetworkError || error instanceof TimeoutError;

function attemptOf({ url }: Draft, { operation, secrets }: AttemptContext, number: number): Attempt {
  const { id, method, path } = operation;
  return { operation: id, method, path, url: redact(url, secrets), number };
}

async function fetchReply(
  draft: Draft,
  { operation, secrets: given, fetch, redirects }: AttemptContext,
  sent: readonly SentCredential[],
  extra: Readonly<Record<string, string>>,
  body: 'read' | 'leave',
  signal: AbortSignal,
): Promise<{ response: Response; text: string }> {
  const headers = new Headers(draft.init.headers);
  for (const [name, value] of Object.entries(extra)) headers.set(name, value);
  authorize(operation, headers, sent);
  const query = queryOf(sent);
  const url = withQuery(draft.url, query);
  // A redirect is never followed by the platform, because the credentials would go with it.
  const refused = !redirects && draft.init.redirect === 'error';
  const redirect = refused ? ('error' as const) : ('manual' as const);
  const { body: made, ...rest } = draft.init;
  const content = made && { body: typeof made === 'function' ? made(signal) : made };
  const init = { ...rest, ...content, headers, redirect, signal };
  try {
    const response = await (redirects ? redirects(fetch, { url, init, query }) : fetch(url, init));
    if (response.type === 'opaqueredirect') {
      throw new Refused('the server answered with a redirect, and a browser does not tell where it leads');
    }
    return { response, text: body === 'read' ? await response.text() : '' };
  } catch (error) {
    const secrets = [...given, ...secretsOf(sent)];
    const cause = redactError(error, secrets);
    const reason = reasonOf(cause);
    // In the words of Node, which was told that there is none to expect.
    const redirected = error instanceof Refused || (refused && reason === 'unexpected redirect');
    throw new (redirected ? RedirectError : NetworkError)(operation.id, redact(reason, secrets), { cause });
  }
}

/** The innermost message says most: fetch itself says no more than that it failed. */
function reasonOf(error: Error): string {
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return error.message || ('code' in error ? String(error.code) : error.name);
}

function clockAheadOf(headers: Headers, { now }: Credentials, sent: readonly SentCredential[]): number | undefined {
  if (!now || !sent.some(({ carrier }) => carrier.credential === 'signature')) return undefined;
  const server = serverTimeOf(headers);
  return server === undefined ? undefined : (now() - server) / 1000;
}
