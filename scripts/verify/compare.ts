/** Holds a value against a type of the model, and says what differs in words that a reader can act on. */
import { isDeepStrictEqual } from 'node:util';
import type { Json, Type } from '../model/types.ts';
import type { Difference, DeviationKind } from './deviation.ts';

type Named = (name: string) => Type;
type Of<Kind extends Type['kind']> = Extract<Type, { kind: Kind }>;

/**
 * What differs. Fields that the type doesn't name are differences here, as they would not be to a client.
 *
 * Limits (lengths, patterns, formats) are left to JSON Schema, which schemas.ts asks.
 *
 * @param at JSON Pointer of the value.
 */
export function compare(type: Type, value: Json, named: Named, at = ''): Difference[] {
  if (value === null && type.nullable) return [];
  const other = () => [difference('other type', at, nameOf(type, named), kindOf(value))];
  switch (type.kind) {
    case 'any':
    case 'file':
      return [];
    case 'ref':
      return compare(named(type.name), value, named, at);
    case 'const':
      return isDeepStrictEqual(value, type.value) ? [] : unknownValue(at, [type.value], value);
    case 'string':
      return typeof value === 'string' ? compareText(type, value, named, at) : other();
    case 'integer':
      if (!Number.isInteger(value)) return other();
      return compareValue(type.enum ?? type.knownValues, value, at);
    case 'number':
    case 'boolean':
      return typeof value === type.kind ? [] : other();
    case 'null':
      return value === null ? [] : other();
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, index) => compare(type.items, item, named, `${at}/${index}`))
        : other();
    case 'map':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, each]) => compare(type.values, each, named, below(at, key)))
        : other();
    case 'object':
      return isObject(value) ? compareFields(type, value, named, at) : other();
    case 'union':
      return compareUnion(type, value, named, at);
  }
}

function compareFields({ properties }: Of<'object'>, value: Record<string, Json>, named: Named, at: string) {
  const known = new Map(properties.map((property) => [property.name, property]));
  const missing = properties
    .filter(({ name, required }) => required && !Object.hasOwn(value, name))
    .map(({ name, type }) => difference('missing field', below(at, name), nameOf(type, named), 'nothing'));
  const present = Object.entries(value).flatMap(([name, each]) => {
    const property = known.get(name);
    if (property) return compare(property.type, each, named, below(at, name));
    return known.size === 0 ? [] : [difference('unknown field', below(at, name), 'nothing', kindOf(each))];
  });
  return [...missing, ...present];
}

function compareText(type: Of<'string'>, value: string, named: Named, at: string): Difference[] {
  if (!type.content) return compareValue(type.enum ?? type.knownValues, value, at);
  try {
    return compare(type.content, JSON.parse(value) as Json, named, `${at}#`);
  } catch {
    return [difference('other value', at, 'JSON in a string', 'other text')];
  }
}

/** The differences to the branch that fits best: the one that the discriminator names, else the one with the least of them. */
function compareUnion({ of, discriminator }: Of<'union'>, value: Json, named: Named, at: string): Difference[] {
  const kindOfBranch = (branch: Type): Json | undefined => {
    const type = branch.kind === 'ref' ? named(branch.name) : branch;
    const field = type.kind === 'object' && type.properties.find(({ name }) => name === discriminator)?.type;
    return field && field.kind === 'const' ? field.value : undefined;
  };
  const tag = discriminator !== undefined && isObject(value) ? value[discriminator] : undefined;
  const meant = tag === undefined ? undefined : of.find((branch) => kindOfBranch(branch) === tag);
  if (meant) return compare(meant, value, named, at);
  const results = of.map((branch) => compare(branch, value, named, at));
  const misfits = results.every((each) => each.some(({ kind, place }) => kind === 'other type' && place === at));
  if (misfits) {
    return [
      difference('other type', at, [...new Set(of.map((each) => nameOf(each, named)))].join(' or '), kindOf(value)),
    ];
  }
  return results.sort((a, b) => weight(a, at) - weight(b, at))[0] ?? [];
}

const weight = (differences: readonly Difference[], at: string) =>
  differences.reduce((sum, { kind, place }) => sum + (place === at ? 100 : kind === 'unknown field' ? 1 : 3), 0);

function compareValue(known: readonly Json[] | undefined, value: string | Json, at: string): Difference[] {
  return !known || known.includes(value) ? [] : unknownValue(at, known, value);
}

function unknownValue(at: string, known: readonly Json[], value: Json): Difference[] {
  return [difference('unknown value', at, known.map((each) => JSON.stringify(each)).join(', '), JSON.stringify(value))];
}

function difference(kind: DeviationKind, place: string, described: string, found: string): Difference {
  return { kind, place, described, found };
}

function nameOf(type: Type, named: Named): string {
  const name = (): string => {
    if (type.kind === 'ref') return nameOf(named(type.name), named);
    if (type.kind === 'map') return 'object';
    if (type.kind === 'const') return JSON.stringify(type.value);
    if (type.kind === 'union') return [...new Set(type.of.map((each) => nameOf(each, named)))].join(' or ');
    return type.kind;
  };
  return type.nullable ? `${name()} or null` : name();
}

function kindOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Number.isInteger(value)) return 'integer';
  return typeof value;
}

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const below = (at: string, key: string) => `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
