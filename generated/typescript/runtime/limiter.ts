/** Keeps to the number of requests that a vendor allows. */

export interface LimiterOptions {
  /** How many requests may start within the span. */
  requests: number;
  /** The span in seconds, 1 unless set. */
  seconds?: number | undefined;
}

/** Decides when a request may start. Clients that share a vendor's limit share a limiter. */
export interface Limiter {
  /**
   * Waits for the turn of a request.
   * @param signal Gives up the turn; `start` then throws its reason.
   */
  start(signal?: AbortSignal): Promise<void>;
}

/**
 * A limiter that starts no more than so many requests within any span of so many seconds, in the order in which they come.
 * It knows only of this process.
 * @throws RangeError if one of the numbers is not above zero.
 */
export function createLimiter({ requests, seconds = 1 }: LimiterOptions): Limiter {
  if (!(requests >= 1 && seconds > 0)) {
    throw new RangeError(`a limiter needs at least 1 request and more than 0 seconds, not ${requests} in ${seconds}`);
  }
  return new SlidingWindow(Math.floor(requests), seconds * 1000);
}

/** Milliseconds; a longer one would end at once. */
const longestTimer = 2 ** 31 - 1;

class SlidingWindow implements Limiter {
  readonly #requests: number;
  readonly #span: number;
  /** When the latest requests started, as many as may start within a span. */
  readonly #starts: number[] = [];
  readonly #waiting = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(requests: number, span: number) {
    this.#requests = requests;
    this.#span = span;
  }

  async start(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const turn = () => {
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      const abort = () => {
        this.#waiting.delete(turn);
        if (this.#waiting.size === 0) this.#rest();
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#waiting.add(turn);
      this.#serve();
    });
  }

  #serve(): void {
    if (this.#timer !== undefined) return;
    for (const turn of this.#waiting) {
      const pause = this.#pause();
      if (pause > 0) {
        this.#timer = setTimeout(
          () => {
            this.#rest();
            this.#serve();
          },
          Math.min(Math.ceil(pause), longestTimer),
        );
        return;
      }
      this.#waiting.delete(turn);
      this.#starts.push(performance.now());
      if (this.#starts.length > this.#requests) this.#starts.shift();
      turn();
    }
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Milliseconds until the oldest of the latest requests leaves the span. */
  #pause(): number {
    const [oldest] = this.#starts;
    return oldest === undefined || this.#starts.length < this.#requests ? 0 : oldest + this.#span - performance.now();
  }
}
