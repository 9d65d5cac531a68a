/** The index of the search in one language, with the words of its dialog. */
import type { SearchIndex } from '../browser/search-index.ts';
import type { Page } from '../pages/page.ts';
import type { Texts } from '../texts/index.ts';

/** JSON for browser/search.ts. */
export function searchIndex(pages: readonly Page[], t: Texts): string {
  const index: SearchIndex = {
    entries: pages.flatMap(({ search }) => search).map((entry) => ({ ...entry, text: plain(entry.text) })),
  };
  const labels = {
    title: t.search,
    placeholder: t.searchPlaceholder,
    empty: t.searchEmpty,
    none: t.searchNone,
    hint: t.searchHint,
    close: t.searchClose,
    kinds: t.searchKinds,
  };
  return JSON.stringify({ ...index, labels });
}

/** Markdown without its marks and the addresses of links. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .replaceAll(/[`*#[\]|>]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
