/**
 * Loaded into `redocly build-docs` with `--import`: the renderer has no option for the language of its own labels, but asks for each
 * through one function that answers in English. This puts one in its place that looks into the labels first, both where the page
 * is rendered and in the script that the page carries. Fails if the function isn't found, as after an update of the renderer.
 */
import { readFileSync } from 'node:fs';
import fs from 'node:fs';
import { register, syncBuiltinESMExports } from 'node:module';
import { inChinese } from './translate.mjs';

const labels = JSON.parse(readFileSync(new URL('./labels.zh-CN.json', import.meta.url), 'utf8'));
register('./localize-modules.mjs', import.meta.url, { data: { labels } });

const { readFileSync: original } = fs;
fs.readFileSync = (path, ...rest) => {
  const content = original(path, ...rest);
  if (!String(path).endsWith('redoc.standalone.js')) return content;
  const script = inChinese(content.toString(), labels);
  if (script === undefined)
    throw new Error(`Redoc's labels cannot be translated any more: see ${import.meta.filename}`);
  return typeof content === 'string' ? script : Buffer.from(script);
};
syncBuiltinESMExports();
