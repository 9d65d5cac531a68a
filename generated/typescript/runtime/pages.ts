/** Lists that come in pages. */
import { Call, dataOf } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import { ParseError } from './errors.ts';
import type { Input, Operation, Pointer } from './operation.ts';
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

/** How a list goes on, with pointers into the data of a success. A reference to each style, so that a bundle holds only what is used. */
export interface Paging {
  /** Where the items of a page stand. */
  readonly items: Pointer;
  /** Query parameter that names the page, where that is a cursor. */
  readonly cursor?: string;
  /** The parameters that ask for the page after this one, undefined if there is none. */
  readonly next: (input: Input, data: unknown, count: number) => Record<string, unknown> | undefined;
}

/** @param next Where the cursor of the next page stands. */
export const byCursor = (items: Pointer, cursor: string, next: Pointer): Paging => ({
  items,
  cursor,
  next: (_input, data) => {
    const value = valueAt(data, next);
    return value === undefined || value === null || value === '' ? undefined : { [cursor]: value };
  },
});

/**
 * @param offset Query parameter for the number of items to skip.
 * @param last Where it stands whether this is the last page.
 * @param total Where the number of all items stands.
 */
export const byOffset = (items: Pointer, offset: string, last?: Pointer, total?: Pointer): Paging => ({
  items,
  next: (input, data, count) => {
    const end = Number(input[offset] ?? 0) + count;
    const at = (pointer?: Pointer) => (pointer === undefined ? undefined : valueAt(data, pointer));
    // Some send the total as text.
    const isLast = count === 0 || at(last) === true || end >= Number(at(total) ?? Infinity);
    return isLast ? undefined : { [offset]: end };
  },
});

/**
 * @param page Query parameter for the number of the page.
 * @param limit Query parameter for the size of a page.
 * @param first Number of the first page.
 */
export const byPage = (items: Pointer, page: string, limit: string, first: number): Paging => ({
  items,
  next: (input, _data, count) => {
    const isLast = count === 0 || count < Number(input[limit]);
    return isLast ? undefined : { [page]: Number(input[page] ?? first) + 1 };
  },
});

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
    const { items: at, cursor, next: nextOf } = this.#paging;
    let input = this.#input;
    const seen = new Set<unknown>(cursor === undefined ? [] : [input[cursor]]);
    for (let call: Call<Data, Result> = this; ; call = this.#client.call(this.#operation, input, this.#options)) {
      const outcome = (await call.result()) as Outcome;
      const data = dataOf(outcome);
      const items = (valueAt(data, at) ?? []) as Item[];
      const next = nextOf(input, data, items.length);
      const mark = cursor === undefined ? JSON.stringify(items, bigintAsText) : next?.[cursor];
      const repeated = mark !== undefined && seen.has(mark);
      if (cursor === undefined) seen.clear();
      seen.add(mark);
      // A page that is here for the second time is no news; one that names an old cursor is.
      if (cursor !== undefined || !repeated) yield { items, data: data as Data, next: next as Next | undefined };
      if (repeated) {
        const what = cursor === undefined ? 'a page' : `the cursor '${String(mark)}'`;
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

const bigintAsText = (_name: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
