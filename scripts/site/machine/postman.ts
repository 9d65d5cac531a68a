/** An API as a Postman collection, format 2.1. */
import type { Api, Json, Operation, Parameter, SecurityScheme, Type } from '../../model/types.ts';

type Node = { [key: string]: unknown };

/**
 * The collection: a folder for each tag, a request for each operation with the example of its description, and its named responses.
 * Base URL and credentials are variables of the collection, and credentials are empty.
 */
export function postmanCollection(api: Api): Node {
  return {
    info: {
      name: api.title,
      description: api.description,
      version: api.version,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: api.tags.map((tag) => ({
      name: tag.displayName,
      description: tag.description,
      item: api.operations.filter((operation) => operation.tag === tag.name).map(item),
    })),
    variable: [
      { key: 'baseUrl', value: baseUrl(api), type: 'string' },
      ...[...new Set(api.credentials.map(variableOf))].map((key) => ({ key, value: '', type: 'string' })),
    ],
  };
}

function item(operation: Operation): Node {
  const request = requestOf(operation);
  return {
    name: operation.summary,
    request,
    response: operation.responses.flatMap(({ status, description, mediaType, examples }) =>
      examples.map(({ name, summary, value }) => ({
        name: summary || name,
        originalRequest: request,
        status: description.split('\n')[0],
        ...(typeof status === 'number' && { code: status }),
        ...(mediaType && { header: [{ key: 'Content-Type', value: mediaType }] }),
        body: typeof value === 'string' ? value : JSON.stringify(value, null, 2),
      })),
    ),
  };
}

function requestOf(operation: Operation): Node {
  const schemes = operation.security[0] ?? [];
  const header = [
    ...operation.parameters.filter((parameter) => parameter.in === 'header').map(pair),
    ...schemes.filter(({ carrier }) => carrier.in === 'header').map(credential),
    ...(operation.body?.mediaType === 'application/json' ? [{ key: 'Content-Type', value: 'application/json' }] : []),
  ];
  const bearer = schemes.find(({ carrier }) => carrier.in === 'bearer');
  return {
    method: operation.httpMethod,
    description: operation.description,
    header,
    url: urlOf(operation, schemes),
    auth: bearer
      ? { type: 'bearer', bearer: [{ key: 'token', value: `{{${variableOf(bearer)}}}`, type: 'string' }] }
      : { type: 'noauth' },
    ...(operation.body && { body: bodyOf(operation.body) }),
  };
}

function urlOf({ path, parameters }: Operation, schemes: readonly SecurityScheme[]): Node {
  const segments = path.slice(1).replaceAll(/\{(\w+)\}/g, ':$1');
  const query = [
    ...parameters.filter((parameter) => parameter.in === 'query').map(pair),
    ...schemes.filter(({ carrier }) => carrier.in === 'query').map(credential),
  ];
  const used = query.filter((one) => !('disabled' in one));
  const search = used.length > 0 ? `?${used.map(({ key, value }) => `${key}=${value}`).join('&')}` : '';
  return {
    raw: `{{baseUrl}}/${segments}${search}`,
    host: ['{{baseUrl}}'],
    path: segments.split('/'),
    query,
    variable: parameters.filter((parameter) => parameter.in === 'path').map(pair),
  };
}

/** A parameter with its example; one that may be left out is left out until somebody ticks it. */
function pair({
  name,
  description,
  required,
  in: place,
  example,
  type,
}: Parameter): Node & { key: string; value: string } {
  const value = example ?? type.examples?.[0] ?? type.default ?? '';
  return {
    key: name,
    value: typeof value === 'string' ? value : JSON.stringify(value),
    description,
    ...(!required && place !== 'path' && { disabled: true }),
  };
}

function credential(scheme: SecurityScheme): Node & { key: string; value: string } {
  const key = scheme.carrier.in === 'bearer' ? 'Authorization' : scheme.carrier.name;
  return { key, value: `{{${variableOf(scheme)}}}`, description: scheme.description };
}

function bodyOf({ mediaType, examples, type }: NonNullable<Operation['body']>): Node {
  const value = examples[0]?.value ?? {};
  if (mediaType === 'application/json') {
    return { mode: 'raw', raw: JSON.stringify(value, null, 2), options: { raw: { language: 'json' } } };
  }
  const entries = Object.entries(value as { [key: string]: Json });
  return {
    mode: 'formdata',
    formdata: entries.map(([key, part]) =>
      isFile(type, key)
        ? { key, type: 'file', src: [] }
        : { key, type: 'text', value: typeof part === 'string' ? part : JSON.stringify(part) },
    ),
  };
}

function isFile(type: Type, name: string): boolean {
  return type.kind === 'object' && type.properties.some((one) => one.name === name && one.type.kind === 'file');
}

/** Schemes that carry the same credential share a variable. */
const variableOf = ({ credential: name }: SecurityScheme) => name;

function baseUrl({ server }: Api): string {
  return server.url.replaceAll(/\{(\w+)\}/g, (_, name: string) => server.variables[name]?.default ?? name);
}
