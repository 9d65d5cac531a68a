/** The operations of a bundle, read from OpenAPI itself and not from the emitters' model. */
import { at, escapeKey, follow, isObject, type JsonObject, type Located } from '../contract/facts/bundle.ts';

export interface DescribedOperation {
  readonly id: string;
  readonly path: string;
  /** In capitals. */
  readonly method: string;
  readonly pointer: string;
  readonly operation: JsonObject;
  /** Those of the path, then those of the operation, without references. */
  readonly parameters: readonly (Located & { readonly value: JsonObject })[];
}

/** In the order of the bundle. */
export function operationsOf(bundle: JsonObject): DescribedOperation[] {
  const found: DescribedOperation[] = [];
  for (const [path, item] of Object.entries(at(bundle, '/paths') as JsonObject)) {
    const pathPointer = `/paths/${escapeKey(path)}`;
    for (const [method, operation] of Object.entries(item as JsonObject)) {
      if (!isObject(operation) || typeof operation['operationId'] !== 'string') continue;
      const pointer = `${pathPointer}/${method}`;
      const parameters = [pathPointer, pointer].flatMap((owner) => {
        const list = at(bundle, `${owner}/parameters`);
        return (Array.isArray(list) ? list : []).map((one, index) => {
          const place = follow(bundle, one, `${owner}/parameters/${index}`);
          return { ...place, value: place.value as JsonObject };
        });
      });
      found.push({ id: operation['operationId'], path, method: method.toUpperCase(), pointer, operation, parameters });
    }
  }
  return found;
}

/** The security schemes of an operation: alternatives, each a set that travels together. */
export function securityOf(bundle: JsonObject, operation: JsonObject): JsonObject[][] {
  const alternatives = (operation['security'] ?? bundle['security'] ?? []) as JsonObject[];
  return alternatives.map((schemes) =>
    Object.keys(schemes).map((name) => at(bundle, `/components/securitySchemes/${name}`) as JsonObject),
  );
}
