/** Types of the model as Java has them. */
import type { Api, NamedType, Operation, Property, Type } from '../../model/types.ts';
import { typesAt } from '../../model/pointer.ts';
import { successesOf } from '../facts/responses.ts';
import { constantsOf, identifier, pascalCase } from './names.ts';

/** The named type of a reference. */
export function named(api: Api, name: string): NamedType {
  const found = api.types.find((type) => type.name === name);
  if (!found) throw new Error(`${api.name}: there is no schema '${name}'`);
  return found;
}

/** The branches of a union without null. */
export const branchesOf = (type: Type & { kind: 'union' }) => type.of.filter(({ kind }) => kind !== 'null');

/** An integer of 64 bits that servers may send as a string of digits: a long, which Jackson reads from either. */
function isLong(type: Type): boolean {
  if (type.kind !== 'union') return false;
  const branches = branchesOf(type);
  const isDigits = (branch: Type) => branch.kind === 'string' && branch.pattern === '^-?\\d+$';
  return (
    branches.length === 2 &&
    branches.some(isDigits) &&
    branches.some((branch) => branch.kind === 'integer' && branch.format === 'int64')
  );
}

/** Whether a named type has a class of its own; others stand for a plain type. */
export function hasClass(type: NamedType): boolean {
  if (type.type.kind === 'object') return true;
  if (type.type.kind === 'union') return !isLong(type.type) && branchesOf(type.type).length > 1;
  return constantsOf(type) !== undefined;
}

/**
 * The reference type that holds a value.
 * @param nested Name of the type of a union that has no name of its own.
 */
export function typeName(api: Api, type: Type, nested?: string): string {
  switch (type.kind) {
    case 'ref': {
      const target = named(api, type.name);
      return hasClass(target) ? target.name : typeName(api, target.type, target.name);
    }
    case 'string':
      return 'String';
    case 'const':
      if (typeof type.value === 'string') return 'String';
      break;
    case 'integer':
      return type.format === 'int64' ? 'Long' : 'Integer';
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    case 'file':
      return 'Upload';
    case 'any':
      return 'JsonNode';
    case 'array':
      return `List<${typeName(api, type.items)}>`;
    case 'map':
      return `Map<String, ${typeName(api, type.values)}>`;
    case 'union': {
      if (isLong(type)) return 'Long';
      const [only, ...others] = branchesOf(type);
      if (only && others.length === 0) return typeName(api, only, nested);
      if (nested !== undefined) return nested;
    }
  }
  throw new Error(`${api.name}: Java has no type for ${JSON.stringify(type)}; give it a schema of its own`);
}

/** The type of a required argument, primitive where Java has one. */
export function argumentType(api: Api, type: Type): string {
  const primitives: Record<string, string> = { Integer: 'int', Long: 'long', Double: 'double', Boolean: 'boolean' };
  const name = typeName(api, type);
  return primitives[name] ?? name;
}

/** A property as a component of a record. */
export interface Component {
  readonly wire: string;
  readonly name: string;
  readonly type: string;
  /** What the description says of it, or of its type. */
  readonly description: string;
  readonly property: Property;
  /** A field of a request that may be null on the wire. */
  readonly nullable: boolean;
  /** The union that the record has a type of its own for. */
  readonly union?: Type & { kind: 'union' };
}

export function componentsOf(
  api: Api,
  owner: string,
  type: Type & { kind: 'object' },
  isRequest: boolean,
): Component[] {
  return type.properties.map((property) => {
    const { name: wire } = property;
    const union =
      property.type.kind === 'union' && !isLong(property.type) && branchesOf(property.type).length > 1
        ? property.type
        : undefined;
    const plain = typeName(api, property.type, pascalCase(wire));
    const nullable = isRequest && !property.required && property.type.nullable === true;
    if (nullable && property.type.kind === 'file') throw new Error(`${owner}: a file cannot be null`);
    const type = nullable ? `Nullable<${plain}>` : plain;
    const description = (property.type.description ?? descriptionOf(api, property.type) ?? `The ${wire}.`).trim();
    return { wire, name: identifier(wire), type, description, property, nullable, ...(union && { union }) };
  });
}

/** The first sentences that are said of a named type. */
function descriptionOf(api: Api, type: Type): string | undefined {
  if (type.kind === 'union')
    return branchesOf(type)
      .map((branch) => descriptionOf(api, branch))
      .find(Boolean);
  return type.kind === 'ref' ? named(api, type.name).description.trim().split('\n')[0] : undefined;
}

/** Names of the types that the given ones consist of, and they themselves. */
export function reach(api: Api, types: readonly Type[]): Set<string> {
  const found = new Set<string>();
  const visit = (type: Type): void => {
    switch (type.kind) {
      case 'ref':
        if (found.has(type.name)) return;
        found.add(type.name);
        return visit(named(api, type.name).type);
      case 'array':
        return visit(type.items);
      case 'map':
        return visit(type.values);
      case 'object':
        return type.properties.forEach((property) => visit(property.type));
      case 'union':
        return type.of.forEach(visit);
      case 'string':
        return type.content && visit(type.content);
    }
  };
  types.forEach(visit);
  return found;
}

/** Types of the request bodies. */
export const bodyTypes = (api: Api): Type[] => api.operations.flatMap(({ body }) => body?.type ?? []);

/** Types of what the calls give. */
export const dataTypes = (api: Api): Type[] => api.operations.flatMap((operation) => dataOf(api, operation) ?? []);

/** The type of what a call gives: the body, or the part of it that the envelope wraps; undefined for nothing. */
export function dataOf(api: Api, operation: Operation): Type | undefined {
  const bodies = successesOf(operation).flatMap(({ type }) => type ?? []);
  const data = operation.envelope?.data ?? '';
  const parts = bodies
    .flatMap((body) => typesAt(body, data, (name) => named(api, name).type))
    .flatMap((type) => (type.kind === 'union' && branchesOf(type).length === 1 ? branchesOf(type) : [type]));
  const [first, ...others] = parts;
  if (others.some((type) => JSON.stringify(type) !== JSON.stringify(first))) {
    throw new Error(`${operation.id}: a method of Java gives one type, and its successes have several`);
  }
  return first;
}
