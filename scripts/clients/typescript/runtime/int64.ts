/** Integers of 64 bits, which a number of JavaScript holds exactly only up to 9007199254740991. */
import { isObject, tokensOf } from './pointer.ts';

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

/** A body and, if an integer of 64 bits in it does not fit into its form, what to do about that. */
export interface Parsed {
  readonly body: unknown;
  readonly unheld?: string | undefined;
}

/** Puts the integers of 64 bits of a parsed reply into a form. */
export type Int64Reader = (text: string, body: unknown, form: Int64Form) => Parsed;

/**
 * Reads the integers of a reply. A value that is no integer stays as it is.
 * @param places Where they are, as JSON Pointers in which `*` stands for each item or field.
 * @returns A function that takes the text and what JSON.parse made of it, whose arrays and objects it changes. An integer that does
 * not fit into the form becomes the text that was sent.
 */
export const readInt64 =
  (...places: readonly string[]): Int64Reader =>
  (text, body, form) => {
    // No integer with fewer digits is rounded, and none stands behind a letter or a quote, as those in addresses do.
    if (form === 'number' && !/(^|[\s,:[])[-\d.]+(\d{15}|e)/i.test(text)) return { body };
    let unheld: string | undefined;
    const read = (value: unknown, sent: unknown, at: string): unknown => {
      if (!Number.isInteger(value) && !(form === 'bigint' && isDigits(value))) return value;
      if (form === 'string') return String(sent);
      if (form === 'bigint' && isDigits(String(sent))) return BigInt(sent as string | number);
      if (sent !== value) {
        const enough = `${form === 'number' ? "'bigint' or " : ''}'string'`;
        unheld ??= `${String(sent)} at ${at} does not fit into a ${form}; create the client with int64: ${enough}`;
      }
      return sent;
    };
    const exact: unknown = JSON.parse(quoteUnsafe(text));
    return { body: places.reduce((value, place) => replaceAt(value, exact, tokensOf(place), '', read), body), unheld };
  };

/** For JSON.stringify, which refuses a bigint. */
export const bigintAsText = (_name: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value;

export const isDigits = (value: unknown): value is string => typeof value === 'string' && /^-?\d+$/.test(value);

/** JSON with quotes around the integers that JSON.parse may round. Strings are matched so that their digits stay alone. */
function quoteUnsafe(json: string): string {
  return json.replaceAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[-\d.eE+]+/g, (token) => {
    const value = Number(token);
    return Number.isInteger(value) && !Number.isSafeInteger(value) ? `"${token}"` : token;
  });
}

/** The value with those at the place replaced. @param sent What the server sent in its place. */
function replaceAt(
  value: unknown,
  sent: unknown,
  [token, ...rest]: readonly string[],
  at: string,
  replace: (value: unknown, sent: unknown, at: string) => unknown,
): unknown {
  if (token === undefined) return replace(value, sent, at);
  if (!isObject(value) || !isObject(sent)) return value;
  for (const name of token === '*' ? Object.keys(value) : [token]) {
    if (Object.hasOwn(value, name)) value[name] = replaceAt(value[name], sent[name], rest, `${at}/${name}`, replace);
  }
  return value;
}
