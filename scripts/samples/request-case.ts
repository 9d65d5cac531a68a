/** A request as every target writes it: an operation with the example values of its description. */
import type { Api, Json, Operation, Parameter, RequestBody, SecurityScheme, Type } from '../model/types.ts';
import { baseUrlVariable, credentialVariable, fieldVariable, optionVariable } from './environment.ts';

/** A value that is read from the environment, with what stands before it. */
export class FromEnvironment {
  constructor(
    readonly variable: string,
    readonly prefix = '',
  ) {}
}

export type Text = string | FromEnvironment;

/** A file of the working directory, to be uploaded. */
export class FromFile {
  constructor(readonly file: string) {}
}

/** JSON in which values may come from the environment or from a file. */
export type Data = null | boolean | number | Text | FromFile | readonly Data[] | { readonly [key: string]: Data };

export interface NamedValue {
  readonly name: string;
  readonly value: Text | number;
}

export interface NamedText {
  readonly name: string;
  readonly value: Text;
}

export type FormPart = NamedText | { readonly name: string; readonly file: string };

export interface RequestCase {
  readonly operationId: string;
  /** Lines that say what the program does and needs. */
  readonly comment: readonly string[];
  readonly method: Operation['httpMethod'];
  /** The variable that holds the base URL. */
  readonly baseUrl: string;
  /** Literal parts, the first of which begins with a slash, and values that have to be percent-encoded. */
  readonly path: readonly (string | NamedValue)[];
  readonly query: readonly NamedValue[];
  readonly headers: readonly NamedText[];
  readonly json?: Data;
  readonly form?: readonly FormPart[];
  /** Whether a success can have a body. */
  readonly hasReply: boolean;
  /** The body is text whose encoding the media type may leave open. */
  readonly isText: boolean;
}

/** Names of variables that the templates use themselves. */
const taken = new Set(
  'url uri query headers body json request response reply form file client curl status env'.split(' '),
);

/**
 * @throws Error, naming the operation, if it has something for which samples have no form, or lacks an example.
 */
export function requestCase(api: Api, operation: Operation): RequestCase {
  const fail = (problem: string): never => {
    throw new Error(`${api.name} ${operation.id}: a sample cannot be made: ${problem}`);
  };
  const sent = operation.parameters.filter((parameter) => isSent(operation, parameter));
  const value = (parameter: Parameter): Text | number => parameterValue(api, parameter, fail);
  const credentials = operation.security[0] ?? [];
  const carried = (place: 'query' | 'header'): NamedText[] =>
    credentials.flatMap((scheme) => credential(api, scheme, place));
  const ofPlace = (place: Parameter['in']): NamedValue[] =>
    sent
      .filter((parameter) => parameter.in === place)
      .map((parameter) => ({ name: parameter.name, value: value(parameter) }));
  const success = operation.responses.filter(({ status }) => typeof status === 'number' && status < 300);
  const parts: Omit<RequestCase, 'comment'> = {
    operationId: operation.id,
    method: operation.httpMethod,
    baseUrl: baseUrlVariable(api),
    path: pathOf(operation.path, ofPlace('path'), fail),
    query: [...ofPlace('query'), ...carried('query')],
    headers: [...carried('header'), ...ofPlace('header').map(({ name, value }) => ({ name, value: text(value) }))],
    ...(operation.body && bodyOf(api, operation.body, fail)),
    hasReply: success.some(({ mediaType }) => mediaType !== undefined),
    isText: success.some(({ mediaType }) => mediaType?.startsWith('text/')),
  };
  return { ...parts, comment: commentOf(operation, parts) };
}

/** A first call has no cursor, and deprecated parameters are for old servers only. */
const isSent = ({ pagination }: Operation, { name, deprecated }: Parameter): boolean =>
  !deprecated && !(pagination?.style === 'cursor' && pagination.cursor === name);

const text = (value: Text | number): Text => (typeof value === 'number' ? String(value) : value);

function parameterValue(
  api: Api,
  { name, bound, example }: Parameter,
  fail: (problem: string) => never,
): Text | number {
  if (bound !== undefined) return new FromEnvironment(optionVariable(api, bound));
  if (typeof example === 'string' || typeof example === 'number') return example;
  if (typeof example === 'boolean') return String(example);
  return fail(
    `the parameter '${name}' has ${example === undefined ? 'no example' : 'an example that is no single value'}`,
  );
}

