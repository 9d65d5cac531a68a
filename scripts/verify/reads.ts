/** The calls that change nothing, as the model has them, and where their arguments come from. */
import type { Api, Json, Operation, Parameter } from '../model/types.ts';
import { argumentVariable, isAnybodys, valueOf, type Environment } from './environment.ts';
import type { Exchange } from './recorder.ts';

/** What is known beyond the description. */
export interface Sources {
  readonly environment: Environment;
  /** Values that a round trip made, by the names of parameters. They win over the environment. */
  readonly known: Readonly<Record<string, string | number>>;
  /** Answers so far, in which identifiers are found. */
  readonly exchanges: readonly Exchange[];
  /** As in argumentVariable. */
  readonly separate: Readonly<Record<string, string>>;
}

/** Operations that change nothing on the server and are still offered. */
export function readsOf({ operations }: Api): Operation[] {
  return operations.filter(({ httpMethod, retrySafe, deprecated }) => httpMethod === 'GET' && retrySafe && !deprecated);
}

/** Parameters that a call has to be given. */
export const argumentsOf = ({ parameters }: Operation): Parameter[] =>
  parameters.filter(({ bound, required }) => required && bound === undefined);

/** Items of a page that is asked for: few, so that there is a second page. */
const pageSize = 2;

/** The arguments of a read, or the variables that have to be set before it can be called. */
export function inputOf(
  api: Api,
  operation: Operation,
  sources: Sources,
): { input: Record<string, Json> } | { missing: string[] } {
  const missing: string[] = [];
  const input: Record<string, Json> = {};
  for (const parameter of argumentsOf(operation)) {
    const variable = argumentVariable(api, operation, parameter, sources.separate);
    const value = valueFor(operation, parameter, variable, sources);
    if (value === undefined) missing.push(variable);
    else input[parameter.name] = value;
  }
  if (missing.length > 0) return { missing };
  if (operation.pagination) input[operation.pagination.limit] = pageSize;
  return { input };
}

function valueFor(
  { resource }: Operation,
  { name, type, example }: Parameter,
  variable: string,
  { environment, known, exchanges, separate }: Sources,
): Json | undefined {
  const own = separate[resource] === undefined ? known[name] : undefined;
  const given = own ?? valueOf(environment, variable) ?? foundIn(exchanges, name);
  if (given !== undefined || !isAnybodys(type)) return given;
  return example ?? type.examples?.[0] ?? (type.kind === 'string' ? type.enum?.[0] : undefined);
}

/** The first value that an answer has under the name: an identifier of something that exists. */
function foundIn(exchanges: readonly Exchange[], name: string): string | undefined {
  const plain = (each: string) => each.replaceAll('_', '').toLowerCase();
  const search = (value: Json | undefined): string | undefined => {
    if (typeof value !== 'object' || value === null) return undefined;
    for (const [key, each] of Object.entries(value)) {
      const found = plain(key) === plain(name) && typeof each === 'string' && each !== '' ? each : search(each);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (const { reply } of exchanges) {
    const found = reply && reply.status < 300 ? search(reply.json) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
