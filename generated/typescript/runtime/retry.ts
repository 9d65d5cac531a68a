/** Whether and when a call is sent again. */
import { retryAfterOf } from './reply-headers.ts';

export const defaultRetries = 2;
/** Milliseconds. The pause before the first repetition is at most this, and at most twice as long each further time. */
const firstPause = 500;
const longestPause = 8_000;
/** Seconds. A server that asks for a longer pause is not waited for: its answer goes to the caller, who knows better. */
const longestRetryAfter = 60;

/**
 * Milliseconds to wait before a call is sent again, undefined if the answer is final.
 * @param answer What the server answered; undefined if no answer came.
 * @param repeats How often the call was sent again so far.
 */
export function pauseAfter(answer: Response | undefined, repeats: number): number | undefined {
  if (answer) {
    const { status, headers } = answer;
    if (status < 500 && status !== 408 && status !== 429) return undefined;
    const asked = retryAfterOf(headers);
    if (asked !== undefined) return asked > longestRetryAfter ? undefined : asked * 1000;
  }
  // Exponential, with full jitter, so that clients that failed together don't come back together.
  return Math.random() * Math.min(longestPause, firstPause * 2 ** repeats);
}
