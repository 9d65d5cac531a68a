/** Kills a process that follows a task, and has another one follow it to its end. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Language } from './language.ts';
import type { Relay } from './server/relay.ts';
import type { Outcome } from './session.ts';

/** An operation that starts a task, and the requests by which it does. */
export interface TaskStart {
  readonly operation: string;
  readonly start: RegExp;
  /** How far is it? */
  readonly question: RegExp;
}

export const taskStarts: readonly TaskStart[] = [
  { operation: 'importFile', start: /v1\/import(\?|$)/, question: /v1\/import\/progress/ },
  { operation: 'exportFile', start: /v1\/export\/(?!progress)/, question: /v1\/export\/progress/ },
];

/** What came of the task. */
export interface Resumption {
  /** What the process that was killed told last: that it ended. */
  readonly killed: Outcome;
  readonly resumed: Outcome;
  /** Requests that started a task. */
  readonly starts: number;
  readonly questionsBefore: number;
  readonly questionsAfter: number;
}

const settings = { timeoutMs: 10_000, retries: 0 };
const bound = 60_000;

/** @param relay Leads to the mock. */
export async function resumeTask(language: Language, relay: Relay, task: TaskStart): Promise<Resumption> {
  const base = `${relay.url}/shimo`;
  const seen = (pattern: RegExp): number => relay.requests.filter(({ target }) => pattern.test(target)).length;
  const first = language.start();
  let id = '';
  const following = first.ask({ call: `${task.operation} begin`, base, settings }, bound, (begun) => (id = begun));
  // The task has begun, and the process is in the middle of its questions.
  while (first.isAlive && (id === '' || seen(task.question) === 0)) await Promise.race([sleep(10), following]);
  await first.kill();
  const questionsBefore = seen(task.question);
  const second = language.start();
  const resumed = await second.ask({ call: `${task.operation} resume`, base, settings, task: id }, bound);
  await second.kill();
  const questionsAfter = seen(task.question) - questionsBefore;
  return { killed: await following, resumed, starts: seen(task.start), questionsBefore, questionsAfter };
}
