/** Asks for a task until it is over. */
import { ClientError, TaskError } from './errors.ts';
import type { Following } from './operation.ts';
import type { Outcome, Success } from './outcome.ts';
import { deadlineIn, either, pause } from './deadline.ts';
import { hold, valueAt } from './pointer.ts';

/** How a task is waited for. */
export interface TaskOptions {
  /** Told the percentage that is done, from 0 to 100, after each answer that names one. */
  onProgress?: ((percent: number) => void) | undefined;
  /** Ends the wait, which throws the signal's reason; the server goes on with the task. */
  signal?: AbortSignal | undefined;
  /** Longest wait in milliseconds: as long as the vendor runs a task unless set, or 10 minutes where that is unknown. */
  maxWaitMs?: number | undefined;
  /** Pause between two questions in milliseconds: half a second that grows to five unless set. */
  intervalMs?: number | undefined;
}

const usualSeconds = 600;
const firstPauseMs = 500;
const longestPauseMs = 5_000;

/**
 * Asks until the task is done, and gives the last answer.
 * @param outer Ends the wait too.
 * @param taskId undefined for a task that is asked for by repeating the call: a refusal is then one of the call itself.
 */
export async function follow(
  following: Following,
  ask: (signal: AbortSignal) => Promise<Outcome>,
  outer: AbortSignal | undefined,
  { onProgress, signal, maxWaitMs, intervalMs }: TaskOptions = {},
  taskId?: string,
): Promise<Success<number, unknown>> {
  const { id, maxSeconds = usualSeconds, limits = '', progress } = following;
  const failure = (reason: TaskError['reason'], text: string, cause?: ClientError) =>
    new TaskError(id, taskId, reason, text + limits, { cause });
  const limit = maxWaitMs ?? maxSeconds * 1000;
  const deadline = deadlineIn(limit, either(outer, signal));
  try {
    for (let wait = intervalMs ?? firstPauseMs; ; wait = intervalMs ?? Math.min(wait * 1.5, longestPauseMs)) {
      const outcome = await ask(deadline.signal);
      if (!outcome.ok) {
        const { error } = outcome;
        // An answer with a success status is about the task, any other about the question.
        if (taskId === undefined || error.status >= 300) throw error;
        throw failure('failed', `failed or is unknown: ${error.message}`, error);
      }
      const { status, data } = outcome;
      const percent = valueAt(data, progress);
      if (typeof percent === 'number') onProgress?.(percent);
      if (hold(following.done, status, data)) return outcome;
      if (!hold(following.running, status, data)) throw failure('failed', 'is in an undocumented state');
      await pause(wait, deadline.signal);
    }
  } catch (error) {
    if (deadline.expired()) throw failure('overdue', `still runs after ${limit / 1000} seconds`);
    if (taskId === undefined || !(error instanceof ClientError) || error instanceof TaskError) throw error;
    throw failure('unanswered', `could not be asked for, and may run still: ${error.message}`, error);
  } finally {
    deadline.done();
  }
}