function credential(api: Api, scheme: SecurityScheme, place: 'query' | 'header'): NamedText[] {
  const variable = credentialVariable(api, scheme);
  const { carrier } = scheme;
  if (carrier.in === 'bearer') {
    return place === 'header' ? [{ name: 'Authorization', value: new FromEnvironment(variable, 'Bearer ') }] : [];
  }
  return carrier.in === place ? [{ name: carrier.name, value: new FromEnvironment(variable) }] : [];
}

function pathOf(path: string, values: readonly NamedValue[], fail: (problem: string) => never): RequestCase['path'] {
  const parts = path.split(/\{([^}]+)\}/).map((part, index) => {
    if (index % 2 === 0) return /^[\w./~-]*$/.test(part) ? part : fail(`'${part}' in the path needs an escape`);
    if (taken.has(part)) fail(`the templates have a variable '${part}' of their own; give theirs another name`);
    return values.find(({ name }) => name === part) ?? fail(`the path names '${part}', which is no parameter`);
  });
  return parts.filter((part) => part !== '');
}

function bodyOf(
  api: Api,
  { mediaType, type, examples }: RequestBody,
  fail: (problem: string) => never,
): Pick<RequestCase, 'json' | 'form'> {
  const [example] = examples;
  if (!example) return fail('the body has no example');
  const properties = propertiesOf(api, type);
  const fields = isMap(example.value) ? Object.entries(example.value) : [];
  const values = fields.map(([name, value]) => {
    const variable = fieldVariable(api, name);
    if (properties.get(name)?.secret && variable === undefined) {
      fail(`the field '${name}' is secret; name a variable for it in scripts/samples/environment.ts`);
    }
    return [name, variable === undefined ? value : new FromEnvironment(variable)] as const;
  });
  if (mediaType === 'application/json')
    return { json: isMap(example.value) ? Object.fromEntries(values) : example.value };
  return {
    form: values.map(([name, value]) => {
      if (value instanceof FromEnvironment) return { name, value };
      if (typeof value !== 'string') return fail(`the part '${name}' of the form is no text`);
      return properties.get(name)?.kind === 'file' ? { name, file: value } : { name, value };
    }),
  };
}

/** The fields of an object by their names; none if it is no object. */
export function propertiesOf(api: Api, written: Type): Map<string, Type> {
  const type = written.kind === 'ref' ? api.types.find(({ name }) => name === written.name)?.type : written;
  return new Map(type?.kind === 'object' ? type.properties.map((property) => [property.name, property.type]) : []);
}

const isMap = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function commentOf(operation: Operation, parts: Omit<RequestCase, 'comment'>): string[] {
  const files = (parts.form ?? []).flatMap((part) => ('file' in part ? [part.file] : []));
  const verdicts = (operation.envelope?.success ?? []).flatMap((one) => ('pointer' in one ? [one] : []));
  return [
    openingLine(operation),
    '',
    environmentLine(variablesOf(parts)),
    ...(operation.signatureScope ? [`The signature needs the scope '${operation.signatureScope}'.`] : []),
    ...files.map((file) => `Sends ${file} from the working directory.`),
    ...verdicts.map(
      ({ pointer, equals }) =>
        `A reply with status 200 reports a failure unless its ${pointer.slice(1)} is ${JSON.stringify(equals)}.`,
    ),
  ];
}

export const openingLine = ({ summary, httpMethod, path }: Operation): string => `${summary}: ${httpMethod} ${path}`;

export const environmentLine = (variables: readonly string[]): string =>
  `Reads ${enumeration(variables)} from the environment.`;

/** The environment variables of a request, in the order of their use. */
export function variablesOf({ baseUrl, path, query, headers, json, form }: Omit<RequestCase, 'comment'>): string[] {
  const variables = [baseUrl];
  const visit = (value: unknown): void => {
    if (value instanceof FromEnvironment) variables.push(value.variable);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  [path, query, headers, json, form].forEach(visit);
  return [...new Set(variables)];
}

function enumeration(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
