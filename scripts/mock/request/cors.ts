/** Lets pages of any origin call the mock: it holds nothing that is worth protecting. */
import type { IncomingMessage, ServerResponse } from 'node:http';

const exposed = 'Allow, Content-Type, X-Contract-Violation, X-Mock-Operation';

/** Sets the headers that let a page read the response. */
export function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', headers.origin ?? '*');
  response.setHeader('access-control-expose-headers', exposed);
  if (headers.origin === undefined) return;
  response.setHeader('access-control-allow-credentials', 'true');
  response.setHeader('vary', 'Origin');
}

/** Answers the question that a browser asks before a request. */
export function answerPreflight({ headers }: IncomingMessage, response: ServerResponse): boolean {
  const method = headers['access-control-request-method'];
  if (headers.origin === undefined || method === undefined) return false;
  response.writeHead(204, {
    'access-control-allow-methods': method,
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-allow-private-network': 'true',
    'access-control-max-age': '600',
    'content-length': '0',
  });
  response.end();
  return true;
}
