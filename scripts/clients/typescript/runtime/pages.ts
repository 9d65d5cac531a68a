/** Lists that come in pages. */
import { Call, dataOf } from './call.ts';
import type { CallOptions, Client } from './client.ts';
import { ParseError } from './errors.ts';
import { bigintAsText } from './int64.ts';
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
  /** Names what the server repeats, undefined if that is nothing: a function for each walk. */
  readonly repeated: (input: Input) => (items: readonly unknown[], next: Input | undefined) => string | undefined;
  /** The parameters that ask for the page after this one, undefined if there is none. */
  readonly next: (input: Input, data: unknown, count: number) => Input | undefined;
}

const samePage = 'a page';

/** For lists that go on by numbers: a server that ignores them sends the same page for ever. */
const repeatedPage = () => {
  let last: string;
  return (items: readonly unknown[]) => {
    const before = last;
    last = JSON.stringify(items, bigintAsText);
    return last === before ? samePage : undefined;
  };
};

/** @param next Where the cursor of the next page stands. */
export const byCursor = (items: Pointer, cursor: string, next: Pointer): Paging => ({
  items,
  repeated: (input) => {
    const seen = new Set([input[cursor]]);
    return (_items, next) => {
      const mark = next?.[cursor];
      if (mark !== undefined && seen.has(mark)) return `the cursor '${String(mark)}'`;
      seen.add(mark);
      return undefined;
    };
  },
  next: (_input, data) => {
    const value = valueAt(data, next);
    return (value ?? '') === '' ? undefined : { [cursor]: value };
  },
});

/**
 * @param offset Query parameter for the number of items to skip.
 * @param last Where it stands whether this is the last page.
 * @param total Where the number of all items stands.
 */
export const byOffset = (items: Pointer, offset: string, last?: Pointer, total?: Pointer): Paging => ({
  items,
  repeated: repeatedPage,
  next: (input, data, count) => {
    const end = Number(input[offset] ?? 0) + count;
    // Some send the total as text.
    const isLast = count === 0 || valueAt(data, last) === true || end >= Number(valueAt(data, total) ?? Infinity);
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
  repeated: repeatedPage,
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
  readonly #paging: Paging;

  constructor(client: Client, operation: Operation, paging: Paging, input?: object, options?: CallOptions) {
    super(client, operation, input, options);
    this.#paging = paging;
  }

  /**
   * This page and all that follow, each fetched when it is asked for.
   * @throws ParseError if the server repeats a cursor or a page, since the walk would never end; and what the call throws.
   */
  async *pages(): AsyncGenerator<Page<Data, Item, Next>, void, undefined> {
    const paging = this.#paging;
    const { client, operation, options, ...made } = this.made();
    let { input } = made;
    const repeatedBy = paging.repeated(input);
    for (let call: Call<Data, Result> = this; ; call = client.call(operation, input, options)) {
      const outcome = (await call.result()) as Outcome;
      const data = dataOf(outcome);
      const items = (valueAt(data, paging.items) ?? []) as Item[];
      const next = paging.next(input, data, items.length);
      const repeated = repeatedBy(items, next);
      // A page that is here for the second time is no news; one that names an old cursor is.
      if (repeated !== samePage) yield { items, data: data as Data, next: next as Next | undefined };
      if (repeated) throw new ParseError(operation.id, outcome.status, `the server repeats ${repeated}`);
      if (!next) return;
      input = { ...input, ...next };
    }
  }

  /** The items of this page and of all that follow. The next page is fetched when all items of the one before are taken. */
  async *items(): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.pages()) yield* items;
  }
}
