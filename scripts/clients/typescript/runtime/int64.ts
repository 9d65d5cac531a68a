/** Integers of 64 bits, which a number of JavaScript holds exactly only up to 9007199254740991. */
import type { Pointer } from './operation.ts';
import { valueAt } from './pointer.ts';

/**
 * What integers of 64 bits reach the caller as. A `number` is refused where it would have to be rounded; `bigint` and
 * `string` (decimal digits) hold each of them exactly.
 */
export type Int64Form = 'number' | 'bigint' | 'string';

interface Int64Forms {
  number: number;
  bigint: bigint;
  string: string;
}

/** An integer of 64 bits in the form that a client was told. */
export type Int64Of<Form extends Int64Form> = Int64Forms[Form];

/** An integer of 64 bits that servers may send as a string of digits, which then stays one in the form `number`. */
export type Int64OrDigits<Form extends Int64Form> = { number: number | string; bigint: bigint; string: string }[Form];

/** Where an operation has integers of 64 bits. In a pointer, `*` stands for each item or field. */
export interface Int64Places {
  /** Names of parameters. */
  readonly parameters?: readonly string[];
  readonly body?: readonly Pointer[];
  readonly reply?: readonly Pointer[];
}

/** Reads and writes the integers of 64 bits of one operation. Generated operations that have none leave it out of a bundle. */
export class Int64Fields {
  readonly #places: Int64Places;

  constructor(places: Int64Places) {
    this.#places = places;
  }

  /**
   * The digits of a parameter.
   * @throws TypeError if it is no integer, or a number that may have been rounded.
   */
  parameter(name: string, value: unknown): unknown {
    if (value === undefined || value === null || !this.#places.parameters?.includes(name)) return value;
    return digitsOf(value, `'${name}'`);
  }

  /**
   * A request body as JSON, whose integers of 64 bits are numbers there, whatever they are here.
   * @throws TypeError if one is no integer, or a number that may have been rounded.
   */
  write(body: unknown): string {
    return write(body, tokensOf(this.#places.body), '') ?? 'null';
  }

  /**
   * Puts the integers of a reply into the form. A value that is no integer stays as it is.
   * @param body The text as JSON.parse reads it; its arrays and objects are changed.
   * @returns The body, and what to do if an integer does not fit into the form: in the body it is the text that was sent.
   */
  read(text: string, body: unknown, form: Int64Form): { body: unknown; unheld?: string | undefined } {
    let unheld: string | undefined;
    let exact: unknown;
    const replace = (value: unknown, at: Pointer): unknown => {
      if (typeof value !== 'number') return form === 'bigint' && isDigits(value) ? BigInt(value) : value;
      if (!Number.isInteger(value)) return value;
      if (Number.isSafeInteger(value)) return convert[form](value);
      exact ??= JSON.parse(quoteUnsafe(text));
      const sent = valueAt(exact, at);
      if (form !== 'number' && isDigits(sent)) return convert[form](sent);
      if (form !== 'string') unheld ??= unheldText(String(sent), at, form);
      return sent;
    };
    const read = tokensOf(this.#places.reply).reduce((value, tokens) => replaceAt(value, tokens, '', replace), body);
    return { body: read, unheld };
  }
}

function unheldText(integer: string, at: Pointer, form: Int64Form): string {
  const enough = form === 'number' ? "'bigint' or 'string'" : "'string'";
  return `${integer} at ${at} does not fit into a ${form} exactly; create the client with int64: ${enough}`;
}

const convert = { number: Number, bigint: BigInt, string: String };

const isDigits = (value: unknown): value is string => typeof value === 'string' && /^-?\d+$/.test(value);

const tokensOf = (pointers: readonly Pointer[] = []) =>
  pointers.map((pointer) => pointer.split('/').slice(1).map(decode));
const decode = (token: string) => token.replaceAll('~1', '/').replaceAll('~0', '~');
const encode = (token: string) => token.replaceAll('~', '~0').replaceAll('/', '~1');

/** JSON with quotes around the integers that JSON.parse may round. Strings are matched so that their digits stay alone. */
function quoteUnsafe(json: string): string {
  return json.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => {
    const value = Number(token);
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? `"${token}"` : token;
  });
}

/** The value with those at the place replaced. */
function replaceAt(
  value: unknown,
  [token, ...rest]: readonly string[],
  at: Pointer,
  replace: (value: unknown, at: Pointer) => unknown,
): unknown {
  if (token === undefined) return replace(value, at);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  for (const name of token === '*' ? Object.keys(value) : [token]) {
    if (Object.hasOwn(value, name)) fields[name] = replaceAt(fields[name], rest, `${at}/${encode(name)}`, replace);
  }
  return value;
}

/** JSON of a value, undefined if JSON leaves it out. */
function write(value: unknown, places: readonly (readonly string[])[], at: Pointer): string | undefined {
  if (places.some(({ length }) => length === 0) && value !== undefined && value !== null) return digitsOf(value, at);
  if (places.length === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const below = (name: string) =>
    places.filter(([first]) => first === name || first === '*').map(([, ...rest]) => rest);
  const texts = Object.entries(value).map(
    ([name, field]) => [name, write(field, below(name), `${at}/${encode(name)}`)] as const,
  );
  if (Array.isArray(value)) return `[${texts.map(([, text]) => text ?? 'null').join(',')}]`;
  const fields = texts.flatMap(([name, text]) => (text === undefined ? [] : [`${JSON.stringify(name)}:${text}`]));
  return `{${fields.join(',')}}`;
}

function digitsOf(value: unknown, where: string): string {
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value);
  if (isDigits(value)) return String(BigInt(value));
  const reason =
    typeof value === 'number' && Number.isInteger(value)
      ? `${value} may have been rounded; hand it over as a bigint or a string of digits`
      : 'it has to be an integer, as a number, a bigint or a string of digits';
  throw new TypeError(`${where}: ${reason}`);
}
