/** The operations that a browser calls by itself. */
import type { Operation } from '../../model/types.ts';
import { successesOf } from './responses.ts';

/** Whether a browser loads it without this client: a page of HTML whose credentials all travel in its address. */
export function isPage(operation: Operation): boolean {
  const html = successesOf(operation).some(({ mediaType }) => mediaType === 'text/html');
  const inQuery = operation.security.flat().every(({ carrier }) => carrier.in === 'query');
  return operation.httpMethod === 'GET' && html && inQuery && operation.body === undefined;
}
