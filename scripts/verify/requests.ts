/** Holds the requests that went to a deployment against the description, by showing them to the contract mock too. */
import type { Api } from '../model/types.ts';
import type { Deviation } from './deviation.ts';
import type { Exchange } from './recorder.ts';

interface Problem {
  readonly title: string;
  readonly violations?: readonly { readonly place: string; readonly message: string }[];
}

/** What only the connection knows. */
const ofConnection = new Set(['connection', 'content-length', 'host', 'transfer-encoding', 'prefer']);

/**
 * What is wrong with the request of an exchange.
 * @param mockUrl Where the mock of this process listens.
 */
export async function checkRequest(mockUrl: string, api: Api, exchange: Exchange): Promise<Deviation[]> {
  const { operation, method, target, headers, body, number } = exchange;
  if (!operation) return [];
  const success = operation.responses.find(({ status }) => typeof status === 'number' && status < 300);
  const own = Object.entries(headers).filter(([name]) => !ofConnection.has(name));
  const response = await fetch(`${mockUrl}/${api.name}${target}`, {
    method,
    // A documented answer, so that neither tasks nor cursors of the deployment have to be known here.
    headers: { ...Object.fromEntries(own), prefer: `code=${success?.status ?? 200}` },
    ...(body !== undefined && { body }),
    redirect: 'manual',
  });
  const text = await response.text();
  if (response.headers.get('x-contract-violation') === null) return [];
  const { title, violations = [] } = JSON.parse(text) as Problem;
  const found = violations.length > 0 ? violations : [{ place: 'request', message: title }];
  return found.map(({ place, message }) => ({
    kind: 'wrong request',
    operation: operation.id,
    exchange: number,
    place,
    described: 'a request that keeps to the description',
    found: message,
  }));
}
