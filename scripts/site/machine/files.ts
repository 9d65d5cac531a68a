/** The forms of the site for machines: Markdown twins, descriptions, collections, lists of what there is. */
import { join } from 'node:path';
import { stringify } from 'yaml';
import { referencePath } from '../content/anchors.ts';
import type { Page, Site, SiteApi } from '../pages/page.ts';
import { folderOf } from '../texts/index.ts';
import { operationMarkdown } from './operation-markdown.ts';
import { postmanCollection } from './postman.ts';

/** Contents by paths below the site's root. */
export type Files = Map<string, string>;

/** What comes of the descriptions alone in one language: twins of all operations, descriptions, collections. */
export function apiFiles(site: Site): Files {
  const root = folderOf[site.language];
  const files: Files = new Map();
  for (const one of site.apis) {
    const folder = join(root, referencePath(one.api.name));
    for (const [id, markdown] of operationTwins(site, one)) files.set(join(folder, `${id}.md`), markdown);
    files.set(join(folder, 'openapi.json'), `${JSON.stringify(one.bundle, null, 2)}\n`);
    files.set(join(folder, 'openapi.yaml'), stringify(one.bundle, { aliasDuplicateObjects: false, lineWidth: 120 }));
    files.set(join(folder, 'postman.json'), `${JSON.stringify(postmanCollection(one.api), null, 2)}\n`);
  }
  return files;
}

/** The twins of all pages of one language, and the lists of what there is. */
export function pageFiles(site: Site, pages: readonly Page[]): Files {
  const root = folderOf[site.language];
  const files: Files = new Map();
  for (const page of pages) files.set(join(root, page.path, 'index.md'), page.markdown);
  files.set(join(root, 'llms.txt'), llms(site, pages));
  files.set(join(root, 'llms-full.txt'), llmsFull(site, pages));
  return files;
}

/** Markdown of each operation by its identifier, with samples in all targets. */
function operationTwins(site: Site, { api }: SiteApi): [string, string][] {
  const resolve = (href: string) => site.resolve(referencePath(api.name), href);
  return api.operations.map((operation) => {
    return [operation.id, operationMarkdown(operation, api, 1, { texts: site.texts, resolve, samples: true })];
  });
}

/** The index that llmstxt.org describes: a title, a summary, and links to Markdown with a line about each. */
function llms({ texts: t, apis, resolve }: Site, pages: readonly Page[]): string {
  const at = (path: string) => resolve('', `site:${path === '' ? '' : `${path}/`}`);
  const others = pages.filter(({ section }) => section !== 'reference' && section !== 'home');
  const parts = apis.map(({ api }) => {
    const folder = at(referencePath(api.name));
    return [
      `## ${api.title}`,
      [
        `- [${t.reference}](${folder}index.md): ${t.operations(api.operations.length)}`,
        ...(api.errorCodes.length > 0
          ? [`- [${t.errorCodes}](${folder}errors/index.md): ${t.codes(api.errorCodes.length)}`]
          : []),
        `- [OpenAPI](${folder}openapi.yaml)`,
        `- [Postman](${folder}postman.json)`,
        ...api.operations.map(
          ({ id, summary, httpMethod, path }) => `- [${summary}](${folder}${id}.md): \`${httpMethod} ${path}\``,
        ),
      ].join('\n'),
    ].join('\n\n');
  });
  return `${[
    `# ${t.siteName}`,
    `> ${t.frontIntro}`,
    `- [${t.fullText}](${resolve('', 'site:llms-full.txt')})`,
    ...parts,
    ...(others.length > 0
      ? [
          `## ${t.guides}`,
          others.map(({ path, title, summary }) => `- [${title}](${at(path)}index.md): ${summary}`).join('\n'),
        ]
      : []),
  ].join('\n\n')}\n`;
}

/** Everything that the pages say, in one file. */
function llmsFull({ texts: t }: Site, pages: readonly Page[]): string {
  return [
    `# ${t.siteName}\n\n${t.frontIntro}\n`,
    ...pages.filter(({ path }) => path !== '').map((page) => page.markdown),
  ].join('\n---\n\n');
}

/** Addresses of all pages for search engines: absolute where it is known where the site will be published, relative otherwise. */
export function sitemap(paths: readonly string[], publishedAt: string | undefined): string {
  const urls = paths.map(
    (path) => `  <url><loc>${publishedAt ? new URL(path, publishedAt).href : `./${path}`}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
