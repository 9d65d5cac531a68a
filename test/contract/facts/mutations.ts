/** Every way to loosen a bundle in one place: what a contract test has to notice. */
import type { Json } from '../../../scripts/model/types.ts';
import { at, escapeKey, isObject, type JsonObject } from './bundle.ts';

/** The deletion of one element. Between `apply` and the call of its result the bundle is changed. */
export interface Mutation {
  /** JSON Pointer of what is deleted; members of lists by their value. Unique within a bundle. */
  readonly name: string;
  apply(): () => void;
}

/** Keywords of a schema whose deletion lets more values through, or loses a fact. */
const schemaKeywords = [
  ...['type', 'enum', 'const', 'format', 'pattern', 'default', 'minimum', 'maximum', 'minLength', 'maxLength'],
  ...['minItems', 'maxItems', 'uniqueItems', 'items', 'additionalProperties', 'contentSchema', 'deprecated'],
  ...['x-known-values', 'x-secret'],
];
const schemaLists = ['enum', 'required', 'type', 'anyOf', 'oneOf', 'x-known-values'];
const operationKeywords = [
  ...['operationId', 'requestBody', 'security', 'deprecated', 'x-signature-scope', 'x-permission', 'x-file-types'],
  ...['x-formats', 'x-activates-seat', 'x-since', 'x-pagination', 'x-long-running', 'x-envelope', 'x-retry-safe'],
];
/** Extensions of operations that are maps, each key of which is a fact. */
const operationMaps = ['x-pagination', 'x-long-running', 'x-envelope', 'x-formats'];
const codeKeywords = ['status', 'pointer'];
const methods = ['get', 'put', 'post', 'delete', 'patch'];
const successCodes: readonly (Json | undefined)[] = [undefined, 0, 200, ''];

export function mutationsOf(bundle: JsonObject): Mutation[] {
  return [...document(bundle)];
}

/**
 * Which operations an element belongs to, by the pointer that starts a mutation's name: `/paths/<path>/<method>` or
 * `/components/<kind>/<name>`. A check of these operations alone sees what a check of all would see.
 */
export function usersOf(bundle: JsonObject): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  const visit = (value: Json, id: string): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, id);
    if (!isObject(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== '$ref' || typeof inner !== 'string') {
        visit(inner, id);
        continue;
      }
      const pointer = decodeURIComponent(inner.slice(1));
      const ids = users.get(pointer) ?? new Set();
      users.set(pointer, ids);
      if (ids.has(id)) continue;
      ids.add(id);
      const target = at(bundle, pointer);
      if (target !== undefined) visit(target, id);
    }
  };
  for (const [path, item] of children(bundle, 'paths')) {
    for (const method of methods) {
      const operation = item[method];
      if (!isObject(operation)) continue;
      const id = String(operation['operationId']);
      users.set(`/paths/${escapeKey(path)}/${method}`, new Set([id]));
      visit(operation, id);
      visit(item['parameters'] ?? null, id);
    }
  }
  return users;
}

/** What `differs` has to look at to see a mutation; undefined is everything. `users` comes from `usersOf`. */
export function scopeOf(mutation: Mutation, users: Map<string, Set<string>>): ReadonlySet<string> | undefined {
  if (mutation.name.startsWith('/x-error-codes/')) return new Set(['']);
  return users.get(mutation.name.split('/').slice(0, 4).join('/'));
}

function* document(bundle: JsonObject): Generator<Mutation> {
  yield* members(bundle, 'security', '');
  if ('x-rate-limit' in bundle) yield keyOf(bundle, 'x-rate-limit', '');
  const [server] = Array.isArray(bundle['servers']) ? bundle['servers'] : [];
  for (const [name, variable] of children(isObject(server) ? server : {}, 'variables')) {
    const pointer = `/servers/0/variables/${name}`;
    for (const key of ['default', 'enum']) if (key in variable) yield keyOf(variable, key, pointer);
    yield* members(variable, 'enum', pointer);
  }
  for (const [path, item] of children(bundle, 'paths')) {
    const pointer = `/paths/${escapeKey(path)}`;
    yield* members(item, 'parameters', pointer, parameter);
    for (const method of methods) {
      const operation = item[method];
      if (!isObject(operation)) continue;
      yield keyOf(item, method, pointer);
      yield* operationParts(bundle, operation, `${pointer}/${method}`);
    }
  }
  for (const [name, schema] of children(child(bundle, 'components'), 'schemas')) {
    yield* schemaParts(schema, `/components/schemas/${name}`);
  }
  for (const [name, value] of children(child(bundle, 'components'), 'parameters')) {
    yield* parameter(value, `/components/parameters/${name}`);
  }
  for (const [name, value] of children(child(bundle, 'components'), 'requestBodies')) {
    yield* contentParts(bundle, value, `/components/requestBodies/${name}`, 'request');
  }
  for (const [name, value] of children(child(bundle, 'components'), 'responses')) {
    yield* contentParts(bundle, value, `/components/responses/${name}`, 'default');
  }
  const codes = bundle['x-error-codes'];
  if (Array.isArray(codes)) yield* codeParts(bundle, codes);
}

