/**
 * Vectors that follow from the examples of a description: one for each example of a request, and one for each named example of a
 * response. The expected bytes are made here from the bundle, by code that no emitter and no client has a part in.
 */
import type { Json } from '../../scripts/model/types.ts';
import { at, follow, isObject, type JsonObject } from '../contract/facts/bundle.ts';
import { operationsOf, securityOf, type DescribedOperation } from './operations.ts';
import type { ExpectedRequest, Reply, Vector, VectorFile } from './vector.ts';

interface NamedExample {
  readonly name: string;
  readonly value: Json;
}

interface ReplyExample extends NamedExample {
  readonly status: number;
  readonly mediaType: string;
  /** Tells apart the examples of a response that several operations share. */
  readonly pointer: string;
}

export function deriveVectors(bundle: JsonObject, file: VectorFile): Vector[] {
  const operations = operationsOf(bundle);
  const requests = operations.flatMap((described) => {
    const reply = repliesOf(bundle, described)[0] ?? emptyReply(described);
    return bodiesOf(bundle, described).map((body): Vector => {
      const call = callOf(bundle, file, described, body, () => true);
      return vectorOf(bundle, described, `request-${body?.name ?? 'Example'}`, call, reply);
    });
  });
  const shared = new Map<string, { described: DescribedOperation; example: ReplyExample }[]>();
  for (const described of operations) {
    for (const example of repliesOf(bundle, described)) {
      shared.set(example.pointer, [...(shared.get(example.pointer) ?? []), { described, example }]);
    }
  }
  // An example that many operations share goes to one of them, in turn, so that each operation gets some.
  const replies = [...shared.values()].flatMap((owners, index) => {
    const owner = owners[index % owners.length];
    if (!owner) return [];
    const { described, example } = owner;
    const body = bodiesOf(bundle, described)[0];
    const call = callOf(bundle, file, described, body, (parameter) => parameter['required'] === true);
    return [vectorOf(bundle, described, `${example.status}-${example.name}`, call, example)];
  });
  return [...requests, ...replies];
}

interface CallExample {
  readonly arguments: Readonly<Record<string, Json>>;
  readonly request: ExpectedRequest;
}

function vectorOf(
  bundle: JsonObject,
  { id, operation }: DescribedOperation,
  name: string,
  call: CallExample,
  example: ReplyExample | Reply,
): Vector {
  const reply = 'name' in example ? replyOf(example) : example;
  const failed = 'name' in example && example.status >= 300;
  const outcome = outcomeOf(bundle, operation, reply, failed);
  return {
    id: `${id}-${name}`,
    operation: id,
    topic: 'error' in outcome ? 'error codes' : 'examples',
    why: 'An example of the description.',
    arguments: call.arguments,
    exchanges: [{ request: call.request, reply }],
    ...outcome,
  };
}

/** All but the unreserved characters of RFC 3986 as the bytes of UTF-8. */
function percentEncode(text: string): string {
  const bytes = [...Buffer.from(text)];
  const unreserved = /[A-Za-z0-9\-._~]/;
  const escape = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return bytes
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return unreserved.test(character) ? character : escape(byte);
    })
    .join('');
}

/** The arguments with the request that they make, credentials in headers where the operation takes them there. */
function callOf(
  bundle: JsonObject,
  file: VectorFile,
  { path, method, operation, parameters }: DescribedOperation,
  body: NamedExample | undefined,
  wanted: (parameter: JsonObject) => boolean,
): CallExample {
  const given: Record<string, Json> = {};
  const query: string[] = [];
  const headers: Record<string, string> = {};
  let target = path;
  for (const { value: parameter } of parameters) {
    const name = String(parameter['name']);
    const bound = parameter['x-bound'] !== undefined;
    // The query's bound parameter is a credential there, and the credentials are in headers.
    if (bound && parameter['in'] === 'query') continue;
    const value = bound ? file.client[name] : parameter['example'];
    if (!bound && (value === undefined || !wanted(parameter))) continue;
    if (!bound && value !== undefined) given[name] = value;
    const text = String(value);
    if (parameter['in'] === 'path') target = target.replace(`{${name}}`, percentEncode(text));
    else if (parameter['in'] === 'query') query.push(`${percentEncode(name)}=${percentEncode(text)}`);
    else headers[name.toLowerCase()] = text;
  }
  const signature = operation['x-signature-scope'] === 'license' ? '{license}' : '{ordinary}';
  const values = { ...file.client, signature, accessToken: file.client['accessToken'] ?? '' };
  for (const scheme of securityOf(bundle, operation)[0] ?? []) {
    const value = values[String(scheme['x-credential']) as keyof typeof values] ?? '';
    if (scheme['type'] === 'http') headers['authorization'] = `Bearer ${value}`;
    else if (scheme['in'] === 'header') headers[String(scheme['name']).toLowerCase()] = value;
    else query.push(`${String(scheme['name'])}=${value}`);
  }
  if (query.length > 0) target += `?${query.join('&')}`;
  const request = { method, target, ...(Object.keys(headers).length > 0 && { headers }) };
  if (!body) return { arguments: given, request };
  if (!isMultipart(bundle, operation)) {
    return { arguments: { ...given, body: body.value }, request: { ...request, json: body.value } };
  }
  const form = formOf(bundle, operation, body.value as JsonObject);
  return { arguments: { ...given, body: form }, request: { ...request, form } };
}

