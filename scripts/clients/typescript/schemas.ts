/** Emits `schemas.ts`: Standard Schemas for the data of successes. */
import { typesAt } from '../../model/pointer.ts';
import type { Api, Operation, Response, Type } from '../../model/types.ts';
import { camelCase } from '../facts/letter-case.ts';
import { clientName } from '../facts/resources.ts';
import { successesOf } from '../facts/responses.ts';
import { comment } from './doc-comment.ts';
import { isInt64 } from './int64.ts';
import { propertyName } from './names.ts';
import type { Shape } from './runtime/shapes.ts';

export function schemasModule(api: Api): string {
  const name = clientName(api);
  const shapes = api.operations.map((operation) => [operation.id, dataShape(api, operation)] as const);
  const used = namesIn(
    api,
    shapes.map(([, shape]) => shape),
  );
  const named = api.types.filter((type) => used.has(type.name)).map((type) => [type.name, shapeOf(type.type)] as const);
  return `${comment([`Checks of what ${api.title} sends.`])}
import { schemasOf, type Shape } from '../runtime/shapes.ts';
import type { StandardSchema } from '../runtime/validation.ts';
import type { ${name}OperationId } from './client.ts';

const named: Readonly<Record<string, Shape>> = { ${named.map(entryText).join('\n')} };

${comment([
  `Schemas of the data that methods return, made from the description: \`create${name}({ …, validate: ${schemasName(api)} })\`.`,
  'They check kinds and required fields; fields and values that the description does not list pass.',
])}
export const ${schemasName(api)}: Readonly<Record<${name}OperationId, StandardSchema>> = /* @__PURE__ */ schemasOf(named, {
  ${shapes.map(entryText).join('\n')}
});
`;
}

export const schemasName = (api: Api) => `${camelCase(clientName(api))}Schemas`;

const entryText = ([name, shape]: readonly [string, Shape]) => `${propertyName(name)}: ${JSON.stringify(shape)},`;

/** The data of any success. */
function dataShape(api: Api, operation: Operation): Shape {
  return anyOf(successesOf(operation).flatMap((response) => successShapes(api, operation, response)));
}

function successShapes(api: Api, { envelope, longRunning }: Operation, { type, mediaType }: Response): Shape[] {
  if (!type) return ['nothing'];
  if (mediaType?.startsWith('text/')) return ['string'];
  if (envelope?.data === undefined) return [shapeOf(type)];
  const named = (name: string) => api.types.find((each) => each.name === name)?.type ?? { kind: 'any' as const };
  const wrapped = typesAt(type, envelope.data, named).flatMap((each) => (each.kind === 'union' ? each.of : [each]));
  const data = wrapped.filter(({ kind }) => kind !== 'null').map((each) => shapeOf({ ...each, nullable: false }));
  // While a task runs, its whole body is the data.
  return envelope.pending && longRunning ? [...data, shapeOf(type)] : data;
}

/** An enum and a constant are open to values of their kind. */
function shapeOf(type: Type): Shape {
  const shape = plainShapeOf(type);
  return type.nullable ? anyOf([shape, 'null']) : shape;
}

function plainShapeOf(type: Type): Shape {
  if (isInt64(type) || isDigits(type)) return 'int64';
  switch (type.kind) {
    case 'ref':
      return { ref: type.name };
    case 'integer':
      return 'number';
    case 'const':
      return shapeOfValue(type.value);
    case 'file':
      return 'any';
    case 'array':
      return { items: shapeOf(type.items) };
    case 'map':
      return { values: shapeOf(type.values) };
    case 'object':
      return {
        fields: Object.fromEntries(type.properties.map((property) => [property.name, shapeOf(property.type)])),
        required: type.properties.filter(({ required }) => required).map(({ name }) => name),
      };
    case 'union':
      return anyOf(type.of.map(shapeOf));
    default:
      return type.kind;
  }
}

/** How some servers write integers of 64 bits. */
const isDigits = (type: Type) => type.kind === 'string' && type.pattern === '^-?\\d+$';

function shapeOfValue(value: unknown): Shape {
  if (value === null) return 'null';
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? (typeof value as 'string' | 'number' | 'boolean')
    : 'any';
}

function anyOf(shapes: readonly Shape[]): Shape {
  const flat = shapes.flatMap((shape) => (typeof shape === 'object' && 'anyOf' in shape ? shape.anyOf : [shape]));
  const different = [...new Map(flat.map((shape) => [JSON.stringify(shape), shape])).values()];
  return different.length === 1 && different[0] !== undefined ? different[0] : { anyOf: different };
}

/** Names of the types that the shapes refer to, directly or not. */
function namesIn(api: Api, shapes: readonly Shape[]): Set<string> {
  const names = new Set<string>();
  const visit = (shape: unknown): void => {
    const found = [...JSON.stringify(shape).matchAll(/\{"ref":"([^"]+)"\}/g)].map(([, name = '']) => name);
    for (const name of found.filter((each) => !names.has(each))) {
      names.add(name);
      const type = api.types.find((each) => each.name === name);
      if (type) visit(shapeOf(type.type));
    }
  };
  visit(shapes);
  return names;
}