function* operationParts(bundle: JsonObject, operation: JsonObject, pointer: string): Generator<Mutation> {
  for (const key of operationKeywords) if (key in operation) yield keyOf(operation, key, pointer);
  for (const name of operationMaps) {
    const map = operation[name];
    if (!isObject(map)) continue;
    for (const key of Object.keys(map)) yield keyOf(map, key, `${pointer}/${name}`);
    for (const list of ['done', 'running', 'success', 'pending']) yield* members(map, list, `${pointer}/${name}`);
  }
  yield* members(operation, 'security', pointer);
  yield* members(operation, 'parameters', pointer, parameter);
  yield* contentParts(bundle, child(operation, 'requestBody'), `${pointer}/requestBody`, 'request');
  for (const [status, response] of children(operation, 'responses')) {
    yield keyOf(child(operation, 'responses'), status, `${pointer}/responses`);
    yield* contentParts(bundle, response, `${pointer}/responses/${status}`, status);
  }
}

function* parameter(value: JsonObject, pointer: string): Generator<Mutation> {
  for (const key of ['required', 'deprecated', 'schema', 'x-secret']) {
    if (value[key]) yield keyOf(value, key, pointer);
  }
  yield* schemaParts(child(value, 'schema'), `${pointer}/schema`);
}

function* contentParts(bundle: JsonObject, value: JsonObject, pointer: string, status: string): Generator<Mutation> {
  if (value['required'] === true) yield keyOf(value, 'required', pointer);
  for (const [mediaType, media] of children(value, 'content')) {
    const here = `${pointer}/content/${escapeKey(mediaType)}`;
    yield keyOf(child(value, 'content'), mediaType, `${pointer}/content`);
    if ('schema' in media) yield keyOf(media, 'schema', here);
    yield* schemaParts(child(media, 'schema'), `${here}/schema`);
    for (const [name, example] of children(media, 'examples')) {
      if (showsFailure(bundle, example, status)) yield keyOf(child(media, 'examples'), name, `${here}/examples`);
    }
  }
}

function showsFailure(bundle: JsonObject, example: JsonObject, status: string): boolean {
  if (status === 'request') return false;
  if (status === 'default' || Number(status) >= 400) return true;
  const reference = example['$ref'];
  const name = typeof reference === 'string' ? (reference.split('/').at(-1) ?? '') : '';
  const value = (name === '' ? example : child(child(child(bundle, 'components'), 'examples'), name))['value'];
  return isObject(value) && [value['code'], value['status']].some((code) => !successCodes.includes(code));
}

function* schemaParts(schema: JsonObject, pointer: string): Generator<Mutation> {
  // Beside a `const` the type says nothing more.
  const keywords = schemaKeywords.filter((key) => key in schema && !(key === 'type' && 'const' in schema));
  for (const key of keywords) yield keyOf(schema, key, pointer);
  for (const key of schemaLists) yield* members(schema, key, pointer);
  for (const [name, property] of children(schema, 'properties')) {
    yield propertyOf(schema, name, pointer);
    yield* schemaParts(property, `${pointer}/properties/${escapeKey(name)}`);
  }
  for (const key of ['items', 'additionalProperties', 'contentSchema']) {
    const inner = schema[key];
    if (isObject(inner)) yield* schemaParts(inner, `${pointer}/${key}`);
  }
  for (const key of ['anyOf', 'oneOf', 'allOf']) {
    const list = schema[key];
    for (const [index, one] of (Array.isArray(list) ? list : []).entries()) {
      if (isObject(one)) yield* schemaParts(one, `${pointer}/${key}/${index}`);
    }
  }
}

function* codeParts(bundle: JsonObject, codes: Json[]): Generator<Mutation> {
  yield* members(bundle, 'x-error-codes', '');
  for (const code of codes) {
    if (!isObject(code)) continue;
    for (const key of codeKeywords) if (key in code) yield keyOf(code, key, `/x-error-codes/${String(code['code'])}`);
  }
}

function child(owner: JsonObject, key: string): JsonObject {
  const value = owner[key];
  return isObject(value) ? value : {};
}

function children(owner: JsonObject, key: string): [string, JsonObject][] {
  return Object.entries(child(owner, key)).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
}

function keyOf(owner: JsonObject, key: string, pointer: string): Mutation {
  return {
    name: `${pointer}/${escapeKey(key)}`,
    apply() {
      const value = owner[key] as Json;
      delete owner[key];
      return () => (owner[key] = value);
    },
  };
}

/** A property goes with its entry in `required`. */
function propertyOf(schema: JsonObject, name: string, pointer: string): Mutation {
  const mutation = keyOf(child(schema, 'properties'), name, `${pointer}/properties`);
  return {
    name: mutation.name,
    apply() {
      const { required } = schema;
      if (Array.isArray(required)) schema['required'] = required.filter((one) => one !== name);
      const restore = mutation.apply();
      return () => {
        restore();
        if (required !== undefined) schema['required'] = required;
      };
    },
  };
}

function* members(
  owner: JsonObject,
  key: string,
  pointer: string,
  inner?: (value: JsonObject, pointer: string) => Generator<Mutation>,
): Generator<Mutation> {
  const list = owner[key];
  if (!Array.isArray(list)) return;
  for (const [index, member] of list.entries()) {
    yield {
      name: `${pointer}/${key}/${nameOf(member, index)}`,
      apply() {
        list.splice(index, 1);
        return () => list.splice(index, 0, member);
      },
    };
    if (inner && isObject(member)) yield* inner(member, `${pointer}/${key}/${nameOf(member, index)}`);
  }
}

function nameOf(member: Json, index: number): string {
  if (!isObject(member)) return String(member);
  if (typeof member['$ref'] === 'string') return member['$ref'].split('/').at(-1) ?? String(index);
  if (member['code'] !== undefined) return String(member['code']);
  return typeof member['name'] === 'string' ? member['name'] : String(index);
}
