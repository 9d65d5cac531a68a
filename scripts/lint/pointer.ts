/** JSON Pointers, into values and into what a schema describes. */
import type { UserContext } from '@redocly/openapi-core';
import { child, children, fields, type Node } from './node.ts';

/** The reference tokens of a JSON Pointer, unescaped. */
export function tokens(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value that a pointer leads to; undefined if there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  return tokens(pointer).reduce<unknown>(
    (found, token) =>
      typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[token] : undefined,
    value,
  );
}

/** Whether a schema names the place that a pointer leads to, in itself or in one of the schemas that it is composed of. */
export function describes(schema: Node | undefined, pointer: string, ctx: UserContext): boolean {
  return schema !== undefined && reaches(schema, tokens(pointer), ctx);
}

function reaches(schema: Node, path: readonly string[], ctx: UserContext): boolean {
  const [token, ...rest] = path;
  if (token === undefined) return true;
  const properties = child(schema, 'properties', ctx);
  const property = properties && child(properties, token, ctx);
  if (property && reaches(property, rest, ctx)) return true;
  const items = /^\d+$/.test(token) ? child(schema, 'items', ctx) : undefined;
  if (items && reaches(items, rest, ctx)) return true;
  return ['allOf', 'anyOf', 'oneOf']
    .filter((keyword) => fields(schema.value)[keyword] !== undefined)
    .flatMap((keyword) => children(child(schema, keyword, ctx), ctx))
    .some(([, branch]) => reaches(branch, path, ctx));
}
