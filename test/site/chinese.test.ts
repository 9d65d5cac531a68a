/** Chinese pages speak Chinese: what the renderers have in English alone is translated. */
import { describe, expect, it } from 'vitest';
import { read, files, sites } from './built.ts';
import { englishWords, saidBy } from './english-words.ts';
import dictionary from '../../scripts/site/texts/renderer.zh-CN.json' with { type: 'json' };
import { words } from '../../scripts/site/renderer/words.ts';

const said = new Set(
  sites.filter(({ language }) => language !== 'en').flatMap(({ apis }) => apis.flatMap((one) => [...saidBy(one)])),
);

describe('words on Chinese pages', () => {
  it.each(files('.html').filter((path) => path.startsWith('zh/')))('%s has no English ones of its own', (path) => {
    expect(englishWords(read(path), said)).toEqual([]);
  });

  it('are found where a page has English ones', () => {
    const html =
      '<html><body><p title="Copy link">复制</p><b>array of<wbr></b><code>const x</code><i>fileId</i></body>';
    expect(englishWords(html, said)).toEqual(['array of', 'Copy link']);
  });

  it('of the renderer are all translated, and no translation is left over', () => {
    const asked = new Set(words.flatMap((one) => one.words));
    expect(Object.keys(dictionary).filter((word) => !asked.has(word))).toEqual([]);
    expect([...asked].filter((word) => !(word in dictionary))).toEqual([]);
  });
});
