/** Fake servers for the tests of those who use a client. */
import type { Contract, ReceivedCall } from './contract.ts';
import { inputOf, routeOf, routesOf, type Route } from './request.ts';
import { responseOf } from './response.ts';

/** A `fetch` that never leaves the process, and what it was asked. */
export interface MockFetch {
  (input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** The calls that were received, oldest first. */
  readonly calls: readonly ReceivedCall[];
}

/**
 * A fake `fetch` for a client: `createShimo({ …, fetch: mock(shimoContract, { getPlainText: { content: '你好' } }) })`.
 *
 * @param answers By `operationId`: the data that the method returns, `example(name)`, a Response, an Error for a broken
 *   connection, or a function of the call that gives one of these. An operation without an answer gives the description's
 *   first example of a success.
 * @throws TypeError, as any `fetch` does when no answer comes, for a request that no operation of the API makes.
 */
export function mock<Answers extends object>(contract: Contract<Answers>, answers?: NoInfer<Answers>): MockFetch {
  const server = new FakeServer(contract, answers ?? {});
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const route = routeOf(server.routes, request);
    if (!route) throw new TypeError(`${contract.name} has no ${request.method} ${new URL(request.url).pathname}`);
    const response = await server.answer(route, request);
    if (response instanceof Error) throw response;
    return response;
  };
  return Object.assign(fetch, { calls: server.calls });
}

/** The part of MSW's `http` that is used. */
export interface MswHttp<Handler> {
  readonly get: MswMethod<Handler>;
  readonly post: MswMethod<Handler>;
  readonly put: MswMethod<Handler>;
  readonly patch: MswMethod<Handler>;
  readonly delete: MswMethod<Handler>;
}

type MswMethod<Handler> = (path: string, resolver: (info: { request: Request }) => Promise<Response>) => Handler;

/**
 * Handlers of Mock Service Worker for all operations of an API: `setupServer(...handlers(http, shimoContract))`.
 *
 * @param http MSW's `http`.
 * @param answers As for {@link mock}.
 * @param baseUrl The client's; any unless set.
 */
export function handlers<Answers extends object, Handler>(
  http: MswHttp<Handler>,
  contract: Contract<Answers>,
  answers?: NoInfer<Answers>,
  baseUrl = '*',
): Handler[] {
  const server = new FakeServer(contract, answers ?? {});
  return server.routes.map((route) => {
    const method = route.operation.method.toLowerCase() as keyof MswHttp<Handler>;
    const path = route.path.replaceAll(/\{([^}]+)\}/g, ':$1');
    return http[method](baseUrl.replace(/\/+$/, '') + path, async ({ request }) => {
      const response = await server.answer(route, request);
      // MSW would make a 500 of an error, while this is how it ends a connection.
      return response instanceof Error ? Response.error() : response;
    });
  });
}

class FakeServer {
  readonly routes: readonly Route[];
  readonly calls: ReceivedCall[] = [];
  readonly #answers: Readonly<Record<string, unknown>>;

  constructor(contract: Contract<object>, answers: object) {
    this.routes = routesOf(contract);
    this.#answers = answers as Readonly<Record<string, unknown>>;
    for (const id of Object.keys(answers)) {
      if (!Object.hasOwn(contract.operations, id)) throw new TypeError(`${contract.name} has no operation '${id}'`);
    }
  }

  /** The response, or the error that takes its place. */
  async answer(route: Route, request: Request): Promise<Response | Error> {
    const { id, operation } = route;
    const times = this.calls.filter((call) => call.operation === id).length + 1;
    const call = { operation: id, input: await inputOf(route, request), request, times };
    this.calls.push(call);
    const answer = Object.hasOwn(this.#answers, id) ? this.#answers[id] : undefined;
    const reply: unknown = typeof answer === 'function' ? await answer(call) : answer;
    return reply instanceof Error ? reply : responseOf(id, operation, reply);
  }
}
