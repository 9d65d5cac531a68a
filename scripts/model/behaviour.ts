/** Holds what the behaviour extensions say against the operations and types that they talk about. */
import type { Node } from './node.ts';
import type { ReadOperation } from './operation.ts';
import { typesAt } from './pointer.ts';
import { admits } from './schema.ts';
import type { Api, Condition, LongRunning, Operation, Pagination, Pointer, Response, Type } from './types.ts';

type Kind = Type['kind'];

/** What the checks look names up in. */
export interface Names {
  type(name: string): Type;
  operation(id: string): ReadOperation | undefined;
}

const isSuccess = ({ status }: Response) => typeof status === 'number' && status < 300;

/** Checks one operation, and follows its task to the operation that is polled. */
export function completeOperation({ node, operation, poll }: ReadOperation, names: Names): Operation {
  const check = new Check(operation, names);
  checkLinks(node, operation, names);
  if (operation.pagination) checkPagination(node.need('x-pagination'), operation.pagination, check);
  if (operation.envelope) {
    const { success, pending, code, message, data } = operation.envelope;
    const place = node.need('x-envelope');
    check.conditions(place, [...success, ...(pending ?? [])]);
    check.pointer(place.need('code'), code);
    if (message !== undefined) check.pointer(place.need('message'), message, ['string']);
    if (data !== undefined) check.pointer(place.need('data'), data);
  }
  if (!operation.longRunning) return operation;
  return { ...operation, longRunning: completeTask(node.need('x-long-running'), operation, poll ?? '', names) };
}

function checkPagination(node: Node, pagination: Pagination, check: Check) {
  check.parameter(node.need('limit'), pagination.limit);
  check.pointer(node.need('items'), pagination.items, ['array']);
  switch (pagination.style) {
    case 'cursor':
      check.parameter(node.need('cursor'), pagination.cursor);
      return check.pointer(node.need('next'), pagination.next, ['string']);
    case 'page':
      return check.parameter(node.need('page'), pagination.page);
    case 'offset':
      check.parameter(node.need('offset'), pagination.offset);
      if (pagination.last !== undefined) check.pointer(node.need('last'), pagination.last, ['boolean']);
      if (pagination.total !== undefined) check.pointer(node.need('total'), pagination.total, ['integer']);
  }
}

function completeTask(node: Node, operation: Operation, poll: string, names: Names): LongRunning {
  const written = operation.longRunning as LongRunning;
  const link = operation.responses.map(({ links }) => links[poll]).find((each) => each !== undefined);
  if (poll !== 'repeat' && !link) node.need('poll').fail(`no response has a link '${poll}'; name one, or write repeat`);
  const polled = link ? names.operation(link.operationId)?.operation : operation;
  const polling = new Check(polled ?? operation, names);
  polling.conditions(node, [...written.done, ...written.running]);
  if (written.progress !== undefined) polling.pointer(node.need('progress'), written.progress, ['integer', 'number']);
  if (written.result !== undefined) polling.pointer(node.need('result'), written.result);
  if (written.taskId !== undefined) new Check(operation, names).pointer(node.need('taskId'), written.taskId);
  if (!link) return written;
  const parameters = Object.entries(link.parameters).map(([name, expression]) => {
    const pointer = /^\$response\.body#(.*)$/.exec(expression)?.[1];
    return [name, pointer ?? node.need('poll').fail(`link '${poll}' fills '${name}' from elsewhere than the response`)];
  });
  return { ...written, poll: { operationId: link.operationId, parameters: Object.fromEntries(parameters) } };
}

function checkLinks(node: Node, operation: Operation, names: Names) {
  for (const [status, written] of node.need('responses').entries()) {
    for (const [name, place] of written.resolve().get('links')?.entries() ?? []) {
      const link = operation.responses.find((response) => `${response.status}` === status)?.links[name];
      if (link) checkLink(place.resolve(), operation, link, names);
    }
  }
}

