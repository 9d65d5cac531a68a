/** Time limit and abort of one attempt. */

/** Ends an attempt when its time is over or its caller aborts. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #caller: AbortSignal | undefined;
  /** Whether the time was over before anything else ended the attempt. */
  expired = false;

  /** @param timeoutMs Milliseconds; 0 sets no limit. */
  constructor(timeoutMs: number, caller: AbortSignal | undefined) {
    this.#caller = caller;
    if (caller?.aborted) this.#controller.abort(caller.reason);
    caller?.addEventListener('abort', this.#abort, { once: true });
    if (timeoutMs > 0) {
      this.#timer = setTimeout(() => {
        this.expired = !this.signal.aborted;
        this.#controller.abort();
      }, timeoutMs);
    }
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Lifts the time limit. The caller can still abort. */
  lift(): void {
    clearTimeout(this.#timer);
  }

  /** Frees the timer and the listener. */
  done(): void {
    this.lift();
    this.#caller?.removeEventListener('abort', this.#abort);
  }

  readonly #abort = () => this.#controller.abort(this.#caller?.reason);
}
