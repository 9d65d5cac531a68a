/** Integers of 64 bits that are sent: as numbers, bigints or strings of digits, but always exactly. */
import { isDigits } from './int64.ts';
import { tokensOf } from './pointer.ts';

/** The digits of a parameter. */
export type Int64Parameter = (name: string, value: unknown) => unknown;

/**
 * Writes the parameters of these names, and leaves others as they are.
 * @returns A function that throws TypeError for one that is no integer, or a number that may have been rounded.
 */
export const int64Parameters =
  (...names: readonly string[]): Int64Parameter =>
  (name, value) =>
    value === undefined || value === null || !names.includes(name) ? value : digitsOf(value, `'${name}'`);

/**
 * Writes a body as JSON, in which integers of 64 bits are numbers, whatever they are here.
 * @param places Where they are, as JSON Pointers in which `*` stands for each item or field.
 * @returns A function that throws TypeError for one that is no integer, or a number that may have been rounded.
 */
export const writeInt64 =
  (...places: readonly string[]) =>
  (body: unknown): string =>
    write(body, places.map(tokensOf), '') ?? 'null';

/** JSON of a value, undefined if JSON leaves it out. */
function write(value: unknown, places: readonly (readonly string[])[], at: string): string | undefined {
  if (places.some(({ length }) => length === 0) && value !== undefined && value !== null) return digitsOf(value, at);
  if (places.length === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const below = (name: string) =>
    places.filter(([first]) => first === name || first === '*').map(([, ...rest]) => rest);
  const texts = Object.entries(value).map(
    ([name, field]) => [name, write(field, below(name), `${at}/${name}`)] as const,
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
