/** The plain client of openapi-fetch, for whoever prefers `GET('/path')`, with credentials, time limits and retries in. */
import type { Client } from './client.ts';
import type { Operation, Security } from './operation.ts';
import { createHttp, Draft, type HttpClient } from './transport.ts';

export type { HttpClient } from './transport.ts';

/** What sending takes to know of an operation: `operationId`, method, path template, credentials, and what may be signed and repeated. */
export type Route = readonly [
  id: string,
  method: Operation['method'],
  path: string,
  security: Security,
  retrySafe?: boolean,
  scope?: 'license',
];

/**
 * An openapi-fetch client that sends what `client` would send. It gives the body as the server sent it, with `data`, `error` and
 * `response`; an envelope that reports a failure is the caller's to read. Integers of 64 bits are the numbers of JSON.parse,
 * rounded where that rounds them. Bodies are kept in memory. The time limit of an attempt ends with
 * the headers of the answer.
 *
 * Its calls throw NetworkError, TimeoutError, the reason of an abort, and TypeError for a path that the description doesn't have.
 */
export function httpOf<Paths extends object>(client: Client, routes: readonly Route[]): HttpClient<Paths> {
  return createHttp<Paths>(client.server, (method, template, fetch) => {
    const route = routes.find(([, itsMethod, path]) => itsMethod === method && path === template);
    if (!route) throw new TypeError(`the description has no operation ${method} ${template}`);
    const [id, itsMethod, path, security, retrySafe, scope] = route;
    const operation: Operation = {
      id,
      method: itsMethod,
      path,
      security,
      reply: 'json',
      ...(retrySafe && { retrySafe }),
      ...(scope && { scope }),
    };
    return async (request) => client.forward(operation, await draftOf(request), request.signal, fetch);
  });
}

/** A request that can be sent more than once. */
async function draftOf(request: Request): Promise<Draft> {
  const body = await request.blob();
  const { method, headers } = request;
  return new Draft(request.url, { method, headers, ...(body.size > 0 && { body }) });
}
