/**
 * What a page is, and how to add one.
 *
 * A module per kind of page exports a `PageKind`: a function from the site in one language to the pages of that kind. It is listed
 * in `kinds.ts`, and everything else follows from the pages that it returns: their HTML in the site's frame, their Markdown twins,
 * their place in the navigation, in the search, in llms.txt and in the sitemap. Example:
 *
 *     export const guides: PageKind = (site) => [
 *       pageOf(site, {
 *         path: 'guides/copying',            // folder below the language's root; the same in each language
 *         section: 'guides',                 // where the navigation lists it
 *         title: site.texts.copying,
 *         summary: site.texts.copyingSummary,
 *         blocks: [heading(2, …, 'limits'), text('See [createFile](site:reference/shimo/#…)'), { kind: 'widget', … }],
 *         modules: ['signing-calculator'],   // browser/signing-calculator.ts, bundled and loaded on this page only
 *       }),
 *     ];
 *
 * Links inside texts start with `site:` (see content/block.ts); `operationHref` and `fieldHref` make those that lead into a
 * reference. HTML of a widget calls `site.resolve(path, 'site:…')` for its links. A widget may hold no inline script and no style
 * attribute; its module finds it by id or data attribute, and styles stand in shell/site.css or a file imported there.
 */
import type { Api } from '../../model/types.ts';
import type { Block } from '../content/block.ts';
import { inlineHtml, toHtml } from '../content/html.ts';
import { toMarkdown } from '../content/markdown.ts';
import type { Language, Texts } from '../texts/index.ts';

/** One thing that a search can find. */
export interface SearchEntry {
  readonly kind: 'page' | 'section' | 'operation' | 'field' | 'model' | 'error';
  readonly title: string;
  /** A line below the title. */
  readonly context: string;
  /** Names that readers type exactly: identifiers, field names, codes. */
  readonly names: readonly string[];
  /** Further words to find it by. */
  readonly text: string;
  /** Path below the language's root, with an anchor. */
  readonly href: string;
}

export type Section = 'home' | 'reference' | 'guides' | 'tools' | 'changelog';

export interface Page {
  /** Folder below the language's root, without slashes at its ends; '' for the front page. */
  readonly path: string;
  readonly section: Section;
  readonly title: string;
  /** One or two sentences, for the navigation, search engines and llms.txt. */
  readonly summary: string;
  /** Anchor of the content, which a link at the very start of the page skips to. */
  readonly contentAnchor: string;
  /** HTML of everything below the header. */
  readonly main: string;
  /** The Markdown twin, which starts with the title. */
  readonly markdown: string;
  readonly search: readonly SearchEntry[];
  /** Names of modules in browser/ that the page runs besides the site's own. */
  readonly modules: readonly string[];
  /** Further stylesheets by their names in the assets. */
  readonly styles: readonly string[];
  /** Whether a script of the page may send requests to other hosts, as trying an API out needs. */
  readonly connectsAnywhere: boolean;
}

export interface SiteApi {
  /** The model, with texts in the site's language. */
  readonly api: Api;
  /** The bundle that it was made of. */
  readonly bundle: Readonly<Record<string, unknown>>;
  /** Absolute path of the bundle. */
  readonly file: string;
}

/** The site in one language. */
export interface Site {
  readonly language: Language;
  readonly texts: Texts;
  readonly apis: readonly SiteApi[];
  /** A relative address for `href`, which may start with `site:`, on the page at `path`. */
  resolve(path: string, href: string): string;
}

export type PageKind = (site: Site) => readonly Page[] | Promise<readonly Page[]>;

/** A page whose content is blocks. Its headings that have an `id` can be found by the search. */
export function pageOf(
  site: Site,
  {
    path,
    section,
    title,
    summary,
    blocks,
    modules = [],
  }: Pick<Page, 'path' | 'section' | 'title' | 'summary'> & {
    readonly blocks: readonly Block[];
    readonly modules?: readonly string[];
  },
): Page {
  const resolve = (href: string) => site.resolve(path, href);
  const lead = `<h1>${inlineHtml(title, resolve)}</h1>\n<p class="lead">${inlineHtml(summary, resolve)}</p>`;
  return {
    path,
    section,
    title,
    summary,
    contentAnchor: 'content',
    main: `<main id="content" class="text">\n${lead}\n${toHtml(blocks, resolve)}\n</main>`,
    markdown: `# ${title}\n\n${summary}\n\n${toMarkdown(blocks, resolve)}\n`,
    search: searchOf({ path, title, summary }, blocks),
    modules,
    styles: [],
    connectsAnywhere: false,
  };
}

function searchOf(
  { path, title, summary }: Pick<Page, 'path' | 'title' | 'summary'>,
  blocks: readonly Block[],
): SearchEntry[] {
  const href = path === '' ? '' : `${path}/`;
  const sections: { heading: string; id: string; words: string[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.id !== undefined) {
      sections.push({ heading: block.text, id: block.id, words: [] });
    } else sections.at(-1)?.words.push(wordsOf(block));
  }
  return [
    { kind: 'page', title, context: summary, names: [], text: summary, href },
    ...sections.map(({ heading, id, words }): SearchEntry => {
      return {
        kind: 'section',
        title: heading,
        context: title,
        names: [],
        text: words.join(' '),
        href: `${href}#${id}`,
      };
    }),
  ];
}

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return block.text;
    case 'list':
      return block.items.join(' ');
    case 'table':
      return block.rows.flatMap(({ cells }) => cells).join(' ');
    case 'code':
      return '';
    case 'widget':
      return block.markdown;
  }
}
