/** The built site, for tests: built by `npm run site` before, or now if it is not fresh. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readRegistry } from '../../scripts/registry.ts';
import { siteFolder } from '../../scripts/site/build.ts';
import { ensureSite } from '../../scripts/site/renew.ts';
import { loadSite } from '../../scripts/site/site.ts';
import { folderOf, languages } from '../../scripts/site/texts/index.ts';

await ensureSite();

export { siteFolder };

export const sites = await Promise.all(languages.map((language) => loadSite(language, readRegistry())));

/** Each API in each language. */
export const references = sites.flatMap((site) =>
  site.apis.map((one) => ({
    name: `${one.api.name} in ${site.language}`,
    site,
    ...one,
    folder: posix.join(folderOf[site.language], 'reference', one.api.name),
  })),
);

export const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');

export const exists = (path: string): boolean =>
  existsSync(join(siteFolder, path)) && statSync(join(siteFolder, path)).isFile();

/** Paths below the site of all files with an ending. */
export function files(ending: string): string[] {
  return readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(siteFolder.length + 1))
    .filter((path) => !path.startsWith('source/'))
    .sort();
}

/** The pages in the site's frame: all but the offline ones, which are files of their own. */
export const pages = files('.html').filter((path) => !path.endsWith('offline.html') && path !== '404.html');

/** Text as it stands in HTML. */
export const inHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** The words of HTML without tags and blanks. What Markdown marks with is left out on both sides. */
export function wordsOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/[`*\s]+/g, '');
}

/** Inline Markdown without its marks and blanks, to look for in `wordsOf`. */
export function plainWords(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll(/[`*\s]+/g, '');
}
