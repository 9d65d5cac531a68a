/** Puts a description together as the mock needs it: the model, the engine's operations, routes, answers and behaviour. */
import type { Api, Operation, Response } from '../model/types.ts';
import { Answers } from './behaviour/answers.ts';
import { behaviourOf, type Behaviour } from './behaviour/behaviour.ts';
import { readEngineOperations, type EngineOperation } from './engine.ts';
import { parseExactly, type Value } from './json.ts';
import { valueAt } from './behaviour/pointers.ts';
import { Integers } from './request/integers.ts';
import { Routes } from './routes.ts';

/** A description, as the model and as it is written. */
export interface Source {
  /** Its name is the prefix of its paths. */
  readonly api: Api;
  /** Text of the bundle. */
  readonly bundle: string;
}

export interface MockedOperation {
  readonly operation: Operation;
  readonly engine: EngineOperation;
  readonly integers: Integers;
  readonly answers: Answers;
  readonly behave: Behaviour;
}

export interface MockedApi {
  readonly api: Api;
  readonly routes: Routes<MockedOperation>;
}

/** @throws Error, which names the API and the operation, for a description that cannot be mocked. */
export async function readContract({ api, bundle }: Source): Promise<MockedApi> {
  const exact = parseExactly(bundle);
  const engines = await readEngineOperations(JSON.parse(bundle) as object);
  const answers = new Map(
    api.operations.map((operation) => [
      operation,
      new Answers(operation, (status, example) => exampleAt(exact, operation, status, example)),
    ]),
  );
  const answersOf = (operation: Operation) => answers.get(operation) as Answers;
  const routes = new Routes<MockedOperation>();
  for (const operation of api.operations) {
    const { httpMethod: method, path, pathAlias } = operation;
    const engine = engines.find((each) => each.method.toUpperCase() === method && each.path === path);
    if (!engine) throw new Error(`${api.name}: the engine has no operation ${method} ${path}`);
    const mocked = {
      operation,
      engine,
      integers: new Integers(api, operation),
      answers: answersOf(operation),
      behave: behaviourOf(api, operation, answersOf),
    };
    for (const template of [path, pathAlias]) if (template !== undefined) routes.add(method, template, mocked);
  }
  return { api, routes };
}

/** Looks a response's example up in the bundle: the model has its value too, but rounded to JavaScript numbers. */
function exampleAt(root: Value, { path, httpMethod }: Operation, status: Response['status'], name: string): Value {
  const resolve = (value: Value | undefined): Value | undefined => {
    const reference = valueAt(value, '/$ref');
    return typeof reference === 'string' ? resolve(valueAt(root, reference.slice(1))) : value;
  };
  const steps = ['paths', path, httpMethod.toLowerCase(), 'responses', String(status)];
  const response = steps.reduce<Value | undefined>((at, step) => resolve(fieldOf(at, step)), root);
  const [content] = Object.values(fieldOf(response, 'content') ?? {}) as Value[];
  return fieldOf(resolve(fieldOf(fieldOf(content, 'examples'), name)), 'value') ?? null;
}

function fieldOf(value: Value | undefined, key: string): Value | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, Value>)[key] : undefined;
}
