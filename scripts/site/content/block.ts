/**
 * What a page says, apart from how it looks. A page is written once, as blocks, and comes out as HTML (html.ts) and as its
 * Markdown twin (markdown.ts).
 *
 * Texts hold inline Markdown: `code`, **strong**, *emphasis*, [links](https://…). A link that starts with `site:` leads to a path
 * below the root of the page's language, such as `site:guides/copying/#limits`; one that starts with `root:`, below the site's own root.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string; readonly id?: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly Row[] }
  | { readonly kind: 'code'; readonly language: string; readonly source: string }
  /** Something that only HTML can show, such as a form or a drawing, and what the Markdown twin says in its place. */
  | { readonly kind: 'widget'; readonly html: string; readonly markdown: string };

export interface Row {
  /** Makes the row the target of a link. */
  readonly id?: string;
  readonly cells: readonly string[];
}

export const heading = (level: 2 | 3 | 4, text: string, id: string = slug(text)): Block => ({
  kind: 'heading',
  level,
  text,
  id,
});
export const text = (content: string): Block => ({ kind: 'text', text: content });
export const list = (items: readonly string[], ordered = false): Block => ({ kind: 'list', items, ordered });
export const table = (head: readonly string[], rows: readonly Row[]): Block => ({ kind: 'table', head, rows });
export const code = (language: string, source: string): Block => ({ kind: 'code', language, source });

/** An anchor of a heading: its words, lower case, joined by hyphens. Chinese characters stay. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
