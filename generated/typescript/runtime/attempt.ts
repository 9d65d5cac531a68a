/** One attempt of a call: from its credentials to the end of its answer. */
import { withQuery } from './address.ts';
import { textOf, type BodyLimits } from './body.ts';
import { prove, type Credentials, type Proof } from './credentials.ts';
import { deadlineIn, unlessAborted } from './deadline.ts';
import { ClientError, NetworkError, RedirectError, TimeoutError } from './errors.ts';
import { tell, type Attempt, type Hooks } from './hooks.ts';
import type { Operation } from './operation.ts';
import type { followRedirects } from './redirects.ts';
import { requestIdOf } from './reply-headers.ts';
import { merge, type Draft } from './request.ts';
import { redact, redactError } from './secrets.ts';

/** What an attempt needs besides the request. */
export interface AttemptContext extends BodyLimits {
  readonly operation: Operation;
  /** Secrets that the caller hands over with the request. */
  readonly secrets: readonly string[];
  readonly credentials: Credentials;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds; 0 for no limit. */
  readonly timeoutMs?: number | undefined;
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
  readonly sent: Proof['sent'];
}

export const defaultTimeoutMs = 60_000;

/**
 * @param unread Whether to leave the body unread; the time limits don't cover it then.
 * @param number 1 for the first attempt of a call.
 * @param call Ends the attempt with the call.
 * @returns The answer, or the fault because of which there is none.
 * @throws RedirectError, TypeError for credentials or headers that cannot be sent, and what a function for a secret throws.
 */
export async function attempt(
  draft: Draft,
  context: AttemptContext,
  unread: boolean,
  number: number,
  call: AbortSignal | undefined,
): Promise<Answer | NetworkError | TimeoutError> {
  const { operation, timeoutMs = defaultTimeoutMs, hooks } = context;
  const { id, method, path } = operation;
  const event: Attempt = { operation: id, method, path, url: redact(draft.url, context.secrets), number };
  const start = performance.now();
  const told = <More>(more: More) => ({ attempt: event, durationMs: performance.now() - start, ...more });
  const deadline = deadlineIn(timeoutMs, call);
  const { signal } = deadline;
  let isSent = false;
  const run = async (): Promise<Answer> => {
    const proof = await prove(operation, context.credentials);
    isSent = true;
    const extra = tell(hooks?.onRequest, event) ?? {};
    const secrets = [...context.secrets, ...proof.secrets];
    return { secrets, ...(await send(draft, context, proof, extra, secrets, unread, signal)) };
  };
  try {
    // Whether or not what it waits for listens to the signal.
    const answer = await unlessAborted(signal, run());
    deadline.done(unread);
    if (hooks) tell(hooks.onResponse, told({ status: answer.response.status, requestId: requestIdOf(answer) }));
    return answer;
  } catch (error) {
    deadline.done();
    const failure = deadline.expired() ? new TimeoutError(id, timeoutMs) : error;
    // An abort shows as a network error too.
    const fault = isFault(failure) && !call?.aborted ? failure : undefined;
    tell(hooks?.onError, told({ error: fault }));
    // A credential that cannot be had was tried for often enough by who gets it.
    if (isSent && fault && !(fault instanceof RedirectError)) return fault;
    throw failure;
  }
}

/** Whether no answer came. */
export const isFault = (error: unknown): error is NetworkError | TimeoutError =>
  error instanceof NetworkError || error instanceof TimeoutError;

async function send(
  draft: Draft,
  context: AttemptContext,
  proof: Proof,
  extra: object,
  secrets: readonly string[],
  unread: boolean,
  signal: AbortSignal,
): Promise<Omit<Answer, 'secrets'>> {
  const { operation, fetch = globalThis.fetch, redirects } = context;
  const { id } = operation;
  const headers = merge(draft.headers, extra, proof.headers);
  for (const [name, value] of Object.entries(headers)) {
    if (/[^\t -~\x80-\xff]/.test(value)) {
      throw new TypeError(`${id}: the header '${name}' has characters that none can have`);
    }
  }
  const { query } = proof;
  const url = withQuery(draft.url, query);
  const { method, body: made, init } = draft;
  const body = typeof made === 'function' ? made(signal) : (made as BodyInit | null);
  // A redirect is never followed by the platform, because the credentials would go with it.
  const request = { redirect: 'manual' as const, ...init, method, headers, body, signal };
  try {
    const followed = await redirects?.(fetch, { id, url, init: request, query });
    const response = followed?.response ?? (await fetch(url, request));
    if (response.type === 'opaqueredirect') {
      throw new RedirectError(id, 'the server redirects; a browser hides where to');
    }
    // After a redirect nobody knows what refused the credentials, and what was done before.
    const sent = followed?.hops ? [] : proof.sent;
    const hint = sent.map(({ source }) => source.explain?.(response)).find(Boolean);
    return { response, text: unread ? '' : await textOf(id, response, context), sent, hint };
  } catch (error) {
    if (error instanceof ClientError) throw error;
    const cause = redactError(error, secrets);
    throw new NetworkError(id, reasonOf(cause), { cause });
  }
}

/** The innermost message says most: fetch itself says no more than that it failed. */
function reasonOf(error: Error): string {
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
