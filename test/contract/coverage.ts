/** Watches what goes over the wire, and tells what of the descriptions was never seen there. */
import { isDeepStrictEqual } from 'node:util';
import type { Api, Json, Operation, Response as Documented } from '../../scripts/model/types.ts';
import { tokensOf } from '../../scripts/model/pointer.ts';

/** One request and its response, as they were sent. */
interface Exchange {
  readonly method: string;
  /** Path below the API's base URL, still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Json | undefined;
  readonly status: number;
  /** Parsed if it is JSON, else the text. */
  readonly reply: Json;
}

/** The value at a JSON Pointer, undefined if there is none. */
export function at(value: unknown, pointer: string): unknown {
  return tokensOf(pointer).reduce<unknown>(
    (found, token) =>
      typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[token] : undefined,
    value,
  );
}

/** What tests have to reach, and what they have. */
export class Coverage {
  readonly #due = new Set<string>();
  readonly #reached = new Set<string>();

  constructor(apis: readonly Api[]) {
    for (const api of apis) for (const item of dueOf(api)) this.#due.add(`${api.name}: ${item}`);
  }

  /**
   * A fetch that notes what passes through it.
   * @param baseUrl Base URL of the API.
   */
  observe(api: Api, baseUrl: string, fetch: typeof globalThis.fetch = globalThis.fetch): typeof globalThis.fetch {
    return async (input, init) => {
      const response = await fetch(input, init);
      const url = new URL(String(input));
      const text = await response.clone().text();
      const exchange: Exchange = {
        method: init?.method ?? 'GET',
        path: url.pathname.slice(new URL(baseUrl).pathname.replace(/\/$/, '').length),
        query: url.searchParams,
        headers: new Headers(init?.headers),
        body: bodyOf(init?.body),
        status: response.status,
        reply: jsonOf(text) ?? text,
      };
      for (const item of reachedBy(api, exchange)) this.#reached.add(`${api.name}: ${item}`);
      return response;
    };
  }

  /** What no exchange has shown. */
  unreached(): string[] {
    return [...this.#due].filter((item) => !this.#reached.has(item));
  }

  /** How much was reached, by kind. */
  summary(): string {
    const counts = new Map<string, [number, number]>();
    for (const item of this.#due) {
      const kind =
        /^[^:]*: (error code|request example|response example|security requirement|\w+)/.exec(item)?.[1] ?? '';
      const [reached, due] = counts.get(kind) ?? [0, 0];
      counts.set(kind, [reached + Number(this.#reached.has(item)), due + 1]);
    }
    return [...counts].map(([kind, [reached, due]]) => `${reached} of ${due} ${kind}s`).join(', ');
  }
}

function dueOf(api: Api): string[] {
  return [
    ...api.operations.flatMap((operation) => [
      `operation ${operation.id}`,
      ...operation.security.map((_, index) => securityItem(operation, index)),
      ...operation.parameters.map(({ name, in: place }) => `parameter ${operation.id} ${place} ${name}`),
      ...(operation.body?.examples ?? []).map(({ name }) => `request example ${operation.id} ${name}`),
      ...operation.responses.map(({ status }) => `response ${operation.id} ${status}`),
      ...operation.responses.flatMap(({ status, examples }) =>
        examples.map(({ name }) => `response example ${operation.id} ${status} ${name}`),
      ),
    ]),
    ...api.errorCodes.map(({ code }) => `error code ${code}`),
  ];
}

function reachedBy(api: Api, exchange: Exchange): string[] {
  const codes = api.errorCodes.filter(({ code, pointer }) =>
    (pointer === undefined ? ['/code', '/status', '/error'] : [pointer]).some(
      (place) => at(exchange.reply, place) === code || at(exchange.reply, place) === String(code),
    ),
  );
  const items = codes.map(({ code }) => `error code ${code}`);
  const operation = operationOf(api, exchange);
  if (!operation) return items;
  const response = responseOf(operation, exchange.status);
  return [
    ...items,
    `operation ${operation.id}`,
    ...operation.security.flatMap((schemes, index) =>
      schemes.every((scheme) => carries(exchange, scheme.carrier)) ? [securityItem(operation, index)] : [],
    ),
    ...operation.parameters
      .filter(
        ({ name, in: place }) => place === 'path' || (place === 'query' ? exchange.query : exchange.headers).has(name),
      )
      .map(({ name, in: place }) => `parameter ${operation.id} ${place} ${name}`),
    ...(operation.body?.examples ?? [])
      .filter(({ value }) => isDeepStrictEqual(value, exchange.body))
      .map(({ name }) => `request example ${operation.id} ${name}`),
    ...(response ? [`response ${operation.id} ${response.status}`] : []),
    ...(response?.examples ?? [])
      .filter(({ value }) => isDeepStrictEqual(value, exchange.reply))
      .map(({ name }) => `response example ${operation.id} ${response?.status} ${name}`),
  ];
}

const securityItem = (operation: Operation, index: number) =>
  `security requirement ${operation.id} ${operation.security[index]?.map(({ name }) => name).join(' + ')}`;

function carries(exchange: Exchange, carrier: Operation['security'][number][number]['carrier']): boolean {
  if (carrier.in === 'bearer') return exchange.headers.get('Authorization')?.startsWith('Bearer ') ?? false;
  return (carrier.in === 'query' ? exchange.query : exchange.headers).has(carrier.name);
}

/** The operation that a request is for; of several templates that match, the one with most literal text. */
function operationOf(api: Api, { method, path }: Exchange): Operation | undefined {
  const literal = (template: string) => template.replace(/\{[^}]+\}/g, '').length;
  return api.operations
    .filter(({ httpMethod, path: template }) => {
      const pattern = template.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
      return httpMethod === method && new RegExp(`^${pattern.join('[^/]+')}$`).test(path);
    })
    .sort((a, b) => literal(b.path) - literal(a.path))[0];
}

/** The documented response for a status. */
function responseOf(operation: Operation, status: number): Documented | undefined {
  const find = (wanted: number | 'default') => operation.responses.find((response) => response.status === wanted);
  return find(status) ?? find('default');
}

function bodyOf(body: BodyInit | null | undefined): Json | undefined {
  if (typeof body === 'string') return jsonOf(body);
  if (!(body instanceof FormData)) return undefined;
  // The examples give a file by its name.
  return Object.fromEntries(
    [...body].map(([name, value]) => [name, value instanceof File ? value.name : String(value)]),
  );
}

function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
