/** Emits `_operations.py`: what the runtime has to know of each operation. */
import type { Api, Conditions, Operation, Parameter, Pointer } from '../../model/types.ts';
import { tokensOf } from '../../model/pointer.ts';
import { longestOf, uploadOf } from '../facts/bodies.ts';
import { successesOf } from '../facts/responses.ts';
import { docstring } from './docstring.ts';
import { importsFor, type Modules } from './imports.ts';
import { keywords, literal, text, tuple } from './literal.ts';
import { constant, identifier } from './names.ts';
import { dataDecoder, dataText, resolve } from './type-text.ts';

export function operationsModule(api: Api): string {
  const securities = new Map<string, string>();
  const operations = api.operations.map((operation) => operationText(api, operation, securities));
  const constants = [...securities].map(([value, name]) => `${name}: Security = ${value}`);
  const code = [...constants, ...operations].join('\n\n');
  return `${docstring([`The operations of ${api.title}, as the runtime has to know them.`])}
${importsFor(code, modules)}

${code}
`;
}

const modules: Modules = {
  '.._runtime.model': ['as_it_is', 'list_of', 'map_of'],
  '.._runtime.operation': [
    'Carrier',
    'CursorPaging',
    'Envelope',
    'Following',
    'NumberPaging',
    'OffsetPaging',
    'Operation',
    'Parameter',
    'Security',
    'UploadFields',
  ],
  '.._runtime.pointer': ['Equals', 'Status'],
  '.': ['models'],
};

function operationText(api: Api, operation: Operation, securities: Map<string, string>): string {
  const { body, pagination, longRunning } = operation;
  const media = successesOf(operation).map(({ mediaType }) => mediaType);
  const hasText = media.some((type) => type?.startsWith('text/'));
  const type = body && resolve(api, body.type);
  const secrets =
    type?.kind === 'object' ? type.properties.flatMap((each) => (each.type.secret ? [text(each.name)] : [])) : [];
  const sets = type?.kind === 'object' ? type.requireOneOf : undefined;
  const longest = longestOf(api, operation);
  const upload = uploadOf(api, operation);
  const parameters = operation.parameters
    .filter((parameter) => !isLegacy(parameter))
    .map((each) => parameterText(api, each));
  const facts = keywords({
    id: text(operation.id),
    method: text(operation.httpMethod),
    path: text(operation.path),
    alias: operation.pathAlias === undefined ? undefined : text(operation.pathAlias),
    parameters: parameters.length > 0 ? tuple(parameters) : undefined,
    body: body && text(body.mediaType === 'application/json' ? 'json' : 'form'),
    upload: upload && uploadText(upload),
    alternatives: sets && tuple(sets.map((set) => tuple(set.map(text)))),
    longest: longest && literal(longest),
    secrets: secrets.length > 0 ? tuple(secrets) : undefined,
    reply: text(hasText ? 'text' : media.includes('application/json') ? 'json' : 'none'),
    decode: dataDecoder(api, operation),
    security: operation.security.length > 0 ? securityName(operation, securities) : undefined,
    retry_safe: operation.retrySafe ? 'True' : undefined,
    scope: operation.signatureScope && text(operation.signatureScope),
    envelope: operation.envelope && envelopeText(operation.envelope),
  });
  const name = constant(operation);
  return [
    `${name}: Operation[${dataText(api, operation)}] = Operation(${facts})`,
    ...(pagination ? [`${name}_PAGING = ${pagingText(operation, pagination)}`] : []),
    ...(longRunning ? [`${name}_FOLLOWING = ${followingText(api, operation, longRunning)}`] : []),
  ].join('\n');
}

function parameterText(api: Api, { name, in: place, type, explode }: Parameter): string {
  const item = resolve(api, type.kind === 'array' ? type.items : type);
  const check = item.kind === 'integer' || item.kind === 'number' ? [`check=${text(item.kind)}`] : [];
  const joined = type.kind === 'array' && !explode ? ['joined=True'] : [];
  return `Parameter(${[text(name), text(place), ...check, ...joined].join(', ')})`;
}

function uploadText({ file, name, type, formats }: NonNullable<ReturnType<typeof uploadOf>>): string {
  const entries = Object.entries(formats).map(([key, values]) => `${text(key)}: ${tuple(values.map(text))}`);
  return `UploadFields(${keywords({ file: text(file), name: text(name), type: text(type), formats: `{${entries.join(', ')}}` })})`;
}

/** A deprecated parameter that the client supplies travels with the credentials in the query, for old servers. */
const isLegacy = ({ deprecated, bound, in: place }: Parameter) =>
  place === 'query' && deprecated && bound !== undefined;

