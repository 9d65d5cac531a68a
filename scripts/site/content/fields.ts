/** The fields of a type, by their paths. */
import type { Api, Type } from '../../model/types.ts';
import type { Texts } from '../texts/index.ts';

export interface Field {
  /** `data.files.name`; items of arrays add nothing to the path. */
  readonly path: string;
  readonly name: string;
  readonly required: boolean;
  readonly type: Type;
}

/** Every field below a type, in the order of the description. A type that holds itself is entered once. */
export function fieldsOf(type: Type, api: Api): Field[] {
  return below(type, '', api, new Set());
}

function below(type: Type, path: string, api: Api, entered: ReadonlySet<string>): Field[] {
  switch (type.kind) {
    case 'ref': {
      const named = api.types.find(({ name }) => name === type.name);
      if (!named || entered.has(type.name)) return [];
      return below(named.type, path, api, new Set([...entered, type.name]));
    }
    case 'array':
      return below(type.items, path, api, entered);
    case 'map':
      return below(type.values, path, api, entered);
    case 'union':
      return unique(type.of.flatMap((one) => below(one, path, api, entered)));
    case 'object':
      return type.properties.flatMap(({ name, required, type: own }) => {
        const at = path === '' ? name : `${path}.${name}`;
        return [{ path: at, name, required, type: described(own, api) }, ...below(own, at, api, entered)];
      });
    default:
      return [];
  }
}

/** A reference without words of its own has those of the type that it names. */
function described(type: Type, api: Api): Type {
  if (type.kind !== 'ref' || type.description) return type;
  const description = api.types.find(({ name }) => name === type.name)?.description;
  return description ? { ...type, description } : type;
}

function unique(fields: readonly Field[]): Field[] {
  return [...new Map(fields.toReversed().map((field) => [field.path, field])).values()].toReversed();
}

/** A short name: `string`, `integer int64`, `array of File`, `"a" | "b"`. */
export function typeName(type: Type): string {
  const name = bareName(type);
  return type.nullable ? `${name} | null` : name;
}

function bareName(type: Type): string {
  switch (type.kind) {
    case 'ref':
      return type.name;
    case 'array':
      return `array of ${typeName(type.items)}`;
    case 'map':
      return `map of ${typeName(type.values)}`;
    case 'union':
      return type.of.map(typeName).join(' | ');
    case 'const':
      return JSON.stringify(type.value);
    case 'string':
    case 'integer':
      if (type.enum) return type.enum.map((value) => JSON.stringify(value)).join(' | ');
      return type.format ? `${type.kind} ${type.format}` : type.kind;
    case 'number':
      return type.format ? `${type.kind} ${type.format}` : type.kind;
    default:
      return type.kind;
  }
}

/** Limits in a sentence, or nothing. */
export function limitsOf(type: Type, t: Texts): string {
  const limits: string[] = [];
  const say = (word: string, value: unknown) => value !== undefined && limits.push(`${word} ${JSON.stringify(value)}`);
  if (type.kind === 'string') {
    say(t.minLength, type.minLength);
    say(t.maxLength, type.maxLength);
    if (type.pattern !== undefined) limits.push(`${t.pattern} \`${type.pattern}\``);
  }
  if (type.kind === 'integer' || type.kind === 'number') {
    say(t.minimum, type.minimum);
    say(t.maximum, type.maximum);
  }
  if (type.kind === 'array') {
    say(t.minItems, type.minItems);
    say(t.maxItems, type.maxItems);
  }
  if ((type.kind === 'string' || type.kind === 'integer') && type.knownValues) {
    limits.push(`${t.knownValues} ${type.knownValues.map((value) => `\`${value}\``).join(', ')}`);
  }
  say(t.standard, type.default);
  return limits.length === 0 ? '' : `(${limits.join('; ')})`;
}
