/** Holds a vector's requests and replies against the description, with Ajv on the bundle. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Json } from '../../scripts/model/types.ts';
import { at, escapeKey, follow, isObject, type JsonObject } from '../contract/facts/bundle.ts';
import { operationsOf, securityOf, type DescribedOperation } from './operations.ts';
import { isUpload, type ExpectedRequest, type Reply, type Vector } from './vector.ts';

export interface Description {
  /** operationIds in the order of the bundle. */
  readonly operations: readonly string[];
  /** What in the vector the description doesn't allow. */
  faultsOf(vector: Vector): string[];
}

export function describeBundle(bundle: JsonObject): Description {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ ...bundle, $id: 'bundle:/' });
  const operations = new Map(operationsOf(bundle).map((operation) => [operation.id, operation]));

  const check = (pointer: string, value: Json, what: string): string[] => {
    const fragment = pointer.split('/').map(encodeURIComponent).join('/');
    const validate = ajv.getSchema(`bundle:/#${fragment}`) ?? ajv.compile({ $ref: `bundle:/#${fragment}` });
    return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`];
  };

  return {
    operations: [...operations.keys()],
    faultsOf(vector) {
      if (!operations.has(vector.operation)) return [`there is no operation ${vector.operation}`];
      return vector.exchanges.flatMap(({ operation = vector.operation, request, reply }, index) => {
        if (operation === null) return [];
        const described = operations.get(operation);
        if (!described) return [`there is no operation ${operation}`];
        // Later pages have a cursor that no argument names.
        const given = index === 0 && operation === vector.operation ? vector.arguments : {};
        return [
          ...parameterFaults(bundle, described, request, given, vector, check),
          ...bodyFaults(bundle, described, request, check),
          ...(reply.status === undefined ? [] : replyFaults(bundle, described, reply, check)),
        ];
      });
    },
  };
}

type Check = (pointer: string, value: Json, what: string) => string[];

/** The parts of a request's target and headers, against the parameters and the credentials. */
function parameterFaults(
  bundle: JsonObject,
  { path: documented, method: expected, operation, parameters }: DescribedOperation,
  { method, target, headers = {} }: ExpectedRequest,
  given: Vector['arguments'],
  { options }: Vector,
  check: Check,
): string[] {
  const faults: string[] = [];
  if (method !== expected) faults.push(`the method is not ${method}`);
  const alias = operation['x-path-alias'];
  const path = options?.pathFamily === 'collab-files' && typeof alias === 'string' ? alias : documented;
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

  for (const { value: parameter, pointer } of parameters) {
    const name = String(parameter['name']);
    const key = `${String(parameter['in'])} ${parameter['in'] === 'header' ? name.toLowerCase() : name}`;
    const value = sent.get(key);
    sent.delete(key);
    if (value === undefined && parameter['required'] === true) faults.push(`${key} is required`);
    if (value === undefined) continue;
    const argument = given[name];
    if (argument !== undefined && String(argument) !== value) faults.push(`${key} is not the argument`);
    const type = at(follow(bundle, parameter['schema'] ?? {}, '').value, '/type');
    faults.push(...check(`${pointer}/schema`, typed(value, type), key));
  }
  const carriers = credentialsOf(bundle, operation);
  const known = new Set(['header accept', ...carriers.flat()]);
  for (const key of sent.keys()) if (!known.has(key)) faults.push(`${key} is not described`);
  const complete = carriers.some((set) => set.every((key) => sent.has(key)));
  if (carriers.length > 0 && !complete) faults.push('the credentials are not complete');
  return faults;
}

/** What a parameter's text stands for. */
function typed(text: string, type: Json | undefined): Json {
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

const credentialsOf = (bundle: JsonObject, operation: JsonObject): string[][] =>
  securityOf(bundle, operation).map((schemes) =>
    schemes.map((scheme) => {
      if (scheme['type'] === 'http') return 'header authorization';
      return `${String(scheme['in'])} ${String(scheme['name'])}`.toLowerCase();
    }),
  );

function bodyFaults(
  bundle: JsonObject,
  { pointer, operation }: DescribedOperation,
  { text, form, json = text === undefined ? undefined : (JSON.parse(text) as Json) }: ExpectedRequest,
  check: Check,
): string[] {
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

function replyFaults(
  bundle: JsonObject,
  { pointer, operation }: DescribedOperation,
  { status = 0, headers = {}, json, text }: Reply,
  check: Check,
): string[] {
  const responses = operation['responses'] as JsonObject;
  const name = String(status) in responses ? String(status) : 'default';
  const described = responses[name];
  if (described === undefined) return [`the status ${status} is not described`];
  const place = follow(bundle, described, `${pointer}/responses/${name}`);
  const content = isObject(place.value) ? place.value['content'] : undefined;
  const mediaType = headers['content-type']?.split(';')[0] ?? (json === undefined ? undefined : 'application/json');
  if (mediaType === undefined) {
    // Failures without a body are what `default` leaves open.
    return isObject(content) && name !== 'default' ? [`the response ${name} has no body`] : [];
  }
  if (mediaType !== 'application/json') {
    // And so are failures that a gateway answers with.
    const allowed = name === 'default' || (isObject(content) && mediaType in content);
    return allowed ? [] : [`the response ${name} has no ${mediaType}`];
  }
  const schema = `${place.pointer}/content/application~1json/schema`;
  if (at(bundle, schema) === undefined) return [`the response ${name} has no JSON`];
  const body = json ?? parsed(text ?? '');
  return body === undefined ? [`the reply ${status} is no JSON`] : check(schema, body, `the reply ${status}`);
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
