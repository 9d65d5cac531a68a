/** Puts a description together as the mock needs it: the model, the engine's operations, routes, answers and behaviour. */
import { readFileSync } from 'node:fs';
import { loadModelFromDocument, ModelError } from '../model.ts';
import type { Api, Operation, Response } from '../model/types.ts';
import { Answers } from './answers.ts';
import { behaviourOf, type Behaviour } from './behaviour.ts';
import { readEngineOperations, type EngineOperation } from './engine.ts';
import { parseExactly, type Value } from './json.ts';
import { valueAt } from './pointers.ts';
import { Routes } from './routes.ts';

/** A bundled description. */
export interface Bundle {
  /** Prefix of its paths. */
  readonly name: string;
  /** Absolute path of the file. */
  readonly file: string;
}

export interface MockedOperation {
  readonly api: string;
  readonly operation: Operation;
  readonly engine: EngineOperation;
  readonly answers: Answers;
  readonly behave: Behaviour;
}

export interface MockedApi {
  readonly api: Api;
  readonly routes: Routes<MockedOperation>;
}

/** @throws ModelError, or an Error that names the file and the operation, for a description that cannot be mocked. */
export async function readContract({ name, file }: Bundle): Promise<MockedApi> {
  const text = read(file, name);
  const exact = parseExactly(text);
  const api = loadModelFromDocument(JSON.parse(text), file, name);
  const engines = await readEngineOperations(JSON.parse(text) as object);
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
    if (!engine) throw new Error(`${file}: the engine has no operation ${method} ${path}`);
    const mocked = {
      api: name,
      operation,
      engine,
      answers: answersOf(operation),
      behave: behaviourOf(api, operation, answersOf),
    };
    for (const template of [path, pathAlias]) if (template !== undefined) routes.add(method, template, mocked);
  }
  return { api, routes };
}

function read(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ModelError(file, '', `the bundle of ${name} cannot be read (${String(cause)}); run npm run build`);
  }
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
