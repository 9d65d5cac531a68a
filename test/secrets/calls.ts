/** All operations as calls, each with the arguments of the vendor's example. */
import { loadModel } from '../../scripts/model.ts';
import type { Api, Json, Operation } from '../../scripts/model/types.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { writtenVectors, type Reply, type Vector } from '../conformance/vectors.ts';
import { canaries } from './canaries.ts';

/** `call` awaits the call, `done` follows the task that it starts, `file` downloads what the task made. */
export type Drive = 'call' | 'done' | 'file';

export interface NamedCall {
  /** The `operationId`, and how it is driven unless it is only called. */
  readonly name: string;
  readonly api: Api;
  readonly operation: Operation;
  readonly arguments: Readonly<Record<string, Json>>;
  readonly drive: Drive;
}

export const apis: readonly Api[] = readRegistry().map((entry) => loadModel(entry));
const vectors = writtenVectors();

/** The bound parameters of each API that are no secrets. */
export const bound: Readonly<Record<string, string>> = {
  appId: 'an-app',
  org_name: 'an-org',
  app_name: 'an-app',
  appKey: 'an-app-key',
  clientId: 'a-client',
};

/** Fields of arguments and of answers that hold a secret, and which. */
const secretFields: Readonly<Record<string, string>> = {
  client_secret: canaries.clientSecret.value,
  access_token: canaries.appToken.value,
  accessToken: canaries.fresh.value,
};

/** The same with canaries for secrets. */
function withCanaries(value: Json): Json {
  if (Array.isArray(value)) return value.map(withCanaries);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, secretFields[name] ?? withCanaries(field)]),
  );
}

/** Vectors of an operation that succeed, those of the documents first. */
function successesOf({ id }: Operation): Vector[] {
  const own = vectors.flatMap((file) => file.vectors).filter(({ operation, error }) => operation === id && !error);
  return own.filter(({ breaks, repeat, drive }) => !breaks && !repeat && drive !== 'url');
}

function callsOf(api: Api, operation: Operation): NamedCall[] {
  const [first] = successesOf(operation);
  if (!first) throw new Error(`No vector calls ${operation.id}.`);
  const given = withCanaries(first.arguments as Json) as NamedCall['arguments'];
  const drives: Drive[] = ['call'];
  if (operation.longRunning) drives.push('done');
  if (operation.longRunning?.result !== undefined) drives.push('file');
  return drives.map((drive) => {
    const name = drive === 'call' ? operation.id : `${operation.id}-${drive}`;
    return { name, api, operation, arguments: given, drive };
  });
}

export const namedCalls: readonly NamedCall[] = apis.flatMap((api) =>
  api.operations.flatMap((operation) => callsOf(api, operation)),
);

/** Where the operations that tell of a task have the address of its file. */
const results = new Map(
  apis.flatMap(({ operations }) =>
    operations.flatMap(({ longRunning }) => {
      const { poll, result } = longRunning ?? {};
      return poll ? [[poll.operationId, result] as const] : [];
    }),
  ),
);

/** Whether an operation tells of a task that another one started. */
export const isPoll = (operation: Operation): boolean => results.has(operation.id);

/**
 * The answer of a server to which nothing happens: a task has come to its end.
 * @param file Address of the file that tasks end in.
 */
export function successOf(operation: Operation, file: string): Reply {
  const [starter] = apis
    .flatMap(({ operations }) => operations)
    .filter(({ longRunning }) => longRunning?.poll?.operationId === operation.id);
  const ended = starter && successesOf(starter).find(({ drive }) => drive === 'done' || drive === 'file');
  const exchanges = ended?.exchanges ?? successesOf(operation)[0]?.exchanges ?? [];
  const own = exchanges.filter(({ operation: id }) => !ended || id === operation.id);
  const reply = own.at(-1)?.reply;
  if (!reply) throw new Error(`No vector answers ${operation.id}.`);
  if (reply.json === undefined) return reply;
  const address = results.get(operation.id)?.split('/').at(-1);
  const withAddress = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(withAddress);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([name, field]) => [name, name === address ? file : withAddress(field)]);
    return Object.fromEntries(fields) as Json;
  };
  return { ...reply, json: withAddress(withCanaries(reply.json)) };
}
