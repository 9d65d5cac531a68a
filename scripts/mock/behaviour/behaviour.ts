/** How each operation behaves: by what the request prefers, else by its extensions, else always the same. */
import type { Api, LongRunning, Operation } from '../../model/types.ts';
import type { Answer, Answers } from './answers.ts';
import { Pages } from './pages.ts';
import { unknownPreference, type Preference } from '../request/prefer.ts';
import type { Session } from './sessions.ts';
import type { Query } from '../request/target.ts';
import { keyOf, Progress, Start, unknownTask } from './tasks.ts';

/** A valid request. */
export interface Call {
  readonly session: Session;
  readonly preference: Preference;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: string;
}

/** @throws Problem where a valid request asks for something that does not exist. */
export type Behaviour = (call: Call) => Answer;

/** @throws Error if an extension needs an example that the description doesn't have. */
export function behaviourOf(api: Api, operation: Operation, answersOf: (operation: Operation) => Answers): Behaviour {
  const answers = answersOf(operation);
  const stateful = statefulBehaviour(api, operation, answersOf);
  return (call) => {
    const { code, example, task } = call.preference;
    if (code !== undefined || example !== undefined) return answers.choose(call.preference);
    if (task !== undefined && !stateful?.hasTask) {
      throw unknownPreference(`${operation.id} has no task that could be ${task}`, `There is: ${answers.summary}.`);
    }
    return stateful ? stateful.answer(call) : answers.usual;
  };
}

interface Stateful {
  readonly hasTask: boolean;
  readonly answer: Behaviour;
}

function statefulBehaviour(
  api: Api,
  operation: Operation,
  answersOf: (operation: Operation) => Answers,
): Stateful | undefined {
  const { pagination, longRunning } = operation;
  if (pagination) {
    const pages = new Pages(api, operation, pagination, answersOf(operation));
    return { hasTask: false, answer: ({ query }) => pages.answer(query) };
  }
  if (longRunning)
    return longRunning.poll ? starting(operation, longRunning, answersOf) : repeated(operation, longRunning, answersOf);
  const starts = api.operations.filter((other) => other.longRunning?.poll?.operationId === operation.id);
  return starts.length > 0 ? polled(operation, starts, answersOf) : undefined;
}

function starting(operation: Operation, task: LongRunning, answersOf: (operation: Operation) => Answers): Stateful {
  const start = new Start(operation, task, answersOf(operation));
  return { hasTask: true, answer: ({ session, preference }) => start.start(session, preference) };
}

/** The same request, sent again, asks for the progress of what it started. */
function repeated(operation: Operation, task: LongRunning, answersOf: (operation: Operation) => Answers): Stateful {
  const progress = new Progress(operation, task, answersOf(operation));
  return {
    hasTask: true,
    answer: ({ session, preference, parameters, body }) => {
      const key = keyOf(operation.id, [...Object.entries(parameters), ['body', body]]);
      const { answer, isOver } = progress.poll(session, key, preference);
      // After its outcome was told, the same request starts anew.
      if (isOver) session.tasks.delete(key);
      return answer;
    },
  };
}

function polled(
  operation: Operation,
  starts: readonly Operation[],
  answersOf: (operation: Operation) => Answers,
): Stateful {
  const [first] = starts;
  const task = first?.longRunning as LongRunning;
  const names = Object.keys(task.poll?.parameters ?? {});
  const progress = new Progress(operation, task, answersOf(operation));
  const examples = names.map(
    (name) => [name, operation.parameters.find((each) => each.name === name)?.example] as const,
  );
  // What the documentation shows can be polled as it stands.
  const documented = new Set([
    ...starts.map((start) => new Start(start, start.longRunning as LongRunning, answersOf(start)).documentedKey),
    ...(examples.some(([, example]) => example === undefined)
      ? []
      : [
          keyOf(
            operation.id,
            examples.map(([name, example]) => [name, String(example)]),
          ),
        ]),
  ]);
  return {
    hasTask: true,
    answer: ({ session, preference, parameters, query }) => {
      const asked = names.map((name) => [name, parameters[name] ?? query.get(name)?.at(-1) ?? ''] as const);
      const key = keyOf(operation.id, asked);
      if (!session.tasks.get(key) && !documented.has(key)) throw unknownTask(operation, asked);
      return progress.poll(session, key, preference).answer;
    },
  };
}
