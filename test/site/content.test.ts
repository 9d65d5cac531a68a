import { describe, expect, it } from 'vitest';
import { code, heading, list, slug, table, text, type Block } from '../../scripts/site/content/block.ts';
import { inlineHtml, toHtml } from '../../scripts/site/content/html.ts';
import { toMarkdown } from '../../scripts/site/content/markdown.ts';
import { sites } from './built.ts';

const resolve = (href: string) => href.replace('site:', '../');

describe('inline Markdown as HTML', () => {
  it.each([
    ['`a < b`', '<code>a &lt; b</code>'],
    ['**a** and *b*', '<strong>a</strong> and <em>b</em>'],
    ['[`x`](site:y/#z)', '<a href="../y/#z"><code>x</code></a>'],
    ['**[70001](site:q)**', '<strong><a href="../q">70001</a></strong>'],
    ['*([source](https://a.b); sure)*', '<em>(<a href="https://a.b">source</a>; sure)</em>'],
    ['`[x](y)` stays', '<code>[x](y)</code> stays'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ["/ \\ ? * : ' ] [", "/ \\ ? * : ' ] ["],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['[x](y"onclick=z)', '<a href="y&quot;onclick=z">x</a>'],
    ['one\ntwo', 'one two'],
  ])('%s', (markdown, html) => {
    expect(inlineHtml(markdown, resolve)).toBe(html);
  });
});

const blocks: Block[] = [
  heading(2, 'A & B'),
  text('See [there](site:x/).'),
  list(['one', 'two'], true),
  table(['Name'], [{ id: 'row', cells: ['a | b'] }, { cells: ['c\nd'] }]),
  code('json', '{"a":"<b>"}'),
  { kind: 'widget', html: '<form></form>', markdown: 'Only on the page.' },
];

describe('blocks', () => {
  it('as HTML', () => {
    expect(toHtml(blocks, resolve)).toBe(
      [
        '<h2 id="a-b">A &amp; B</h2>',
        '<p>See <a href="../x/">there</a>.</p>',
        '<ol><li>one</li><li>two</li></ol>',
        '<div class="table" tabindex="0"><table><thead><tr><th scope="col">Name</th></tr></thead>' +
          '<tbody><tr id="row"><td>a | b</td></tr><tr><td>c d</td></tr></tbody></table></div>',
        '<pre tabindex="0"><code class="language-json">{&quot;a&quot;:&quot;&lt;b&gt;&quot;}</code></pre>',
        '<form></form>',
      ].join('\n'),
    );
  });

  it('as Markdown', () => {
    expect(toMarkdown(blocks, resolve)).toBe(
      [
        '## A & B',
        'See [there](../x/).',
        '1. one\n2. two',
        '| Name |\n| --- |\n| a \\| b |\n| c d |',
        '```json\n{"a":"<b>"}\n```',
        'Only on the page.',
      ].join('\n\n'),
    );
  });
});

describe('anchors', () => {
  it('are made of words, Chinese ones too', () => {
    expect(slug('Rate limits: how many?')).toBe('rate-limits-how-many');
    expect(slug('导入 与 导出')).toBe('导入-与-导出');
  });
});

describe('addresses', () => {
  const [en, zh] = sites as [(typeof sites)[0], (typeof sites)[0]];

  it('are relative to the page, whatever the base path', () => {
    expect(en.resolve('', 'site:changelog/')).toBe('./changelog/');
    expect(en.resolve('reference/shimo', 'site:changelog/')).toBe('../../changelog/');
    expect(en.resolve('reference/shimo', 'root:site.json')).toBe('../../site.json');
    expect(zh.resolve('', 'site:changelog/')).toBe('../zh/changelog/');
    expect(zh.resolve('reference/shimo', 'site:changelog/')).toBe('../../../zh/changelog/');
    expect(zh.resolve('reference/shimo', 'root:site.json')).toBe('../../../site.json');
    expect(en.resolve('', 'https://example.com/')).toBe('https://example.com/');
  });
});
