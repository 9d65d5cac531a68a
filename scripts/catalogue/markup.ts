/** Compares the Markdown of a text and its translation, by what they contain and not by where. */

const kinds: Readonly<Record<string, RegExp>> = {
  'code fences': /^\s*```/gm,
  'code spans': /`[^`\n]+`/g,
  links: /\]\([^)]*\)/g,
  'bold texts': /\*\*[^*\n]+\*\*/g,
  headings: /^#+ /gm,
  'list items': /^\s*(?:[-*]|\d+\.) /gm,
  'table rows': /^\s*\|/gm,
};

/** The kinds of markup of which a translation has more or fewer. */
export function markupDifferences(
  text: string,
  translation: string,
): { name: string; wanted: number; found: number }[] {
  return Object.entries(kinds).flatMap(([name, pattern]) => {
    const [wanted, found] = [text, translation].map((markdown) => markdown.match(pattern)?.length ?? 0) as [
      number,
      number,
    ];
    return wanted === found ? [] : [{ name, wanted, found }];
  });
}
