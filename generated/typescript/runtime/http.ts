/** The plain client of openapi-fetch, for whoever prefers `GET('/path')`. The only module that knows openapi-fetch. */
import createFetchClient, { type Client as HttpClient } from 'openapi-fetch';
import { addressOf, strict } from './address.ts';
import { placed, type Client } from './client.ts';
import { exchange } from './exchange.ts';
import type { Operation } from './operation.ts';
import { merge } from './request.ts';

export type { Client as HttpClient } from 'openapi-fetch';

/** The part of openapi-fetch that is used. Its own types infer from a literal path, which is a value here. */
interface Http {
  request(method: string, path: string, init: object): Promise<unknown>;
}

interface Init {
  readonly fetch?: typeof globalThis.fetch;
  readonly params?: { readonly path?: object };
}

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/**
 * An openapi-fetch client that sends what `client` would send: with its credentials, time limits and retries, and under its
 * `pathFamily`. It gives the body as the server sent it, with `data`, `error` and `response`; an envelope that reports a failure
 * is the caller's to read. Integers of 64 bits are the numbers of JSON.parse, rounded where that rounds them. Bodies are kept in
 * memory. The time limit of an attempt ends with the headers of the answer.
 *
 * Its calls throw NetworkError, TimeoutError, the reason of an abort, and TypeError for a path that the description doesn't have.
 */
export function httpOf<Paths extends object>(client: Client, operations: readonly Operation[]): HttpClient<Paths> {
  const { api, server } = client.parts();
  const plain = createFetchClient<Paths>({ baseUrl: server.baseUrl, headers: server.headers ?? {} });
  const request = async (method: string, template: string, init: Init = {}): Promise<unknown> => {
    const described = operations.find(({ method: its, path }) => its === method && path === template);
    if (!described) throw new TypeError(`the description has no operation ${method} ${template}`);
    const operation = placed(api, described);
    // For its checks: openapi-fetch lets a parameter change the path.
    addressOf('', operation, (name) => (init.params?.path as Record<string, unknown> | undefined)?.[name]);
    const fetch = (sent: Request) => forward(client, operation, sent, init.fetch);
    return (plain as unknown as Http).request(method, operation.path, { ...init, fetch });
  };
  const short = methods.map((method) => [method, (path: string, init?: Init) => request(method, path, init)]);
  const long = (method: string, path: string, init?: Init) => request(method.toUpperCase(), path, init);
  return { ...plain, ...(Object.fromEntries(short) as object), request: long } as HttpClient<Paths>;
}

/** Sends a request that openapi-fetch built, with the credentials of its operation. */
async function forward(
  client: Client,
  operation: Operation,
  request: Request,
  fetch: typeof globalThis.fetch | undefined,
): Promise<Response> {
  const { method, headers, signal } = request;
  const body = await request.blob();
  const draft = {
    url: strict(request.url),
    method,
    headers: merge(Object.fromEntries(headers)),
    body: body.size > 0 ? body : undefined,
  };
  const secrets = operation.secretsIn?.(await jsonOf(body)) ?? [];
  const context = { ...client.context({ signal }), operation, secrets, credentials: client.parts().credentials };
  const { response } = await exchange(async () => draft, fetch ? { ...context, fetch } : context, true);
  return response;
}

const jsonOf = async (body: Blob): Promise<unknown> =>
  body
    .text()
    .then(JSON.parse)
    .catch(() => undefined);
