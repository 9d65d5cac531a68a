/**
 * Holds a bundle against the facts, in both directions: what the documents state is in the bundle, and what the bundle has
 * is documented. Pure; a bundle may be changed between two calls.
 */
import type { Json } from '../../../scripts/model/types.ts';
import { checkBehaviour, checkDocument } from './behaviour.ts';
import { at, escapeKey, follow, isObject, type JsonObject } from './bundle.ts';
import { checkCodes } from './codes.ts';
import { compareNodes, type Difference } from './compare.ts';
import { checkContent } from './content.ts';
import type { Credentials, Facts, OperationFacts, Responses } from './load.ts';
import { nodeOfSchema } from './schema.ts';
import { nodeOfShape } from './shape.ts';

export interface Problem extends Difference {
  /** operationId; '' where the whole document is meant. */
  readonly operation: string;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** All differences between a bundle and the facts; empty if there are none. */
export function check(bundle: Json, facts: Facts): Problem[] {
  // What several operations share is reported once.
  const found = [
    ...new Map([...problems(bundle, facts)].map((one) => [`${one.pointer} ${one.message}`, one])).values(),
  ];
  const excepted = new Set((facts.exceptions ?? []).map((exception) => exception.at));
  const unused = [...excepted].filter((pointer) => !found.some((problem) => problem.pointer === pointer));
  return [
    ...found.filter((problem) => !excepted.has(problem.pointer)),
    ...unused.map((pointer) => ({ pointer, operation: '', message: 'this exception excepts nothing: delete it' })),
  ];
}

/**
 * Whether anything differs; stops at the first difference.
 * @param only operationIds to look at; '' is what belongs to none. Absent: all.
 */
export function differs(bundle: Json, facts: Facts, only?: ReadonlySet<string>): boolean {
  const excepted = new Set((facts.exceptions ?? []).map((exception) => exception.at));
  for (const problem of problems(bundle, facts, only)) if (!excepted.has(problem.pointer)) return true;
  return false;
}

function* problems(bundle: Json, facts: Facts, only?: ReadonlySet<string>): Generator<Problem> {
  const documented = new Set<string>();
  for (const [id, operation] of Object.entries(facts.operations)) {
    const [method = '', path = ''] = operation.request.split(' ');
    const pointer = `/paths/${escapeKey(path)}/${method.toLowerCase()}`;
    documented.add(pointer);
    if (only && !only.has(id)) continue;
    const described = at(bundle, pointer);
    if (!isObject(described)) {
      yield { pointer, operation: id, message: `${operation.request} is documented and missing` };
      continue;
    }
    try {
      for (const difference of checkOperation(bundle, facts, id, described, pointer))
        yield { ...difference, operation: id };
    } catch (error) {
      yield { pointer, operation: id, message: error instanceof Error ? error.message : String(error) };
    }
  }
  if (only && !only.has('')) return;
  const paths = at(bundle, '/paths');
  for (const [path, item] of Object.entries(isObject(paths) ? paths : {})) {
    for (const method of methods) {
      const pointer = `/paths/${escapeKey(path)}/${method}`;
      if (isObject(item) && method in item && !documented.has(pointer)) {
        yield { pointer, operation: '', message: 'this operation is not documented' };
      }
    }
  }
  for (const difference of [...checkDocument(bundle, facts), ...checkCodes(bundle, facts.codes ?? {})])
    yield { ...difference, operation: '' };
}

function* checkOperation(
  bundle: Json,
  facts: Facts,
  id: string,
  described: JsonObject,
  pointer: string,
): Generator<Difference> {
  const fact = facts.operations[id] as OperationFacts;
  const shapes = facts.shapes ?? {};
  const without = (name: string): boolean => fact.without?.includes(name) ?? false;
  if (described['operationId'] !== id) yield { pointer, message: `operationId is ${String(described['operationId'])}` };
  if ((described['deprecated'] ?? false) !== (fact.deprecated ?? false)) {
    yield { pointer, message: `deprecated is ${described['deprecated'] === true}, unlike documented` };
  }
  yield* checkBehaviour({ ...facts.everywhere?.behaviour, ...fact.behaviour }, described, pointer);
  yield* checkCredentials(bundle, fact.credentials ?? facts.everywhere?.credentials ?? [], described, pointer);

  const common = Object.entries(facts.everywhere?.parameters ?? {}).filter(([key]) => !without(key.replace('?', '')));
  yield* checkParameters(bundle, facts, { ...Object.fromEntries(common), ...fact.parameters }, pointer);

  const body = fact.body ?? fact['body?'];
  const request = described['requestBody'];
  if (body && request !== undefined) {
    const place = follow(bundle, request, `${pointer}/requestBody`);
    const required = isObject(place.value) && place.value['required'] === true;
    if (required !== (fact.body !== undefined)) {
      yield {
        pointer: place.pointer,
        message: `the body is ${required ? 'required' : 'not required'}, unlike documented`,
      };
    }
    yield* checkContent(bundle, shapes, facts.codes ?? {}, body, place, 'request');
  } else if (body || request !== undefined) {
    yield { pointer, message: body ? 'the documented body is missing' : 'the body is not documented' };
  }

  const all = Object.entries(facts.everywhere?.responses ?? {}).filter(([status]) => !without(`response ${status}`));
  yield* checkResponses(bundle, facts, { ...Object.fromEntries(all), ...fact.responses }, described, pointer);
}

function* checkCredentials(
  bundle: Json,
  stated: Credentials,
  described: JsonObject,
  pointer: string,
): Generator<Difference> {
  const security = (described['security'] ?? at(bundle, '/security') ?? []) as Record<string, Json>[];
  const carriers = security.map((alternative) => Object.keys(alternative).map((name) => carrierOf(bundle, name)));
  const text = (alternatives: readonly (readonly string[])[]): string[] =>
    alternatives.map((one) => [...one].sort().join(' + ') || 'nothing').sort();
  const [documented, found] = [stated, carriers].map((list) => text(list).join(' or ') || 'none');
  if (documented === found) return;
  const owner = described['security'] ? `${pointer}/security` : '/security';
  yield { pointer: owner, message: `credentials are ${found}, documented are ${documented}` };
}

function carrierOf(bundle: Json, name: string): string {
  const scheme = at(bundle, `/components/securitySchemes/${escapeKey(name)}`);
  if (!isObject(scheme)) throw new Error(`the security scheme ${name} is missing`);
  if (scheme['type'] === 'http') return String(scheme['scheme']);
  return `${String(scheme['in'])} ${String(scheme['name'])}`;
}

function* checkParameters(
  bundle: Json,
  facts: Facts,
  stated: NonNullable<OperationFacts['parameters']>,
  pointer: string,
): Generator<Difference> {
  const itemPointer = pointer.slice(0, pointer.lastIndexOf('/'));
  const found = [itemPointer, pointer].flatMap((owner) => {
    const list = at(bundle, `${owner}/parameters`);
    return (Array.isArray(list) ? list : []).map((one, index) => follow(bundle, one, `${owner}/parameters/${index}`));
  });
  const rest = new Map(
    found.map((place) => {
      if (!isObject(place.value)) throw new Error(`${place.pointer}: not a parameter`);
      return [`${String(place.value['in'])} ${String(place.value['name'])}`, place];
    }),
  );
  for (const [key, shape] of Object.entries(stated)) {
    const required = !key.endsWith('?');
    const name = required ? key : key.slice(0, -1);
    const place = rest.get(name);
    if (!place || !isObject(place.value)) {
      yield { pointer, message: `the documented parameter ${name} is missing` };
      continue;
    }
    rest.delete(name);
    const { value } = place;
    if ((value['required'] === true) !== required) {
      yield {
        pointer: place.pointer,
        message: `${name} is ${required ? 'not required' : 'required'}, unlike documented`,
      };
    }
    const schema = nodeOfSchema(bundle, value['schema'] ?? null, `${place.pointer}/schema`);
    yield* compareNodes(nodeOfShape(shape, facts.shapes ?? {}), {
      ...schema,
      deprecated: schema.deprecated || value['deprecated'] === true,
      secret: schema.secret || value['x-secret'] === true,
    });
  }
  for (const [name, place] of rest)
    yield { pointer: place.pointer, message: `the parameter ${name} is not documented` };
}

function* checkResponses(
  bundle: Json,
  facts: Facts,
  stated: Responses,
  described: JsonObject,
  pointer: string,
): Generator<Difference> {
  const responses = isObject(described['responses']) ? described['responses'] : {};
  for (const [status, content] of Object.entries(stated)) {
    const response = responses[status];
    if (response === undefined) {
      yield { pointer: `${pointer}/responses`, message: `the documented response ${status} is missing` };
      continue;
    }
    const place = follow(bundle, response, `${pointer}/responses/${status}`);
    yield* checkContent(bundle, facts.shapes ?? {}, facts.codes ?? {}, content, place, status);
  }
  for (const status of Object.keys(responses)) {
    if (!(status in stated)) {
      yield { pointer: `${pointer}/responses/${status}`, message: `the response ${status} is not documented` };
    }
  }
}