function checkLink(node: Node, operation: Operation, link: Response['links'][string], names: Names) {
  const target = names.operation(link.operationId);
  if (!target) return node.need('operationId').fail(`there is no operation '${link.operationId}'`);
  const check = new Check(operation, names);
  for (const [name, expression] of Object.entries(link.parameters)) {
    const place = node.need('parameters').need(name);
    if (!target.operation.parameters.some((parameter) => parameter.name === name)) {
      place.fail(`'${link.operationId}' has no parameter '${name}'`);
    }
    const [, source, rest] =
      /^\$(response\.body#|request\.body#|request\.path\.|request\.query\.)(.*)$/.exec(expression) ?? [];
    if (source === undefined || rest === undefined) {
      place.fail(`'${expression}' is no expression that the model knows, such as $response.body#/data/id`);
    } else if (source === 'response.body#') {
      check.pointer(place, rest);
    } else if (source === 'request.body#') {
      const type = operation.body?.type;
      if (!type || typesAt(type, rest, names.type).length === 0) place.fail(`'${rest}' leads nowhere in the request`);
    } else {
      check.parameter(place, rest, source === 'request.path.' ? 'path' : 'query');
    }
  }
}

/** Checks on one operation's parameters and successful responses. */
class Check {
  constructor(
    private readonly operation: Operation,
    private readonly names: Names,
  ) {}

  parameter(node: Node, name: string, place = 'query'): void {
    const known = this.operation.parameters.some((parameter) => parameter.name === name && parameter.in === place);
    if (!known) node.fail(`${this.operation.id} has no ${place} parameter '${name}'`);
  }

  /** The pointer has to lead somewhere in a successful response, to one of the kinds. */
  pointer(node: Node, pointer: Pointer, kinds?: readonly Kind[]): void {
    const found = this.typesAt(pointer);
    if (found.length === 0) {
      node.fail(`'${pointer}' leads nowhere in the successful responses of ${this.operation.id}`);
    }
    if (kinds && !found.some((type) => this.isKind(type, kinds))) {
      node.fail(`'${pointer}' leads to ${found.map((type) => type.kind).join(', ')}, expected ${kinds.join(' or ')}`);
    }
  }

  conditions(node: Node, conditions: readonly Condition[]): void {
    for (const condition of conditions) {
      if ('status' in condition) {
        if (!this.operation.responses.some((response) => response.status === condition.status)) {
          node.fail(`${this.operation.id} has no response ${condition.status}`);
        }
        continue;
      }
      this.pointer(node, condition.pointer);
      if (!this.typesAt(condition.pointer).some((type) => admits(type, condition.equals, this.names.type))) {
        node.fail(`'${condition.pointer}' can never equal ${JSON.stringify(condition.equals)}`);
      }
    }
  }

  private typesAt(pointer: Pointer): Type[] {
    return this.operation.responses
      .filter(isSuccess)
      .flatMap((response) => (response.type ? typesAt(response.type, pointer, this.names.type) : []));
  }

  private isKind(type: Type, kinds: readonly Kind[]): boolean {
    if (type.kind === 'ref') return this.isKind(this.names.type(type.name), kinds);
    if (type.kind === 'union') return type.of.some((branch) => this.isKind(branch, kinds));
    return kinds.includes(type.kind);
  }
}

/** Checks what has to hold between operations. */
export function checkTogether(root: Node, operations: readonly ReadOperation[], errorCodes: Api['errorCodes']): void {
  const seen = new Map<string, string>();
  const bound = new Map<string, { id: string; name: string; type: string }>();
  for (const { node, operation } of operations) {
    for (const key of [`id ${operation.id}`, `client ${operation.resource}.${operation.method}`]) {
      const twin = seen.get(key);
      if (twin !== undefined)
        node.fail(`'${operation.id}' and '${twin}' are both called ${key.slice(key.indexOf(' ') + 1)}`);
      seen.set(key, operation.id);
    }
    for (const { name, type, bound: option } of operation.parameters) {
      if (option === undefined) continue;
      const facts = { id: operation.id, name, type: type.kind };
      const first = bound.get(option) ?? facts;
      if (first.type !== type.kind) {
        node.fail(`'${name}' and '${first.name}' of ${first.id} take option '${option}' as different types`);
      }
      bound.set(option, first);
    }
  }
  for (const [index, { code, operations: ids }] of errorCodes.entries()) {
    const unknown = ids.find((id) => !operations.some(({ operation }) => operation.id === id));
    if (unknown !== undefined) {
      root.need('x-error-codes').items()[index]?.fail(`error code ${code} names unknown operation '${unknown}'`);
    }
  }
}
