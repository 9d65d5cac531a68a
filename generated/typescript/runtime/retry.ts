/** Whether and when a call is sent again. */
import { retryAfterOf } from './reply-headers.ts';

const defaultRetries = 2;
/** Milliseconds. The pause before the first repetition is at most this, and at most twice as long each further time. */
const firstPause = 500;
const longestPause = 8_000;
/** Seconds. A server that asks for a longer pause is not waited for: its answer goes to the caller, who knows better. */
const longestRetryAfter = 60;

/** When to send a call again. It counts the repetitions of one call. */
export class Retry {
  readonly #left: () => boolean;
  readonly #always: boolean;
  #repeats = 0;

  /**
   * @param retries As in ClientOptions.
   * @param repeatable Whether the call may be sent twice at all.
   */
  constructor(retries: number | undefined, repeatable: boolean) {
    const most = repeatable ? (retries ?? defaultRetries) : 0;
    this.#left = () => this.#repeats < most;
    this.#always = retries !== undefined;
  }

  /** Milliseconds to wait before the call is sent again after an answer, undefined if that answer is final. */
  afterResponse({ status, headers }: Response): number | undefined {
    if (!this.#left() || !(status === 408 || status === 429 || status >= 500)) return undefined;
    const asked = retryAfterOf(headers);
    if (asked !== undefined) return asked <= longestRetryAfter ? this.#count(asked * 1000) : undefined;
    return this.#always ? this.#count(this.#backoff()) : undefined;
  }

  /** Milliseconds to wait after a fault, undefined if the fault is final. A timeout is repeated only if the caller said so. */
  afterFault(isTimeout: boolean): number | undefined {
    if (!this.#left() || (isTimeout && !this.#always)) return undefined;
    return this.#count(this.#backoff());
  }

  /** Exponential, with full jitter, so that clients that failed together don't come back together. */
  #backoff(): number {
    return Math.random() * Math.min(longestPause, firstPause * 2 ** this.#repeats);
  }

  #count(pause: number): number {
    this.#repeats++;
    return pause;
  }
}
