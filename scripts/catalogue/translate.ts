/** Puts the Chinese texts of a catalogue into a bundle. */
import { finder, type Catalogue } from './catalogue.ts';
import { textsOf, type Json, type Path } from './texts.ts';

export interface Translation {
  readonly path: Path;
  readonly zh: string;
}

/** The Chinese text for each place of the bundle that has one, in the order of the bundle. */
export function translationsOf(bundle: Json, catalogue: Catalogue): Translation[] {
  const find = finder(catalogue.entries);
  return textsOf(bundle).flatMap((text) => {
    const entry = find(text);
    return entry ? [{ path: text.path, zh: entry.zh }] : [];
  });
}

/** A copy of the bundle with its texts in Chinese; a text without a translation stays as it is. */
export function translate(bundle: Json, catalogue: Catalogue): Json {
  const translated = structuredClone(bundle);
  for (const { path, zh } of translationsOf(bundle, catalogue)) {
    const owner = path.slice(0, -1).reduce<Json>((node, key) => (node as Record<string, Json>)[key]!, translated);
    (owner as Record<string, Json>)[path.at(-1)!] = zh;
  }
  return translated;
}
