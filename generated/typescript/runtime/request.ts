/** Builds requests. */
import { addressOf } from './address.ts';
import type { FormStreamer } from './form.ts';
import type { EncodedBody, Input, Operation } from './operation.ts';

/** A request that can be sent several times, each time with credentials of its own. */
export interface Draft {
  readonly url: string;
  readonly method: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: EncodedBody['body'] | null | undefined;
  /** What else `fetch` is told. */
  readonly init?: EncodedBody['init'] | undefined;
}

/** Where requests go, and what all of them have. */
export interface Server {
  readonly baseUrl: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** As in ClientOptions. */
  readonly streams?: FormStreamer | undefined;
  /** Parameters that every operation gets if it has them, by their names on the wire. */
  readonly bound: Readonly<Record<string, unknown>>;
}

/**
 * The request of an operation.
 * @param headers The caller's, for this request.
 * @throws TypeError if a path parameter is missing or cannot stand in a path, or the body breaks a rule of the vendor.
 */
export async function draftOf(
  { baseUrl, headers: shared, bound, streams }: Server,
  operation: Operation,
  input: Input,
  headers?: Readonly<Record<string, string>>,
): Promise<Draft> {
  const { method, int64Parameter } = operation;
  const valueOf = (name: string) => {
    const value = input[name] ?? bound[name];
    return int64Parameter ? int64Parameter(name, value) : value;
  };
  const url = addressOf(baseUrl, operation, valueOf);
  const body = (operation.body && input.body) as Readonly<Record<string, unknown>> | undefined;
  if (body) operation.check?.(operation, body);
  const write = operation.writeInt64 ?? JSON.stringify;
  const encoded = body && (await operation.encode?.(operation, body, streams));
  const content = encoded ? encoded.body : body && write(body);
  const json = 'application/json';
  const all = merge(
    { 'content-type': body && json, accept: operation.reply === 'text' ? 'text/html' : json },
    shared,
    headers,
    encoded?.headers,
    Object.fromEntries((operation.header ?? []).map((name) => [name, valueOf(name)])),
  );
  return { url, method, headers: all, body: content, init: encoded?.init };
}

/** Headers by their names in lower case. Later ones replace earlier ones; undefined leaves them alone, null takes them away. */
export function merge(...all: readonly (object | undefined)[]): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const some of all) {
    for (const [name, value] of Object.entries(some ?? {}) as [string, unknown][]) {
      if (value === null) delete merged[name.toLowerCase()];
      else if (value !== undefined) merged[name.toLowerCase()] = String(value);
    }
  }
  return merged;
}
