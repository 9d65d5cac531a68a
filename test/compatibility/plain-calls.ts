/** The vectors that a client without behaviour can be asked: one request, one reply, credentials in headers. */
import type { Json } from '../../scripts/model/types.ts';
import { at, follow, type JsonObject } from '../contract/facts/bundle.ts';
import { fillOf } from '../conformance/placeholders.ts';
import { operationsOf, type DescribedOperation } from '../conformance/operations.ts';
import { loadVectors, type Exchange, type Vector, type VectorFile } from '../conformance/vectors.ts';

/** What a driver needs to make one call. */
export interface PlainCall {
  readonly id: string;
  readonly api: string;
  /** `operationId`. */
  readonly operation: string;
  /** Tag of the operation. */
  readonly tag: string;
  /** Values of the path's parameters in its order. */
  readonly path: readonly Json[];
  /** The other parameters by their names on the wire. */
  readonly other: Readonly<Record<string, Json>>;
  /** All parameters by their names on the wire. */
  readonly parameters: Readonly<Record<string, Json>>;
  readonly body?: Json;
  readonly isForm: boolean;
  /** Names of the schemas of the body, and of a success. */
  readonly bodyType?: string;
  readonly replyType?: string;
  /** Credentials, and what else is sent with each call. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The calls, and the vectors that judge them: what is expected of a reply, whether it is a success or not, is that what it is
 * decoded to is encoded as it was.
 */
export function plainCalls(bundles: Readonly<Record<string, JsonObject>>): { calls: PlainCall[]; files: VectorFile[] } {
  const calls: PlainCall[] = [];
  const files = loadVectors().map((file): VectorFile => {
    const operations = operationsOf(bundles[file.api] as JsonObject);
    const vectors = file.vectors.filter(isPlain).map((vector): Vector => {
      const described = operations.find(({ id }) => id === vector.operation);
      if (!described) throw new Error(`There is no operation ${vector.operation}.`);
      const bound = described.parameters.filter(({ value }) => value['x-bound'] && value['in'] === 'path');
      const boundValues = bound.map(({ value }) => [String(value['name']), file.client[String(value['name'])] ?? '']);
      const { body, ...given } = vector.arguments;
      const parameters = { ...(Object.fromEntries(boundValues) as Record<string, string>), ...given };
      const names = [...described.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
      const { request, reply } = vector.exchanges[0] as Exchange;
      const fill = fillOf('', file.signatures);
      const credentials = Object.entries(request.headers ?? {}).filter(([name]) =>
        /^(accept|authorization|x-shimo-.*)$/.test(name),
      );
      calls.push({
        id: vector.id,
        api: file.api,
        operation: vector.operation,
        tag: String((described.operation['tags'] as string[])[0]),
        path: names.map((name) => parameters[name] ?? ''),
        other: Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.includes(name))),
        parameters,
        ...(body !== undefined && { body }),
        isForm: request.form !== undefined,
        ...typesOf(bundles[file.api] as JsonObject, described),
        headers: Object.fromEntries(credentials.map(([name, value]) => [name, fill(value)])),
      });
      const { error: _, ...rest } = vector;
      return { ...rest, result: reply.json ?? null };
    });
    return { ...file, vectors };
  });
  return { calls, files };
}

function typesOf(bundle: JsonObject, { operation }: DescribedOperation): Pick<PlainCall, 'bodyType' | 'replyType'> {
  const nameAt = (owner: Json): string | undefined => {
    const reference = at(follow(bundle, owner, '').value, '/content/application~1json/schema/$ref');
    return typeof reference === 'string' ? reference.split('/').at(-1) : undefined;
  };
  const bodyType = nameAt(operation['requestBody'] ?? {});
  const replyType = nameAt(at(operation, '/responses/200') ?? {});
  return { ...(bodyType && { bodyType }), ...(replyType && { replyType }) };
}

function isPlain({ drive, repeat, options, exchanges, breaks }: Vector): boolean {
  const [exchange] = exchanges;
  if (drive || repeat || options || breaks || exchanges.length !== 1 || !exchange) return false;
  const { request, reply } = exchange;
  const isPlainReply = reply.json !== undefined || reply.status === 204;
  // Integers that a double rounds are written as text in the vectors, which only our own drivers know how to read.
  const isRounded = request.text !== undefined || /\d{16}/.test(request.target);
  return isPlainReply && !isRounded && !request.target.includes('signature=');
}
