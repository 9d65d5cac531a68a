/** The references: HTML for each, and the file that it is rendered from here and hydrated from in the browser. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from './hash.ts';
import type { Site, SiteApi } from './pages/page.ts';
import type { RenderedReference } from './pages/reference.ts';
import { referenceData } from './renderer/document.ts';
import { startRenderer } from './renderer/render.ts';

/** Something for each API in each language. */
type ForEach<T> = ReadonlyMap<SiteApi, T>;

export type References = ForEach<RenderedReference>;

/**
 * @param folder The site's root.
 * @returns Paths of the files.
 */
export async function writeReferenceData(sites: readonly Site[], folder: string): Promise<ForEach<string>> {
  await mkdir(join(folder, 'assets'), { recursive: true });
  const files = sites.flatMap((site) =>
    site.apis.map(async (one) => {
      const json = JSON.stringify(referenceData(site, one));
      const path = `assets/${one.api.name}.${site.language}-${hashOf(json)}.json`;
      await writeFile(join(folder, path), json);
      return [one, path] as const;
    }),
  );
  return new Map(await Promise.all(files));
}

/**
 * @param files Paths of the files.
 * @param folder The site's root.
 * @param server Module that `bundleServer` made.
 */
export async function renderReferences(files: ForEach<string>, folder: string, server: string): Promise<References> {
  const renderer = startRenderer(server);
  try {
    const references = [...files].map(async ([one, data]) => {
      return [one, { html: await renderer.render(join(folder, data)), data }] as const;
    });
    return new Map(await Promise.all(references));
  } finally {
    renderer.close();
  }
}
