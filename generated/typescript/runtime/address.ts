/** Builds addresses. All but the unreserved characters of RFC 3986 is percent-encoded. */
import type { Operation } from './operation.ts';

/** Five characters that RFC 3986 reserves, and encodeURIComponent leaves alone, are encoded too. */
export const strict = (text: string) =>
  text.replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

const encode = (value: unknown) => strict(encodeURIComponent(String(value)));

/** An address with more parameters in its query. */
export function withQuery(url: string, parameters: readonly (readonly [name: string, value: unknown])[]): string {
  return parameters.reduce(
    (address, [name, value]) =>
      `${address}${address.includes('?') ? '&' : '?'}${name}=${[value].flat().map(encode).join()}`,
    url,
  );
}

/**
 * The address that an operation is called by.
 * @param valueOf The value of a parameter; undefined and null leave it out.
 * @throws TypeError if a parameter of the path is missing or cannot stand in a path.
 */
export function addressOf(baseUrl: string, operation: Operation, valueOf: (name: string) => unknown): string {
  const { id, path, query = [], joined } = operation;
  const url = path.replace(/\{(.+?)\}/g, (_, name: string) => {
    const text = String(valueOf(name) ?? '');
    // A URL drops the two even when they are encoded, so the call would go to another path.
    if (!/[^.]|\.{3}/.test(text)) throw new TypeError(`${id}: '${name}' in the path ${path} cannot be '${text}'`);
    return encode(text);
  });
  const parameters = query.flatMap((name) => {
    const values = [valueOf(name) ?? []].flat();
    return joined && values.length > 0 ? [[name, values] as const] : values.map((value) => [name, value] as const);
  });
  return withQuery(baseUrl + url, parameters);
}
