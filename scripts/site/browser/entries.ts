/** The modules and stylesheets that pages can name: every module in this folder that a page may load, the tools' and the renderer's. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const here = import.meta.dirname;
const tools = join(here, '..', 'tools');

/** Modules of this folder that others import, and pages don't name. */
const parts = new Set(['entries', 'search', 'search-index']);

/** Absolute paths by names. A new module needs no entry: its name is that of its file. */
export function entries(): Record<string, string> {
  return {
    ...modulesIn(here),
    ...modulesIn(join(tools, 'browser')),
    reference: join(here, '..', 'renderer', 'browser.js'),
    'site.css': join(here, '..', 'shell', 'site.css'),
    'reference.css': join(here, '..', 'renderer', 'reference.css'),
    'guides.css': join(here, '..', 'guides', 'guides.css'),
    'tools.css': join(tools, 'tools.css'),
  };
}

function modulesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !parts.has(basename(file, '.ts')));
  return Object.fromEntries(files.map((file) => [basename(file, '.ts'), join(folder, file)]));
}
