/** All the ways in which a program shows a value, its stack and its causes. */
import { inspect } from 'node:util';
import { serialize } from 'node:v8';

/** What `JSON.stringify` does with what cannot be written. */
function tried(show: () => string): string {
  try {
    return show();
  } catch (error) {
    return `refused: ${String(error)}`;
  }
}

/** By the name of the value and the way. */
export function looksOf(name: string, value: unknown): Record<string, string> {
  const looks: Record<string, () => string> = {
    text: () => String(value),
    JSON: () => JSON.stringify(value) ?? '',
    'JSON with all fields': () =>
      JSON.stringify(value, (_, each: unknown) => (isObject(each) ? all(each) : each)) ?? '',
    inspect: () => inspect(value, { depth: Infinity }),
    'inspect with all': () => inspect(value, { depth: 6, showHidden: true, getters: true, maxArrayLength: 20 }),
    clone: () => serialize(value).toString('latin1'),
    stack: () => stacksOf(value).join('\n'),
  };
  return Object.fromEntries(Object.entries(looks).map(([way, show]) => [`${name}, ${way}`, tried(show)]));
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that are not enumerable too, as error trackers read them. */
const all = (value: object): object =>
  Object.fromEntries(Object.getOwnPropertyNames(value).map((name) => [name, (value as Record<string, unknown>)[name]]));

function stacksOf(value: unknown): string[] {
  return value instanceof Error ? [`${value.message}\n${String(value.stack)}`, ...stacksOf(value.cause)] : [];
}
