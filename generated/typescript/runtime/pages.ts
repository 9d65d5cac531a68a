/** Lists that come in pages. */
import { Call, dataOf } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import { ParseError } from './errors.ts';
import type { Input, Operation, Paging } from './operation.ts';
import type { Outcome } from './outcome.ts';
import { valueAt } from './pointer.ts';

/** A page of a list. */
export interface Page<Data, Item, Next> {
  readonly items: readonly Item[];
  /** Everything that the server answered. */
  readonly data: Data;
  /** The parameters that ask for the page after this one, as plain JSON; undefined on the last page. */
  readonly next: Next | undefined;
}

/**
 * A call that gives one page when it is awaited, and can go on to the pages after it.
 *
 * A walk that was broken off is resumed by another call with the same input and the `next` of the last page that was seen:
 * `{ ...input, ...page.next }`.
 */
export class PagedCall<Data, Result, Item, Next> extends Call<Data, Result> {
  readonly #client: Client;
  readonly #operation: Operation;
  readonly #paging: Paging;
  readonly #input: Input;
  readonly #options: CallOptions | undefined;

  constructor(client: Client, operation: Operation, paging: Paging, input: object = {}, options?: CallOptions) {
    super(client.prepare(operation, input, options));
    this.#client = client;
    this.#operation = operation;
    this.#paging = paging;
    this.#input = input as Input;
    this.#options = options;
  }

  /**
   * This page and all that follow, each fetched when it is asked for.
   * @throws ParseError if the server repeats a cursor or a page, since the walk would never end; and what the call throws.
   */
  async *pages(): AsyncGenerator<Page<Data, Item, Next>, void, undefined> {
    const paging = this.#paging;
    const byCursor = paging.style === 'cursor';
    let input = this.#input;
    const seen = new Set<unknown>(byCursor ? [input[paging.cursor]] : []);
    for (let call: Call<Data, Result> = this; ; call = this.#client.call(this.#operation, input, this.#options)) {
      const outcome = (await call.result()) as Outcome;
      const data = dataOf(outcome);
      const items = (valueAt(data, paging.items) ?? []) as Item[];
      const next = nextOf(paging, input, data, items.length);
      const mark = byCursor ? next?.[paging.cursor] : JSON.stringify(items, bigintAsText);
      const repeated = mark !== undefined && seen.has(mark);
      if (!byCursor) seen.clear();
      seen.add(mark);
      // A page that is here for the second time is no news; one that names an old cursor is.
      if (byCursor || !repeated) yield { items, data: data as Data, next: next as Next | undefined };
      if (repeated) {
        const what = byCursor ? `the cursor '${String(mark)}'` : 'a page';
        throw new ParseError(this.#operation.id, outcome.status, `the server repeats ${what}`);
      }
      if (!next) return;
      input = { ...input, ...next };
    }
  }

  /** The items of this page and of all that follow. The next page is fetched when all items of the one before are taken. */
  async *items(): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.pages()) yield* items;
  }
}

/** The parameters that ask for the next page, undefined if there is none. */
function nextOf(paging: Paging, input: Input, data: unknown, count: number): Record<string, unknown> | undefined {
  if (paging.style === 'cursor') {
    const cursor = valueAt(data, paging.next);
    return cursor === undefined || cursor === null || cursor === '' ? undefined : { [paging.cursor]: cursor };
  }
  if (count === 0) return undefined;
  if (paging.style === 'page') {
    const isLast = count < Number(input[paging.limit]);
    return isLast ? undefined : { [paging.page]: Number(input[paging.page] ?? paging.first) + 1 };
  }
  const end = Number(input[paging.offset] ?? 0) + count;
  const at = (pointer?: string) => (pointer === undefined ? undefined : valueAt(data, pointer));
  // Some send the total as text.
  const isLast = at(paging.last) === true || end >= Number(at(paging.total) ?? Infinity);
  return isLast ? undefined : { [paging.offset]: end };
}

const bigintAsText = (_name: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
