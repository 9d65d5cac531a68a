/** JSON Pointers, and the way that one takes through a type: it proves that what an extension points at exists. */
import type { Pointer, Type } from './types.ts';

/** The tokens of a JSON Pointer, decoded. */
export function tokensOf(pointer: Pointer): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The types that may stand at a pointer: several where it passes a union, none where it leads nowhere. */
export function typesAt(type: Type, pointer: Pointer, named: (name: string) => Type): Type[] {
  return tokensOf(pointer).reduce<Type[]>((types, token) => types.flatMap((each) => step(each, token, named)), [type]);
}

function step(type: Type, token: string, named: (name: string) => Type): Type[] {
  switch (type.kind) {
    case 'ref':
      return step(named(type.name), token, named);
    case 'union':
      return type.of.flatMap((branch) => step(branch, token, named));
    case 'map':
      return [type.values];
    case 'array':
      return /^\d+$/.test(token) ? [type.items] : [];
    case 'object':
      return type.properties.filter((property) => property.name === token).map((property) => property.type);
    default:
      return [];
  }
}
