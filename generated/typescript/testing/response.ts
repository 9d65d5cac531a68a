/** Makes the response of a fake server. */
import type { Conditions, Envelope, Pointer } from '../runtime/operation.ts';
import { Example, type ContractOperation, type ExampleResponse } from './contract.ts';

/**
 * A response for a reply of a test.
 * @throws TypeError if the description has no such example, or no success that could carry the data.
 */
export function responseOf(id: string, operation: ContractOperation, reply: unknown): Response {
  if (reply instanceof Response) return reply.clone();
  if (reply instanceof Example) return write(exampleOf(id, operation, reply.name));
  if (reply === undefined) return write(firstExample(operation));
  const success = operation.successes.find(({ type }) => type !== undefined);
  if (!success) throw new TypeError(`${id}: its success has no body; answer with undefined or a Response`);
  return write({ ...success, body: wrap(operation.envelope, reply) });
}

function exampleOf(id: string, { examples }: ContractOperation, name: string): ExampleResponse {
  const found = Object.hasOwn(examples, name) ? examples[name] : undefined;
  if (found) return found;
  throw new TypeError(`${id}: the description has no example '${name}', only ${Object.keys(examples).join(', ')}`);
}

/** What a server says when nothing goes wrong. */
function firstExample({ successes, examples }: ContractOperation): ExampleResponse {
  const [success = { status: 204 }] = successes;
  return Object.values(examples).find(({ status }) => status === success.status) ?? { status: success.status };
}

function write({ status, type, body }: ExampleResponse): Response {
  if (type === undefined) return new Response(null, { status });
  const text = type.startsWith('text/') ? String(body) : jsonOf(body);
  return new Response(text, { status, headers: { 'Content-Type': type } });
}

/** JSON in which a bigint is a number with all its digits. */
const jsonOf = (body: unknown) =>
  JSON.stringify(body, (_name, value: unknown) => (typeof value === 'bigint' ? `\0${value}` : value)).replaceAll(
    /"\\u0000(-?\d+)"/g,
    '$1',
  );

/** Data as the envelope of a success carries it. */
function wrap(envelope: Envelope | undefined, data: unknown): unknown {
  if (envelope?.data === undefined) return data;
  const body = {};
  for (const [pointer, value] of successValues(envelope.success)) put(body, pointer, value);
  put(body, envelope.data, data);
  return body;
}

const successValues = (conditions: Conditions) =>
  conditions.flatMap((condition) => ('pointer' in condition ? [[condition.pointer, condition.equals] as const] : []));

function put(body: Record<string, unknown>, pointer: Pointer, value: unknown): void {
  const [last = '', ...parents] = pointer.split('/').slice(1).reverse();
  let place = body;
  for (const name of parents.reverse()) place = (place[name] ??= {}) as Record<string, unknown>;
  place[last] = value;
}
