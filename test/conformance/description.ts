/** Holds a vector's request and reply against the description, with Ajv on the bundle. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Json } from '../../scripts/model/types.ts';
import { at, escapeKey, follow, isObject, type JsonObject } from '../contract/facts/bundle.ts';
import { isUpload, type Vector } from './vectors.ts';

export interface Description {
  /** operationIds in the order of the bundle. */
  readonly operations: readonly string[];
  /** What in the vector the description doesn't allow. */
  faultsOf(vector: Vector): string[];
}

interface Place {
  readonly pointer: string;
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
}

export function describeBundle(bundle: JsonObject): Description {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ ...bundle, $id: 'bundle:/' });
  const places = new Map<string, Place>();
  for (const [path, item] of Object.entries(at(bundle, '/paths') as JsonObject)) {
    for (const [method, operation] of Object.entries(item as JsonObject)) {
      if (!isObject(operation) || typeof operation['operationId'] !== 'string') continue;
      const pointer = `/paths/${escapeKey(path)}/${method}`;
      places.set(operation['operationId'], { pointer, path, method, operation });
    }
  }

  const check = (pointer: string, value: Json, what: string): string[] => {
    const fragment = pointer.split('/').map(encodeURIComponent).join('/');
    const validate = ajv.getSchema(`bundle:/#${fragment}`) ?? ajv.compile({ $ref: `bundle:/#${fragment}` });
    return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`];
  };

  return {
    operations: [...places.keys()],
    faultsOf(vector) {
      const place = places.get(vector.operation);
      if (!place) return [`there is no operation ${vector.operation}`];
      return [
        ...parameterFaults(bundle, place, vector, check),
        ...bodyFaults(bundle, place, vector, check),
        ...replyFaults(bundle, place, vector, check),
      ];
    },
  };
}

type Check = (pointer: string, value: Json, what: string) => string[];

/** The parts of a request's target and headers, against the parameters and the credentials. */
function parameterFaults(
  bundle: JsonObject,
  { pointer, path, operation }: Place,
  vector: Vector,
  check: Check,
): string[] {
  const faults: string[] = [];
  const { method, target, headers = {} } = vector.request;
  if (!pointer.endsWith(`/${method.toLowerCase()}`)) faults.push(`the method is not ${method}`);
  const [sentPath = '', query = ''] = target.split('?');
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const pattern = new RegExp(`^${path.replaceAll(/[.]/g, '\\.').replaceAll(/\{[^}]+\}/g, '([^/]+)')}$`);
  const values = pattern.exec(sentPath)?.slice(1).map(decodeURIComponent);
  if (!values) return [...faults, `the path ${sentPath} is not ${path}`];
  const sent = new Map<string, string>(names.map((name, index) => [`path ${name}`, values[index] ?? '']));
  for (const pair of query === '' ? [] : query.split('&')) {
    const [name = '', value = ''] = pair.split('=').map(decodeURIComponent);
    sent.set(`query ${name}`, value);
  }
  for (const [name, value] of Object.entries(headers)) sent.set(`header ${name}`, value);

  const itemPointer = pointer.slice(0, pointer.lastIndexOf('/'));
  for (const owner of [itemPointer, pointer]) {
    const list = at(bundle, `${owner}/parameters`);
    for (const [index, one] of (Array.isArray(list) ? list : []).entries()) {
      const place = follow(bundle, one, `${owner}/parameters/${index}`);
      const parameter = place.value as JsonObject;
      const name = String(parameter['name']);
      const key = `${String(parameter['in'])} ${parameter['in'] === 'header' ? name.toLowerCase() : name}`;
      const value = sent.get(key);
      sent.delete(key);
      if (value === undefined && parameter['required'] === true) faults.push(`${key} is required`);
      if (value === undefined) continue;
      const argument = vector.arguments[name];
      if (argument !== undefined && String(argument) !== value) faults.push(`${key} is not the argument`);
      const type = at(follow(bundle, parameter['schema'] ?? {}, '').value, '/type');
      const typed = type === 'integer' || type === 'number' ? Number(value) : value;
      faults.push(...check(`${place.pointer}/schema`, typed, key));
    }
  }
  const carriers = credentialsOf(bundle, operation);
  const known = new Set(['header accept', ...carriers.flat()]);
  for (const key of sent.keys()) if (!known.has(key)) faults.push(`${key} is not described`);
  const complete = carriers.some((set) => set.every((key) => sent.has(key)));
  if (carriers.length > 0 && !complete) faults.push('the credentials are not complete');
  return faults;
}

function credentialsOf(bundle: JsonObject, operation: JsonObject): string[][] {
  const security = (operation['security'] ?? bundle['security'] ?? []) as JsonObject[];
  return security.map((alternative) =>
    Object.keys(alternative).map((name) => {
      const scheme = at(bundle, `/components/securitySchemes/${name}`) as JsonObject;
      if (scheme['type'] === 'http') return 'header authorization';
      return `${String(scheme['in'])} ${String(scheme['name'])}`.toLowerCase();
    }),
  );
}

function bodyFaults(bundle: JsonObject, { pointer, operation }: Place, { request }: Vector, check: Check): string[] {
  const { json, form } = request;
  const described = operation['requestBody'];
  const place = described === undefined ? undefined : follow(bundle, described, `${pointer}/requestBody`);
  if (json === undefined && form === undefined) {
    return isObject(place?.value) && place.value['required'] === true ? ['the body is required'] : [];
  }
  if (!place) return ['the body is not described'];
  const mediaType = json === undefined ? 'multipart/form-data' : 'application/json';
  const schema = `${place.pointer}/content/${escapeKey(mediaType)}/schema`;
  if (at(bundle, schema) === undefined) return [`${mediaType} is not described`];
  if (form === undefined) return check(schema, json ?? null, 'the body');
  // What Ajv sees of a file is a string.
  const parts = Object.entries(form).map(([name, part]) => [name, isUpload(part as Json) ? '' : part] as const);
  return check(schema, Object.fromEntries(parts) as Json, 'the form');
}

function replyFaults(bundle: JsonObject, { pointer, operation }: Place, { reply }: Vector, check: Check): string[] {
  const responses = operation['responses'] as JsonObject;
  const status = String(reply.status) in responses ? String(reply.status) : 'default';
  const described = responses[status];
  if (described === undefined) return [`the status ${reply.status} is not described`];
  const place = follow(bundle, described, `${pointer}/responses/${status}`);
  const content = isObject(place.value) ? place.value['content'] : undefined;
  if (reply.json === undefined) {
    // Failures without a JSON body are what `default` leaves open.
    if (status === 'default' || reply.text === undefined) return [];
    const type = reply.headers?.['content-type']?.split(';')[0] ?? '';
    return isObject(content) && type in content ? [] : [`the response ${status} has no ${type}`];
  }
  const schema = `${place.pointer}/content/application~1json/schema`;
  if (at(bundle, schema) === undefined) return [`the response ${status} has no JSON`];
  return check(schema, reply.json, `the reply ${status}`);
}
