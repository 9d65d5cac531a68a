/** Time limit and abort of a call, and of each of its attempts. */

/** The longest that a timer can be set for, in milliseconds: almost 25 days. A longer limit is none. */
const longest = 2 ** 31 - 1;

/** Ends what it is for when its time is over or its parent is aborted. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #parent: AbortSignal | undefined;
  readonly #end: number;
  /** Whether the time was over before anything else ended it. */
  expired = false;

  /**
   * @param timeoutMs Milliseconds; 0 sets no limit.
   * @param parent Ends it too: the signal of the caller, or of the whole call.
   */
  constructor(timeoutMs: number, parent?: AbortSignal) {
    this.#parent = parent;
    const limited = timeoutMs > 0 && timeoutMs <= longest;
    this.#end = limited ? performance.now() + timeoutMs : Infinity;
    if (parent?.aborted) this.#controller.abort(parent.reason);
    parent?.addEventListener('abort', this.#abort, { once: true });
    if (limited) {
      this.#timer = setTimeout(() => {
        this.expired = !this.signal.aborted;
        this.#controller.abort();
      }, timeoutMs);
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Milliseconds that are left. */
  get left(): number {
    return this.#end - performance.now();
  }

  /** The outcome of a promise, or the reason of the abort if that comes first. */
  race<Value>(promise: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const abort = () => reject(this.signal.reason as Error);
      const settled = () => this.signal.removeEventListener('abort', abort);
      if (this.signal.aborted) abort();
      this.signal.addEventListener('abort', abort);
      promise.then(resolve, reject).finally(settled);
    });
  }

  /**
   * Lifts the time limit.
   * @param abortable Whether the parent can still abort what goes on.
   */
  done(abortable = false): void {
    clearTimeout(this.#timer);
    if (!abortable) this.#parent?.removeEventListener('abort', this.#abort);
  }

  readonly #abort = () => this.#controller.abort(this.#parent?.reason);
}
