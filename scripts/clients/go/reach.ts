/** Which named types a client needs, and where they stand. */
import { typesAt } from '../../model/pointer.ts';
import type { Operation, Response, Type } from '../../model/types.ts';
import { successesOf } from '../facts/responses.ts';
import type { GoTypes } from './types.ts';

/** What a method gives for a success: the body, or the part of it that the envelope wraps; undefined for nothing. */
export function dataOf(types: GoTypes, operation: Operation, responses = successesOf(operation)): Type | undefined {
  const found = responses.flatMap((response) => dataIn(types, operation, response));
  const different = [...new Map(found.map((type) => [JSON.stringify(shape(type)), type])).values()];
  if (different.length > 1)
    throw new Error(`${operation.id}: its successes carry different data, for which Go has no type`);
  return different[0];
}

function dataIn(types: GoTypes, { envelope, longRunning }: Operation, { type, mediaType }: Response): Type[] {
  if (!type) return [];
  if (mediaType?.startsWith('text/')) return [{ kind: 'string' }];
  if (envelope?.data === undefined) return [type];
  if (envelope.pending && longRunning) throw new Error('an envelope of data cannot tell that a task still runs');
  const wrapped = typesAt(type, envelope.data, (name) => types.named(name).type);
  return wrapped.flatMap((each) => (each.kind === 'union' ? each.of : [each])).filter(({ kind }) => kind !== 'null');
}

const shape = (type: Type) => (type.kind === 'ref' ? type.name : { ...type, description: undefined, nullable: false });

/** The objects that a type leads to, in the order of the description. */
export function objectsIn(types: GoTypes, roots: readonly Type[]): Set<string> {
  const found = new Set<string>();
  const visit = (type: Type): void => {
    switch (type.kind) {
      case 'ref': {
        const target = types.named(type.name);
        if (target.type.kind !== 'object') return visit(target.type);
        if (found.has(target.name)) return;
        found.add(target.name);
        return target.type.properties.forEach((property) => visit(property.type));
      }
      case 'array':
        return visit(type.items);
      case 'map':
        return visit(type.values);
      case 'union':
        return type.of.forEach(visit);
      case 'string':
        return type.content && visit(type.content);
    }
  };
  roots.forEach(visit);
  return found;
}
