/** Arbitrary values of the types of the model: what a valid request may hold, whatever a caller thinks of. */
import fc from 'fast-check';
import type { Api, Json, Property, Type } from '../../scripts/model/types.ts';

/** How deep values of free form and of types that hold themselves may go. */
const deepest = 3;

/** Values that the type admits. A file stands as its name. */
export function valuesOf(api: Api, type: Type, depth = 0): fc.Arbitrary<Json> {
  const values = shapes(api, type, depth);
  return type.nullable ? fc.option(values, { nil: null, freq: 8 }) : values;
}

function shapes(api: Api, type: Type, depth: number): fc.Arbitrary<Json> {
  const inner = (part: Type) => valuesOf(api, part, depth + 1);
  switch (type.kind) {
    case 'ref':
      return inner(namedType(api, type.name));
    case 'string':
      return texts(api, type, depth);
    case 'integer':
      return integers(type);
    case 'number':
      return fc.double({ min: type.minimum ?? -1e300, max: type.maximum ?? 1e300, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'const':
      return fc.constant(type.value);
    case 'file':
      return fc.constantFrom('a.docx', '石墨 1.xlsx', `"';%41.pdf`);
    case 'any':
      return fc.jsonValue({ maxDepth: deepest }) as fc.Arbitrary<Json>;
    case 'array':
      return fc.array(inner(type.items), {
        minLength: type.minItems ?? 0,
        maxLength: Math.min(type.maxItems ?? 4, depth > deepest ? 0 : 10),
      });
    case 'map':
      return fc.dictionary(fc.string({ unit: 'grapheme' }), inner(type.values), { maxKeys: 3 });
    case 'object':
      return objects(api, type, depth);
    case 'union':
      return fc.oneof(...type.of.map(inner));
  }
}

function texts(api: Api, type: Type & { kind: 'string' }, depth: number): fc.Arbitrary<string> {
  if (type.content) return valuesOf(api, type.content, depth + 1).map((value) => JSON.stringify(value));
  if (type.enum) return fc.constantFrom(...type.enum);
  if (type.pattern !== undefined) return fc.stringMatching(new RegExp(type.pattern, 'u'));
  if (type.format === 'uri') return fc.webUrl();
  if (type.format !== undefined) throw new Error(`There are no texts of the format ${type.format} yet.`);
  // Lengths count characters; one of several code units counts once.
  const any = fc.string({ unit: 'binary', minLength: type.minLength ?? 0, maxLength: type.maxLength ?? 40 });
  return type.knownValues ? fc.oneof(fc.constantFrom(...type.knownValues), any) : any;
}

function integers({ enum: values, format, minimum, maximum }: Type & { kind: 'integer' }): fc.Arbitrary<number> {
  if (values) return fc.constantFrom(...values);
  const [least, most] = format === 'int32' ? [-(2 ** 31), 2 ** 31 - 1] : [Number.MIN_SAFE_INTEGER, 2 ** 53 - 1];
  return fc.integer({ min: minimum ?? least, max: maximum ?? most });
}

function objects(api: Api, type: Type & { kind: 'object' }, depth: number): fc.Arbitrary<Json> {
  const sets = type.requireOneOf ?? [[]];
  return fc.oneof(
    ...sets.map((set) => {
      const isRequired = ({ name, required }: Property) => required || set.includes(name);
      const fields = type.properties.filter((each) => isRequired(each) || depth <= deepest);
      const known = fc.record(
        Object.fromEntries(fields.map(({ name, type: t }) => [name, valuesOf(api, t, depth + 1)])),
        {
          requiredKeys: fields.filter(isRequired).map(({ name }) => name),
        },
      );
      if (!type.open || depth > 0) return known as fc.Arbitrary<Json>;
      // Whatever else a client of a later version may send, and names that are special in JavaScript.
      const extra = fc.dictionary(
        fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString')),
        fc.jsonValue({ maxDepth: 1 }),
        { maxKeys: 2 },
      );
      return fc.tuple(extra, known).map(([more, fields]) => Object.assign(withoutNames(more, type), fields) as Json);
    }),
  );
}

function withoutNames(extra: object, { properties }: Type & { kind: 'object' }): object {
  const names = properties.map(({ name }) => name);
  return Object.fromEntries(Object.entries(extra).filter(([name]) => !names.includes(name)));
}

/** The type of a schema's name. */
export function namedType(api: Api, name: string): Type {
  const found = api.types.find((type) => type.name === name);
  if (!found) throw new Error(`${api.name} has no schema ${name}.`);
  return found.type;
}

/** The type itself, where a reference leads to it. */
export const resolved = (api: Api, type: Type): Type =>
  type.kind === 'ref' ? resolved(api, namedType(api, type.name)) : type;
