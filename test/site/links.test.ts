import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exists, files, pages, read } from './built.ts';

const decode = (text: string) => decodeURIComponent(text.replaceAll('&amp;', '&'));

const idsOf = new Map<string, Set<string>>();
function ids(path: string): Set<string> {
  const known =
    idsOf.get(path) ?? new Set([...read(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => decode(id as string)));
  idsOf.set(path, known);
  return known;
}

/** What is wrong with a link on a page; undefined if it leads somewhere. */
function fault(page: string, href: string): string | undefined {
  const [path = '', anchor] = href.split('#') as [string, string | undefined];
  if (path.startsWith('/')) return `${href} starts at the host's root, so it fails below a base path`;
  const target = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), decode(path)));
  if (target.startsWith('..')) return `${href} leaves the site`;
  const file = target === '.' || target.endsWith('/') ? posix.join(target, 'index.html') : target;
  if (!exists(file)) return `${href} has no file`;
  if (anchor && file.endsWith('.html') && !ids(file).has(decode(anchor))) return `${href} has no such anchor`;
  return undefined;
}

const isExternal = (href: string) => /^(?:[a-z]+:|\/\/)/i.test(href);

describe.each(pages)('%s', (page) => {
  const html = read(page);
  const hrefs = [
    ...html.matchAll(/<(\w+)\b[^>]*?\s(?:href|src|data-reference|data-site|data-search|data-root)="([^"]*)"/g),
  ];
  const links = [...new Set(hrefs.map(([, , href]) => href as string))].filter((href) => !href.startsWith('data:'));

  it('has only links that lead somewhere, wherever the site stands', () => {
    expect(
      links
        .filter((href) => !isExternal(href))
        .map((href) => fault(page, href))
        .filter(Boolean),
    ).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const loaded = hrefs.filter(([, tag]) => tag !== 'a').map(([, , href]) => href as string);
    expect(loaded.filter((href) => isExternal(href) && !href.startsWith('data:'))).toEqual([]);
    expect(html).not.toMatch(/url\(["']?(?:https?:)?\/\//);
  });
});

describe('assets', () => {
  it('are loaded from nowhere else by style sheets', () => {
    for (const path of files('.css')) expect(read(path), path).not.toMatch(/(?:url\(|@import )["']?(?:https?:)?\/\//);
  });
});

describe('Markdown twins', () => {
  it.each(files('.md'))('%s has only links that lead somewhere', (page) => {
    const prose = read(page).replaceAll(/^```[\s\S]*?^```/gm, '');
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href]) => href as string);
    const own = [...new Set(links)].filter((href) => !isExternal(href));
    expect(own.map((href) => fault(page.replace(/[^/]+\.md$/, 'index.html'), href)).filter(Boolean)).toEqual([]);
  });
});
