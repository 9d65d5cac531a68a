/** Builds the reference: front pages, one page per API and language, and the OpenAPI files. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
 * Builds the site.
 *
 * @param folder Where it goes; should be empty.
 * @param entries The APIs, whose bundles have to exist in all languages.
 */
export async function buildSite(folder: string, entries: readonly ApiEntry[] = readRegistry()): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'collab-openapi-site-'));
  try {
    const config = join(work, 'redocly.yaml');
    await writeFile(config, 'telemetry: off\n');
    const pages: Page[] = [];
    for (const language of languages) {
      const apis: Api[] = [];
      for (const entry of entries) {
        const file = bundleIn(language, entry);
        const bundle = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
        const api = loadModelFromDocument(bundle, file, entry.name);
        apis.push(api);
        const source = join(work, `${entry.name}.${language}.json`);
        await writeFile(source, JSON.stringify(annotate(bundle, api, texts[language])));
        pages.push({ ...pageOf(entry, api, language, folder), source, config });
        await mkdir(join(folder, 'openapi'), { recursive: true });
        await cp(file, join(folder, 'openapi', basename(file)));
      }
      const front = join(folder, folderOf[language], 'index.html');
      await mkdir(dirname(front), { recursive: true });
      await writeFile(front, frontPage(apis, language));
    }
    await inParallel(pages, renderPage);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** `generated/openapi/shimo.json`, or `shimo.zh-CN.json` beside it. */
function bundleIn(language: Language, entry: ApiEntry): string {
  return language === 'en' ? entry.bundle : entry.bundle.replace(/\.json$/, `.${language}.json`);
}

function pageOf(entry: ApiEntry, api: Api, language: Language, site: string): Omit<Page, 'source' | 'config'> {
  const other = languages.find((name) => name !== language) as Language;
  const up = language === 'en' ? '../../' : '../../../';
  return {
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
