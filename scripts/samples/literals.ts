/** String literals: one function for each language, right for any text. */

/** Escapes what `special` matches by a backslash, and what cannot be seen by `unseen`. */
function escape(text: string, special: RegExp, unseen: (hex: string) => string): string {
  return text.replace(special, '\\$&').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => {
    return short[character] ?? unseen(character.charCodeAt(0).toString(16));
  });
}

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const fourDigits = (hex: string): string => `\\u${hex.padStart(4, '0')}`;
const braced = (hex: string): string => `\\u{${hex}}`;

const doubleQuoted = (text: string): string => `"${escape(text, /["\\]/g, fourDigits)}"`;

export const java = doubleQuoted;
export const go = doubleQuoted;
export const python = doubleQuoted;
export const csharp = doubleQuoted;
export const javascript = (text: string): string => `'${escape(text, /['\\]/g, fourDigits)}'`;
export const swift = (text: string): string => `"${escape(text, /["\\]/g, braced)}"`;

/** Between single quotes PHP and Ruby know no escapes but two, and between double ones they expand variables. */
const isPlain = (text: string): boolean => !/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text);
const singleQuoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

export const php = (text: string): string =>
  isPlain(text) ? singleQuoted(text) : `"${escape(text, /["\\$]/g, braced)}"`;

export const ruby = (text: string): string =>
  isPlain(text) ? singleQuoted(text) : `"${escape(text, /["\\#]/g, braced)}"`;

/** For bash: nothing has a meaning between single quotes. */
export const shell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** A line or lines of a here-document in which variables are expanded. */
export const shellDocument = (text: string): string => text.replace(/[\\$`]/g, '\\$&');

/** A text block of Java: all lines but the first one, and the closing quotes, stand behind `margin`. */
export function javaBlock(text: string, margin: string): string {
  const written = text.split('\n').map((line) => escape(line, /\\|""(?=")/g, fourDigits));
  return ['"""', ...written, '"""'].join('\n').replace(/\n(?=.)/g, `\n${margin}`);
}

/** A line of a comment: Java reads a Unicode escape in there as well, if an odd number of backslashes stands before it. */
export const javaComment = (line: string): string =>
  line.replace(/\\+(?=u)/g, (run) => (run.length % 2 === 1 ? `${run}\\` : run));

/** A verbatim string of C#. */
export const csharpVerbatim = (text: string): string => `@"${text.replaceAll('"', '""')}"`;
