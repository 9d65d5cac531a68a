/** Arbitrary requests that break the contract in one known way, and the status that they have to be refused with. */
import fc from 'fast-check';
import type { Parameter } from '../../scripts/model/types.ts';
import type { ListedOperation } from '../mock/contract.ts';
import { placesIn, replaced } from './places.ts';
import { validDrafts, write, type Draft } from './valid-requests.ts';
import { resolved } from './values.ts';
import type { WireRequest } from './wire.ts';

export interface Invalid {
  /** What is wrong. */
  readonly what: string;
  readonly status: number;
  readonly request: WireRequest;
}

type Breakage = (listed: ListedOperation, draft: Draft) => Invalid[];

/** Requests with one thing wrong, each kind as likely as another. */
export function invalidRequests(listed: ListedOperation): fc.Arbitrary<Invalid> {
  return validDrafts(listed).chain((draft) => {
    const kinds = breakages.map((breakage) => breakage(listed, draft)).filter(({ length }) => length > 0);
    return fc.oneof(...kinds.map((cases) => fc.constantFrom(...cases)));
  });
}

const breakages: readonly Breakage[] = [
  function withoutCredentials(listed, draft) {
    const { security } = listed.operation;
    if (security.length === 0) return [];
    const names = new Set(
      security.flat().map(({ carrier }) => (carrier.in === 'bearer' ? 'Authorization' : carrier.name)),
    );
    const headers = Object.fromEntries(Object.entries(draft.headers).filter(([name]) => !names.has(name)));
    const query = draft.query.filter(([name]) => !names.has(name));
    return [{ what: 'no credentials', status: 401, request: write(listed, { ...draft, headers, query }) }];
  },

  function withoutParameter(listed, draft) {
    const required = listed.operation.parameters.filter((each) => each.required && each.in !== 'path');
    return required.flatMap(({ name }) => {
      const query = draft.query.filter(([each]) => each !== name);
      const headers = Object.fromEntries(Object.entries(draft.headers).filter(([each]) => each !== name));
      const empty = draft.query.some(([each]) => each === name) ? [[name, ''] as const] : [];
      return [
        { what: `no ${name}`, status: 422, request: write(listed, { ...draft, query, headers }) },
        ...empty.map((pair) => ({
          what: `an empty ${name}`,
          status: 422,
          request: write(listed, { ...draft, query: [...query, pair] }),
        })),
      ];
    });
  },

  function withWrongParameter(listed, draft) {
    return listed.operation.parameters.flatMap((parameter) =>
      wrongTexts(listed, parameter).flatMap((text) => {
        const request = withParameter(listed, draft, parameter, text);
        return request ? [{ what: `${parameter.name} is '${text}'`, status: 422, request }] : [];
      }),
    );
  },

  function withQuery(listed, draft) {
    const more = (name: string, value: string) =>
      write(listed, { ...draft, query: [...draft.query, [name, value] as const] });
    const lists = listed.operation.parameters.filter(({ type }) => type.kind === 'array').map(({ name }) => name);
    const repeated = draft.query.filter(([name]) => !lists.includes(name));
    return [
      ...['unknown', '__proto__', 'constructor', ''].map((name) => ({
        what: `an unknown parameter '${name}'`,
        status: 422,
        request: more(name, '1'),
      })),
      ...repeated.map(([name, value]) => ({ what: `${name} twice`, status: 422, request: more(name, value) })),
    ];
  },

  function withWrongBody(listed, draft) {
    const { body } = listed.operation;
    if (!body || draft.body === undefined || draft.files) return [];
    return placesIn(listed.api, body.type, draft.body).flatMap(({ path, wrong }) =>
      wrong.map((value) => ({
        what: `/${path.join('/')} is ${value === undefined ? 'missing' : JSON.stringify(value).slice(0, 40)}`,
        status: 422,
        request: write(listed, { ...draft, body: replaced(draft.body ?? null, path, value) ?? {} }),
      })),
    );
  },

  function withBrokenBody(listed, draft) {
    const { body: declared } = listed.operation;
    const request = write(listed, draft);
    const send = (body: string | Buffer, type?: string) => ({
      ...request,
      headers: { ...request.headers, ...(type !== undefined && { 'Content-Type': type }) },
      body,
    });
    if (!declared) return [{ what: 'a body', status: 415, request: send('{}', 'application/json') }];
    const { body, ...bare } = request;
    const text = String(body ?? '');
    if (body === undefined || text.length < 2) return [];
    return [
      ...(declared.required ? [{ what: 'no body', status: 422, request: bare }] : []),
      { what: 'a body of another type', status: 415, request: send(text, 'text/plain') },
      { what: 'a body without a valid type', status: 415, request: send(text, 'nonsense') },
      { what: 'a body that is cut', status: 400, request: send(text.slice(0, draft.files ? -8 : -1)) },
      ...(draft.files
        ? []
        : [
            { what: 'a body that is no UTF-8', status: 400, request: send(Buffer.from([0x22, 0xff, 0xfe, 0x22])) },
            { what: 'a body that is null', status: 422, request: send('null') },
            { what: 'a body that is nested without end', status: 413, request: send('['.repeat(100_000)) },
          ]),
    ];
  },

  function withWrongTarget(listed, draft) {
    const request = write(listed, draft);
    const [path = '', query = ''] = request.path.split('?');
    const at = (changed: string) => ({ ...request, path: query === '' ? changed : `${changed}?${query}` });
    const { body: _, ...bare } = request;
    return [
      { what: 'a path that is not there', status: 404, request: at(`${path}/no/such/path`) },
      { what: 'no prefix', status: 404, request: at(`/nobody${path}`) },
      { what: 'broken percent-encoding', status: 400, request: at(`${path}%E5`) },
      { what: 'percent-encoded bytes that are no UTF-8', status: 400, request: at(`${path}%C3%28`) },
      { what: 'another method', status: 405, request: { ...bare, method: 'PATCH' } },
    ];
  },

  function withWrongHeaders(listed, draft) {
    const request = write(listed, draft);
    const header = (name: string, value: string, status: number) => ({
      what: `${name}: ${value}`,
      status,
      request: { ...request, headers: { ...request.headers, [name]: value } },
    });
    const successes = listed.operation.responses.filter(({ status }) => status !== 'default' && status < 300);
    const hasBody = successes.every(({ mediaType }) => mediaType !== undefined);
    return [
      header('Accept', 'nonsense', 400),
      header('Prefer', 'code=999', 400),
      header('Prefer', 'code=418x', 400),
      header('Prefer', 'example=NoSuchExample', 400),
      header('Prefer', 'task=maybe', 400),
      ...(hasBody ? [header('Accept', 'image/png', 406)] : []),
    ];
  },
];

