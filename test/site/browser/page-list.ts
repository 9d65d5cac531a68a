/** The pages of the built site. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

const folder = inject('siteFolder');

/** Folders of all pages in the site's frame, with a slash at their ends; '' is the first page. */
export const pagePaths: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)index\.html$/.test(path) && !path.startsWith('source/'))
  .map((path) => path.slice(0, -'index.html'.length))
  .sort();

export const readSite = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** Whether it is a whole API on one page, which takes a browser seconds. */
export const isReference = (path: string): boolean => /reference\/[^/]+\/$/.test(path);
