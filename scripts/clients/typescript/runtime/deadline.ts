/** Time limit and abort of a call, and of each of its attempts. */

/** The longest that a timer can be set for, in milliseconds: almost 25 days. A longer limit is none. */
const longest = 2 ** 31 - 1;

/** Ends what it is for when its time is over or its parent is aborted. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #parent: AbortSignal | undefined;
  readonly #abort = () => this.#controller.abort(this.#parent?.reason);
  /** Whether the time was over before anything else ended it. */
  expired = false;

  /**
   * @param timeoutMs Milliseconds; 0 sets no limit.
   * @param parent Ends it too: the signal of the caller, or of the whole call.
   */
  constructor(timeoutMs: number, parent?: AbortSignal) {
    this.#parent = parent;
    if (parent?.aborted) this.#abort();
    parent?.addEventListener('abort', this.#abort);
    if (timeoutMs > 0 && timeoutMs <= longest) {
      this.#timer = setTimeout(() => {
        this.expired = !this.signal.aborted;
        this.#controller.abort();
      }, timeoutMs);
    }
  }

  /**
   * Lifts the time limit.
   * @param abortable Whether the parent can still abort what goes on.
   */
  done(abortable = false): void {
    clearTimeout(this.#timer);
    if (!abortable) this.#parent?.removeEventListener('abort', this.#abort);
  }
}

/** The outcome of a promise, or the reason of the abort if that comes first. */
export function unlessAborted<Value>(signal: AbortSignal | undefined, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason as Error);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', abort));
  });
}

/** Waits. @throws the signal's reason as soon as it aborts. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await unlessAborted(signal, end).finally(() => clearTimeout(timer));
}

/** A signal that aborts when either does. */
export function either(one: AbortSignal | undefined, other: AbortSignal | undefined): AbortSignal | undefined {
  return one && other ? AbortSignal.any([one, other]) : (one ?? other);
}
