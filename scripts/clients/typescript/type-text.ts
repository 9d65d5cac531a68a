/** Types of the model as TypeScript. */
import { typesAt } from '../../model/pointer.ts';
import type { Api, Operation, Pointer, Response, Type } from '../../model/types.ts';
import { propertyName } from './names.ts';

/** A type as it is written in code; named schemas come from the module `schemas`. */
export function typeText(type: Type): string {
  const text = shapeText(type);
  return type.nullable ? `${text} | null` : text;
}

/** The type of a parameter. An identifier of 64 bits is taken in any form, for a number holds only 53 of them. */
export function parameterText(type: Type): string {
  return type.kind === 'integer' && type.format === 'int64' && !type.enum ? 'number | bigint | string' : typeText(type);
}

function shapeText(type: Type): string {
  switch (type.kind) {
    case 'ref':
      return `schemas.${type.name}`;
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
      return 'Blob';
    case 'any':
      return 'unknown';
    case 'array':
      return `(${typeText(type.items)})[]`;
    case 'map':
      return `Record<string, ${typeText(type.values)}>`;
    case 'object':
      return objectText(type);
    case 'union':
      return type.of.map((branch) => `(${typeText(branch)})`).join(' | ');
  }
}

function valuesText(base: string, type: { enum?: readonly unknown[]; knownValues?: readonly unknown[] }): string {
  const text = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(' | ');
  if (type.enum) return text(type.enum);
  return type.knownValues ? `${text(type.knownValues)} | (${base} & {})` : base;
}

function objectText(type: Extract<Type, { kind: 'object' }>): string {
  if (type.requireOneOf) throw new Error('an object with alternative sets of required fields needs a name of its own');
  const fields = type.properties.map(
    ({ name, required, type: field }) => `${propertyName(name)}${required ? '' : '?'}: ${typeText(field)}`,
  );
  return `{ ${[...fields, ...(type.open ? ['[field: string]: unknown'] : [])].join('; ')} }`;
}

/** What a method returns for a success: the body, or the part of it that the envelope wraps. */
export function dataText(api: Api, operation: Operation, response: Response): string {
  if (!response.type) return 'undefined';
  const data = operation.envelope?.data;
  return data === undefined ? typeText(response.type) : wrappedText(api, response.type, data);
}

/** The type at a pointer without null: only a failure has none there. */
function wrappedText(api: Api, body: Type, pointer: Pointer): string {
  const named = (name: string) => api.types.find((type) => type.name === name)?.type ?? { kind: 'any' as const };
  const branches = typesAt(body, pointer, named).flatMap((type) => (type.kind === 'union' ? type.of : [type]));
  const texts = branches.filter((type) => type.kind !== 'null').map((type) => shapeText(type));
  return [...new Set(texts)].join(' | ');
}
