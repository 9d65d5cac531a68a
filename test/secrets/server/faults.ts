/** What the server does with a request besides answering it as it should. */
import type { ServerResponse } from 'node:http';
import type { Json } from '../../../scripts/model/types.ts';
import type { Reply } from '../../conformance/vectors.ts';
import { dumpOf, valueOf, type Incoming } from './echo.ts';

export interface Fault {
  readonly name: string;
  /** Whether no call can succeed under it, or each does; unset if it depends. */
  readonly outcome?: 'error' | 'ok';
  /** What the client is told besides the usual. */
  readonly client?: { readonly timeoutMs?: number; readonly retries?: number; readonly followRedirects?: boolean };
  /** @param success What the server answers otherwise. */
  answer(incoming: Incoming, response: ServerResponse, success: Reply): void;
}

/** Answers as it should. */
export function succeed(response: ServerResponse, { status = 200, headers = {}, json, text }: Reply): void {
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  response.end(json === undefined ? text : JSON.stringify(json));
}

function send(response: ServerResponse, status: number, type: string, body: string, more = {}): void {
  response.writeHead(status, { 'content-type': type, ...more });
  response.end(body);
}

/** Writes bytes that Node's server would not, and ends the connection. */
function raw(response: ServerResponse, text: string): void {
  response.socket?.end(Buffer.from(text, 'latin1'));
}

const json = 'application/json';

/** A page of a proxy. */
const page = (dump: string): string =>
  `<!DOCTYPE html><html><head><title>Error</title></head><body><pre>${dump}</pre></body></html>`;

/** Where the documents and other servers put what they have to say. */
const failure = (dump: string, code: Json): Json => ({
  code,
  status: 1,
  error: dump,
  message: dump,
  error_description: dump,
  data: null,
  [dump]: dump,
  nested: [{ request: { dump } }],
});

/** The same value with a text in place of everything but what says that it is a success, or names a task. */
function filled(value: Json, text: string, name = ''): Json {
  if (Array.isArray(value)) return value.map((item) => filled(item, text));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, text, key)]));
  }
  return ['code', 'status', 'taskId'].includes(name) ? value : text;
}

const redirect = (response: ServerResponse, location: string): void => {
  response.writeHead(302, { location });
  response.end();
};

const query = (incoming: Incoming): string => {
  const [first = '', second = first] = incoming.secrets;
  return `signature=${encodeURIComponent(second)}&token=${encodeURIComponent(first)}`;
};

const hostOf = ({ request }: Incoming): string => String(request.headers.host);

