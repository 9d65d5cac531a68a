/** Time limit and abort of a call, and of each of its attempts. */

/** The longest that a timer can be set for, in milliseconds: almost 25 days. A longer limit is none. */
const longest = 2 ** 31 - 1;

/** Ends what it is for when its time is over or its parent is aborted. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Whether the time was over before anything else ended it. */
  readonly expired: () => boolean;
  /**
   * Lifts the time limit.
   * @param abortable Whether the parent can still abort what goes on.
   */
  readonly done: (abortable?: boolean) => void;
}

/**
 * @param timeoutMs Milliseconds; 0 sets no limit.
 * @param parent Ends it too: the signal of the caller, or of the whole call.
 */
export function deadlineIn(timeoutMs: number, parent?: AbortSignal): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  let expired = false;
  const expire = () => {
    expired = !signal.aborted;
    controller.abort();
  };
  const timer = timeoutMs > 0 && timeoutMs <= longest ? setTimeout(expire, timeoutMs) : undefined;
  const abort = () => controller.abort(parent?.reason);
  if (parent?.aborted) abort();
  parent?.addEventListener('abort', abort);
  return {
    signal,
    expired: () => expired,
    done: (abortable) => {
      clearTimeout(timer);
      if (!abortable) parent?.removeEventListener('abort', abort);
    },
  };
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
