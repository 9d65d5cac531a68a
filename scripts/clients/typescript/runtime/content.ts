/** JSON that stands in a string of a reply. */

/** How to tell one kind of content: a field with this value, or fields that are all there. */
export type ContentMark = { readonly field: string; readonly value: unknown } | { readonly fields: readonly string[] };

/**
 * Parses a content and tells its kind: that of the first mark that it bears, else `unknown`. Nothing is left out or refused:
 * what is no JSON, or holds integers that JavaScript would round, is of the kind `unknown` too, as the text that it was.
 */
export function parseContent(
  text: string,
  marks: Readonly<Record<string, ContentMark>>,
): { kind: string; content: unknown } {
  let content: unknown;
  try {
    content = JSON.parse(text, exact);
  } catch {
    return { kind: 'unknown', content: text };
  }
  const kind = Object.keys(marks).find((name) => bears(content, marks[name] as ContentMark));
  return { kind: kind ?? 'unknown', content };
}

function exact(_name: string, value: unknown): unknown {
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new RangeError(`${String(value)} may have been rounded`);
  return value;
}

function bears(content: unknown, mark: ContentMark): boolean {
  if (typeof content !== 'object' || content === null) return false;
  if ('fields' in mark) return mark.fields.every((field) => Object.hasOwn(content, field));
  return Object.hasOwn(content, mark.field) && (content as Record<string, unknown>)[mark.field] === mark.value;
}
