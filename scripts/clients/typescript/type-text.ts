/** Types of the model as TypeScript. */
import { typesAt } from '../../model/pointer.ts';
import type { Api, Operation, Pointer, Response, Type } from '../../model/types.ts';
import { int64Types, isInt64 } from './int64.ts';
import { propertyName } from './names.ts';

/**
 * The type of an argument as it is written in code; named schemas come from the module `schemas`.
 * An integer of 64 bits is taken in any form, for a number holds only 53 of them.
 */
export const argumentText = (type: Type) => typeText(type, 'number | bigint | string', new Set());

/** The type of what a reply holds; integers of 64 bits come in the form that the client was told, `Int`. */
export const replyText = (api: Api, type: Type) => typeText(type, 'Int64Of<Int>', int64Types(api).reply);

function typeText(type: Type, int64: string, generic: ReadonlySet<string>): string {
  const text = shapeText(type, int64, generic);
  return type.nullable ? `${text} | null` : text;
}

function shapeText(type: Type, int64: string, generic: ReadonlySet<string>): string {
  const inner = (part: Type) => typeText(part, int64, generic);
  if (isInt64(type)) return int64;
  switch (type.kind) {
    case 'ref':
      return `schemas.${type.name}${generic.has(type.name) ? '<Int>' : ''}`;
    case 'string':
      return valuesText('string', type);
    case 'integer':
      return valuesText('number', type);
    case 'number':
    case 'boolean':
    case 'null':
      return type.kind;
    case 'const':
      return JSON.stringify(type.value);
    case 'file':
      return `import('../runtime/upload.ts').Upload`;
    case 'any':
      return 'unknown';
    case 'array':
      return `(${inner(type.items)})[]`;
    case 'map':
      return `Record<string, ${inner(type.values)}>`;
    case 'object':
      return objectText(type, inner);
    case 'union':
      return type.of.map((branch) => `(${inner(branch)})`).join(' | ');
  }
}

function valuesText(base: string, type: { enum?: readonly unknown[]; knownValues?: readonly unknown[] }): string {
  const text = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(' | ');
  if (type.enum) return text(type.enum);
  return type.knownValues ? `${text(type.knownValues)} | (${base} & {})` : base;
}

function objectText(type: Extract<Type, { kind: 'object' }>, inner: (part: Type) => string): string {
  if (type.requireOneOf) throw new Error('an object with alternative sets of required fields needs a name of its own');
  const fields = type.properties.map(
    ({ name, required, type: field }) => `${propertyName(name)}${required ? '' : '?'}: ${inner(field)}`,
  );
  return `{ ${[...fields, ...(type.open ? ['[field: string]: unknown'] : [])].join('; ')} }`;
}

/** What a method returns for a success: the body, or the part of it that the envelope wraps. */
export function dataText(api: Api, operation: Operation, response: Response): string {
  if (!response.type) return 'undefined';
  const data = operation.envelope?.data;
  return data === undefined ? replyText(api, response.type) : wrappedText(api, response.type, data);
}

/** The type at a pointer without null: only a failure has none there. */
function wrappedText(api: Api, body: Type, pointer: Pointer): string {
  const named = (name: string) => api.types.find((type) => type.name === name)?.type ?? { kind: 'any' as const };
  const branches = typesAt(body, pointer, named).flatMap((type) => (type.kind === 'union' ? type.of : [type]));
  const texts = branches
    .filter((type) => type.kind !== 'null')
    .map((type) => replyText(api, { ...type, nullable: false }));
  return [...new Set(texts)].join(' | ');
}
