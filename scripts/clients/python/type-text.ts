/** Types of the model as Python. */
import { typesAt } from '../../model/pointer.ts';
import type { Api, Operation, Response, Type } from '../../model/types.ts';
import { successesOf } from '../facts/responses.ts';
import { literal } from './literal.ts';

/** The type behind a name. */
export function resolve(api: Api, type: Type): Type {
  if (type.kind !== 'ref') return type;
  const named = api.types.find(({ name }) => name === type.name);
  if (!named) throw new Error(`${api.name}: there is no schema '${type.name}'`);
  return resolve(api, named.type);
}

/** A type as it is annotated. `prefix` goes before the names of models. */
export function typeText(type: Type, prefix = ''): string {
  const text = shapeText(type, prefix);
  return type.nullable ? `${text} | None` : text;
}

function shapeText(type: Type, prefix: string): string {
  switch (type.kind) {
    case 'ref':
      return prefix + type.name;
    case 'string':
      return valuesText('str', type.enum ?? type.knownValues);
    case 'integer':
      return valuesText('int', type.enum ?? type.knownValues);
    case 'number':
      return 'float';
    case 'boolean':
      return 'bool';
    case 'null':
      return 'None';
    case 'const':
      return `Literal[${literal(type.value)}]`;
    case 'file':
      return 'Upload';
    case 'any':
      return 'Any';
    case 'array':
      return `list[${typeText(type.items, prefix)}]`;
    case 'map':
      return `dict[str, ${typeText(type.values, prefix)}]`;
    case 'union':
      return [...new Set(type.of.map((branch) => typeText(branch, prefix)))].join(' | ');
    case 'object':
      throw new Error('an object needs a name of its own');
  }
}

/** Values that are known; others may come and may be sent. */
function valuesText(base: string, values: readonly (string | number)[] | undefined): string {
  return values ? `Literal[${values.map(literal).join(', ')}] | ${base}` : base;
}

/** An expression that reads JSON of a type, undefined if there is nothing to read. `prefix` goes before the names of models. */
export function decoderOf(api: Api, type: Type, prefix = ''): string | undefined {
  switch (type.kind) {
    case 'ref':
      return resolve(api, type).kind === 'object'
        ? `${prefix}${type.name}.from_wire`
        : decoderOf(api, resolve(api, type), prefix);
    case 'array': {
      const item = decoderOf(api, type.items, prefix);
      return item === undefined ? undefined : `list_of(${item})`;
    }
    case 'map': {
      const value = decoderOf(api, type.values, prefix);
      return value === undefined ? undefined : `map_of(${value})`;
    }
    case 'union': {
      const readers = type.of.flatMap((branch) => decoderOf(api, branch, prefix) ?? []);
      if (readers.length > 1) throw new Error(`${api.name}: nothing tells the branches of a union of objects apart`);
      // What has another shape than the one that is read stays as it is.
      return readers[0];
    }
    default:
      return undefined;
  }
}

/** Types of the data of a success: the body, or the part of it that the envelope wraps. Without any, there is none. */
export function dataTypes(api: Api, operation: Operation, { type }: Response): Type[] {
  const data = operation.envelope?.data;
  if (!type) return [];
  if (data === undefined) return [type];
  const named = (name: string) => api.types.find((each) => each.name === name)?.type ?? { kind: 'any' as const };
  // Only a failure has null there.
  return typesAt(type, data, named)
    .flatMap((each) => (each.kind === 'union' ? each.of : [each]))
    .filter(({ kind }) => kind !== 'null')
    .map((each) => ({ ...each, nullable: false }));
}

/** What a call gives. */
export function dataText(
  api: Api,
  operation: Operation,
  responses = successesOf(operation),
  prefix = 'models.',
): string {
  const texts = responses.flatMap((response) => {
    const types = dataTypes(api, operation, response);
    return types.length === 0 ? ['None'] : types.map((type) => typeText(type, prefix));
  });
  // None is written last.
  return [...new Set(texts)].sort((one, other) => Number(one === 'None') - Number(other === 'None')).join(' | ');
}

/** An expression that reads what a call gives. */
export function dataDecoder(api: Api, operation: Operation): string {
  const types = successesOf(operation).flatMap((response) => dataTypes(api, operation, response));
  const readers = [...new Set(types.flatMap((type) => decoderOf(api, type, 'models.') ?? []))];
  if (readers.length > 1) throw new Error(`${operation.id}: nothing tells its successes apart`);
  return readers[0] ?? 'as_it_is';
}
