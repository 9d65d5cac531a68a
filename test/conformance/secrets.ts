/** What must not stand in the text of an error. */
import type { Json } from '../../scripts/model/types.ts';
import type { Vector, VectorFile } from './vector.ts';

/** Fields that hold secrets, in a file's `client`, in arguments and in replies. */
const names = ['appSecret', 'token', 'appToken', 'accessToken', 'clientSecret', 'client_secret', 'access_token'];
/** Shorter ones would be found by chance. */
const leastLength = 8;

/** The secrets of a vector: those that its client is given, those that it makes, and those that it is sent. */
export function secretsOf({ client, signatures = {} }: Omit<VectorFile, 'vectors'>, vector: Vector): string[] {
  const replies = vector.exchanges.map(({ reply }) => reply.json ?? null);
  const given = { client, options: vector.options, arguments: vector.arguments, replies } as unknown as Json;
  const made = Object.values(signatures).map(({ token }) => token);
  return [...new Set([...made, ...namedIn(given)])].filter(({ length }) => length >= leastLength);
}

function namedIn(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? (names.includes(name) ? [inner] : []) : namedIn(inner),
  );
}
