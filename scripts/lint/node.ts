/** Reading a description that is spread over many files: a value never loses the place that it stands at. */
import type { Location, UserContext } from '@redocly/openapi-core';

/** A value of the description and where it stands, whichever file that is. */
export interface Node {
  readonly value: unknown;
  readonly location: Location;
}

export type Fields = Readonly<Record<string, unknown>>;

/** The value as a map of fields; empty if it is none. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The target of a `$ref`, or undefined if the value is no reference. */
export function refOf(value: unknown): string | undefined {
  const { $ref } = fields(value);
  return typeof $ref === 'string' ? $ref : undefined;
}

/** The node that a `$ref` leads to; the node itself if it is no reference, or one that leads nowhere (another rule reports it). */
export function follow(node: Node, ctx: UserContext): Node {
  if (refOf(node.value) === undefined) return node;
  const target = ctx.resolve(node.value as { $ref: string }, node.location.source.absoluteRef);
  return target.location ? { value: target.node, location: target.location } : node;
}

/** The child of a node as it is written, without following a `$ref`. */
export function written(node: Node, key: string | number): Node | undefined {
  const children = node.value as Record<string | number, unknown> | null;
  if (typeof children !== 'object' || children === null || !Object.hasOwn(children, key)) return undefined;
  return { value: children[key], location: node.location.child([key]) };
}

/** The child of a node, its `$ref` followed. */
export function child(node: Node, key: string | number, ctx: UserContext): Node | undefined {
  const found = written(node, key);
  return found && follow(found, ctx);
}

/** All children of a map or a list with their keys, each `$ref` followed. */
export function children(node: Node | undefined, ctx: UserContext): [key: string, child: Node][] {
  if (!node || typeof node.value !== 'object' || node.value === null) return [];
  const keys = Array.isArray(node.value) ? [...node.value.keys()] : Object.keys(node.value);
  return keys.map((key) => [String(key), child(node, key, ctx)!]);
}
