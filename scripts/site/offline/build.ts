/** One HTML file for each API and language that needs no network and no server, by `redocly build-docs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { redoclyRuns } from '../../redocly.ts';
import type { Language } from '../texts/index.ts';

export interface OfflinePage {
  /** The annotated description that the page is made of. */
  readonly source: string;
  /** Where the page goes; its folder exists. */
  readonly file: string;
  readonly title: string;
}

const options = [
  '--openapi.hideDownloadButtons=true',
  '--openapi.jsonSamplesExpandLevel=4',
  '--openapi.hideReplay=true',
];

/**
 * @param pages Those of one language.
 * @param config Configuration of the renderer: the one of the repository would load the lint rules for every page.
 */
export async function buildOffline(pages: readonly OfflinePage[], language: Language, config: string): Promise<void> {
  const labels = pathToFileURL(join(import.meta.dirname, 'localize.mjs')).href;
  const runs = pages.map(({ source, file, title }) => {
    return [source, '--inlineBundle', '--config', config, '-o', file, '--title', title, ...options];
  });
  await redoclyRuns('build-docs', runs, language === 'zh-CN' ? ['--import', labels] : []);
  for (const { file } of pages) await writeFile(file, frame(withoutRemoteLogo(await readFile(file, 'utf8')), language));
}

/** The footer's logo is the one thing that the page would fetch from elsewhere. It keeps a size, or the footer would grow. */
function withoutRemoteLogo(html: string): string {
  const blank = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%221%22 height=%221%22/%3E';
  const result = html.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w.-]+\.svg/g, blank);
  const left = /(?:src|href)="(?:https?:)?\/\/cdn\.[^"]+"/.exec(result);
  if (left) throw new Error(`The offline page fetches ${left[0]}: mend withoutRemoteLogo in ${import.meta.filename}`);
  return result;
}

/** Language, readable fonts, colours of enough contrast, and room for the button that a script puts beside the title, on phones too. */
function frame(html: string, language: Language): string {
  const style =
    'html.light{--link-color-primary:#0b5cc7;--text-color-helper:#5c5d66;--http-get-color:#0a7a45;--tag-get-color:#0a7a45}' +
    'body{font-family:system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}' +
    '[data-section-id="/"]>div:first-child>div+div{min-width:116px}' +
    '@media(max-width:480px){[data-section-id="/"] h1{font-size:26px}}';
  const policy =
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  return html
    .replace(/<html[^>]*>/, `<html lang="${language}">`)
    .replace(
      /<head>/,
      `<head><meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="data:,">`,
    )
    .replace('</head>', `<style>${style}</style></head>`);
}
