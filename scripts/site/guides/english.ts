/** The English bundle of an API, in which the site of any language looks up what only English texts tell. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteApi } from '../pages/page.ts';

export type Bundle = Readonly<Record<string, unknown>>;

const read = new Map<string, Bundle>();

/** @returns The bundle that the one in the site's language was translated from, or is. */
export function englishBundle({ api, file }: Pick<SiteApi, 'api' | 'file'>): Bundle {
  const path = join(dirname(file), `${api.name}.json`);
  const bundle = read.get(path) ?? (JSON.parse(readFileSync(path, 'utf8')) as Bundle);
  read.set(path, bundle);
  return bundle;
}
