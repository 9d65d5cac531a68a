/** What the mock remembers between requests: the tasks that were started, for each session. */
import { Lru } from './lru.ts';
import { Problem } from '../refusal/problem.ts';

export const limits = { sessions: 256, tasks: 256, idLength: 128 } as const;

export type Outcome = 'done' | 'failed';

export interface Task {
  /** How often it was asked for. */
  polls: number;
  outcome: Outcome;
}

export interface Session {
  readonly tasks: Lru<string, Task>;
  /** Number of tasks that were ever started, which the next identifier is made of. */
  started: number;
}

export class Sessions {
  readonly #sessions = new Lru<string, Session>(limits.sessions);

  get size(): number {
    return this.#sessions.size;
  }

  /**
   * The session of an id, a new one if there is none. '' is the session of requests that name none.
   * @throws Problem for an id that is too long.
   */
  of(id: string): Session {
    if (id.length > limits.idLength) {
      throw new Problem('malformed-target', `The name of the session is longer than ${limits.idLength} characters`, {
        hint: 'Take a short one, such as a UUID.',
      });
    }
    const known = this.#sessions.get(id);
    if (known) return known;
    const session = { tasks: new Lru<string, Task>(limits.tasks), started: 0 };
    this.#sessions.set(id, session);
    return session;
  }

  reset(id?: string): void {
    if (id === undefined || id === '') this.#sessions.clear();
    else this.#sessions.delete(id);
  }
}
