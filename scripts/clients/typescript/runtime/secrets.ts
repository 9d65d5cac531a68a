/** Keeps secrets out of everything that is shown. */

/** A secret, or where to get it. It is asked for each time that it is needed. */
export type Secret = string | (() => string | Promise<string>);

/** The value of a secret. */
export async function reveal(secret: Secret): Promise<string> {
  return typeof secret === 'function' ? secret() : secret;
}

/** A shorter secret may be a part of any word, so it is hidden only where it stands alone. */
const tellingLength = 8;

/** A text without the secrets, in plain and in URL form. */
export function redact(text: string, secrets: Iterable<string>): string {
  let shown = text;
  for (const secret of secrets) {
    for (const form of new Set([secret, encodeURIComponent(secret)])) {
      if (form.length >= tellingLength) shown = shown.replaceAll(form, '***');
      else if (form !== '') shown = shown.replace(new RegExp(`(?<!\\w)${escape(form)}(?!\\w)`, 'g'), '***');
    }
  }
  return shown;
}

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A JSON value whose texts are without the secrets. */
export function redactJson(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return redact(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, redactJson(field, secrets)]));
}

/** A copy of a foreign error that keeps its names, messages and codes, without the secrets and whatever else it held. */
export function redactError(error: unknown, secrets: Iterable<string>): Error {
  const { name, message, code, cause } = (error instanceof Error ? error : new Error(String(error))) as Error & {
    code?: unknown;
  };
  const shown = new Error(
    redact(message, secrets),
    cause === undefined ? undefined : { cause: redactError(cause, secrets) },
  );
  shown.name = name;
  // The stack repeats the message, and names only modules that are not the caller's.
  shown.stack = `${name}: ${shown.message}`;
  return typeof code === 'string' ? Object.assign(shown, { code }) : shown;
}
