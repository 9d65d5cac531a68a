/** A page for each API, prerendered. */
import { referencePath } from '../content/anchors.ts';
import { escapeHtml } from '../content/html.ts';
import { apiMarkdown } from '../machine/operation-markdown.ts';
import { apiEntries } from '../search/api-entries.ts';
import type { Page, Site, SiteApi } from './page.ts';

export interface RenderedReference {
  /** The renderer's HTML. */
  readonly html: string;
  /** Path below the site's root of the JSON that the HTML was made of. */
  readonly data: string;
}

export function referencePage(site: Site, one: SiteApi, { html, data }: RenderedReference): Page {
  const { texts: t } = site;
  const { api } = one;
  const path = referencePath(api.name);
  const resolve = (href: string) => site.resolve(path, href);
  const summary = String((one.bundle['info'] as { summary?: string }).summary ?? '');
  return {
    path,
    section: 'reference',
    title: api.title,
    summary,
    contentAnchor: `${api.name}/description/introduction`,
    main: `${forms(site, one)}
<div id="reference" data-reference="${resolve(`root:${data}`)}" data-site="${resolve('root:site.json')}">${html}</div>`,
    markdown: apiMarkdown(api, { texts: t, resolve }),
    search: [
      { kind: 'page', title: api.title, context: summary, names: [api.name], text: api.description, href: `${path}/` },
      ...apiEntries(api, html),
    ],
    modules: ['reference'],
    styles: ['reference'],
    connectsAnywhere: true,
  };
}

/** The other forms of the page, above it. */
function forms({ texts: t }: Site, { api }: SiteApi): string {
  const links = [
    ...(api.errorCodes.length > 0 ? [['errors/', t.errorCodes]] : []),
    ['openapi.json', 'OpenAPI JSON'],
    ['openapi.yaml', 'YAML'],
    ['index.md', 'Markdown'],
    ['postman.json', 'Postman'],
    ['offline.html', t.offline],
  ];
  const items = links.map(([href, label]) => `<li><a href="${href}">${escapeHtml(label as string)}</a></li>`).join('');
  return `<nav class="forms" aria-label="${t.machineForms}"><ul>${items}</ul></nav>`;
}
