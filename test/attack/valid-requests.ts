/** Arbitrary valid requests of an operation. */
import fc from 'fast-check';
import type { Api, Json, Operation, Parameter } from '../../scripts/model/types.ts';
import type { ListedOperation } from '../mock/contract.ts';
import { resolved, valuesOf } from './values.ts';
import type { WireRequest } from './wire.ts';

/** A request before it is written: what a mutation takes hold of. */
export interface Draft {
  readonly method: string;
  /** Decoded segments; the API's prefix is not among them. */
  readonly segments: readonly string[];
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or the fields of a form. */
  readonly body?: Json;
  /** Names of the fields that are files; undefined for JSON. */
  readonly files?: readonly string[];
}

/** Drafts of valid requests. */
export function validDrafts({ api, operation }: ListedOperation): fc.Arbitrary<Draft> {
  const alternatives = operation.security.length > 0 ? operation.security : [[]];
  return fc
    .record({
      credentials: fc.constantFrom(...alternatives),
      parameters: fc.tuple(...operation.parameters.map((parameter) => parameterValues(api, operation, parameter))),
      body: bodies(api, operation),
      secret: fc.stringMatching(/^[\w.~+/-]{1,40}=*$/),
    })
    .map(({ credentials, parameters, body, secret }) => {
      const given = operation.parameters.flatMap((parameter, index) => {
        const value = parameters[index];
        return value === undefined ? [] : [{ parameter, value }];
      });
      const at = (place: Parameter['in']) => given.filter(({ parameter }) => parameter.in === place);
      const path = new Map(at('path').map(({ parameter, value }) => [parameter.name, value]));
      return {
        method: operation.httpMethod,
        segments: operation.path
          .slice(1)
          .split('/')
          .map((segment) => segment.replace(/^\{(.+)\}$/, (_, name: string) => path.get(name) ?? '')),
        query: [
          ...at('query').map(({ parameter, value }) => [parameter.name, value] as const),
          ...credentials.flatMap(({ carrier }) => (carrier.in === 'query' ? [[carrier.name, secret] as const] : [])),
        ],
        headers: Object.fromEntries([
          ...at('header').map(({ parameter, value }) => [parameter.name, value] as const),
          ...credentials.flatMap(({ carrier }) => {
            if (carrier.in === 'bearer') return [['Authorization', `Bearer ${secret}`] as const];
            return carrier.in === 'header' ? [[carrier.name, secret] as const] : [];
          }),
        ]),
        ...body,
      };
    });
}

/** Values of a parameter as text; undefined leaves it off. */
function parameterValues(api: Api, operation: Operation, parameter: Parameter): fc.Arbitrary<string | undefined> {
  const { required, example, name } = parameter;
  const asText = (value: Json) => String(value);
  // Of cursors and tasks the mock knows those that it gave, and the one that the documentation shows.
  const isHandedOut = operation.pagination?.style === 'cursor' && operation.pagination.cursor === name;
  const isTask = api.operations.some(({ longRunning }) => {
    return longRunning?.poll?.operationId === operation.id && name in longRunning.poll.parameters;
  });
  const values = isHandedOut || isTask ? fc.constant(asText(example ?? '')) : plainValues(api, parameter).map(asText);
  return required ? values : fc.option(values, { nil: undefined });
}

function plainValues(api: Api, { in: place, type, required }: Parameter): fc.Arbitrary<Json> {
  const values = valuesOf(api, type);
  if (resolved(api, type).kind !== 'string') return values;
  const texts = values as fc.Arbitrary<string>;
  // What is required is not empty (allowEmptyValue is off unless it is said), and a header has visible characters only.
  if (place !== 'header') return required ? texts.filter((text) => text !== '') : texts;
  return texts.map((text) => text.replace(/[^\x21-\x7e]/g, '-'));
}

function bodies(api: Api, { body }: Operation): fc.Arbitrary<Pick<Draft, 'body' | 'files'>> {
  if (!body) return fc.constant({});
  const type = resolved(api, body.type);
  const isForm = body.mediaType === 'multipart/form-data';
  const files =
    isForm && type.kind === 'object'
      ? { files: type.properties.filter((each) => each.type.kind === 'file').map(({ name }) => name) }
      : {};
  const values = valuesOf(api, body.type).map((value) => ({ body: isForm ? withTextsOnly(value) : value, ...files }));
  return body.required ? values : fc.option(values, { nil: {} });
}

/** A form has no other values than texts. */
function withTextsOnly(value: Json): Json {
  const texts = Object.entries(value ?? {}).filter(([, each]) => typeof each === 'string');
  // Names that forms write differently from tool to tool are not what is tried here.
  return Object.fromEntries(texts.filter(([name]) => /^[\w-]+$/.test(name)) as [string, string][]);
}

/** The request on the wire. */
export function write({ api }: ListedOperation, { method, segments, query, headers, body, files }: Draft): WireRequest {
  const search = query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  const path = `/${api.name}/${segments.map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`;
  if (body === undefined) return { method, path, headers };
  const written = files ? formOf(body, files) : { type: 'application/json', text: JSON.stringify(body) };
  return { method, path, headers: { ...headers, 'Content-Type': written.type }, body: written.text };
}

function formOf(body: Json, files: readonly string[]): { type: string; text: string } {
  const parts = Object.entries(body ?? {}).map(([name, value]) => {
    const fileName = files.includes(name) ? `; filename="${encodeURIComponent(String(value))}"` : '';
    return `--attack\r\nContent-Disposition: form-data; name="${name}"${fileName}\r\n\r\n${String(value)}\r\n`;
  });
  return { type: 'multipart/form-data; boundary=attack', text: `${parts.join('')}--attack--\r\n` };
}
