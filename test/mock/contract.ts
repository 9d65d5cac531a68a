/** Requests to the operations of the repository's APIs, made from the model and its examples. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { loadModel } from '../../scripts/model.ts';
import type { Api, Json, NamedType, Operation, Parameter, Type } from '../../scripts/model/types.ts';
import { readRegistry } from '../../scripts/registry.ts';

export interface ListedOperation {
  readonly api: Api;
  readonly operation: Operation;
}

export const operations: readonly ListedOperation[] = readRegistry().flatMap((entry) => {
  const api = loadModel(entry);
  return api.operations.map((operation) => ({ api, operation }));
});

/** URL and options of a valid request; `query` is added to the required parameters, or replaces them. */
export function requestOf(
  base: string,
  { api, operation }: ListedOperation,
  query: Readonly<Record<string, string | number>> = {},
): [url: string, init: RequestInit] {
  const headers = new Headers();
  const search = new URLSearchParams();
  for (const { carrier } of operation.security[0] ?? []) {
    if (carrier.in === 'bearer') headers.set('authorization', 'Bearer token');
    else if (carrier.in === 'header') headers.set(carrier.name, 'credential');
    else search.set(carrier.name, 'credential');
  }
  const valueOf = (parameter: Parameter) => String(valueFor(parameter, api.types));
  for (const parameter of operation.parameters) {
    if (!parameter.required || parameter.in === 'path') continue;
    if (parameter.in === 'query') search.set(parameter.name, valueOf(parameter));
    else headers.set(parameter.name, valueOf(parameter));
  }
  for (const [name, value] of Object.entries(query)) search.set(name, String(value));
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((each) => each.in === 'path' && each.name === name) as Parameter;
    return encodeURIComponent(valueOf(parameter));
  });
  const body = bodyOf(operation);
  if (typeof body === 'string') headers.set('content-type', 'application/json');
  const init = { method: operation.httpMethod, headers, ...(body !== undefined && { body }) };
  return [`${base}/${api.name}${path}?${search}`, init];
}

function valueFor({ example, type, default: preset }: Parameter, types: readonly NamedType[]): Json {
  const resolve = (each: Type): Type =>
    each.kind === 'ref' ? (types.find(({ name }) => name === each.name)?.type ?? each) : each;
  return example ?? preset ?? type.examples?.[0] ?? resolve(type).examples?.[0] ?? 1;
}

function bodyOf({ body }: Operation): string | FormData | undefined {
  if (!body) return undefined;
  if (body.mediaType === 'application/json') return JSON.stringify(body.examples[0]?.value ?? {});
  const form = new FormData();
  for (const [name, value] of Object.entries({ fileId: 'file', type: 'document' })) form.set(name, value);
  form.set('file', new Blob(['content']), '石墨.docx');
  return form;
}

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
formats.default(ajv);
for (const { name, bundle } of readRegistry()) ajv.addSchema(JSON.parse(readFileSync(bundle, 'utf8')) as object, name);

/** Holds a body against the schema of a response. */
export function bodyValidator({ api, operation }: ListedOperation, status: number | 'default'): ValidateFunction {
  const escape = (token: string) => encodeURIComponent(token.replaceAll('~', '~0').replaceAll('/', '~1'));
  const place = ['paths', operation.path, operation.httpMethod.toLowerCase(), 'responses', String(status)];
  const media = operation.responses.find((response) => response.status === status)?.mediaType ?? '';
  return ajv.compile({ $ref: `${api.name}#/${[...place, 'content', media, 'schema'].map(escape).join('/')}` });
}
