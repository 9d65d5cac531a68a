/** Renders calls of the client with given arguments, for drivers and samples. */
import type { Api, Json, Operation, Parameter, Type } from '../../model/types.ts';
import { resourcesOf } from '../facts/resources.ts';
import { branchesOf, hasClass, named, typeName } from './java-types.ts';
import { call, chain, quoted, type Doc } from './layout.ts';
import { camelCase, constantCase, constantsOf, identifier, methodName, paramsName } from './names.ts';
import { parametersOf } from './parameters.ts';

/** Arguments by their names on the wire, and `body`. */
export type CallArguments = Readonly<Record<string, Json>>;

export interface Rendering {
  /** An expression that gives the client. */
  readonly client: string;
  /** An expression that gives an `Upload` for what stands for a file. */
  readonly file: (value: Json) => Doc;
  /** An expression for a field of a body that doesn't come from the arguments, undefined for those that do. */
  readonly field?: (wire: string) => Doc | undefined;
  /** The method, that of the operation unless set. */
  readonly method?: string;
}

/** An expression that calls an operation. */
export function callDoc(api: Api, operation: Operation, args: CallArguments, rendering: Rendering): Doc {
  const { client, method } = rendering;
  const { required, optional } = parametersOf(operation);
  const given = optional.filter(({ name }) => args[name] !== undefined);
  const unknown = Object.keys(args).filter(
    (name) => name !== 'body' && ![...required, ...optional].some((parameter) => parameter.name === name),
  );
  if (unknown.length > 0) throw new Error(`${operation.id} has no argument '${unknown.join("', '")}'`);
  const { body } = operation;
  const values: Doc[] = required.map((parameter) => argument(api, operation, parameter, args[parameter.name]));
  if (body && (body.required || args['body'] !== undefined)) {
    values.push(args['body'] === undefined ? 'null' : valueDoc(api, body.type, args['body'], rendering));
  }
  if (given.length > 0) values.push(paramsDoc(api, operation, given, args));
  const [, ...others] = resourcesOf(api).keys();
  const made = method ?? methodName(operation);
  if (others.length === 0) return call(`${client}.${made}`, values);
  return chain(client, [`${camelCase(operation.resource)}()`, call(made, values)]);
}

function argument(api: Api, operation: Operation, parameter: Parameter, value: Json | undefined): Doc {
  if (value !== undefined) return valueDoc(api, parameter.type, value, ofParameters);
  if (typeName(api, parameter.type) === 'String') return 'null';
  throw new Error(`${operation.id}: Java needs a value for '${parameter.name}'`);
}

const ofParameters: Values = {
  file: () => {
    throw new Error('a parameter cannot be a file');
  },
};

function paramsDoc(api: Api, operation: Operation, given: readonly Parameter[], args: CallArguments): Doc {
  const links = given.map(({ name, type }) =>
    call(identifier(name), [valueDoc(api, type, args[name] ?? null, ofParameters)]),
  );
  return chain(`${paramsName(operation)}.builder()`, [...links, 'build()']);
}

type Values = Pick<Rendering, 'file' | 'field'>;

/** An expression that gives a value of a type. */
function valueDoc(api: Api, type: Type, value: Json, values: Values): Doc {
  if (value === null) return 'null';
  switch (type.kind) {
    case 'ref':
      return namedDoc(api, type.name, value, values);
    case 'file':
      return values.file(value);
    case 'string':
    case 'const':
      return quoted(text(value));
    case 'integer':
      return type.format === 'int64' ? `${digits(value)}L` : digits(value);
    case 'number':
      return Number.isInteger(value) ? `${String(value)}.0` : String(value);
    case 'boolean':
      return String(value);
    case 'array':
      return listDoc(items(value).map((item) => valueDoc(api, type.items, item, values)));
    case 'map':
      return call(
        'Map.of',
        fields(value).flatMap(([name, field]) => [quoted(name), valueDoc(api, type.values, field, values)]),
      );
    case 'union':
      if (typeName(api, type, '') === 'Long') return `${digits(value)}L`;
      return valueDoc(api, branchesOf(type).length === 1 ? (branchesOf(type)[0] ?? type) : type, value, values);
    default:
      throw new Error(`${api.name}: no value of Java for ${JSON.stringify(value)}`);
  }
}

function namedDoc(api: Api, name: string, value: Json, values: Values): Doc {
  const target = named(api, name);
  const { type } = target;
  if (!hasClass(target)) return valueDoc(api, type, value, values);
  if (type.kind === 'union') return call(`${name}.of`, [plain(value)]);
  if (type.kind !== 'object') {
    const known = constantsOf(target)?.includes(text(value)) ?? false;
    return known ? `${name}.${constantCase(text(value))}` : `${name}.of(${quoted(text(value))})`;
  }
  const links = fields(value).map(([wire, field]): Doc => {
    const property = type.properties.find((each) => each.name === wire);
    if (property) return call(identifier(wire), [values.field?.(wire) ?? valueDoc(api, property.type, field, values)]);
    return call('extra', [quoted(wire), anyDoc(field)]);
  });
  return chain(`${name}.builder()`, [...links, 'build()']);
}

/** Null has no place in `List.of`. */
const listDoc = (values: readonly Doc[]): Doc => call(values.includes('null') ? 'Arrays.asList' : 'List.of', values);

/** A value of which nothing is known. */
function anyDoc(value: Json): Doc {
  if (Array.isArray(value)) return listDoc(value.map(anyDoc));
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : plain(value);
  return call(
    'Map.of',
    fields(value).flatMap(([name, field]) => [quoted(name), anyDoc(field)]),
  );
}

function plain(value: Json): string {
  if (typeof value === 'string') return quoted(value);
  const isLong = typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) >= 2 ** 31;
  return `${String(value)}${isLong ? 'L' : ''}`;
}

function digits(value: Json): string {
  const found = String(value);
  if (!/^-?\d+$/.test(found))
    throw new Error(`${JSON.stringify(value)} is no integer, which is all that Java takes there`);
  return found;
}

function text(value: Json): string {
  if (typeof value !== 'string')
    throw new Error(`${JSON.stringify(value)} is no text, which is all that Java takes there`);
  return value;
}

function items(value: Json): Json[] {
  if (!Array.isArray(value)) throw new Error(`${JSON.stringify(value)} is no list, which is all that Java takes there`);
  return value;
}

function fields(value: Json): [string, Json][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${JSON.stringify(value)} is no object, which is all that Java takes there`);
  }
  return Object.entries(value);
}
