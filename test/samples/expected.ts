/** The request that a sample has to send and the reply that it gets, read from the bundle by code that no emitter has a part in. */
import { readFileSync } from 'node:fs';
import { readRegistry } from '../../scripts/registry.ts';
import type { Json } from '../../scripts/model/types.ts';
import { at, follow, isObject, type JsonObject } from '../contract/facts/bundle.ts';
import { operationsOf, securityOf, type DescribedOperation } from '../conformance/operations.ts';
import type { ExpectedRequest, Reply } from '../conformance/vector.ts';
import { supplied, uploadContent } from './environment.ts';

export interface ExpectedSample {
  readonly api: string;
  readonly operationId: string;
  readonly request: ExpectedRequest;
  readonly reply: Reply;
  /** A reply that is a success to a client of ours, and what it makes of it; undefined if that is nothing. */
  readonly forClient: { readonly reply: Reply; readonly result: Json | undefined };
  /** The scope that a signature needs, if this is one of Shimo's operations. */
  readonly scope?: 'license' | 'ordinary';
  /** Names of the files that the program has to find in its folder. */
  readonly files: readonly string[];
}

/** One for each operation of all APIs. */
export function expectedSamples(): ExpectedSample[] {
  return readRegistry().flatMap(({ name, bundle }) => {
    const document = JSON.parse(readFileSync(bundle, 'utf8')) as JsonObject;
    return operationsOf(document).map((operation) => expectedSample(name, document, operation));
  });
}

function expectedSample(api: string, bundle: JsonObject, described: DescribedOperation): ExpectedSample {
  const { id, method, path, operation } = described;
  const query: string[] = [];
  const headers: Record<string, string> = {};
  let target = path;
  for (const { value: parameter } of described.parameters) {
    const name = String(parameter['name']);
    if (parameter['deprecated'] === true || isCursor(operation, name)) continue;
    const text = String(valueOf(api, parameter));
    if (parameter['in'] === 'path') target = target.replace(`{${name}}`, percentEncoded(text));
    else if (parameter['in'] === 'query') query.push(`${name}=${percentEncoded(text)}`);
    else headers[name.toLowerCase()] = text;
  }
  for (const scheme of securityOf(bundle, operation)[0] ?? []) {
    const value = suppliedValue(api, String(scheme['x-credential']));
    if (scheme['type'] === 'http') headers['authorization'] = `Bearer ${value}`;
    else if (scheme['in'] === 'header') headers[String(scheme['name']).toLowerCase()] = value;
    else query.push(`${String(scheme['name'])}=${percentEncoded(value)}`);
  }
  const body = bodyOf(api, bundle, described);
  const reply = replyOf(bundle, described);
  return {
    api,
    operationId: id,
    request: { method, target: query.length > 0 ? `${target}?${query.join('&')}` : target, headers, ...body },
    reply,
    forClient: forClient(operation, reply),
    ...(api === 'shimo' && { scope: operation['x-signature-scope'] === 'license' ? 'license' : 'ordinary' }),
    files: Object.values(body.form ?? {}).flatMap((part) => (typeof part === 'string' ? [] : [part.name])),
  };
}

/** A first call has no cursor. */
const isCursor = (operation: JsonObject, name: string): boolean => at(operation, '/x-pagination/cursor') === name;

function valueOf(api: string, parameter: JsonObject): Json {
  const bound = parameter['x-bound'];
  const value = typeof bound === 'string' ? suppliedValue(api, bound) : parameter['example'];
  if (value === undefined) throw new Error(`${api}: the parameter ${String(parameter['name'])} has no example`);
  return value;
}

function suppliedValue(api: string, name: string): string {
  const value = supplied[api]?.[name];
  if (value === undefined) throw new Error(`${api}: test/samples/environment.ts supplies no '${name}'`);
  return value;
}

/** All but the unreserved characters of RFC 3986. */
function percentEncoded(text: string): string {
  const bytes = [...Buffer.from(text)].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return bytes.join('');
}

function bodyOf(
  api: string,
  bundle: JsonObject,
  { operation, pointer }: DescribedOperation,
): Pick<ExpectedRequest, 'json' | 'form'> {
  if (operation['requestBody'] === undefined) return {};
  const body = follow(bundle, operation['requestBody'], `${pointer}/requestBody`).value;
  const [mediaType = '', media] = Object.entries(at(body, '/content') as JsonObject)[0] ?? [];
  const example = firstExample(bundle, media);
  if (!isObject(example)) return { json: example ?? null };
  const schema = follow(bundle, at(media ?? null, '/schema') ?? {}, pointer).value;
  const fields = Object.entries(example).map(([name, value]): [string, Json] => [name, supplied[api]?.[name] ?? value]);
  if (mediaType === 'application/json') return { json: Object.fromEntries(fields) };
  const isFile = (name: string): boolean => at(schema, `/properties/${name}/format`) === 'binary';
  const parts = fields.map(([name, value]) => {
    const text = String(value);
    return [name, isFile(name) ? { name: text, base64: uploadContent.toString('base64') } : text] as const;
  });
  return { form: Object.fromEntries(parts) };
}

function firstExample(bundle: JsonObject, media: Json | undefined): Json | undefined {
  const [example] = Object.values((at(media ?? null, '/examples') as JsonObject | undefined) ?? {});
  return example === undefined ? undefined : at(follow(bundle, example, '').value, '/value');
}

/** The first success that has a body, else the one without. */
function replyOf(bundle: JsonObject, { operation, pointer }: DescribedOperation): Reply {
  const successes = Object.entries(operation['responses'] as JsonObject).filter(([status]) => /^2/.test(status));
  for (const [status, written] of successes) {
    const response = follow(bundle, written, `${pointer}/responses/${status}`).value;
    for (const [mediaType, media] of Object.entries((at(response, '/content') as JsonObject | undefined) ?? {})) {
      const example = firstExample(bundle, media);
      if (example === undefined) continue;
      if (mediaType === 'application/json') return { status: Number(status), json: example };
      return { status: Number(status), headers: { 'content-type': mediaType }, text: String(example) };
    }
  }
  return { status: Number(successes[0]?.[0]) };
}

/** The vendor's envelope stays with the client, and so does a reply that asks it to send the same again. */
function forClient(operation: JsonObject, reply: Reply): ExpectedSample['forClient'] {
  const envelope = operation['x-envelope'];
  const success = (at(envelope ?? null, '/success') ?? []) as JsonObject[];
  const status = success.find((condition) => 'status' in condition)?.['status'];
  if (status !== undefined && status !== reply.status) return { reply: { status: Number(status) }, result: undefined };
  const data = at(envelope ?? null, '/data');
  const result = reply.json ?? reply.text;
  return { reply, result: typeof data === 'string' && result !== undefined ? at(result, data) : result };
}
