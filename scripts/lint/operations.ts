/** The operations of a description with what a rule wants to know of them. */
import type { UserContext } from '@redocly/openapi-core';
import { child, children, fields, type Fields, type Node } from './node.ts';

const methods = new Set(['get', 'put', 'post', 'delete', 'patch']);

export interface OperationNode {
  readonly id: string;
  /** Path template. */
  readonly path: string;
  readonly method: string;
  readonly node: Node;
}

export interface Body {
  /** Status of the response, or `request`. */
  readonly of: string;
  readonly mediaType: string;
  readonly node: Node;
}

export function operationsOf(root: Node, ctx: UserContext): OperationNode[] {
  return children(child(root, 'paths', ctx), ctx).flatMap(([path, item]) =>
    children(item, ctx)
      .filter(([method]) => methods.has(method))
      .map(([method, node]) => ({ id: String(fields(node.value)['operationId']), path, method, node })),
  );
}

/** The parameters of an operation, those of its path among them. */
export function parametersOf(root: Node, operation: OperationNode, ctx: UserContext): Fields[] {
  const item = child(child(root, 'paths', ctx)!, operation.path, ctx)!;
  return [item, operation.node]
    .flatMap((owner) => children(child(owner, 'parameters', ctx), ctx))
    .map(([, parameter]) => fields(parameter.value));
}

/** The bodies of the request and of every response. */
export function bodiesOf(operation: OperationNode, ctx: UserContext): Body[] {
  const request = child(operation.node, 'requestBody', ctx);
  const responses = children(child(operation.node, 'responses', ctx), ctx);
  const owners: [string, Node][] = request ? [['request', request], ...responses] : responses;
  return owners.flatMap(([of, owner]) =>
    children(child(owner, 'content', ctx), ctx).map(([mediaType, node]) => ({ of, mediaType, node })),
  );
}

export const isJson = (mediaType: string): boolean => /^application\/(.+\+)?json$/.test(mediaType);
