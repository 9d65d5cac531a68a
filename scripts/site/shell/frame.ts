/** The HTML around every page: head, header, footer. No inline script and no inline style, so that the policy can be strict. */
import { languages, folderOf, otherLanguage, type Language, type Texts } from '../texts/index.ts';
import { escapeHtml } from '../content/html.ts';
import type { Page } from '../pages/page.ts';
import { policy } from './policy.ts';

/** Files that pages load, by the names of the modules and stylesheets that they were made of; paths below the site's root. */
export interface Assets {
  /** The module itself first, then what it imports at once. */
  script(name: string): readonly string[];
  style(name: string): string;
}

/** An entry of the site's navigation. */
export interface NavigationLink {
  readonly title: string;
  /** Path of a page. */
  readonly path: string;
}

export interface Frame {
  readonly language: Language;
  readonly texts: Texts;
  readonly assets: Assets;
  readonly navigation: readonly NavigationLink[];
  /** Path below the language's root of the search index. */
  readonly searchIndex: string;
  /** Origin and base path where the site is published, with a slash at its end. Addresses that have to be absolute need it. */
  readonly publishedAt?: string | undefined;
}

/** `../` as often as it takes from the page to the root of the site. */
export function upToRoot(language: Language, path: string): string {
  const depth = path.split('/').filter(Boolean).length + (folderOf[language] === '' ? 0 : 1);
  return '../'.repeat(depth) || './';
}

/** @param page Its `path` decides the relative addresses. */
export function frameHtml(page: Page, frame: Frame): string {
  const { language, texts: t, assets } = frame;
  const root = upToRoot(language, page.path);
  const styles = ['site', ...page.styles].map((name) => `<link rel="stylesheet" href="${root}${assets.style(name)}">`);
  const modules = ['site', ...page.modules].map((name) => assets.script(name));
  const entries = modules.map(([entry]) => `<script type="module" src="${root}${entry}"></script>`);
  // What makes a page interactive must not take the line from what makes it readable, so all of it stands at the end.
  const preloads = [...new Set(modules.flat())].map(
    (file) => `<link rel="modulepreload" fetchpriority="low" href="${root}${file}">`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy({ connectsAnywhere: page.connectsAnywhere, inMeta: true })}">
<title>${escapeHtml(page.path === '' ? t.siteName : `${page.title} · ${t.siteName}`)}</title>
<meta name="description" content="${escapeHtml(page.summary)}">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
${styles.join('\n')}
${alternates(page, frame, root).join('\n')}
</head>
<body class="light-mode">
<script src="${root}${assets.script('theme')[0]}"></script>
${header(page, frame, root)}
${page.main}
${entries.join('\n')}
${preloads.join('\n')}
</body>
</html>
`;
}

/** The other language and the Markdown twin. Search engines want absolute addresses of languages. */
function alternates(page: Page, { language, publishedAt }: Frame, root: string): string[] {
  const folder = page.path === '' ? '' : `${page.path}/`;
  return [
    ...languages.map(
      (name) => `<link rel="alternate" hreflang="${name}" href="${publishedAt ?? root}${folderOf[name]}${folder}">`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${publishedAt ?? root}${folder}">`,
    ...(publishedAt ? [`<link rel="canonical" href="${publishedAt}${folderOf[language]}${folder}">`] : []),
    `<link rel="alternate" type="text/markdown" href="${root}${folderOf[language]}${folder}index.md">`,
  ];
}

function header(page: Page, frame: Frame, root: string): string {
  const { language, texts: t, navigation } = frame;
  const home = `${root}${folderOf[language]}`;
  const other = otherLanguage(language);
  const folder = page.path === '' ? '' : `${page.path}/`;
  const links = navigation
    .map(({ title, path }) => {
      const current =
        path === page.path ? ' aria-current="page"' : isWithin(page.path, path) ? ' aria-current="true"' : '';
      return `<li><a href="${home}${path}/"${current}>${escapeHtml(title)}</a></li>`;
    })
    .join('');
  const here = navigation.find(({ path }) => isWithin(page.path, path))?.title ?? t.siteName;
  return `<a class="skip" href="#${page.contentAnchor}">${t.skip}</a>
<header class="site-header" data-scalar-scroll-header data-root="${home}" data-search="${home}${frame.searchIndex}">
<a class="brand" href="${home}">${t.siteName}</a>
<nav class="wide" aria-label="${t.navigation}"><ul>${links}</ul></nav>
<details class="narrow"><summary><span aria-hidden="true">☰</span> ${escapeHtml(here)}</summary><nav aria-label="${t.navigation}"><ul>
<li><a href="${home}">${t.home}</a></li>${links}</ul></nav></details>
<button type="button" class="search-open" aria-keyshortcuts="Control+K Meta+K" aria-haspopup="dialog"><span>${t.search}</span><kbd aria-hidden="true">Ctrl K</kbd></button>
<button type="button" class="theme" aria-label="${t.theme}"><span aria-hidden="true">◐</span></button>
<a class="language" href="${root}${folderOf[other]}${folder}" hreflang="${other}" lang="${other}">${t.otherLanguage}</a>
</header>`;
}

/** Whether a page stands in the part of the site that an entry of the navigation leads to. */
function isWithin(path: string, entry: string): boolean {
  const part = entry.startsWith('reference/') ? entry : entry.split('/')[0];
  return path === part || path.startsWith(`${part}/`);
}
