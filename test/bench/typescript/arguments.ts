/** Arguments for a call in code, made of the description's examples. */
import type { Api, Json, Operation, Parameter, Type } from '../../../scripts/model/types.ts';

/** Fields with the required parameters of these places. */
export function parameterFields(operation: Operation, places: readonly Parameter['in'][], bound: boolean): string[] {
  const isTaken = (parameter: Parameter) =>
    parameter.required &&
    places.includes(parameter.in) &&
    (bound || parameter.bound === undefined) &&
    !parameter.secret;
  return operation.parameters
    .filter(isTaken)
    .map(({ name, example }) => `${JSON.stringify(name)}: ${JSON.stringify(example ?? 'x')}`);
}

/** A field with an object, none if that would be empty. */
export function objectField(name: string, fields: readonly string[]): string[] {
  return fields.length > 0 ? [`${name}: { ${fields.join(', ')} }`] : [];
}

/** A field `body` with the example of the body, none if the operation takes none. */
export function bodyField(api: Api, operation: Operation): string[] {
  const text = bodyText(api, operation);
  return text === undefined ? [] : [`body: ${text}`];
}

/** The example of the body, with files in place of their names; undefined if the operation takes none. */
export function bodyText(api: Api, { body }: Operation): string | undefined {
  if (!body) return undefined;
  const [example] = body.examples;
  if (!example) throw new Error(`${api.name}: a body has no example`);
  return valueText(example.value, resolve(api, body.type));
}

function valueText(value: Json, type: Type): string {
  if (type.kind !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return JSON.stringify(value);
  }
  const fields = Object.entries(value).map(([name, field]) => {
    const isFile = type.properties.some((property) => property.name === name && property.type.kind === 'file');
    return `${JSON.stringify(name)}: ${isFile ? `new File([], ${JSON.stringify(field)})` : JSON.stringify(field)}`;
  });
  return `{ ${fields.join(', ')} }`;
}

function resolve(api: Api, type: Type): Type {
  if (type.kind !== 'ref') return type;
  return api.types.find(({ name }) => name === type.name)?.type ?? type;
}
