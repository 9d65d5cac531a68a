/** Keeps secrets out of everything that is shown. */
import { isObject } from './pointer.ts';

/** A secret, or where to get it. A function is asked each time that the secret is needed. */
export type Secret = string | Promise<string> | (() => string | Promise<string>);

/** The value of a secret. */
export const reveal = async (secret: Secret): Promise<string> => (typeof secret === 'function' ? secret() : secret);

/** A function that finds the secrets in a body by the names of its fields. */
export const fieldSecrets =
  (...names: readonly string[]) =>
  (body: unknown): string[] =>
    Object.entries(body ?? {}).flatMap(([name, value]) =>
      names.includes(name) && typeof value === 'string' ? [value] : [],
    );

/** A shorter secret may be a part of any word, so it is hidden only where it stands alone. */
const tellingLength = 8;

/** A text without the secrets: in plain, in percent-encoded, in HTML and in JSON form, and in any mixture of these. */
export function redact(text: string, secrets: readonly string[]): string {
  // The longest first, since another may be a part of it.
  return [...secrets]
    .sort((one, other) => other.length - one.length)
    .reduce(
      (shown, secret) => (secret && shown ? shown.replace(new RegExp(patternOf(secret), 'gi'), '***') : shown),
      text,
    );
}

function patternOf(secret: string): string {
  const forms = secret.replace(/\\+|\W/gu, formsOf);
  // Before a secret that stands alone there may be the end of something percent-encoded.
  return secret.length < tellingLength ? `(?<!(?<!%[\\da-f]?)\\w)${forms}(?!\\w)` : forms;
}

/** A pattern of the ways in which a character is written that is no letter or digit, or some backslashes. */
function formsOf(one: string): string {
  const escaped = one === ' ' ? '[ +]' : `\\\\?${one.replace(/[!-~]/, '\\$&')}`;
  const forms = [
    one.startsWith('\\') ? '\\\\+' : escaped,
    `(?:%(?:25)*[\\da-f]{2}){${new TextEncoder().encode(one).length}}`,
    `(?:\\\\u[\\da-f]{4}){${one.length}}`,
    '\\\\\\w',
    '&#?\\w+;',
  ];
  return `(?:${forms.join('|')})`;
}

/** What lies deeper is not shown, since a server can nest without end. */
const deepest = 100;

/** A JSON value whose texts and names are without the secrets. */
export function redactJson(value: unknown, secrets: readonly string[], depth = 0): unknown {
  if (typeof value === 'string') return redact(value, secrets);
  if (!isObject(value)) return value;
  if (depth > deepest) return '***';
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secrets, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [redact(name, secrets), redactJson(field, secrets, depth + 1)]),
  ) as unknown;
}

/** A copy of a foreign error that keeps its names, messages and codes, without the secrets and whatever else it held. */
export function redactError(error: unknown, secrets: readonly string[]): Error {
  const { name, message, code, cause } = (error instanceof Error ? error : new Error(String(error))) as Error & {
    code?: unknown;
  };
  const shown = new Error(
    redact(message, secrets),
    cause === undefined ? cause : { cause: redactError(cause, secrets) },
  );
  // The stack repeats the message, and names only modules that are not the caller's.
  const rest = { name, stack: `${name}: ${shown.message}` };
  return Object.assign(shown, typeof code === 'string' ? { ...rest, code } : rest);
}