function wrongTexts({ api }: ListedOperation, { in: place, type: written }: Parameter): string[] {
  const type = resolved(api, written);
  switch (type.kind) {
    case 'integer': {
      const beyond = 2n ** (type.format === 'int32' ? 31n : 63n);
      const outside = [
        ...(type.minimum === undefined ? [] : [String(type.minimum - 1)]),
        ...(type.maximum === undefined ? [] : [String(type.maximum + 1)]),
      ];
      return ['x', '0x10', '1e3', '1.5', ' 1', '1 ', '٣', String(beyond), String(-beyond - 1n), ...outside];
    }
    case 'boolean':
      return ['yes', '2', 'TRUE '];
    case 'string':
      return [
        ...(type.enum ? ['no such value'] : []),
        ...(type.maxLength === undefined ? [] : [(place === 'header' ? 'x' : '字').repeat(type.maxLength + 1)]),
      ];
    default:
      return [];
  }
}

/** The request with another value of a parameter; undefined where the draft does not send it. */
function withParameter(
  listed: ListedOperation,
  draft: Draft,
  { in: place, name }: Parameter,
  text: string,
): WireRequest | undefined {
  if (place === 'path') {
    const at = listed.operation.path.slice(1).split('/').indexOf(`{${name}}`);
    return write(listed, { ...draft, segments: draft.segments.with(at, text) });
  }
  if (place === 'header') return write(listed, { ...draft, headers: { ...draft.headers, [name]: text } });
  const others = draft.query.filter(([each]) => each !== name);
  return write(listed, { ...draft, query: [...others, [name, text] as const] });
}
