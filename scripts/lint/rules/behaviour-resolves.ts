import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { child, children, fields, written, type Node } from '../node.ts';
import { bodiesOf, isJson, operationsOf, parametersOf, type OperationNode } from '../operations.ts';
import { describes } from '../pointer.ts';

/** What a behavioural extension or a link names is there: parameters, places in the responses, statuses, links, operations. */
export const behaviourResolves: Oas3Rule = () => ({
  Root: (value, ctx) => {
    const root = { value, location: ctx.location };
    const operations = operationsOf(root, ctx);
    const byId = new Map(operations.map((operation) => [operation.id, operation]));
    for (const operation of operations) {
      checkPagination(root, operation, ctx);
      checkEnvelope(operation, ctx);
      checkLongRunning(operation, byId, ctx);
      checkLinks(root, operation, byId, ctx);
      checkFormats(operation, ctx);
      checkAlias(operation, ctx);
    }
    for (const [, entry] of children(child(root, 'x-error-codes', ctx), ctx)) {
      for (const [, id] of children(child(entry, 'operations', ctx), ctx)) {
        if (!byId.has(String(id.value))) {
          ctx.report({ message: `There is no operation ${String(id.value)}.`, location: id.location });
        }
      }
    }
  },
});

function checkPagination(root: Node, operation: OperationNode, ctx: UserContext): void {
  const pagination = written(operation.node, 'x-pagination');
  const query = parametersOf(root, operation, ctx)
    .filter((parameter) => parameter['in'] === 'query')
    .map((parameter) => parameter['name']);
  for (const [key, { value, location }] of children(pagination, ctx)) {
    if (['cursor', 'offset', 'page', 'limit'].includes(key) && !query.includes(value)) {
      ctx.report({ message: `${operation.id} has no query parameter ${String(value)}.`, location });
    }
    if (['items', 'next', 'last', 'total'].includes(key)) checkPointer({ value, location }, operation, ctx);
  }
}

function checkEnvelope(operation: OperationNode, ctx: UserContext): void {
  const envelope = written(operation.node, 'x-envelope');
  for (const [key, node] of children(envelope, ctx)) {
    if (key === 'success' || key === 'pending') checkConditions(node, operation, ctx);
    else checkPointer(node, operation, ctx);
  }
}

function checkLongRunning(operation: OperationNode, byId: ReadonlyMap<string, OperationNode>, ctx: UserContext): void {
  const task = written(operation.node, 'x-long-running');
  if (!task) return;
  const poll = written(task, 'poll');
  const link = linksOf(operation, ctx).find(([name]) => name === poll?.value);
  const polled = poll?.value === 'repeat' ? operation : byId.get(String(fields(link?.[1].value)['operationId']));
  if (poll && poll.value !== 'repeat' && !link) {
    const message = `No response of ${operation.id} has a link ${String(poll.value)}. Add it, or write \`repeat\`.`;
    ctx.report({ message, location: poll.location });
  }
  for (const [key, node] of children(task, ctx)) {
    if (key === 'taskId') checkPointer(node, operation, ctx);
    if (!polled) continue;
    if (key === 'done' || key === 'running') checkConditions(node, polled, ctx);
    if (key === 'progress' || key === 'result') checkPointer(node, polled, ctx);
  }
}

function checkLinks(
  root: Node,
  operation: OperationNode,
  byId: ReadonlyMap<string, OperationNode>,
  ctx: UserContext,
): void {
  for (const [, link] of linksOf(operation, ctx)) {
    const { operationId } = fields(link.value);
    const target = byId.get(String(operationId));
    if (!target) {
      const message = `The link leads to ${String(operationId)}, and there is no such operation.`;
      ctx.report({ message, location: link.location });
      continue;
    }
    const names = parametersOf(root, target, ctx).map((parameter) => parameter['name']);
    for (const [name, expression] of children(child(link, 'parameters', ctx), ctx)) {
      if (!names.includes(name)) {
        ctx.report({ message: `${target.id} has no parameter ${name}.`, location: expression.location.key() });
      }
      const [prefix, pointer] = String(expression.value).split('#');
      if (prefix === '$response.body') checkPointer({ ...expression, value: pointer }, operation, ctx);
    }
  }
}

function checkFormats(operation: OperationNode, ctx: UserContext): void {
  for (const [type, node] of children(written(operation.node, 'x-formats'), ctx)) {
    const { formats, default: preset } = fields(node.value);
    if (preset === undefined || (Array.isArray(formats) && formats.includes(preset))) continue;
    const message = `The default ${String(preset)} of ${type} is not one of its formats.`;
    ctx.report({ message, location: node.location.child(['default']) });
  }
}

function checkAlias(operation: OperationNode, ctx: UserContext): void {
  const alias = written(operation.node, 'x-path-alias');
  const names = (path: string): string => (path.match(/\{[^}]+\}/g) ?? []).sort().join(' ');
  if (!alias || names(String(alias.value)) === names(operation.path)) return;
  const message = `The alias has not the same parameters as ${operation.path}.`;
  ctx.report({ message, location: alias.location });
}

function checkConditions(conditions: Node, operation: OperationNode, ctx: UserContext): void {
  const statuses = Object.keys(fields(child(operation.node, 'responses', ctx)?.value));
  for (const [, condition] of children(conditions, ctx)) {
    const pointer = written(condition, 'pointer');
    const status = written(condition, 'status');
    if (pointer) checkPointer(pointer, operation, ctx);
    if (status && !statuses.includes(String(status.value))) {
      const message = `${operation.id} has no response ${String(status.value)}, only ${statuses.join(', ')}.`;
      ctx.report({ message, location: status.location });
    }
  }
}

function checkPointer({ value, location }: Node, operation: OperationNode, ctx: UserContext): void {
  const bodies = successes(operation, ctx);
  const found = bodies.some((schema) => describes(schema, String(value), ctx));
  if (found) return;
  const message = `No success response of ${operation.id} has a schema with ${String(value) || 'a JSON body'}.`;
  ctx.report({ message, location });
}

function successes(operation: OperationNode, ctx: UserContext): Node[] {
  return bodiesOf(operation, ctx)
    .filter((body) => isJson(body.mediaType) && body.of.startsWith('2'))
    .flatMap((body) => child(body.node, 'schema', ctx) ?? []);
}

function linksOf(operation: OperationNode, ctx: UserContext): [string, Node][] {
  return children(child(operation.node, 'responses', ctx), ctx).flatMap(([, response]) =>
    children(child(response, 'links', ctx), ctx),
  );
}
