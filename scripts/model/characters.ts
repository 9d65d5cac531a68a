/** Characters that no text of a description holds: nobody sees them, and some make code look like what it is not. */

/** Controls but tab and line feed, separators of lines, marks that change the direction of writing, and halves of characters. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

/** What is wrong with a text, undefined if nothing is. */
export function flawOf(text: string): string | undefined {
  const [found] = unseen.exec(text) ?? [];
  if (found === undefined) return undefined;
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `the text holds U+${code}, which nobody sees; leave it out`;
}
