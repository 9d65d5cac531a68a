/** Calls of the client in code, with the arguments that a vector or an example names by the wire. */
import type { Api, Json, Operation, Type } from '../../model/types.ts';
import { inputsOf } from '../facts/parameters.ts';
import { literal, text } from './literal.ts';
import { groupsOf, identifier } from './names.ts';
import { resolve } from './type-text.ts';

/** Arguments by their names on the wire, and `body`. `{ name, base64 }` is a file; a string of digits may stand for an integer. */
export type Arguments = Readonly<Record<string, Json>>;

/** How code writes what has no literal. */
export interface Style {
  /** Goes before the names of models, such as `shimo.`. */
  readonly prefix: string;
  /** An expression for a file. */
  readonly file: (name: string, base64: string) => string;
  /** An expression for a field that isn't written as its example is, such as a secret. */
  readonly field?: (name: string) => string | undefined;
}

/** Where the methods of an operation are: `shimo.files`, or the client itself. */
export function ownerOf(api: Api, operation: Operation, client: string): string {
  const group = groupsOf(api).find(({ operations }) => operations.some(({ id }) => id === operation.id));
  return group?.name === undefined ? client : `${client}.${identifier(group.name)}`;
}

/** The arguments of a call, without parentheses. */
export function argumentsText(api: Api, operation: Operation, given: Arguments, style: Style): string {
  const parameters = inputsOf(operation).flatMap(({ name, type }) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return value === undefined ? [] : [`${identifier(name)}=${valueText(api, type, value, style)}`];
  });
  const body = given['body'];
  if (body === undefined || !operation.body) return parameters.join(', ');
  return [...parameters, `body=${valueText(api, operation.body.type, body, style)}`].join(', ');
}

function valueText(api: Api, written: Type, value: Json, style: Style): string {
  const type = resolve(api, written);
  if (type.kind === 'file') return fileText(value, style);
  if (type.kind === 'integer' && typeof value === 'string' && /^-?\d+$/.test(value)) return BigInt(value).toString();
  if (Array.isArray(value) && type.kind === 'array') {
    return `[${value.map((item) => valueText(api, type.items, item, style)).join(', ')}]`;
  }
  if (type.kind !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value))
    return literal(value);
  if (written.kind !== 'ref') throw new Error(`${api.name}: an object needs a name of its own`);
  const fields = type.properties.flatMap(({ name, type: field }) => {
    const inner = Object.hasOwn(value, name) ? value[name] : undefined;
    if (inner === undefined) return [];
    return [`${identifier(name)}=${style.field?.(name) ?? valueText(api, field, inner, style)}`];
  });
  const known = new Set(type.properties.map(({ name }) => name));
  const others = Object.entries(value).filter(([name]) => !known.has(name));
  if (others.length > 0) fields.push(`extra=${literal(Object.fromEntries(others))}`);
  return `${style.prefix}${written.name}(${fields.join(', ')})`;
}

function fileText(value: Json, { file }: Style): string {
  if (typeof value === 'string') return file(value, '');
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { name, base64 } = value;
    if (typeof name === 'string' && typeof base64 === 'string') return file(name, base64);
  }
  throw new Error(`a file is { name, base64 }, not ${JSON.stringify(value)}`);
}

/** Bytes as code. */
export const bytesText = (base64: string) => `base64.b64decode(${text(base64)})`;
