/** Holds what the extensions of operations and of the document say against the facts. */
import type { Json } from '../../../scripts/model/types.ts';
import { at, isObject, sameJson, type JsonObject } from './bundle.ts';
import type { Difference } from './compare.ts';
import type { Behaviour, Facts } from './load.ts';

/** Where a fact stands in an operation, and what of it. */
const extensions: Readonly<
  Record<keyof Behaviour, readonly [name: string, read?: (value: Json | undefined) => Json | undefined]>
> = {
  scope: ['x-signature-scope'],
  permission: ['x-permission'],
  fileTypes: ['x-file-types'],
  formats: ['x-formats'],
  activatesSeat: ['x-activates-seat'],
  since: ['x-since'],
  pages: ['x-pagination'],
  task: ['x-long-running'],
  envelope: ['x-envelope'],
  once: ['x-retry-safe', (value) => (value === true ? undefined : value === false || 'not stated')],
};

/** Differences between the stated behaviour of an operation and its extensions, in both directions. */
export function* checkBehaviour(stated: Behaviour, described: JsonObject, pointer: string): Generator<Difference> {
  for (const [key, [name, read = same]] of Object.entries(extensions) as [
    keyof Behaviour,
    (typeof extensions)[keyof Behaviour],
  ][]) {
    const [fact, value] = [stated[key] as Json | undefined, read(described[name])];
    const agree = Array.isArray(fact) && Array.isArray(value) ? sameSet(fact, value) : sameJson(fact, value);
    if (!agree) yield { pointer, message: `${name} says ${text(value)}, documented is ${text(fact)}` };
  }
}

/** Differences between the facts about the whole API and the description. */
export function* checkDocument(bundle: Json, { server, rateLimit }: Facts): Generator<Difference> {
  const found = serverOf(at(bundle, '/servers'));
  const stated: Json = { url: server.url, variables: { ...server.variables } };
  if (!sameJson(found, stated)) {
    yield { pointer: '/servers', message: `the server is ${text(found)}, documented is ${text(stated)}` };
  }
  const limit = at(bundle, '/x-rate-limit');
  if (!sameJson(limit, rateLimit?.limit)) {
    yield { pointer: '/x-rate-limit', message: `it is ${text(limit)}, documented is ${text(rateLimit?.limit)}` };
  }
}

/** The only server: its URL, and the default and the values of each variable. */
function serverOf(servers: Json | undefined): Json | undefined {
  const [server, ...others] = Array.isArray(servers) ? servers : [];
  if (!isObject(server) || others.length > 0) return undefined;
  const variables = isObject(server['variables']) ? Object.entries(server['variables']) : [];
  return {
    url: server['url'] ?? null,
    variables: Object.fromEntries(
      variables.map(([name, variable]) => {
        const [value, values] = [fieldOf(variable, 'default') ?? null, fieldOf(variable, 'enum')];
        return [name, { default: value, ...(values !== undefined && { enum: values }) }];
      }),
    ),
  };
}

const same = (value: Json | undefined): Json | undefined => value;

const text = (value: Json | undefined): string => JSON.stringify(value) ?? 'nothing';

function fieldOf(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) ? value[key] : undefined;
}

function sameSet(a: readonly Json[], b: readonly Json[]): boolean {
  return a.length === b.length && a.every((one) => b.some((other) => sameJson(one, other)));
}
