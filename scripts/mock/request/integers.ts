/** Checks of integers that the engine leaves out: it reads `0x10` and `1e3` as integers, and rounds those of 64 bits. */
import type { Api, Operation, Parameter, Type } from '../../model/types.ts';
import { parseExactly, type Value } from '../json.ts';
import type { Violation } from '../refusal/problem.ts';

/** What a request sends, as far as integers may stand in it. */
export interface Sent {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: ReadonlyMap<string, readonly string[]>;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Text of a JSON body, '' if there is none. */
  readonly json: string;
}

type Integer = Type & { readonly kind: 'integer' };
type Named = (name: string) => Type;

/** What an operation says of its integers. */
export class Integers {
  readonly #parameters: readonly { readonly parameter: Parameter; readonly type: Integer }[];
  readonly #body: Type | undefined;
  readonly #named: Named;

  constructor({ types }: Api, { parameters, body }: Operation) {
    const all = new Map(types.map(({ name, type }) => [name, type]));
    this.#named = (name) => all.get(name) ?? { kind: 'any' };
    this.#body = body?.mediaType === 'application/json' ? body.type : undefined;
    this.#parameters = parameters.flatMap((parameter) => {
      const type = resolve(parameter.type, this.#named);
      return type.kind === 'integer' ? [{ parameter, type }] : [];
    });
  }

  check(sent: Sent): Violation[] {
    return [...this.#parameters.flatMap((each) => checkParameter(each, sent)), ...this.#checkBody(sent.json)];
  }

  #checkBody(json: string): Violation[] {
    // Whatever is shorter fits any format, and to read a body once more takes time.
    if (!this.#body || !/\d{10}|\d[eE]/.test(json)) return [];
    return misfits(this.#body, parseExactly(json), 'body', this.#named);
  }
}

function checkParameter({ parameter, type }: { parameter: Parameter; type: Integer }, sent: Sent): Violation[] {
  const { name, in: at } = parameter;
  const place = `${at}/${name}`;
  const text = {
    path: () => sent.parameters[name],
    query: () => sent.query.get(name)?.[0],
    header: () => String(sent.headers[name.toLowerCase()] ?? ''),
  }[at]();
  // That a value is missing or empty is said by others.
  if (text === undefined || text === '') return [];
  if (!/^-?\d+$/.test(text)) return [{ place, message: `'${text}' is no integer in decimal digits` }];
  return checkRange(BigInt(text), type, place);
}

function checkRange(value: number | bigint, { format = 'int64' }: Integer, place: string): Violation[] {
  const limit = 2n ** (format === 'int32' ? 31n : 63n);
  if (value >= -limit && value < limit) return [];
  return [{ place, message: `${value} is no ${format}: it goes from ${-limit} to ${limit - 1n}` }];
}

/** The integers of a value that their type cannot hold; of a union, if none of its types can. */
function misfits(written: Type, value: Value, place: string, named: Named): Violation[] {
  const type = resolve(written, named);
  const inner = (part: Type, key: string, each: Value) => misfits(part, each, `${place}/${key}`, named);
  switch (type.kind) {
    case 'integer':
      return typeof value === 'number' || typeof value === 'bigint' ? checkRange(value, type, place) : [];
    case 'array':
      return Array.isArray(value) ? value.flatMap((item, index) => inner(type.items, String(index), item)) : [];
    case 'map':
      return fieldsOf(value).flatMap(([key, each]) => inner(type.values, key, each));
    case 'object': {
      const types = new Map(type.properties.map((property) => [property.name, property.type]));
      return fieldsOf(value).flatMap(([key, each]) => inner(types.get(key) ?? { kind: 'any' }, key, each));
    }
    case 'union': {
      const found = type.of
        .filter((branch) => mayBe(resolve(branch, named), value))
        .map((branch) => {
          return misfits(branch, value, place, named);
        });
      return found.some(({ length }) => length === 0) ? [] : (found[0] ?? []);
    }
    default:
      return [];
  }
}

/** Whether a value is of the kind of a type; a number is no text, so that a union with texts does not let it through. */
function mayBe({ kind }: Type, value: Value): boolean {
  const isNumber = typeof value === 'number' || typeof value === 'bigint';
  return isNumber === (kind === 'integer' || kind === 'number') || kind === 'any' || kind === 'union';
}

const fieldsOf = (value: Value): [string, Value][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

function resolve(type: Type, named: Named): Type {
  return type.kind === 'ref' ? resolve(named(type.name), named) : type;
}
