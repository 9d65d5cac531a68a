/** Builds the reference: front pages, one page per API and language, and the OpenAPI files. */
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { loadModelFromDocument } from '../model.ts';
import type { Api } from '../model/types.ts';
import { readRegistry, repository, type ApiEntry } from '../registry.ts';
import { annotate } from './annotate.ts';
import { frontPage } from './front-page.ts';
import { renderPage, type Page } from './pages.ts';
import { folderOf, languages, pageFolder, texts, type Language } from './texts.ts';

/** Where the site is built: not committed. */
export const siteFolder = join(repository, 'dist', 'site');

/** Pages that are rendered at the same time; each is a process that keeps one core busy. */
const parallel = 2;

/**
 * Builds the whole site and then puts it in place of the previous one, so that a failure leaves that whole.
 *
 * @param target Folder of the finished site.
 */
export async function buildSite(target: string = siteFolder): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'collab-openapi-site-'));
  const next = `${target}.next`;
  try {
    await rm(next, { recursive: true, force: true });
    const pages: Page[] = [];
    for (const language of languages) {
      const apis: Api[] = [];
      for (const entry of readRegistry()) {
        const file = bundleIn(language, entry);
        const bundle = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
        const api = loadModelFromDocument(bundle, file, entry.name);
        apis.push(api);
        const source = join(work, `${entry.name}.${language}.json`);
        await writeFile(source, JSON.stringify(annotate(bundle, api, texts[language])));
        pages.push(pageOf(entry, api, language, source, next));
        await mkdir(join(next, 'openapi'), { recursive: true });
        await cp(file, join(next, 'openapi', basename(file)));
      }
      const front = join(next, folderOf[language], 'index.html');
      await mkdir(dirname(front), { recursive: true });
      await writeFile(front, frontPage(apis, language));
    }
    await inParallel(pages, renderPage);
    await rm(target, { recursive: true, force: true });
    await rename(next, target);
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(next, { recursive: true, force: true });
  }
}

/** `generated/openapi/shimo.json`, or `shimo.zh-CN.json` beside it. */
function bundleIn(language: Language, entry: ApiEntry): string {
  return language === 'en' ? entry.bundle : entry.bundle.replace(/\.json$/, `.${language}.json`);
}

function pageOf(entry: ApiEntry, api: Api, language: Language, source: string, site: string): Page {
  const other = languages.find((name) => name !== language) as Language;
  const up = language === 'en' ? '../../' : '../../../';
  return {
    source,
    file: join(site, folderOf[language], pageFolder(entry.name), 'index.html'),
    title: api.title,
    language,
    links: [
      { text: texts[language].home, href: '../../index.html' },
      {
        text: texts[language].otherLanguage,
        href: `${up}${folderOf[other]}${pageFolder(entry.name)}/index.html`,
        language: other,
      },
    ],
  };
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
    }),
  );
}
