/** Builds the site. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../registry.ts';
import { entries as browserEntries } from './browser/entries.ts';
import { bundleBrowser, bundleServer } from './renderer/bundle.ts';
import type { SiteOptions } from './write.ts';

/** Where the site is built: not committed. */
export const siteFolder = join(repository, 'dist', 'site');

/** @param folder Where it goes; should be empty. */
export async function buildSite(folder: string, options: SiteOptions = {}): Promise<void> {
  const { step = (_, work) => work() } = options;
  const work = await mkdtemp(join(tmpdir(), 'collab-openapi-site-'));
  try {
    const server = step('renderer', () => bundleServer(join(work, 'server')));
    const assets = server.then(() => step('scripts and styles', () => bundleBrowser(folder, browserEntries())));
    // Loaded only now: it takes a second, in which esbuild works on the other core.
    const written = import('./write.ts').then(({ writeSite }) => writeSite(folder, work, { server, assets }, options));
    await Promise.all([server, assets, written]);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
