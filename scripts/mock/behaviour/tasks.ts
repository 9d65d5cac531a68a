/** Tasks that run for a while: each poll brings one further, until it is done or, on request, has failed. */
import type { LongRunning, Operation } from '../../model/types.ts';
import { withBody, type Answer, type Answers } from './answers.ts';
import { vary } from './identifiers.ts';
import type { Value } from '../json.ts';
import { holds, valueAt, withValueAt } from './pointers.ts';
import type { Preference } from '../request/prefer.ts';
import { Problem } from '../refusal/problem.ts';
import type { Outcome, Session } from './sessions.ts';

/** How often a task answers that it runs, before it has an outcome. */
const runningPolls = 2;

/** What the progress of a task is answered with. */
export class Progress {
  readonly #task: LongRunning;
  readonly #running: Answer;
  readonly #done: Answer;
  readonly #failed: Answer;

  /** @throws Error if an example for one of the states is missing. */
  constructor({ id }: Operation, task: LongRunning, answers: Answers) {
    const is = {
      done: ({ status, body }: Answer) => holds(task.done, status, body),
      running: ({ status, body }: Answer) => holds(task.running, status, body),
    };
    const need = (state: string, find: (answer: Answer) => boolean): Answer => {
      const found = answers.all.find(find);
      if (!found) throw new Error(`${id}: no example shows a task that is ${state}`);
      return found;
    };
    this.#task = task;
    this.#done = need('done', is.done);
    this.#running = need('running', (answer) => is.running(answer) && !is.done(answer));
    const failures = answers.all.filter((answer) => !is.running(answer) && !is.done(answer));
    // Of several failures the one that is called so: others tell that the task is unknown, for example.
    this.#failed =
      failures.find(({ example }) => /fail/i.test(example ?? '')) ??
      need('failed', (answer) => failures.includes(answer));
  }

  /** Brings a task one poll further, creating it where it is new. */
  poll(session: Session, key: string, { task: wanted }: Preference): { answer: Answer; isOver: boolean } {
    const task = session.tasks.get(key) ?? { polls: 0, outcome: 'done' as Outcome };
    session.tasks.set(key, task);
    if (wanted === 'running') return { answer: this.#runningAt(Math.min(task.polls, runningPolls - 1)), isOver: false };
    if (wanted !== undefined) Object.assign(task, { polls: runningPolls, outcome: wanted });
    if (task.polls >= runningPolls)
      return { answer: task.outcome === 'done' ? this.#done : this.#failed, isOver: true };
    task.polls += 1;
    return { answer: this.#runningAt(task.polls - 1), isOver: false };
  }

  #runningAt(poll: number): Answer {
    const { progress } = this.#task;
    const { body } = this.#running;
    if (progress === undefined || typeof valueAt(body, progress) !== 'number') return this.#running;
    const percent = Math.floor(((poll + 1) * 100) / (runningPolls + 1));
    return withBody(this.#running, withValueAt(body ?? null, progress, percent));
  }
}

/** An operation that starts a task, which another operation is asked about. */
export class Start {
  readonly #operationId: string;
  readonly #parameters: readonly (readonly [name: string, pointer: string])[];
  readonly #answer: Answer;

  constructor({ id }: Operation, { poll }: LongRunning, answers: Answers) {
    this.#operationId = poll?.operationId ?? id;
    this.#parameters = Object.entries(poll?.parameters ?? {});
    this.#answer = answers.usual;
  }

  /** The key of the task in the description's own example. */
  get documentedKey(): string {
    return this.#key(this.#answer.body ?? null);
  }

  start(session: Session, { task }: Preference): Answer {
    session.started += 1;
    const body = this.#parameters.reduce<Value>(
      (changed, [, pointer]) => withValueAt(changed, pointer, vary(valueAt(changed, pointer) ?? null, session.started)),
      this.#answer.body ?? null,
    );
    session.tasks.set(this.#key(body), {
      polls: task === 'done' ? runningPolls : 0,
      outcome: task === 'failed' ? 'failed' : 'done',
    });
    return withBody(this.#answer, body);
  }

  #key(body: Value): string {
    return keyOf(
      this.#operationId,
      this.#parameters.map(([name, pointer]) => [name, String(valueAt(body, pointer) ?? '')]),
    );
  }
}

/** The key of a task: the operation that is polled, and the parameters that tell tasks apart. */
export function keyOf(operationId: string, parameters: readonly (readonly [name: string, value: string])[]): string {
  return JSON.stringify([operationId, ...[...parameters].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

export function unknownTask(
  { id, parameters }: Operation,
  asked: readonly (readonly [name: string, value: string])[],
): Problem {
  const which = asked.map(([name, value]) => `${name} '${value}'`).join(', ');
  const message = `${id} was asked for ${which}, which was not started in this session`;
  return new Problem('unknown-task', message, {
    violations: asked.map(([name]) => ({
      place: `${parameters.find((each) => each.name === name)?.in ?? 'query'}/${name}`,
      message,
    })),
    hint: 'Start a task first and poll with the identifier of its answer, in the same session. The mock forgets the tasks that were not polled for longest.',
  });
}
