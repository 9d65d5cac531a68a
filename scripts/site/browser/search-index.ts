/** The index of the search and how it is searched. Runs in the browser, and in Node under test. */

export interface IndexEntry {
  readonly kind: string;
  readonly title: string;
  readonly context: string;
  readonly names: readonly string[];
  readonly text: string;
  readonly href: string;
}

export interface SearchIndex {
  readonly entries: readonly IndexEntry[];
}

export interface Found {
  readonly entry: IndexEntry;
  readonly kind: string;
}

/** Of two that match alike, what a reader more often means comes first. */
const weight: Readonly<Record<string, number>> = { operation: 6, error: 5, page: 4, section: 3, model: 2, field: 1 };

/**
 * Entries that have every word of the query somewhere, best first. Words are found inside of words, which is what finds Chinese.
 * @param query Words with blanks between them.
 */
export function find({ entries }: SearchIndex, query: string, limit = 30): Found[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => ({ entry, kind: entry.kind }));
}

function scoreOf(entry: IndexEntry, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const score = scoreOfWord(entry, word);
    if (score === 0) return 0;
    sum += score;
  }
  // Words in a row mean more than the same words apart.
  const phrase = words.join(' ');
  const together = [entry.title, entry.context, entry.text].some((text) => text.toLowerCase().includes(phrase));
  return (sum + (words.length > 1 && together ? 100 : 0)) * 10 + (weight[entry.kind] ?? 0);
}

function scoreOfWord({ title, context, names, text }: IndexEntry, word: string): number {
  const named = names.map((name) => name.toLowerCase());
  if (named.includes(word)) return 100;
  if (title.toLowerCase() === word) return 90;
  if (named.some((name) => name.startsWith(word))) return 40;
  if (title.toLowerCase().includes(word)) return 30;
  if (named.some((name) => name.includes(word))) return 20;
  if (context.toLowerCase().includes(word)) return 8;
  return text.toLowerCase().includes(word) ? 5 : 0;
}
