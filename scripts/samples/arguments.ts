/** The arguments of a client's method, with the example values of the description. */
import type { Api, Json, Operation } from '../model/types.ts';
import { fieldVariable } from './environment.ts';
import { FromEnvironment, FromFile, propertiesOf, requestCase, type Data } from './request-case.ts';

/**
 * Parameters by their names on the wire, in the order of the description, and `body`, in which a file is its name. What a client
 * is told once isn't among them.
 * @throws Error, naming the operation, as `requestCase` does.
 */
export function sampleArguments(api: Api, operation: Operation): Record<string, Json> {
  const { path, query, headers } = requestCase(api, operation);
  const sent = new Set(
    [...path, ...query, ...headers].flatMap((part) => (typeof part === 'string' ? [] : [part.name])),
  );
  const values = operation.parameters.flatMap(({ name, bound, example }) =>
    bound === undefined && sent.has(name) && example !== undefined ? [[name, example] as const] : [],
  );
  const body = operation.body?.examples[0]?.value;
  return { ...Object.fromEntries(values), ...(body !== undefined && { body }) };
}

/** The same with what has to be read from the environment or from a file in the place of the examples of it. */
export function withSources(api: Api, { body }: Operation, args: Readonly<Record<string, Json>>): Record<string, Data> {
  const value = args['body'];
  if (!body || typeof value !== 'object' || value === null || Array.isArray(value)) return { ...args };
  const types = propertiesOf(api, body.type);
  const fields = Object.entries(value).map(([name, field]): [string, Data] => {
    const variable = fieldVariable(api, name);
    if (variable !== undefined) return [name, new FromEnvironment(variable)];
    return [name, types.get(name)?.kind === 'file' ? new FromFile(String(field)) : field];
  });
  return { ...args, body: Object.fromEntries(fields) };
}