/** Operations with the same security share a constant. */
function securityName(operation: Operation, securities: Map<string, string>): string {
  const legacy = operation.parameters.filter(isLegacy).map(({ name, bound = '' }) => carrier(bound, 'query', name));
  const alternatives = operation.security.map((schemes) => {
    const carriers = schemes.map(({ credential, carrier: { in: place, ...rest } }) =>
      carrier(credential, place, 'name' in rest ? rest.name : undefined),
    );
    const isQuery = schemes.every((scheme) => scheme.carrier.in === 'query');
    return tuple(isQuery ? [...carriers, ...legacy] : carriers);
  });
  const value = tuple(alternatives);
  const name = securities.get(value) ?? `_SECURITY_${securities.size + 1}`;
  securities.set(value, name);
  return name;
}

const carrier = (credential: string, place: string, name?: string) =>
  `Carrier(${[credential, place, ...(name === undefined ? [] : [name])].map(text).join(', ')})`;

export const pointerText = (pointer: Pointer) => tuple(tokensOf(pointer).map(text));

const conditionsText = (conditions: Conditions) =>
  tuple(
    conditions.map((condition) =>
      'status' in condition
        ? `Status(${condition.status})`
        : `Equals(${pointerText(condition.pointer)}, ${literal(condition.equals)})`,
    ),
  );

function envelopeText({ success, pending, code, message, data }: NonNullable<Operation['envelope']>): string {
  return `Envelope(${keywords({
    success: conditionsText(success),
    pending: pending && conditionsText(pending),
    code: pointerText(code),
    message: message === undefined ? undefined : pointerText(message),
    data: data === undefined ? undefined : pointerText(data),
  })})`;
}

function pagingText(operation: Operation, pagination: NonNullable<Operation['pagination']>): string {
  const at = (pointer: Pointer | undefined) =>
    pointer === undefined ? undefined : pointerText(inData(operation, pointer));
  const items = at(pagination.items);
  if (pagination.style === 'cursor') {
    const { cursor, next } = pagination;
    return `CursorPaging(${keywords({ cursor: text(cursor), argument: text(identifier(cursor)), items, next: at(next) })})`;
  }
  if (pagination.style === 'page') {
    const { page, limit, first } = pagination;
    return `NumberPaging(${keywords({ page: text(page), argument: text(identifier(page)), limit: text(limit), first: String(first), items })})`;
  }
  const { offset, last, total } = pagination;
  return `OffsetPaging(${keywords({ offset: text(offset), argument: text(identifier(offset)), items, last: at(last), total: at(total) })})`;
}

/** The operation that tells how far a task is. */
export function polledBy(api: Api, operation: Operation): Operation {
  const id = operation.longRunning?.poll?.operationId ?? operation.id;
  const polled = api.operations.find((candidate) => candidate.id === id);
  if (!polled) throw new Error(`${operation.id}: there is no operation '${id}' to ask for the task`);
  return polled;
}

function followingText(api: Api, operation: Operation, task: NonNullable<Operation['longRunning']>): string {
  const polled = polledBy(api, operation);
  return `Following(${keywords({
    id: text(operation.id),
    done: conditionsText(onData(polled, task.done)),
    running: conditionsText(onData(polled, task.running)),
    task_id: task.taskId === undefined ? undefined : pointerText(inData(operation, task.taskId)),
    progress: task.progress === undefined ? undefined : pointerText(inData(polled, task.progress)),
    result: task.result === undefined ? undefined : pointerText(inData(polled, task.result)),
    max_seconds: task.maxSeconds === undefined ? undefined : String(task.maxSeconds),
    keep_seconds: task.keepSeconds === undefined ? undefined : String(task.keepSeconds),
  })})`;
}

/** A pointer into the body as one into the data, which is all of the body that methods return. */
export function inData(operation: Operation, pointer: Pointer): Pointer {
  const data = operation.envelope?.data ?? '';
  if (pointer === data || pointer.startsWith(`${data}/`)) return pointer.slice(data.length);
  throw new Error(`${operation.id}: '${pointer}' has to stand within '${data}', which is what a call gives`);
}

/** Conditions on the data of a success. Those that make it a success in the first place need no second look. */
function onData(operation: Operation, conditions: Conditions): Conditions {
  const { envelope } = operation;
  if (envelope?.data === undefined) return conditions;
  if (envelope.pending) throw new Error(`${operation.id}: an envelope of data cannot tell that a task still runs`);
  const known = new Set(envelope.success.map((condition) => JSON.stringify(condition)));
  return conditions
    .filter((condition) => !known.has(JSON.stringify(condition)))
    .map((condition) =>
      'status' in condition ? condition : { ...condition, pointer: inData(operation, condition.pointer) },
    );
}
