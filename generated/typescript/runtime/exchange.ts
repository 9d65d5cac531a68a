/** Sends a request, and sends it again where that is safe and may help. The only loop of attempts. */
import { attempt, isFault, type Answer, type AttemptContext, type Reply } from './attempt.ts';
import { deadlineIn, pause, unlessAborted } from './deadline.ts';
import { TimeoutError } from './errors.ts';
import { tell } from './hooks.ts';
import type { Limiter } from './limiter.ts';
import type { Draft } from './request.ts';
import { defaultRetries, pauseAfter } from './retry.ts';

export type { Reply } from './attempt.ts';

/** What an exchange needs besides the request. */
export interface ExchangeContext extends AttemptContext {
  readonly signal: AbortSignal | undefined;
  /** Of the whole call, pauses included, in milliseconds; 0 for no limit. */
  readonly deadlineMs?: number | undefined;
  /** As in ClientOptions. */
  readonly retries?: number | undefined;
  readonly limiter?: Limiter | undefined;
  /** Whether the vendor says of a failure that the same request cannot succeed later. */
  readonly isFinal?: ((reply: Reply) => boolean) | undefined;
}

/**
 * Sends a request and reads the answer.
 * @param make Makes the request, within the time limit of the call.
 * @param unread Whether to leave the body unread; the time limits don't cover it then.
 * @throws NetworkError, TimeoutError, TypeError for credentials that cannot be sent, or the reason of the caller's abort.
 */
export async function exchange(make: () => Promise<Draft>, context: ExchangeContext, unread = false): Promise<Reply> {
  const { operation, signal, deadlineMs = 0, limiter, hooks, isFinal } = context;
  let retries = operation.retrySafe ? (context.retries ?? defaultRetries) : 0;
  let repeats = 0;
  let renewals = 1;

  /** Milliseconds until the next attempt, undefined if there shall be none. */
  const waitAfter = (answer: Answer | undefined): number | undefined => {
    if (answer?.response.status === 401 && renewals && answer.sent.some(({ source }) => source.refused)) {
      renewals--;
      for (const { source, value } of answer.sent) source.refused?.(value);
      return 0;
    }
    if (repeats >= retries) return undefined;
    const wait = pauseAfter(answer?.response, repeats);
    if (wait === undefined || (answer && isFinal?.(answer))) return undefined;
    repeats++;
    return wait;
  };

  const end = performance.now() + (deadlineMs || Infinity);
  // A signal costs more than all else before a call is sent.
  const limit = deadlineMs ? deadlineIn(deadlineMs, signal) : undefined;
  const call = limit?.signal ?? signal;
  try {
    const draft = await unlessAborted(call, make());
    // A stream is gone once it was sent.
    if (typeof draft.body === 'function') retries = renewals = 0;
    for (let number = 1; ; number++) {
      await limiter?.start(call);
      const answer = await attempt(draft, context, unread, number, call);
      const isLost = isFault(answer);
      const wait = waitAfter(isLost ? undefined : answer);
      if (wait === undefined || performance.now() + wait >= end) {
        if (isLost) throw answer;
        // Whoever reads a body that was left unread can still abort it.
        limit?.done(unread);
        return answer;
      }
      // Not waited for: where somebody else reads a copy of the response too, the cancel lasts until that is over.
      if (!isLost && unread) answer.response.body?.cancel().catch(() => {});
      tell(hooks?.onRetry, { operation: operation.id, attempt: number, delayMs: wait });
      if (wait) await pause(wait, call);
    }
  } catch (error) {
    limit?.done();
    if (signal?.aborted) throw signal.reason;
    if (limit?.expired()) throw new TimeoutError(operation.id, deadlineMs);
    throw error;
  }
}
