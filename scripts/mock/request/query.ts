/** Checks of the query that the engine leaves out: unknown, repeated and empty parameters. */
import type { Operation, Type } from '../../model/types.ts';
import type { Violation } from '../refusal/problem.ts';
import type { Query } from './target.ts';

/** Names are compared exactly, as servers do; the engine ignores case. */
export function checkQuery(operation: Operation, query: Query): Violation[] {
  if (query.size === 0) return [];
  const declared = new Map(operation.parameters.filter((each) => each.in === 'query').map((each) => [each.name, each]));
  const credentials = operation.security
    .flat()
    .flatMap(({ carrier }) => (carrier.in === 'query' ? [carrier.name] : []));
  return [...query].flatMap(([name, values]): Violation[] => {
    const place = `query/${name}`;
    const type = declared.get(name)?.type;
    if (!type && !credentials.includes(name)) {
      const known = [...declared.keys(), ...credentials].join(', ') || 'none';
      return [{ place, message: `${operation.id} has no query parameter '${name}'; it has: ${known}` }];
    }
    if (values.length > 1 && type?.kind !== 'array') {
      return [{ place, message: `Query parameter '${name}' is sent ${values.length} times` }];
    }
    if (values.includes('') && type && !admitsEmpty(type)) {
      return [{ place, message: `Query parameter '${name}' is empty; leave it off, or send a value` }];
    }
    return [];
  });
}

function admitsEmpty(type: Type): boolean {
  if (type.kind === 'string') return !type.minLength && (!type.enum || type.enum.includes(''));
  if (type.kind === 'union') return type.of.some(admitsEmpty);
  return type.kind === 'ref' || type.kind === 'any';
}
