/** The JSON that strings of an API hold. */
import type { Api, NamedType, Type } from '../../model/types.ts';

/** The named unions that strings of the API hold. */
export function contentsOf(api: Api): NamedType[] {
  const held = api.types.flatMap(({ type }) =>
    type.kind === 'object' ? type.properties.flatMap((property) => contentName(property.type) ?? []) : [],
  );
  return api.types.filter(({ name, type }) => held.includes(name) && type.kind === 'union');
}

const contentName = (type: Type) =>
  type.kind === 'string' && type.content?.kind === 'ref' ? type.content.name : undefined;
