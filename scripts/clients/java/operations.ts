/** Emits `Operations`: what sending and reading takes to know of each operation. */
import type { Api, Conditions, Operation, Parameter, Pointer, SecurityScheme, Type } from '../../model/types.ts';
import { typesAt } from '../../model/pointer.ts';
import { uploadOf } from '../facts/bodies.ts';
import { successesOf } from '../facts/responses.ts';
import { dataOf, named, typeName } from './java-types.ts';
import { assign, call, chain, print, quoted, type Doc } from './layout.ts';
import { constantCase, identifier, operationConstant, packageOf } from './names.ts';
import { sourceFile, type SourceFile } from './source-file.ts';

/** Name of the class. */
export const operationsClass = 'Operations';

export function operationsFile(api: Api): SourceFile {
  const securities = new Map<string, { readonly name: string; readonly value: Doc }>();
  const operations = api.operations.map((operation) => operationText(api, operation, securities));
  const continuations = api.operations.flatMap((operation) => continuationText(api, operation));
  const shared = [...securities.values()].map(({ name, value }) =>
    print(assign(`private static final List<List<Carrier>> ${name}`, value), 2),
  );
  const code = `/** How the operations are sent and read. */
final class ${operationsClass} {
${[...shared, ...operations, ...continuations].join('\n\n')}

  private ${operationsClass}() {}
}
`;
  return sourceFile(api, packageOf(api), operationsClass, code);
}

/** The type of what a call gives, null for nothing. */
export function dataName(api: Api, operation: Operation): string | null {
  const type = dataOf(api, operation);
  return type ? typeName(api, type) : null;
}

type Securities = Map<string, { readonly name: string; readonly value: Doc }>;

function operationText(api: Api, operation: Operation, securities: Securities): string {
  const type = dataName(api, operation) ?? 'Void';
  const isText = successesOf(operation).some(({ mediaType }) => mediaType?.startsWith('text/'));
  const reply = isText ? 'Reply.text()' : type === 'Void' ? 'Reply.none()' : jsonReply(type);
  const links: Doc[] = [
    ...(operation.pathAlias === undefined ? [] : [call('alias', [quoted(operation.pathAlias)])]),
    ...(operation.security.length === 0 ? [] : [`security(${securityName(operation, securities)})`]),
    ...(operation.retrySafe ? ['retrySafe()'] : []),
    ...(operation.signatureScope ? [call('scope', [quoted(operation.signatureScope)])] : []),
    ...(operation.envelope ? [call('envelope', [envelopeText(operation.envelope)])] : []),
    ...uploadText(api, operation),
    'build()',
  ];
  const start = call('Operation.of', [operation.id, operation.httpMethod, operation.path].map(quoted).concat(reply));
  return print(assign(`static final Operation<${type}> ${operationConstant(operation)}`, chain(start, links)), 2);
}

const jsonReply = (type: string) =>
  type.includes('<') ? `Reply.json(new TypeReference<${type}>() {})` : `Reply.json(${type}.class)`;

function envelopeText({ success, pending = [], code, message, data }: NonNullable<Operation['envelope']>): Doc {
  const pointers = [quoted(code), message === undefined ? 'null' : quoted(message), quoted(data ?? '')];
  const [only, ...others] = success;
  if (only && others.length === 0 && pending.length === 0)
    return call('new Envelope', [conditionText(only), ...pointers]);
  return call('new Envelope', [conditionsText(success), conditionsText(pending), ...pointers]);
}

const conditionsText = (conditions: Conditions): Doc => call('List.of', conditions.map(conditionText));

function conditionText(condition: Conditions[number]): string {
  if ('status' in condition) return `Condition.status(${condition.status})`;
  const { pointer, equals } = condition;
  if (typeof equals === 'string') return `Condition.at(${quoted(pointer)}, ${quoted(equals)})`;
  if (Number.isInteger(equals)) return `Condition.at(${quoted(pointer)}, ${String(equals)})`;
  throw new Error(`a condition of the Java client compares integers and texts, not ${JSON.stringify(equals)}`);
}

function uploadText(api: Api, operation: Operation): Doc[] {
  const rule = uploadOf(api, operation);
  if (!rule) return [];
  const formats = Object.entries(rule.formats).flatMap(([type, each]) => [
    quoted(type),
    call('List.of', each.map(quoted)),
  ]);
  return [
    call('upload', [
      call('new UploadRule', [...[rule.file, rule.name, rule.type].map(quoted), call('Map.of', formats)]),
    ]),
  ];
}

/** A deprecated parameter that the client supplies travels with the credentials in the query, for old servers. */
const isLegacy = ({ deprecated, bound, in: place }: Parameter) =>
  place === 'query' && deprecated && bound !== undefined;

/** Operations with the same security share a constant. */
function securityName(operation: Operation, securities: Securities): string {
  const legacy = operation.parameters.filter(isLegacy);
  const alternatives = operation.security.map((schemes) => {
    const isQuery = schemes.every(({ carrier }) => carrier.in === 'query');
    const carriers = schemes.map(carrierText);
    return isQuery
      ? [...carriers, ...legacy.map(({ name, bound = '' }) => `Carrier.query(${kindOf(bound)}, ${quoted(name)})`)]
      : carriers;
  });
  const key = JSON.stringify(alternatives);
  const found = securities.get(key);
  if (found) return found.name;
  const name = `SECURITY_${securities.size + 1}`;
  const value = call(
    'List.of',
    alternatives.map((carriers) => call('List.of', carriers)),
  );
  securities.set(key, { name, value });
  return name;
}

