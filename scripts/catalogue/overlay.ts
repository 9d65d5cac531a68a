/** The OpenAPI Overlay (1.0) that turns a bundle into its Chinese version, for readers who use other tools than ours. */
import { basename } from 'node:path';
import { paths } from 'jsonpath-rfc9535';
import { stringify } from 'yaml';
import type { Catalogue } from './catalogue.ts';
import { translationsOf } from './translate.ts';
import { isObject, type Json, type Path } from './texts.ts';

export interface Overlay {
  overlay: '1.0.0';
  info: { title: string; version: string };
  /** The bundle that it is for, relative to the Overlay. */
  extends: string;
  actions: { target: string; update: Record<string, string> }[];
}

/** One action for each object of the bundle that has texts, in the order of the bundle. */
export function makeOverlay(bundle: Json, bundleFile: string, catalogue: Catalogue): Overlay {
  const actions = new Map<string, Record<string, string>>();
  for (const { path, zh } of translationsOf(bundle, catalogue)) {
    const target = jsonPath(path.slice(0, -1));
    actions.set(target, { ...actions.get(target), [path.at(-1)!]: zh });
  }
  const info = isObject(bundle) && isObject(bundle['info']) ? bundle['info'] : {};
  return {
    overlay: '1.0.0',
    info: { title: `${String(info['title'])} in Simplified Chinese`, version: String(info['version']) },
    extends: basename(bundleFile),
    actions: [...actions].map(([target, update]) => ({ target, update })),
  };
}

/** The Overlay as YAML, with a comment that says where it comes from. */
export function printOverlay(overlay: Overlay, catalogueFile: string): string {
  return `# Made by \`npm run build\` from ${catalogueFile}.\n${stringify(overlay, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

/** The targets of actions that select nothing in the bundle. */
export function deadTargets(overlay: Overlay, bundle: Json): string[] {
  return overlay.actions.map(({ target }) => target).filter((target) => paths(bundle, target).length === 0);
}

/** A JSONPath (RFC 9535) in its shortest form: `$.paths['/files'].get.responses['200']`. */
function jsonPath(path: Path): string {
  const segment = (key: string | number): string => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${key.replace(/[\\']/g, '\\$&')}']`;
  };
  return `$${path.map(segment).join('')}`;
}
