/** The site in one language: the models of all APIs, its words, and its addresses. */
import { readFile } from 'node:fs/promises';
import { loadModelFromDocument } from '../model.ts';
import type { ApiEntry } from '../registry.ts';
import type { Site, SiteApi } from './pages/page.ts';
import { upToRoot } from './shell/frame.ts';
import { folderOf, texts, type Language } from './texts/index.ts';

/** @param entries The APIs, whose bundles have to exist in all languages. */
export async function loadSite(language: Language, entries: readonly ApiEntry[]): Promise<Site> {
  const apis = await Promise.all(entries.map((entry) => loadApi(language, entry)));
  return {
    language,
    texts: texts[language],
    apis,
    resolve: (path, href) => {
      const root = upToRoot(language, path);
      if (href.startsWith('root:')) return root + href.slice('root:'.length);
      if (href.startsWith('site:')) return root + folderOf[language] + href.slice('site:'.length);
      return href;
    },
  };
}

async function loadApi(language: Language, entry: ApiEntry): Promise<SiteApi> {
  const file = bundleIn(language, entry);
  const bundle = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  return { api: loadModelFromDocument(bundle, file, entry.name), bundle, file };
}

/** `generated/openapi/shimo.json`, or `shimo.zh-CN.json` beside it. */
function bundleIn(language: Language, entry: ApiEntry): string {
  return language === 'en' ? entry.bundle : entry.bundle.replace(/\.json$/, `.${language}.json`);
}
