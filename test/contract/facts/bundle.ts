/** Reads a bundle by pointer. */
import type { Json } from '../../../scripts/model/types.ts';

export type JsonObject = { [key: string]: Json };

/** A value of the bundle and where it stands. */
export interface Located {
  readonly value: Json;
  readonly pointer: string;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function at(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isObject(value)) value = value[key];
    else return undefined;
  }
  return value;
}

/** Follows `$ref`. Throws where it leads nowhere. */
export function follow(bundle: Json, value: Json, pointer: string): Located {
  let place: Located = { value, pointer };
  for (let hops = 0; isObject(place.value) && typeof place.value['$ref'] === 'string'; hops += 1) {
    const target = decodeURIComponent(place.value['$ref'].slice(1));
    const found = at(bundle, target);
    if (found === undefined || hops > 20) throw new Error(`${place.pointer}: $ref leads nowhere: ${target}`);
    place = { value: found, pointer: target };
  }
  return place;
}

export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => sameJson(one, b[i]));
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => key in b && sameJson(a[key], b[key]));
  }
  return a === b;
}
