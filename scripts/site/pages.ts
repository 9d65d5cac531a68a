/** One self-contained reference page per API and language, rendered by `redocly build-docs`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { redocly } from '../redocly.ts';
import type { Language } from './texts.ts';

/** Renderer options: readable fonts for Chinese too, no parts that only a hosted product serves. */
const rendererOptions = ['--openapi.hideDownloadButtons=false', '--openapi.jsonSamplesExpandLevel=4'];

export interface Page {
  /** The annotated description that the page is made of. */
  readonly source: string;
  /** Configuration of the renderer: the one of the repository would load the lint rules for every page. */
  readonly config: string;
  /** Where the page goes. */
  readonly file: string;
  readonly title: string;
  readonly language: Language;
  /** Links at the top of the page: all APIs, the other language. */
  readonly links: readonly { readonly text: string; readonly href: string; readonly language?: Language }[];
}

export async function renderPage(page: Page): Promise<void> {
  await mkdir(dirname(page.file), { recursive: true });
  await redocly(
    'build-docs',
    page.source,
    '--inlineBundle',
    '-o',
    page.file,
    '--title',
    page.title,
    ...rendererOptions,
  );
  await writeFile(page.file, localize(withoutRemoteLogo(await readFile(page.file, 'utf8')), page));
}

/** The footer's logo is the one thing that the page would fetch from elsewhere. */
function withoutRemoteLogo(html: string): string {
  const blank = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%221%22 height=%221%22/%3E';
  const result = html.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w.-]+\.svg/g, blank);
  const left = /(?:src|href)="(?:https?:)?\/\/cdn\.[^"]+"/.exec(result);
  if (left) throw new Error(`The renderer's page fetches ${left[0]}: mend withoutRemoteLogo in scripts/site/pages.ts`);
  return result;
}

function localize(html: string, page: Page): string {
  const links = page.links
    .map(
      ({ text, href, language }) =>
        `<a href="${href}"${language ? ` hreflang="${language}" lang="${language}"` : ''}>${text}</a>`,
    )
    .join(' ');
  const style =
    'body{font-family:system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}' +
    '.site-links{position:fixed;right:1rem;bottom:1rem;z-index:9;padding:.4rem .8rem;border:1px solid #888;border-radius:.4rem;background:#fff;font:14px system-ui,sans-serif}' +
    '.site-links a{color:#0b5cad;margin:0 .3rem}';
  return html
    .replace(/<html[^>]*>/, `<html lang="${page.language}">`)
    .replace('</head>', `<link rel="icon" href="data:," /><style>${style}</style></head>`)
    .replace(/<body([^>]*)>/, (body) => `${body}<nav class="site-links" aria-label="collab-openapi">${links}</nav>`);
}
