/** Lists with several pages and an end, made of an example. They follow from the request alone: nothing is remembered. */
import { typesAt } from '../../model/pointer.ts';
import type { Api, Operation, Pagination, Type } from '../../model/types.ts';
import { withBody, type Answer, type Answers } from './answers.ts';
import { identityOf, varyItem } from './identifiers.ts';
import type { Value } from '../json.ts';
import { valueAt, withValueAt } from './pointers.ts';
import { Problem } from '../refusal/problem.ts';
import type { Query } from '../request/target.ts';

/** Size of a page where neither the request nor the description names one. */
const anyLimit = 10;
/** The longest list that is made up, whatever page size the description allows. */
const mostItems = 300;

export class Pages {
  readonly #operation: Operation;
  readonly #pagination: Pagination;
  readonly #template: Answer;
  readonly #items: readonly Value[];
  readonly #defaultLimit: number;
  readonly #nextIsRequired: boolean;
  /** Cursors of the description's own examples: they lead to the second page, so that a documented request works. */
  readonly #documentedCursors: ReadonlySet<string>;

  /** @throws Error if no example of a success holds an item. */
  constructor(api: Api, operation: Operation, pagination: Pagination, answers: Answers) {
    const itemsOf = ({ body }: Answer) => valueAt(body, pagination.items);
    const filled = answers.all.filter((answer) => {
      const items = itemsOf(answer);
      return answers.isSuccess(answer) && Array.isArray(items) && items.length > 0;
    });
    const [template] = filled;
    if (!template) throw new Error(`${operation.id}: no example of a success has an item at '${pagination.items}'`);
    this.#operation = operation;
    this.#pagination = pagination;
    this.#template = template;

    const limit = operation.parameters.find(({ name }) => name === pagination.limit);
    const maximum = limit?.type.kind === 'integer' ? limit.type.maximum : undefined;
    this.#defaultLimit = Number(limit?.default ?? limit?.type.default ?? limit?.example ?? anyLimit);
    // Half as many again as the largest page, so that every page size has a second page.
    const size = Math.min(mostItems, Math.ceil((maximum ?? this.#defaultLimit) * 1.5));
    this.#items = collect(itemsOf(template) as Value[], size);

    this.#nextIsRequired = pagination.style === 'cursor' && isRequired(api, operation, pagination.next);
    this.#documentedCursors = new Set(
      pagination.style === 'cursor' ? documentedCursors(operation, pagination, filled) : [],
    );
  }

  /** @throws Problem `invalid-request` for a cursor that the mock didn't hand out. */
  answer(query: Query): Answer {
    const asked = Number(one(query, this.#pagination.limit) ?? this.#defaultLimit);
    const limit = asked >= 1 ? asked : this.#defaultLimit;
    const start = this.#start(query, limit);
    const items = this.#items.slice(start, start + limit);
    return withBody(this.#template, this.#mark(this.#count(items), start + items.length));
  }

  #start(query: Query, limit: number): number {
    const { style } = this.#pagination;
    if (style === 'offset') return Math.max(0, Number(one(query, this.#pagination.offset) ?? 0));
    if (style === 'page') {
      const page = Number(one(query, this.#pagination.page) ?? this.#pagination.first);
      return Math.max(0, page - this.#pagination.first) * limit;
    }
    const cursor = one(query, this.#pagination.cursor);
    if (cursor === undefined || cursor === '') return 0;
    const start = readCursor(this.#operation, cursor) ?? (this.#documentedCursors.has(cursor) ? limit : undefined);
    if (start !== undefined) return start;
    const message = `'${cursor}' is no cursor of ${this.#operation.id}`;
    throw new Problem('invalid-request', message, {
      violations: [{ place: `query/${this.#pagination.cursor}`, message }],
      hint: `Send the cursor of the page before, percent-encoded, as it stands in '${this.#pagination.next}'. No cursor asks for the first page.`,
    });
  }

  /** The template's body with these items, and with its count of items, if it has one, put right. */
  #count(items: Value[]): Value {
    const body = this.#template.body ?? null;
    const { items: pointer } = this.#pagination;
    const before = (valueAt(body, pointer) as Value[]).length;
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    const siblings = Object.entries(valueAt(body, parent) ?? {});
    const counts = siblings.filter(([name, value]) => /count$/i.test(name) && value === before);
    return counts.reduce(
      (changed, [name]) => withValueAt(changed, `${parent}/${name}`, items.length),
      withValueAt(body, pointer, items),
    );
  }

  /** Marks what comes after the items up to `end`. */
  #mark(body: Value, end: number): Value {
    const pagination = this.#pagination;
    const isLast = end >= this.#items.length;
    if (pagination.style === 'cursor') {
      const next = isLast ? (this.#nextIsRequired ? '' : undefined) : writeCursor(this.#operation, end);
      return withValueAt(body, pagination.next, next);
    }
    if (pagination.style === 'page') return body;
    const { last, total } = pagination;
    const marked = last === undefined ? body : withValueAt(body, last, isLast);
    if (total === undefined) return marked;
    const asText = typeof valueAt(marked, total) === 'string';
    return withValueAt(marked, total, asText ? String(this.#items.length) : this.#items.length);
  }
}

function documentedCursors(
  { parameters }: Operation,
  { cursor, next }: Pagination & { style: 'cursor' },
  answers: readonly Answer[],
): string[] {
  const written = parameters.find(({ name }) => name === cursor);
  const values = [
    written?.example,
    ...(written?.type.examples ?? []),
    ...answers.map(({ body }) => valueAt(body, next)),
  ];
  return values.filter((value) => typeof value === 'string');
}

function one(query: Query, name: string): string | undefined {
  return query.get(name)?.at(-1);
}

/** The example's items, then variations of them, no two with an identifier in common. */
function collect(items: readonly Value[], size: number): Value[] {
  const seen = new Set<string>();
  const found = items.slice(0, size);
  const keysOf = (item: Value) =>
    typeof item === 'object'
      ? identityOf(item).map((name) => `${name} ${String(valueAt(item, `/${name}`))}`)
      : [`${item}`];
  for (const item of found) keysOf(item).forEach((key) => seen.add(key));
  for (let n = 1; found.length < size; n += 1) {
    const item = varyItem(items[n % items.length] ?? null, n);
    const keys = keysOf(item);
    if (keys.some((key) => seen.has(key))) continue;
    keys.forEach((key) => seen.add(key));
    found.push(item);
  }
  return found;
}

// Padded, so that every cursor has a '=': a client that forgets to encode it is found out.
function writeCursor({ id }: Operation, start: number): string {
  const text = `${id}:${start}:`;
  return Buffer.from(text.padEnd(text.length + ((4 - (text.length % 3)) % 3 || 1), '.')).toString('base64');
}

function readCursor({ id }: Operation, cursor: string): number | undefined {
  const [operation, start, end] = Buffer.from(cursor, 'base64').toString().split(':');
  const found = operation === id && /^\d+$/.test(start ?? '') && end !== undefined ? Number(start) : undefined;
  return found !== undefined && writeCursor({ id } as Operation, found) === cursor ? found : undefined;
}

function isRequired(api: Api, operation: Operation, pointer: string): boolean {
  const named = (name: string): Type => api.types.find((type) => type.name === name)?.type ?? { kind: 'any' };
  const [parent, name] = [pointer.slice(0, pointer.lastIndexOf('/')), pointer.slice(pointer.lastIndexOf('/') + 1)];
  const resolve = (type: Type): Type[] =>
    type.kind === 'ref' ? resolve(named(type.name)) : type.kind === 'union' ? type.of.flatMap(resolve) : [type];
  return operation.responses
    .filter(({ status }) => status !== 'default' && status < 300)
    .flatMap(({ type }) => (type ? typesAt(type, parent, named) : []))
    .flatMap(resolve)
    .some((type) => type.kind === 'object' && type.properties.some((each) => each.name === name && each.required));
}
