/** Builds the site. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readRegistry, repository, type ApiEntry } from '../registry.ts';
import { compress, compressFile } from './compress.ts';
import { referencePath } from './content/anchors.ts';
import { apiFiles, pageFiles, sitemap } from './machine/files.ts';
import { buildOffline, type OfflinePage } from './offline/build.ts';
import { offlineDocument } from './offline/document.ts';
import { kinds } from './pages/kinds.ts';
import { notFoundHtml } from './shell/not-found.ts';
import type { Site } from './pages/page.ts';
import { referencePage } from './pages/reference.ts';
import { bundleBrowser, bundleServer } from './renderer/bundle.ts';
import { referenceData, type ReferenceData } from './renderer/document.ts';
import { startRenderer } from './renderer/render.ts';
import { entries as browserEntries } from './browser/entries.ts';
import { searchIndex } from './search/index.ts';
import { frameHtml, type Assets, type Frame } from './shell/frame.ts';
import { navigationOf } from './shell/navigation.ts';
import { loadSite } from './site.ts';
import { folderOf, languages } from './texts/index.ts';

/** Where the site is built: not committed. */
export const siteFolder = join(repository, 'dist', 'site');

export interface SiteOptions {
  /** Where the site will be published, for the addresses that have to be absolute. None is invented without it. */
  readonly publishedAt?: string | undefined;
  readonly entries?: readonly ApiEntry[];
  /** Reports each stage with its time. */
  readonly step?: Step;
}

type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** @param folder Where it goes; should be empty. */
export async function buildSite(folder: string, options: SiteOptions = {}): Promise<void> {
  const { entries = readRegistry(), publishedAt, step = (_, work) => work() } = options;
  const work = await mkdtemp(join(tmpdir(), 'collab-openapi-site-'));
  try {
    const [server, sites] = await Promise.all([
      step('renderer', () => bundleServer(join(work, 'server'))),
      Promise.all(languages.map((language) => loadSite(language, entries))),
    ]);
    // A thread renders while esbuild bundles and processes make the offline pages.
    const [assets, , references] = await Promise.all([
      step('scripts and styles', () => bundleBrowser(folder, browserEntries())),
      step('offline pages', () => buildOfflinePages(sites, folder, work)),
      step('references', () => render(sites, server, folder)),
      step('forms for machines', () =>
        writeFiles(
          folder,
          sites.flatMap((site) => [...apiFiles(site)]),
        ),
      ),
      cp(join(repository, 'openapi'), join(folder, 'source'), { recursive: true }),
    ]);
    await step('pages', () => writePages(sites, references, assets, folder, publishedAt));
    await step('compression', () => compress(folder));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

type Rendered = Map<string, { html: string; data: string }>;

const keyOf = (language: string, api: string) => `${language}/${api}`;

/** HTML of each reference, and the files from which the browser hydrates it. */
async function render(sites: readonly Site[], server: string, folder: string): Promise<Rendered> {
  const renderer = startRenderer(server);
  try {
    const references = sites.flatMap((site) =>
      site.apis.map(async (one) => {
        const reference = referenceData(site, one);
        const [html, data] = await Promise.all([renderer.render(reference), writeReference(reference, folder)]);
        return [keyOf(site.language, one.api.name), { html, data }] as const;
      }),
    );
    return new Map(await Promise.all(references));
  } finally {
    await renderer.close();
  }
}

async function writeReference(reference: ReferenceData, folder: string): Promise<string> {
  const json = JSON.stringify(reference);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8).toUpperCase();
  const path = `assets/${reference.slug}.${reference.locale}-${hash}.json`;
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, path), json);
  return path;
}

async function buildOfflinePages(sites: readonly Site[], folder: string, work: string): Promise<void> {
  const config = join(work, 'redocly.yaml');
  await writeFile(config, 'telemetry: off\n');
  const pages = await Promise.all(
    sites.flatMap((site) =>
      site.apis.map(async (one): Promise<OfflinePage> => {
        const source = join(work, `${one.api.name}.${site.language}.json`);
        await writeFile(source, JSON.stringify(offlineDocument(one, site.texts)));
        const file = join(folder, folderOf[site.language], referencePath(one.api.name), 'offline.html');
        await mkdir(dirname(file), { recursive: true });
        return { source, config, file, title: one.api.title, language: site.language };
      }),
    ),
  );
  // One after another: the thread that renders beside them keeps the other core busy.
  for (const page of pages) {
    await buildOffline(page);
    await compressFile(page.file);
  }
}

async function writePages(
  sites: readonly Site[],
  references: Rendered,
  assets: Assets,
  folder: string,
  publishedAt: string | undefined,
): Promise<void> {
  const addresses: string[] = [];
  const files = new Map([['site.json', '{"mock":false}\n']]);
  for (const site of sites) {
    const { language } = site;
    const root = folderOf[language];
    const others = (await Promise.all(kinds.map((kind) => kind(site)))).flat();
    const pages = [
      ...others,
      ...site.apis.map((one) => {
        return referencePage(
          site,
          one,
          references.get(keyOf(language, one.api.name)) as { html: string; data: string },
        );
      }),
    ];
    const index = searchIndex(pages, site.texts);
    const searchFile = `search-${hashOf(index)}.json`;
    files.set(join(root, searchFile), index);
    const navigation = navigationOf(site, pages);
    const frame: Frame = { language, texts: site.texts, assets, navigation, searchIndex: searchFile, publishedAt };
    for (const page of pages) files.set(join(root, page.path, 'index.html'), frameHtml(page, frame));
    for (const [path, content] of pageFiles(site, pages)) files.set(path, content);
    addresses.push(...pages.map(({ path }) => `${root}${path === '' ? '' : `${path}/`}`));
  }
  files.set('sitemap.xml', sitemap(addresses, publishedAt));
  files.set('404.html', notFoundHtml(sites, assets, publishedAt));
  await writeFiles(folder, files);
}

async function writeFiles(folder: string, files: Iterable<[path: string, content: string]>): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase();
}
