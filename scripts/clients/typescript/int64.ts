/** Where the integers of 64 bits of an API stand, which a client reads and writes without loss. */
import type { Api, Operation, Pointer, Type } from '../../model/types.ts';
import { inputsOf } from '../facts/parameters.ts';

/** Places as the runtime takes them; only kinds of which there are some. */
export interface Int64Places {
  parameters?: string[];
  body?: Pointer[];
  reply?: Pointer[];
}

/** An integer of 64 bits, of which a number holds only 53. */
export const isInt64 = (type: Type): boolean => type.kind === 'integer' && type.format === 'int64' && !type.enum;

interface Holders {
  readonly reply: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
}

/** Every emitter asks for each operation; a large description would be searched as often as it has operations. */
const known = new WeakMap<Api, Holders>();

/** Names of the types that hold such an integer, in replies and in request bodies. */
export function int64Types(api: Api): Holders {
  const holders = known.get(api) ?? findHolders(api);
  known.set(api, holders);
  return holders;
}

function findHolders(api: Api): Holders {
  const holders = (types: readonly Type[]) => new Set(types.flatMap((type) => search(api, type).holders));
  const reply = holders(api.operations.flatMap(replyTypes));
  const body = holders(api.operations.flatMap((operation) => operation.body?.type ?? []));
  const shared = [...reply].find((name) => body.has(name));
  if (shared === undefined) return { reply, body };
  throw new Error(
    `${api.name}: '${shared}' holds an int64 and stands in requests and replies, which take it in different forms; ` +
      'give each a schema of its own',
  );
}

/** The places of an operation, undefined if it has none. */
export function int64PlacesOf(api: Api, operation: Operation): Int64Places | undefined {
  const parameters = inputsOf(operation)
    .filter(({ type }) => isInt64(type))
    .map(({ name }) => name);
  const body = operation.body ? search(api, operation.body.type).places : [];
  const replies = replyTypes(operation).map((type) => search(api, type));
  const reply = unique(replies.flatMap(({ places }) => places));
  const others = new Set(replies.flatMap(({ otherNumbers }) => otherNumbers));
  const mixed = reply.find((place) => others.has(place));
  if (mixed !== undefined) {
    throw new Error(`${operation.id}: ${mixed} is an int64 in one reply and another number in a second one`);
  }
  if (parameters.length + body.length + reply.length === 0) return undefined;
  return {
    ...(parameters.length > 0 && { parameters }),
    ...(body.length > 0 && { body: unique(body) }),
    ...(reply.length > 0 && { reply }),
  };
}

/** Declares the form that the client was told as the parameter of a type or function, where one of the operations needs it. */
export const int64Parameter = (api: Api, ...operations: readonly Operation[]) =>
  isGeneric(api, operations) ? "<Int extends Int64Form = 'number'>" : '';

/** Hands on the form that the client was told, where one of the operations needs it. */
export const int64Argument = (api: Api, ...operations: readonly Operation[]) =>
  isGeneric(api, operations) ? '<Int>' : '';

const isGeneric = (api: Api, operations: readonly Operation[]) =>
  operations.some((operation) => int64PlacesOf(api, operation)?.reply !== undefined);

/** Imports of what these texts say about integers of 64 bits. */
export function int64Imports(texts: readonly string[]): string {
  const used = (name: string) => texts.some((text) => new RegExp(`\\b${name}\\b`).test(text));
  const types = ['Int64Form', 'Int64Of', 'Int64OrDigits'].filter(used);
  return types.length > 0 ? `import type { ${types.join(', ')} } from '../runtime/int64.ts';` : '';
}

const replyTypes = ({ responses }: Operation): Type[] => responses.flatMap(({ type }) => type ?? []);
const unique = (places: readonly Pointer[]) => [...new Set(places)];

interface Found {
  readonly places: Pointer[];
  readonly otherNumbers: Pointer[];
  /** Names of the types that the places lie in. */
  readonly holders: string[];
}

function search(api: Api, root: Type): Found {
  const found: Found = { places: [], otherNumbers: [], holders: [] };
  const repeated = new Set<string>();
  const visit = (type: Type, at: Pointer, within: readonly string[]): void => {
    switch (type.kind) {
      case 'ref': {
        if (within.includes(type.name)) return void repeated.add(type.name);
        const target = api.types.find(({ name }) => name === type.name);
        return target && visit(target.type, at, [...within, type.name]);
      }
      case 'array':
        return visit(type.items, `${at}/*`, within);
      case 'map':
        return visit(type.values, `${at}/*`, within);
      case 'object':
        return type.properties.forEach((property) => visit(property.type, `${at}/${property.name}`, within));
      case 'union':
        return type.of.forEach((branch) => visit(branch, at, within));
      case 'integer':
      case 'number':
        if (!isInt64(type)) return void found.otherNumbers.push(at);
        found.places.push(at);
        found.holders.push(...within);
    }
  };
  visit(root, '', []);
  const endless = found.holders.find((name) => repeated.has(name));
  if (endless === undefined) return found;
  throw new Error(`${api.name}: '${endless}' contains itself and an int64, whose places the client cannot list`);
}
