/** Sends a request: signs it, limits its time, and sends it again where the server refused a credential that can be renewed. */
import { collect, type Credentials, type SentCredential } from './credentials.ts';
import { Deadline } from './deadline.ts';
import { NetworkError, TimeoutError } from './errors.ts';
import type { Operation } from './operation.ts';
import { redact, redactError } from './secrets.ts';
import type { Draft } from './transport.ts';

/** What an exchange needs besides the request. */
export interface ExchangeContext {
  readonly operation: Operation;
  /** Secrets that the caller hands over with the request. */
  readonly secrets: readonly string[];
  readonly credentials: Credentials;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

export interface Reply {
  readonly response: Response;
  /** The body, '' if it is left unread. */
  readonly text: string;
  /** The secrets that were sent, to be kept out of errors. */
  readonly secrets: readonly string[];
}

/**
 * Sends a request and reads the answer.
 * @param body Whether to read the body; the time limit covers it then.
 */
export async function exchange(draft: Draft, context: ExchangeContext, body: 'read' | 'leave'): Promise<Reply> {
  for (let renewed = false; ; renewed = true) {
    const sent = await collect(context.operation, context.credentials);
    const reply = await attempt(draft, sent, context, body);
    if (reply.response.status !== 401 || renewed || !sent.some(({ source }) => source.refused)) return reply;
    for (const { source, value } of sent) source.refused?.(value);
  }
}

async function attempt(
  draft: Draft,
  sent: readonly SentCredential[],
  { operation, secrets: given, fetch, timeoutMs, signal }: ExchangeContext,
  body: 'read' | 'leave',
): Promise<Reply> {
  const credentials = sent.filter(({ carrier }) => carrier.credential !== 'appId').map(({ value }) => value);
  const secrets = [...given, ...credentials];
  const deadline = new Deadline(timeoutMs, signal);
  try {
    // A redirect is never followed, because the credentials would go with it.
    const { url, headers } = authorize(draft, sent);
    const response = await fetch(url, { ...draft.init, headers, redirect: 'manual', signal: deadline.signal });
    if (response.type === 'opaqueredirect') throw new Error('the server answered with a redirect');
    if (body === 'leave') {
      deadline.lift();
      return { response, text: '', secrets };
    }
    const text = await response.text();
    deadline.done();
    return { response, text, secrets };
  } catch (error) {
    deadline.done();
    if (signal?.aborted) throw signal.reason;
    if (deadline.expired) throw new TimeoutError(operation.id, timeoutMs);
    const cause = redactError(error, secrets);
    throw new NetworkError(operation.id, redact(reasonOf(cause), secrets), { cause });
  }
}

function authorize({ url, init }: Draft, sent: readonly SentCredential[]): { url: string; headers: Headers } {
  const headers = new Headers(init.headers);
  let target = url;
  for (const { carrier, value } of sent) {
    if (carrier.in === 'bearer') headers.set('Authorization', `Bearer ${value}`);
    else if (carrier.in === 'header') headers.set(carrier.name ?? '', value);
    else target += `${target.includes('?') ? '&' : '?'}${carrier.name}=${encodeURIComponent(value)}`;
  }
  return { url: target, headers };
}

/** The innermost message says most: fetch itself says no more than that it failed. */
function reasonOf(error: Error): string {
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
