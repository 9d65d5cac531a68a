/** Hooks of the module loader: the same as localize.mjs does, where the page is rendered. */
import { inChinese } from './translate.mjs';

let labels = {};

export function initialize(data) {
  ({ labels } = data);
}

export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  if (!url.includes('/@redocly/cli/lib/chunks/') || !loaded.source) return loaded;
  const source = inChinese(loaded.source.toString(), labels);
  return source === undefined ? loaded : { ...loaded, source };
}
