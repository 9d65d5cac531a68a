/** Builds the site in place of the one that is there, and tells whether that is needed. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { step } from '../progress.ts';
import { repository } from '../registry.ts';
import { buildSite, siteFolder } from './build.ts';
import { installRenderer, rendererIsInstalled } from './install.ts';
import { withLock } from './lock.ts';
import type { SiteOptions } from './write.ts';

/** What the site is made of, below the repository. Packages count by their lockfiles. */
const inputs = [
  'generated/openapi',
  'generated/typescript/runtime',
  'openapi',
  'scripts/clients',
  'scripts/redocly.ts',
  'scripts/redocly-runs.mjs',
  'scripts/site',
  'scripts/samples',
  'scripts/model',
  'test/assurance/README.md',
  'package-lock.json',
  'redocly.yaml',
];

/** Where a built site says what it was made of; outside of what is published. */
const stamp = `${siteFolder}.inputs`;

/** Installs the renderer if need be, builds, and prints a line for each stage. Waits for another build that is under way. */
export async function renewSite(options: Pick<SiteOptions, 'publishedAt'> = {}): Promise<void> {
  await mkdir(dirname(siteFolder), { recursive: true });
  await withLock(`${siteFolder}.lock`, () => build(options));
}

/** Builds the site unless it is fresh. */
export async function ensureSite(): Promise<void> {
  if (await siteIsFresh()) return;
  await mkdir(dirname(siteFolder), { recursive: true });
  await withLock(`${siteFolder}.lock`, async () => {
    // Whoever held the lock may have built it.
    if (!(await siteIsFresh())) await build({});
  });
}

async function build(options: Pick<SiteOptions, 'publishedAt'>): Promise<void> {
  if (!rendererIsInstalled()) await step('renderer (npm ci, once)', () => installRenderer());
  const made = await digest();
  const next = `${siteFolder}.new`;
  await rm(next, { recursive: true, force: true });
  await buildSite(next, { ...options, step });
  await rm(siteFolder, { recursive: true, force: true });
  await rename(next, siteFolder);
  await writeFile(stamp, made);
}

/** Whether there is a site and nothing that it is made of has changed since it was built. */
export async function siteIsFresh(): Promise<boolean> {
  if (!existsSync(join(siteFolder, 'index.html')) || !existsSync(stamp)) return false;
  return (await readFile(stamp, 'utf8')) === (await digest());
}

/** A hash of all inputs. Times of files would say nothing after a checkout. */
async function digest(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const file of (await Promise.all(inputs.map((input) => filesIn(join(repository, input))))).flat()) {
    hash.update(relative(repository, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const inside = entries
      .filter(({ name }) => name !== 'node_modules')
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]));
    return (await Promise.all(inside)).flat();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [path];
    // The report of `npm run assurance` may not be there.
    if (code === 'ENOENT') return [];
    throw error;
  }
}
