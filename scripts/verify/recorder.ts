/** The `fetch` that a client is given: sends what it is told to, and keeps what went to and fro. */
import type { Api, Json, Operation } from '../model/types.ts';
import { Routes } from '../mock/routes.ts';

/** A request to the API and its answer. */
export interface Exchange {
  readonly number: number;
  /** undefined if the client asked for what is no operation. */
  readonly operation: Operation | undefined;
  readonly method: string;
  readonly url: string;
  /** Path and query below the base URL, as they were sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  /** undefined if no answer came. */
  readonly reply?: Reply;
}

export interface Reply {
  readonly status: number;
  /** Without parameters, in lower case; undefined if none was named. */
  readonly mediaType: string | undefined;
  readonly text: string;
  /** The text as JSON; undefined if it is none. */
  readonly json: Json | undefined;
}

export class Recorder {
  readonly exchanges: Exchange[] = [];
  readonly #routes = new Routes<Operation>();
  readonly #baseUrl: string;

  constructor(api: Api, baseUrl: string) {
    this.#baseUrl = baseUrl.replace(/\/+$/, '');
    for (const operation of api.operations) {
      for (const path of [operation.path, operation.pathAlias]) {
        if (path !== undefined) this.#routes.add(operation.httpMethod, path, operation);
      }
    }
  }

  /** For a client. What leads elsewhere than to the API, such as a download, is sent and not kept. */
  readonly fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = String(input);
    if (!url.startsWith(`${this.#baseUrl}/`)) return globalThis.fetch(input, init);
    const sent = await bytesOf(url, init);
    const target = url.slice(this.#baseUrl.length);
    const method = init.method ?? 'GET';
    const segments = new URL(target, 'http://host').pathname.slice(1).split('/').map(decodeURIComponent);
    const exchange: Exchange = {
      number: this.exchanges.length + 1,
      operation: this.#routes.find(method, segments)?.route,
      method,
      url,
      target,
      headers: Object.fromEntries(new Headers(sent.headers)),
      body: sent.body as Exchange['body'],
    };
    const place = this.exchanges.push(exchange) - 1;
    const response = await globalThis.fetch(url, sent);
    const text = await response.clone().text();
    const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() || undefined;
    this.exchanges[place] = { ...exchange, reply: { status: response.status, mediaType, text, json: jsonOf(text) } };
    return response;
  };
}

/** The same request with a body that can be read twice. */
async function bytesOf(url: string, init: RequestInit): Promise<RequestInit> {
  if (!init.body || typeof init.body === 'string') return init;
  const request = new Request(url, { ...init, duplex: 'half' } as RequestInit);
  return { ...init, headers: request.headers, body: new Uint8Array(await request.arrayBuffer()) };
}

/** A text as JSON; undefined if it is none. */
export function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
