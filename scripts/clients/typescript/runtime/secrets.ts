/** Keeps secrets out of everything that is shown. */

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

/** A text without the secrets: in plain, in percent-encoded and in JSON form, and in any mixture of these. */
export function redact(text: string, secrets: Iterable<string>): string {
  let shown = text;
  for (const secret of secrets) {
    const forms = Array.from(secret, formsOf).join('');
    const pattern = secret.length < tellingLength ? `(?<!\\w)${forms}(?!\\w)` : forms;
    if (secret) shown = shown.replace(new RegExp(pattern, 'gi'), '***');
  }
  return shown;
}

/** A pattern of the ways in which a character is written. Letters and digits have only one. */
function formsOf(character: string): string {
  if (/\w/.test(character)) return character;
  const plain = character.replace(/[^\w\s]/gu, (one) => (one < '\x80' ? `\\${one}` : one));
  const bytes = new TextEncoder().encode(character).length;
  return `(?:${plain}|\\+|(?:%[\\da-f]{2}){${bytes}}|(?:\\\\u[\\da-f]{4}){${character.length}}|\\\\.)`;
}

/** A JSON value whose texts and names are without the secrets. */
export function redactJson(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return redact(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [redact(name, secrets), redactJson(field, secrets)]),
  ) as unknown;
}

/** A copy of a foreign error that keeps its names, messages and codes, without the secrets and whatever else it held. */
export function redactError(error: unknown, secrets: Iterable<string>): Error {
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