const requestBodyOf = (bundle: JsonObject, { operation, pointer }: DescribedOperation): JsonObject | undefined =>
  operation['requestBody'] === undefined
    ? undefined
    : (follow(bundle, operation['requestBody'], `${pointer}/requestBody`).value as JsonObject);

const isMultipart = (bundle: JsonObject, operation: JsonObject): boolean =>
  at(follow(bundle, operation['requestBody'] ?? {}, '').value, '/content/multipart~1form-data') !== undefined;

/** An example of a form names its file only, so the content is made up. */
function formOf(bundle: JsonObject, operation: JsonObject, example: JsonObject): Record<string, string> {
  const body = follow(bundle, operation['requestBody'] ?? {}, '').value;
  const schema = follow(bundle, at(body, '/content/multipart~1form-data/schema') ?? {}, '').value;
  const content = Buffer.from('PK\u0003\u0004').toString('base64');
  const parts = Object.entries(example).map(([name, value]) => {
    const isFile = at(schema, `/properties/${name}/format`) === 'binary';
    return [name, isFile ? { name: String(value), base64: content } : String(value)];
  });
  return Object.fromEntries(parts) as Record<string, string>;
}

/** The examples of the request body; undefined stands for a request without one. */
function bodiesOf(bundle: JsonObject, described: DescribedOperation): (NamedExample | undefined)[] {
  const body = requestBodyOf(bundle, described);
  if (!body) return [undefined];
  const examples = Object.values(body['content'] as JsonObject).flatMap((media) => examplesOf(bundle, media, ''));
  return examples.length > 0 ? examples : [undefined];
}

function examplesOf(bundle: JsonObject, media: Json, pointer: string): (NamedExample & { pointer: string })[] {
  const examples = at(media, '/examples');
  return Object.entries(isObject(examples) ? examples : {}).map(([name, written]) => {
    const example = follow(bundle, written, pointer).value as JsonObject;
    return { name, value: example['value'] ?? null, pointer: `${pointer}/${name}` };
  });
}

function repliesOf(bundle: JsonObject, { operation, pointer }: DescribedOperation): ReplyExample[] {
  return Object.entries(operation['responses'] as JsonObject).flatMap(([status, written]) => {
    const response = follow(bundle, written, `${pointer}/responses/${status}`);
    const content = at(response.value, '/content');
    return Object.entries(isObject(content) ? content : {}).flatMap(([mediaType, media]) =>
      examplesOf(bundle, media, `${response.pointer}/${mediaType}`).map((example) => ({
        ...example,
        mediaType,
        status: status === 'default' ? statusOf(bundle, example.value) : Number(status),
      })),
    );
  });
}

/** The status that the vendor has for the code in an example of the response `default`; 500 if it has none. */
function statusOf(bundle: JsonObject, body: Json): number {
  const known = (bundle['x-error-codes'] ?? []) as JsonObject[];
  const code = known.find((one) => at(body, String(one['pointer'] ?? '/code')) === one['code']);
  const status = Number(code?.['status'] ?? 500);
  return status < 300 ? 500 : status;
}

const emptyReply = ({ operation }: DescribedOperation): Reply => ({
  status: Number(Object.keys(operation['responses'] as JsonObject)[0]),
});

function replyOf({ status, mediaType, value }: ReplyExample): Reply {
  if (mediaType === 'application/json') return { status, json: value };
  return { status, headers: { 'content-type': `${mediaType}; charset=utf-8` }, text: String(value) };
}

/** What a client has to make of a reply. */
function outcomeOf(
  bundle: JsonObject,
  operation: JsonObject,
  { status = 0, json, text }: Reply,
  failed: boolean,
): Pick<Vector, 'result' | 'error'> {
  const body = json ?? text ?? null;
  const envelope = operation['x-envelope'] as JsonObject | undefined;
  const hold = (conditions: Json | undefined): boolean =>
    Array.isArray(conditions) &&
    (conditions as JsonObject[]).every((one) =>
      'status' in one ? one['status'] === status : at(body, String(one['pointer'])) === one['equals'],
    );
  if (!failed && (!envelope || hold(envelope['success']) || hold(envelope['pending']))) {
    const data = envelope?.['data'];
    return { result: (typeof data === 'string' ? at(body, data) : body) ?? null };
  }
  const known = (bundle['x-error-codes'] ?? []) as JsonObject[];
  const pointers = [envelope?.['code'], ...known.map((one) => one['pointer']), '/code', '/error'];
  const code = firstText(body, pointers);
  const message = firstText(body, [envelope?.['message'], '/message', '/error_description']);
  return {
    error: { status, code: code ?? null, ...(typeof message === 'string' && { message }) },
  };
}

function firstText(body: Json, pointers: readonly (Json | undefined)[]): string | number | undefined {
  return pointers
    .filter((pointer) => typeof pointer === 'string')
    .map((pointer) => at(body, pointer))
    .find((value) => (typeof value === 'string' && value !== '') || typeof value === 'number') as
    string | number | undefined;
}
