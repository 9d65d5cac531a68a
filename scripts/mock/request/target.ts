/** Reads the request target: session, API, path and query. */
import { Problem } from '../refusal/problem.ts';

export interface Target {
  /** From a base path `/@<id>`. */
  readonly session?: string;
  /** Decoded segments of the path, after the session. */
  readonly segments: readonly string[];
  readonly query: Query;
}

/** Decoded query parameters, each with its values in the order of the request. */
export type Query = ReadonlyMap<string, readonly string[]>;

/** @throws Problem `malformed-target` for a target that is no path or whose percent-encoding is broken. */
export function parseTarget(raw: string): Target {
  const target = raw.replace(/^https?:\/\/[^/?#]*/i, '');
  const [path = '', query] = split(target, '?');
  if (!path.startsWith('/')) {
    throw new Problem('malformed-target', `The request target '${raw}' does not start with a slash`, {
      hint: 'Send a path, such as GET /.',
    });
  }
  const segments = path
    .slice(1)
    .split('/')
    .map((segment) => decode(segment, 'path'));
  const [first] = segments;
  return {
    ...(first?.startsWith('@') && { session: first.slice(1) }),
    segments: first?.startsWith('@') ? segments.slice(1) : segments,
    query: parseQuery(query ?? ''),
  };
}

function parseQuery(text: string): Query {
  const query = new Map<string, string[]>();
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const [name, value] = split(pair.replaceAll('+', ' '), '=').map((part) => decode(part ?? '', 'query'));
    const values = query.get(name ?? '') ?? [];
    values.push(value ?? '');
    query.set(name ?? '', values);
  }
  return query;
}

function split(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string, place: 'path' | 'query'): string {
  try {
    return decodeURIComponent(text);
  } catch {
    const detail = `The percent-encoding of '${text}' in the ${place} is broken`;
    throw new Problem('malformed-target', detail, {
      violations: [{ place, message: detail }],
      hint: "Encode the value's UTF-8 bytes, and a percent sign as %25; encodeURIComponent does both.",
    });
  }
}
