/** Builds requests. The only module that knows openapi-fetch. */
import createFetchClient from 'openapi-fetch';
import { toFormData } from './form.ts';
import type { Input, Operation } from './operation.ts';

/**
 * A request as openapi-fetch builds it. It takes the place of `Request`, which can be sent only once, while each attempt has
 * its own signature.
 */
export class Draft {
  readonly url: string;
  readonly method: string;

  constructor(
    url: string,
    readonly init: RequestInit & { readonly headers: Headers },
  ) {
    // RFC 3986 reserves these five too, which encodeURIComponent leaves alone.
    this.url = url.replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
    this.method = init.method ?? 'GET';
  }
}

/** The part of openapi-fetch that is used. Its own types infer from a literal path, which is a value here. */
interface Http {
  request(method: string, path: string, init: object): Promise<unknown>;
}

export class Transport {
  readonly #http: Http;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #bound: Readonly<Record<string, unknown>>;

  /** @param bound Parameters that every operation gets if it has them, by their names on the wire. */
  constructor(baseUrl: string, headers: Readonly<Record<string, string>>, bound: Readonly<Record<string, unknown>>) {
    this.#http = createFetchClient({ baseUrl, Request: Draft as unknown as typeof Request }) as Http;
    this.#headers = headers;
    this.#bound = bound;
  }

  /**
   * Builds the request of an operation and hands it to `exchange`.
   * @throws TypeError if a path parameter is missing or cannot stand in a path.
   */
  async send<Reply>(
    operation: Operation,
    input: Input,
    headers: Readonly<Record<string, string>> | undefined,
    exchange: (draft: Draft) => Promise<Reply>,
  ): Promise<Reply> {
    const value = (name: string) => input[name] ?? this.#bound[name];
    const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, value(name)]));
    let reply: Reply | undefined;
    await this.#http.request(operation.method, operation.path, {
      params: {
        path: pathParameters(operation, value),
        query: pick(operation.query ?? []),
        header: pick(operation.header ?? []),
      },
      ...(operation.joined && { querySerializer: { array: { style: 'form', explode: false } } }),
      ...(operation.body && input.body !== undefined && { body: input.body }),
      ...(operation.body === 'form' && { bodySerializer: (body: unknown) => toFormData(body as object) }),
      headers: { Accept: operation.reply === 'text' ? 'text/html' : 'application/json', ...this.#headers, ...headers },
      fetch: async (request: unknown) => {
        reply = await exchange(request as Draft);
        // Reading the reply is up to the caller, who knows what it should hold; openapi-fetch takes an empty 500 for a success.
        return new Response(null, { status: 204 });
      },
    });
    return reply as Reply;
  }
}

function pathParameters(operation: Operation, value: (name: string) => unknown): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [, name = ''] of operation.path.matchAll(/\{([^}]+)\}/g)) {
    const given = value(name);
    const text = given === undefined || given === null ? '' : String(given);
    if (text === '') throw new TypeError(`${operation.id}: '${name}' is needed for the path ${operation.path}`);
    // A URL drops these two even when they are encoded, so the call would go to another path.
    if (text === '.' || text === '..') throw new TypeError(`${operation.id}: '${name}' cannot be '${text}'`);
    parameters[name] = text;
  }
  return parameters;
}
