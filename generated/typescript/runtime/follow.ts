/** Asks for a task until it is over. */
import { ApiError, ClientError, TaskError } from './errors.ts';
import type { Following } from './operation.ts';
import type { Outcome, Success } from './outcome.ts';
import { pause } from './deadline.ts';
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
 * @param taskId undefined for a task that is asked for by repeating the call: a refusal is then one of the call itself.
 */
export async function follow(
  following: Following,
  ask: () => Promise<Outcome>,
  { onProgress, signal, maxWaitMs, intervalMs }: TaskOptions,
  taskId?: string,
): Promise<Success<number, unknown>> {
  const limit = maxWaitMs ?? (following.maxSeconds ?? usualSeconds) * 1000;
  const end = Date.now() + limit;
  for (let wait = intervalMs ?? firstPauseMs; ; wait = intervalMs ?? Math.min(wait * 1.5, longestPauseMs)) {
    const outcome = await ask().catch((error: unknown) => {
      throw taskId !== undefined && error instanceof ClientError ? unanswered(following, taskId, error) : error;
    });
    if (!outcome.ok) throw taskId === undefined ? outcome.error : refused(following, taskId, outcome.error);
    const { status, data } = outcome;
    const percent = following.progress === undefined ? undefined : valueAt(data, following.progress);
    if (typeof percent === 'number') onProgress?.(percent);
    if (hold(following.done, status, data)) return outcome;
    if (!hold(following.running, status, data)) {
      throw new TaskError(following.id, taskId, 'failed', `${named(taskId)} is in a state that is not documented`);
    }
    if (Date.now() + wait > end) throw overdue(following, taskId, limit);
    await pause(wait, signal);
  }
}
/** An answer with a success status is about the task, any other about the question. */
function refused(following: Following, taskId: string, error: ApiError): TaskError {
  if (error.status >= 300) return unanswered(following, taskId, error);
  const forgets =
    following.keepSeconds === undefined ? '' : `; one that is over is kept for ${time(following.keepSeconds)} only`;
  return new TaskError(
    following.id,
    taskId,
    'failed',
    `${named(taskId)} failed or is unknown: ${error.message}${forgets}`,
    {
      cause: error,
    },
  );
}

function unanswered(following: Following, taskId: string, error: ClientError): TaskError {
  const { id, keepSeconds } = following;
  const until = keepSeconds === undefined ? '' : `, at the latest ${time(keepSeconds)} after its end`;
  const message = `${named(taskId)} could not be asked for: ${error.message}; resume it by its identifier${until}`;
  return new TaskError(id, taskId, 'unanswered', message, { cause: error });
}

function overdue({ id, maxSeconds, keepSeconds }: Following, taskId: string | undefined, limit: number): TaskError {
  const longest = maxSeconds === undefined ? '' : `; the vendor runs one for ${time(maxSeconds)} at most`;
  const kept = keepSeconds === undefined ? '' : `, and keeps its result for ${time(keepSeconds)}`;
  return new TaskError(
    id,
    taskId,
    'overdue',
    `${named(taskId)} still runs after ${time(limit / 1000)}${longest}${kept}`,
  );
}

const named = (taskId?: string) => (taskId === undefined ? 'the task' : `the task '${taskId}'`);

const time = (seconds: number) => (seconds % 60 === 0 ? `${seconds / 60} minutes` : `${seconds} seconds`);
