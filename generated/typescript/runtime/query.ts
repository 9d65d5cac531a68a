/** Options for TanStack Query. They fit every framework that it serves, and need no package of it. */
import type { Call } from './call.ts';
import type { CallOptions } from './client.ts';
import type { Page, PagedCall } from './pages.ts';
import { redactJson } from './secrets.ts';

/** The API, the operation, and the arguments with those that the client binds, without secrets. */
export type QueryKey = readonly [api: string, operation: string, input: Readonly<Record<string, unknown>>];

/** TanStack Query takes no undefined for an answer. */
export type QueryData<Data> = Data extends void | undefined ? null : Data;

export interface QueryOptions<Data> {
  queryKey: QueryKey;
  queryFn: (context: { signal: AbortSignal }) => Promise<QueryData<Data>>;
}

/**
 * Options of a query: `useQuery(queryOptions((options) => shimo.content.getPlainText({ fileId }, options)))`.
 *
 * The query ends its request when nobody waits for it any more. Its key begins with the API and the operationId, so that
 * `invalidateQueries({ queryKey: ['shimo', 'getPlainText'] })` finds it.
 * @param call Makes the call; it is made once for the key, and sent only by the query.
 */
export function queryOptions<Data>(call: (options: CallOptions) => Call<Data, unknown>): QueryOptions<Data> {
  return {
    queryKey: keyOf(call({})),
    queryFn: async ({ signal }) => ((await call({ signal })) ?? null) as QueryData<Data>,
  };
}

export interface MutationOptions<Input, Data> {
  mutationFn: (input: Input) => Promise<QueryData<Data>>;
}

/**
 * Options of a mutation: `useMutation(mutationOptions((input: CreateFileInput) => shimo.files.create(input)))`.
 *
 * TanStack Query doesn't repeat a mutation unless told to; the client repeats the call where the description calls that safe.
 */
export function mutationOptions<Input, Data>(
  call: (input: Input) => Call<Data, unknown>,
): MutationOptions<Input, Data> {
  return { mutationFn: async (input) => ((await call(input)) ?? null) as QueryData<Data> };
}

export interface InfiniteQueryOptions<Data, Item, Next extends object> {
  queryKey: readonly [...QueryKey, 'pages'];
  queryFn: (context: { signal: AbortSignal; pageParam: object }) => Promise<Page<Data, Item, Next>>;
  initialPageParam: object;
  getNextPageParam: (page: Page<Data, Item, Next>) => Next | undefined;
}

/**
 * Options of an infinite query:
 * `useInfiniteQuery(infiniteQueryOptions((options, next) => circle.servers.listByApp({ limit: 20, ...next }, options)))`.
 *
 * @param call Makes the call for a page; `next` holds the parameters that ask for it, and is empty for the first one.
 */
export function infiniteQueryOptions<Data, Item, Next extends object>(
  call: (options: CallOptions, next: object) => PagedCall<Data, unknown, Item, Next>,
): InfiniteQueryOptions<Data, Item, Next> {
  return {
    queryKey: [...keyOf(call({}, {})), 'pages'],
    queryFn: async ({ signal, pageParam }) => {
      for await (const page of call({ signal }, pageParam).pages()) return page;
      throw new Error('a list has at least one page');
    },
    initialPageParam: {},
    getNextPageParam: ({ next }) => next,
  };
}

function keyOf(call: Call<unknown, unknown>): QueryKey {
  const { client, operation, input } = call.made();
  const { api, server } = client.parts();
  const shown = redactJson(withoutBigints({ ...server.bound, ...input }), operation.secretsIn?.(input.body) ?? []);
  return [api.name, operation.id, shown as Readonly<Record<string, unknown>>];
}

/** Keys are hashed as JSON, which has no bigint. */
function withoutBigints(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(withoutBigints);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withoutBigints(field)]));
}
