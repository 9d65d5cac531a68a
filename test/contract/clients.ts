/** The generated clients, and their methods by the operations of the model. */
import { createAccessTokens } from '../../generated/typescript/access-token/index.ts';
import { createCircle } from '../../generated/typescript/circle/index.ts';
import type { Call, CallOptions, ClientOptions } from '../../generated/typescript/runtime/index.ts';
import { createShimo } from '../../generated/typescript/shimo/index.ts';
import type { Json, Operation, Parameter, Type } from '../../scripts/model/types.ts';

/** An outcome, without what the types of its operation know about it. */
export interface AnyOutcome {
  readonly ok: boolean;
  readonly status: number;
  readonly data?: unknown;
  readonly error?: unknown;
}

type Method = (input: object, options: CallOptions) => Call<unknown, AnyOutcome>;
type Options = ClientOptions & { baseUrl: string };

/** For each API its clients: one for each way in which credentials can travel. */
export const clients: Record<string, Record<string, (options: Options) => object>> = {
  shimo: {
    header: (options) => createShimo({ ...options, appId: 'app', appSecret: 'app-secret', token: 'user-token' }),
    query: (options) =>
      createShimo({ ...options, appId: 'app', appSecret: 'app-secret', token: 'user-token', transport: 'query' }),
  },
  circle: {
    bearer: (options) => createCircle({ ...options, orgName: 'easemob', appName: 'demo', auth: 'app-token' }),
  },
  'access-token': {
    bearer: (options) => createAccessTokens({ ...options, appKey: 'key', accessToken: 'access-token' }),
  },
};

/** Calls the method of an operation, once. */
export function callOperation(client: object, operation: Operation, input: object, given: CallOptions) {
  const options = { retries: 0, ...given };
  const resources = client as Record<string, Record<string, Method> & Method>;
  const method = resources[operation.resource]?.[operation.method] ?? resources[operation.method];
  if (typeof method !== 'function') throw new Error(`the client has no ${operation.resource}.${operation.method}`);
  // A method without arguments of its own takes the options first.
  const takesInput = operation.body !== undefined || operation.parameters.some(({ bound }) => bound === undefined);
  return takesInput
    ? method(input, options)
    : (method as unknown as (only: CallOptions) => ReturnType<Method>)(options);
}

/** The arguments of a call: example values for its parameters, and an example of its body. */
export function inputOf(
  operation: Operation,
  types: ReadonlyMap<string, Type>,
  which: 'all parameters' | 'required parameters',
  body: Json | undefined = operation.body?.examples[0]?.value,
): Record<string, unknown> {
  const parameters = operation.parameters.filter(
    ({ bound, required }) => bound === undefined && (required || which === 'all parameters'),
  );
  const input: Record<string, unknown> = {};
  for (const parameter of parameters) input[parameter.name] = exampleOf(parameter, types);
  if (body !== undefined) input['body'] = withFiles(body, operation.body?.type, types);
  return input;
}

function exampleOf({ name, example, type }: Parameter, types: ReadonlyMap<string, Type>): Json {
  const resolved = type.kind === 'ref' ? types.get(type.name) : type;
  const value = example ?? resolved?.examples?.[0] ?? (resolved?.kind === 'string' ? resolved.enum?.[0] : undefined);
  if (value === undefined) throw new Error(`parameter '${name}' has no example`);
  return value;
}

/** A body in which a file takes the place of its name. */
function withFiles(body: Json, type: Type | undefined, types: ReadonlyMap<string, Type>): unknown {
  const object = type?.kind === 'ref' ? types.get(type.name) : type;
  if (object?.kind !== 'object' || typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const files = object.properties.filter((property) => property.type.kind === 'file').map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      files.includes(name) ? new File(['content of the file'], String(value)) : value,
    ]),
  );
}
