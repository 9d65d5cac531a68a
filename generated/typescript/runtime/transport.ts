/** Builds requests. The only module that knows openapi-fetch. */
import createFetchClient, {
  createFinalURL,
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  mergeHeaders,
  type Client as HttpClient,
} from 'openapi-fetch';
import { checkLengths } from './checks.ts';
import type { EncodedBody, Input, Operation } from './operation.ts';

/** A request that can be sent several times, each time with credentials of its own. */
export class Draft {
  readonly url: string;
  readonly method: string;

  constructor(
    url: string,
    readonly init: Omit<RequestInit, 'body'> & {
      readonly headers: Headers;
      readonly body?: EncodedBody['body'] | null;
    },
  ) {
    this.url = strict(url);
    this.method = init.method ?? 'GET';
  }
}

/** An address with more parameters in its query. */
export function withQuery(url: string, parameters: readonly (readonly [name: string, value: string])[]): string {
  if (parameters.length === 0) return url;
  const query = parameters.map(([name, value]) => `${name}=${strict(encodeURIComponent(value))}`).join('&');
  return `${url}${url.includes('?') ? '&' : '?'}${query}`;
}

/** RFC 3986 reserves these five too, which encodeURIComponent leaves alone. */
const strict = (text: string) =>
  text.replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

export type { Client as HttpClient } from 'openapi-fetch';

type Sends = (request: Request) => Promise<Response>;

/**
 * The plain client of openapi-fetch.
 * @param sends What sends a request to the path of this template; `fetch` is the caller's, if there is one for this call.
 */
export function createHttp<Paths extends object>(
  { baseUrl, headers }: { readonly baseUrl: string; readonly headers: Readonly<Record<string, string>> },
  sends: (method: string, template: string, fetch: typeof globalThis.fetch | undefined) => Sends,
): HttpClient<Paths> {
  const plain = createFetchClient<Paths>({ baseUrl, headers });
  const request = (method: string, template: string, init: { fetch?: typeof globalThis.fetch } = {}) =>
    (plain as unknown as Http).request(method, template, { ...init, fetch: sends(method, template, init.fetch) });
  const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'].map((method) => [
    method,
    (template: string, init?: object) => request(method, template, init),
  ]);
  const upper = (method: string, template: string, init?: object) => request(method.toUpperCase(), template, init);
  return { ...plain, ...(Object.fromEntries(methods) as object), request: upper } as HttpClient<Paths>;
}

/** The part of openapi-fetch that is used. Its own types infer from a literal path, which is a value here. */
interface Http {
  request(method: string, path: string, init: object): Promise<unknown>;
}

export class Transport {
  readonly #baseUrl: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #bound: Readonly<Record<string, unknown>>;

  /** @param bound Parameters that every operation gets if it has them, by their names on the wire. */
  constructor(baseUrl: string, headers: Readonly<Record<string, string>>, bound: Readonly<Record<string, unknown>>) {
    this.#baseUrl = baseUrl;
    this.#headers = headers;
    this.#bound = bound;
  }

  /**
   * Builds the request of an operation and hands it to `exchange`.
   * @throws TypeError if a path parameter is missing or cannot stand in a path, or the body breaks a rule of the vendor.
   */
  async send<Reply>(
    operation: Operation,
    input: Input,
    headers: Readonly<Record<string, string>> | undefined,
    exchange: (draft: Draft) => Promise<Reply>,
  ): Promise<Reply> {
    const { int64 } = operation;
    const given = (name: string) => input[name] ?? this.#bound[name];
    const value = (name: string) => (int64 ? int64.parameter(name, given(name)) : given(name));
    const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, value(name)]));
    const body = (operation.body && input.body) as Readonly<Record<string, unknown>> | undefined;
    if (body) checkLengths(operation, body);
    const encoded = body && (await operation.encode?.(operation, body));
    const url = createFinalURL(operation.path, {
      baseUrl: this.#baseUrl,
      params: { path: pathParameters(operation, value), query: pick(operation.query ?? []) },
      querySerializer: createQuerySerializer(operation.joined && { array: { style: 'form', explode: false } }),
      pathSerializer: defaultPathSerializer,
    });
    const json = () => (int64 ? int64.write(body) : defaultBodySerializer(body));
    const content = encoded ? encoded.body : body && json();
    const all = mergeHeaders(
      // The platform writes the type of a form by itself, with its boundary.
      content === undefined || content instanceof FormData ? {} : { 'Content-Type': 'application/json' },
      { Accept: operation.reply === 'text' ? 'text/html' : 'application/json' },
      this.#headers,
      headers,
      encoded?.headers,
      pick(operation.header ?? []) as Record<string, string>,
    );
    const init = { method: operation.method, headers: all, ...encoded?.init };
    return exchange(new Draft(url, content === undefined ? init : { ...init, body: content }));
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