const all = [
  { name: 'none', outcome: 'ok', answer: (_, response, success) => succeed(response, success) },
  {
    name: 'html-401',
    outcome: 'error',
    answer: (incoming, response) => send(response, 401, 'text/html; charset=utf-8', page(dumpOf(incoming))),
  },
  {
    name: 'text-500',
    outcome: 'error',
    client: { retries: 1 },
    answer: (incoming, response) => send(response, 500, 'text/plain', dumpOf(incoming), { 'retry-after': '0' }),
  },
  {
    name: 'json-400',
    outcome: 'error',
    answer: (incoming, response) =>
      send(response, 400, json, JSON.stringify(failure(dumpOf(incoming), valueOf(incoming)))),
  },
  {
    name: 'json-403-escaped',
    outcome: 'error',
    answer: (incoming, response) =>
      send(
        response,
        403,
        json,
        JSON.stringify(failure(dumpOf(incoming), 7)).replace(/[^\w{}[\]":,\\]/g, (one) => {
          return `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
        }),
      ),
  },
  {
    name: 'envelope-200',
    answer: (incoming, response) => send(response, 200, json, JSON.stringify(failure(dumpOf(incoming), 100000))),
  },
  {
    name: 'headers-429',
    outcome: 'error',
    answer: (incoming, response) => {
      const value = valueOf(incoming);
      send(response, 429, `text/html; charset="${value}"`, '', {
        'x-request-id': value,
        'request-id': value,
        'retry-after': value,
        date: value,
        'www-authenticate': `Bearer error="${value}"`,
      });
    },
  },
  {
    name: 'headers-200',
    answer: (incoming, response) => {
      const value = valueOf(incoming);
      send(response, 200, `text/html; charset=${value}`, `${value} is no JSON`, { 'x-request-id': value });
    },
  },
  {
    name: 'broken-json',
    answer: (incoming, response) =>
      send(response, 200, json, `{"padding":"${'.'.repeat(54)}","${valueOf(incoming)}":"${dumpOf(incoming)}`),
  },
  {
    name: 'broken-success',
    answer: (_, response, { json: body, text = 'broken' }) =>
      send(response, 200, json, body === undefined ? text : `${JSON.stringify(body).slice(0, -1)},`),
  },
  {
    name: 'wrong-types',
    answer: (incoming, response, { json: body = { content: '' } }) =>
      send(response, 200, json, JSON.stringify(filled(body, dumpOf(incoming)))),
  },
  {
    name: 'html-200',
    answer: (incoming, response) => send(response, 200, 'text/html', page(dumpOf(incoming))),
  },
  {
    name: 'redirect',
    outcome: 'error',
    answer: (incoming, response) => redirect(response, `http://${hostOf(incoming)}/login?${query(incoming)}`),
  },
  {
    name: 'redirect-unreadable',
    outcome: 'error',
    client: { followRedirects: true },
    answer: (incoming, response) => redirect(response, `http://[::/login?${query(incoming)}`),
  },
  {
    name: 'redirect-scheme',
    outcome: 'error',
    client: { followRedirects: true },
    answer: (incoming, response) => redirect(response, `gopher://${hostOf(incoming)}/login?${query(incoming)}`),
  },
  {
    name: 'redirect-refused',
    outcome: 'error',
    client: { followRedirects: true },
    answer: (incoming, response) => redirect(response, `http://127.0.0.1:9/login?${query(incoming)}`),
  },
  {
    name: 'redirect-loop',
    outcome: 'error',
    client: { followRedirects: true },
    answer: (incoming, response) => redirect(response, `http://${hostOf(incoming)}/loop?${query(incoming)}`),
  },
  { name: 'reset', outcome: 'error', answer: (_, response) => response.socket?.resetAndDestroy() },
  {
    name: 'truncated',
    answer: (incoming, response) => {
      const dump = dumpOf(incoming);
      raw(response, `HTTP/1.1 200 OK\r\nContent-Type: ${json}\r\nContent-Length: 1000000\r\n\r\n"${dump}`);
    },
  },
  { name: 'silence', outcome: 'error', client: { timeoutMs: 250 }, answer: () => {} },
  {
    name: 'no-status',
    outcome: 'error',
    answer: (incoming, response) => raw(response, `${valueOf(incoming)} HTTP/1.1 200 OK\r\n\r\n`),
  },
  {
    name: 'reason',
    outcome: 'error',
    answer: (incoming, response) =>
      raw(response, `HTTP/1.1 500 ${valueOf(incoming)}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`),
  },
  {
    name: 'no-header',
    answer: (incoming, response) => raw(response, `HTTP/1.1 200 OK\r\n${valueOf(incoming)}\r\n\r\n`),
  },
  {
    name: 'no-length',
    outcome: 'error',
    answer: (incoming, response) => raw(response, `HTTP/1.1 200 OK\r\nContent-Length: ${valueOf(incoming)}\r\n\r\n`),
  },
  {
    name: 'no-chunk',
    outcome: 'error',
    answer: (incoming, response) =>
      raw(response, `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${valueOf(incoming)}\r\n`),
  },
  {
    name: 'no-gzip',
    answer: (incoming, response) => send(response, 200, json, dumpOf(incoming), { 'content-encoding': 'gzip' }),
  },
] as const satisfies readonly Fault[];

export type FaultName = (typeof all)[number]['name'];

export const faults: readonly (Fault & { readonly name: FaultName })[] = all;