const kindOf = (credential: string) => `Carrier.Kind.${constantCase(credential)}`;

function carrierText({ credential, carrier }: SecurityScheme): string {
  return carrier.in === 'bearer'
    ? `Carrier.bearer(${kindOf(credential)})`
    : `Carrier.${carrier.in}(${kindOf(credential)}, ${quoted(carrier.name)})`;
}

/** How a list or a task goes on. */
function continuationText(api: Api, operation: Operation): string[] {
  const { pagination, longRunning } = operation;
  if (pagination) return [pagingText(api, operation, pagination)];
  return longRunning ? [followingText(api, operation, longRunning)] : [];
}

export const pagingConstant = (operation: Operation) => `${operationConstant(operation)}_PAGES`;
export const followingConstant = (operation: Operation) => `${operationConstant(operation)}_TASK`;

/** The type of an item of a list. */
export function itemName(api: Api, operation: Operation): string {
  const list = typeAt(api, operation, inData(operation, operation.pagination?.items ?? ''));
  if (list.kind !== 'array') throw new Error(`${operation.id}: there is no list of items`);
  return typeName(api, list.items);
}

function typeAt(api: Api, operation: Operation, pointer: Pointer): Type {
  const data = dataOf(api, operation);
  const [found] = data ? typesAt(data, pointer, (name) => named(api, name).type) : [];
  if (!found) throw new Error(`${operation.id}: there is nothing at '${pointer}' of its data`);
  return found.kind === 'ref' && typeName(api, found) !== found.name ? named(api, found.name).type : found;
}

function pagingText(api: Api, operation: Operation, pagination: NonNullable<Operation['pagination']>): string {
  const data = dataName(api, operation) ?? 'Void';
  const getter = (pointer: Pointer | undefined) =>
    pointer === undefined ? 'null' : getterText(data, operation, inData(operation, pointer));
  const items = getter(pagination.items);
  const made = (): Doc => {
    switch (pagination.style) {
      case 'cursor':
        return call('Paging.cursor', [quoted(pagination.cursor), items, getter(pagination.next)]);
      case 'offset':
        return call('Paging.offset', [
          quoted(pagination.offset),
          items,
          getter(pagination.last),
          getter(pagination.total),
        ]);
      case 'page':
        return call('Paging.page', [
          quoted(pagination.page),
          quoted(pagination.limit),
          String(pagination.first),
          items,
        ]);
    }
  };
  return print(
    assign(`static final Paging<${data}, ${itemName(api, operation)}> ${pagingConstant(operation)}`, made()),
    2,
  );
}

/** What reads a place of the data. */
function getterText(data: string, operation: Operation, pointer: Pointer): string {
  if (pointer === '') return 'data -> data';
  const [, field = '', ...deeper] = pointer.split('/');
  if (deeper.length > 0) throw new Error(`${operation.id}: '${pointer}' lies too deep for the Java client`);
  return `${data}::${identifier(field)}`;
}

/** The operation that is asked for a task. */
export function polledBy(api: Api, operation: Operation): Operation {
  const id = operation.longRunning?.poll?.operationId ?? operation.id;
  const polled = api.operations.find((candidate) => candidate.id === id);
  if (!polled) throw new Error(`${operation.id}: there is no operation '${id}' to ask for the task`);
  return polled;
}

function followingText(api: Api, operation: Operation, task: NonNullable<Operation['longRunning']>): string {
  const polled = polledBy(api, operation);
  const [[parameter, pointer] = [], ...others] = Object.entries(task.poll?.parameters ?? {});
  if (task.poll && (parameter === undefined || pointer !== task.taskId || others.length > 0)) {
    throw new Error(
      `${operation.id}: the link to ${polled.id} has to hand over the identifier of the task and nothing else`,
    );
  }
  const at = (owner: Operation, place: Pointer | undefined) =>
    place === undefined ? 'null' : quoted(inData(owner, place));
  const seconds = (count: number | undefined) => (count === undefined ? 'null' : `Duration.ofSeconds(${count})`);
  const args: Doc[] = [
    quoted(operation.id),
    operationConstant(polled),
    parameter === undefined ? 'null' : quoted(parameter),
    at(operation, task.taskId),
    conditionsText(onData(polled, task.done)),
    conditionsText(onData(polled, task.running)),
    at(polled, task.progress),
    at(polled, task.result),
    seconds(task.maxSeconds),
    seconds(task.keepSeconds),
  ];
  const type = dataName(api, polled) ?? 'Void';
  return print(
    assign(`static final Following<${type}> ${followingConstant(operation)}`, call('new Following<>', args)),
    2,
  );
}

/** A pointer into the body as one into the data, which is all of the body that methods give. */
function inData(operation: Operation, pointer: Pointer): Pointer {
  const data = operation.envelope?.data ?? '';
  if (pointer !== data && !pointer.startsWith(`${data}/`)) {
    throw new Error(`${operation.id}: '${pointer}' has to stand within '${data}', which is what a call gives`);
  }
  return pointer.slice(data.length);
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
