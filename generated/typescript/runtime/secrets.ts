/** Keeps secrets out of everything that is shown. */

/** A secret, or where to get it. A function is asked each time that the secret is needed. */
export type Secret = string | Promise<string> | (() => string | Promise<string>);

/** The value of a secret. */
export async function reveal(secret: Secret): Promise<string> {
  return typeof secret === 'function' ? secret() : secret;
}

/** A shorter secret may be a part of any word, so it is hidden only where it stands alone. */
const tellingLength = 8;

/** A text without the secrets: in plain, in percent-encoded and in JSON form, and in any mixture of these. */
export function redact(text: string, secrets: Iterable<string>): string {
  let shown = text;
  for (const secret of secrets) {
    if (secret === '') continue;
    const forms = Array.from(secret, formsOf).join('');
    const pattern = secret.length < tellingLength ? `(?<!\\w)${forms}(?!\\w)` : forms;
    shown = shown.replace(new RegExp(pattern, 'g'), '***');
  }
  return shown;
}

/** A pattern of the ways in which a character is written. Letters and digits have only one. */
function formsOf(character: string): string {
  if (/\w/.test(character)) return character;
  const bytes = Array.from(new TextEncoder().encode(character), (byte) => `%${anyCase(byte.toString(16), 2)}`);
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index).toString(16));
  const forms = [
    escape(character),
    bytes.join(''),
    units.map((unit) => `\\\\u${anyCase(unit, 4)}`).join(''),
    escape(JSON.stringify(character).slice(1, -1)),
    ...(character === ' ' ? ['\\+'] : []),
    ...(character === '/' ? ['\\\\/'] : []),
  ];
  return `(?:${[...new Set(forms)].sort((one, other) => other.length - one.length).join('|')})`;
}

const anyCase = (hex: string, digits: number) =>
  hex.padStart(digits, '0').replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** A JSON value whose texts and names are without the secrets. */
export function redactJson(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return redact(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redactJson(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [redact(name, secrets), redactJson(field, secrets)]);
  return Object.fromEntries(fields) as unknown;
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
