/** Sends a request, and sends it again where that is safe and may help. The only loop of attempts. */
import { attempt, isFault, type Answer, type AttemptContext, type Reply } from './attempt.ts';
import { Deadline } from './deadline.ts';
import { RedirectError, TimeoutError } from './errors.ts';
import { tell } from './hooks.ts';
import type { Limiter } from './limiter.ts';
import { pause } from './pause.ts';
import { Retry } from './retry.ts';
import type { Draft } from './transport.ts';

export type { Reply } from './attempt.ts';

/** What an exchange needs besides the request. */
export interface ExchangeContext extends AttemptContext {
  readonly signal: AbortSignal | undefined;
  /** Of the whole call, pauses included, in milliseconds; 0 for no limit. */
  readonly deadlineMs?: number | undefined;
  /** As in ClientOptions. */
  readonly retries?: number | undefined;
  readonly limiter?: Limiter | undefined;
  /** Whether the vendor says of a failure with this body that the same request cannot succeed later. */
  readonly isFinal?: ((text: string) => boolean) | undefined;
}

/**
 * Sends a request and reads the answer.
 * @param body Whether to read the body; the time limits cover it then.
 * @throws NetworkError, TimeoutError, TypeError for credentials that cannot be sent, or the reason of the caller's abort.
 */
export async function exchange(draft: Draft, context: ExchangeContext, body: 'read' | 'leave'): Promise<Reply> {
  const { operation, signal, deadlineMs = 0 } = context;
  const call = new Deadline(deadlineMs, signal);
  try {
    signal?.throwIfAborted();
    const reply = await repeat(draft, context, body, call);
    // Whoever reads a body that was left unread can still abort it.
    if (body === 'leave') call.lift();
    else call.done();
    return reply;
  } catch (error) {
    call.done();
    if (signal?.aborted) throw signal.reason;
    if (call.expired) throw new TimeoutError(operation.id, deadlineMs);
    throw error;
  }
}

async function repeat(draft: Draft, context: ExchangeContext, body: 'read' | 'leave', call: Deadline): Promise<Reply> {
  const { operation, limiter, hooks, isFinal = () => false } = context;
  // A stream is gone once it was sent.
  const isRepeatable = typeof draft.init.body !== 'function';
  const retry = new Retry(context.retries, isRepeatable && operation.retrySafe === true);
  let renewals = isRepeatable ? 1 : 0;
  const waitAfter = ({ response, text, sent }: Answer): number | undefined => {
    if (response.status !== 401 || renewals === 0 || !sent.some(({ source }) => source.refused)) {
      const wait = retry.afterResponse(response);
      return wait === undefined || isFinal(text) ? undefined : wait;
    }
    renewals--;
    for (const { source, value } of sent) source.refused?.(value);
    return 0;
  };
  for (let number = 1; ; number++) {
    await limiter?.start(call.signal);
    const answer = await attempt(draft, context, body, number, call.signal).catch((error: unknown) => {
      if (call.signal.aborted || !isFault(error) || error instanceof RedirectError) throw error;
      return error;
    });
    const wait = isFault(answer) ? retry.afterFault(answer instanceof TimeoutError) : waitAfter(answer);
    if (wait === undefined || wait >= call.left) {
      if (isFault(answer)) throw answer;
      return answer;
    }
    if (!isFault(answer) && body === 'leave') await answer.response.body?.cancel();
    tell(hooks?.onRetry, { operation: operation.id, attempt: number, delayMs: wait });
    if (wait > 0) await pause(wait, call.signal);
  }
}
