/** Checks a catalogue against the bundle that it translates. */
import { finder, type Catalogue, type Entry } from './catalogue.ts';
import { markupDifferences } from './markup.ts';
import { similarity } from './similarity.ts';
import { textsOf, type Json, type Text } from './texts.ts';

export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Everything that is wrong with a catalogue, by line: missing, stale, orphaned and doubled entries, bad translations. */
export function problemsOf(bundle: Json, { file, entries }: Catalogue): Problem[] {
  const find = finder(entries);
  const used = new Set<Entry>();
  const missing = new Map<string, { text: Text; after: number }>();
  let line = 1;
  for (const text of textsOf(bundle)) {
    const entry = find(text);
    if (entry) {
      used.add(entry);
      line = entry.line;
    } else if (!missing.has(text.text)) {
      missing.set(text.text, { text, after: line });
    }
  }
  const found: Omit<Problem, 'file'>[] = [...doubled(entries), ...entries.flatMap(translationProblems)];
  for (const entry of entries.filter((candidate) => !used.has(candidate))) {
    const now = mostSimilar(entry.en, [...missing.keys()]);
    if (now === undefined) {
      const place = entry.context === undefined ? 'the description' : `\`${entry.context}\``;
      found.push({ line: entry.line, message: `Orphaned: ${place} has no text ${quote(entry.en)}. Delete the entry.` });
    } else {
      missing.delete(now);
      found.push({
        line: entry.line,
        message: `Stale: the English text is now ${quote(now)}. Renew \`en\` and \`zh\`.`,
      });
    }
  }
  for (const { text, after } of missing.values()) {
    const message = `Missing: no entry for ${quote(text.text)} at /${text.path.join('/')}. Add one after this line.`;
    found.push({ line: after, message });
  }
  return found.sort((a, b) => a.line - b.line).map((problem) => ({ file, ...problem }));
}

function doubled(entries: readonly Entry[]): Omit<Problem, 'file'>[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = JSON.stringify([entry.en, entry.context ?? null]);
    const earlier = first.get(key);
    if (!earlier) first.set(key, entry);
    const same = entry.context === undefined ? 'without a `context`' : 'with the same `context`';
    const message = `Doubled: line ${earlier?.line} has the same English text ${same}. Delete one, or give each a context.`;
    return earlier ? [{ line: entry.line, message }] : [];
  });
}

function translationProblems({ en, zh, line }: Entry): Omit<Problem, 'file'>[] {
  if (!/\p{Script=Han}/u.test(zh)) return [{ line, message: `Not translated: ${quote(zh)} has no Chinese in it.` }];
  return markupDifferences(en, zh).map(({ name, wanted, found }) => ({
    line,
    message: `Markup not kept: the English text has ${wanted} ${name}, the Chinese one ${found}.`,
  }));
}

/** The text that an entry was most probably written for before it changed. */
function mostSimilar(text: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, score: similarity(text, candidate) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score >= 0.5 ? best.candidate : undefined;
}

function quote(text: string): string {
  const line = text.trimEnd().replaceAll('\n', '⏎');
  return `"${line.length > 70 ? `${line.slice(0, 69)}…` : line}"`;
}
