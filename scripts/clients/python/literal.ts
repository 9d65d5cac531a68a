/** Values as Python code. */
import type { Json } from '../../model/types.ts';

/** A string literal. JSON writes no character that Python reads otherwise. */
export const text = (value: string) => JSON.stringify(value).replaceAll('\u007f', '\\x7f');

/** A literal of any JSON. */
export function literal(value: Json): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([name, field]) => `${text(name)}: ${literal(field)}`)
    .join(', ')}}`;
}

/** A tuple, which needs a comma even after a single item. */
export const tuple = (items: readonly string[]) => (items.length === 1 ? `(${items[0]},)` : `(${items.join(', ')})`);

/** Arguments of a call by name; those without a value are left out. */
export const keywords = (values: Readonly<Record<string, string | undefined>>) =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join(', ');
