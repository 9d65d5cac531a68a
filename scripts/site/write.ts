/** Writes all files of the site, beside the scripts and styles that are bundled meanwhile. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readRegistry, repository, type ApiEntry } from '../registry.ts';
import { compress } from './compress.ts';
import { referencePath } from './content/anchors.ts';
import { hashOf } from './hash.ts';
import { apiFiles, pageFiles, sitemap } from './machine/files.ts';
import { buildOffline, type OfflinePage } from './offline/build.ts';
import { offlineDocument } from './offline/document.ts';
import { kinds } from './pages/kinds.ts';
import type { Page, Site } from './pages/page.ts';
import { referencePage, type RenderedReference } from './pages/reference.ts';
import { renderReferences, writeReferenceData, type References } from './references.ts';
import { searchIndex } from './search/index.ts';
import { frameHtml, type Assets, type Frame } from './shell/frame.ts';
import { navigationOf } from './shell/navigation.ts';
import { notFoundHtml } from './shell/not-found.ts';
import { loadSite } from './site.ts';
import { folderOf, languages } from './texts/index.ts';

export interface SiteOptions {
  /** Where the site will be published, for the addresses that have to be absolute. None is invented without it. */
  readonly publishedAt?: string | undefined;
  readonly entries?: readonly ApiEntry[];
  /** Reports each stage with its time. */
  readonly step?: Step;
}

type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export interface Bundles {
  /** Path of the module that renders. */
  readonly server: Promise<string>;
  readonly assets: Promise<Assets>;
}

/**
 * @param folder The site's root.
 * @param work A folder for what is needed meanwhile.
 */
export async function writeSite(folder: string, work: string, bundles: Bundles, options: SiteOptions): Promise<void> {
  const { entries = readRegistry(), publishedAt, step = (_, make) => make() } = options;
  const sites = await Promise.all(languages.map((language) => loadSite(language, entries)));
  // Made while the renderer is bundled.
  const data = await writeReferenceData(sites, folder);
  const server = await bundles.server;
  const [references, { assets, pages }] = await Promise.all([
    step('references', () => renderReferences(data, folder, server)),
    makeOthers(sites, folder, work, bundles.assets, step),
  ]);
  await step('pages', () => writePages(pages, references, assets, folder, publishedAt));
  await step('their compression', () => compress(folder));
}

/** Writes everything that is no page. Makes the content of all pages but the references, which take longer than all of that. */
async function makeOthers(
  sites: readonly Site[],
  folder: string,
  work: string,
  bundle: Promise<Assets>,
  step: Step,
): Promise<{ assets: Assets; pages: readonly SitePages[] }> {
  const [assets, pages] = await Promise.all([
    bundle,
    step('offline pages', () => buildOfflinePages(sites, folder, work)).then(() =>
      step('guides and tools', () => pagesBesideReferences(sites)),
    ),
    step('forms for machines', () =>
      writeFiles(
        folder,
        sites.flatMap((site) => [...apiFiles(site)]),
      ),
    ),
    cp(join(repository, 'openapi'), join(folder, 'source'), { recursive: true }),
  ]);
  await step('compression', () => compress(folder));
  return { assets, pages };
}

async function buildOfflinePages(sites: readonly Site[], folder: string, work: string): Promise<void> {
  const config = join(work, 'redocly.yaml');
  await writeFile(config, 'telemetry: off\n');
  // One language after the other: what renders beside them keeps the other core busy.
  for (const { language, texts, apis } of sites) {
    const pages = await Promise.all(
      apis.map(async (one): Promise<OfflinePage> => {
        const source = join(work, `${one.api.name}.${language}.json`);
        await writeFile(source, JSON.stringify(offlineDocument(one, texts)));
        const file = join(folder, folderOf[language], referencePath(one.api.name), 'offline.html');
        await mkdir(dirname(file), { recursive: true });
        return { source, file, title: one.api.title };
      }),
    );
    await buildOffline(pages, language, config);
  }
}

interface SitePages {
  readonly site: Site;
  /** All but the references. */
  readonly others: readonly Page[];
}

function pagesBesideReferences(sites: readonly Site[]): Promise<SitePages[]> {
  return Promise.all(
    sites.map(async (site) => ({ site, others: (await Promise.all(kinds.map((kind) => kind(site)))).flat() })),
  );
}

async function writePages(
  all: readonly SitePages[],
  references: References,
  assets: Assets,
  folder: string,
  publishedAt: string | undefined,
): Promise<void> {
  const addresses: string[] = [];
  const files = new Map([['site.json', '{"mock":false}\n']]);
  for (const { site, others } of all) {
    const { language } = site;
    const root = folderOf[language];
    const pages = [
      ...others,
      ...site.apis.map((one) => referencePage(site, one, references.get(one) as RenderedReference)),
    ];
    const search = searchIndex(pages, site.texts);
    const searchFile = `search-${hashOf(search)}.json`;
    files.set(join(root, searchFile), search);
    const navigation = navigationOf(site, pages);
    const frame: Frame = { language, texts: site.texts, assets, navigation, searchIndex: searchFile, publishedAt };
    for (const page of pages) files.set(join(root, page.path, 'index.html'), frameHtml(page, frame));
    for (const [path, content] of pageFiles(site, pages)) files.set(path, content);
    addresses.push(...pages.map(({ path }) => `${root}${path === '' ? '' : `${path}/`}`));
  }
  files.set('sitemap.xml', sitemap(addresses, publishedAt));
  files.set(
    '404.html',
    notFoundHtml(
      all.map(({ site }) => site),
      assets,
      publishedAt,
    ),
  );
  await writeFiles(folder, files);
}

async function writeFiles(folder: string, files: Iterable<[path: string, content: string]>): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
