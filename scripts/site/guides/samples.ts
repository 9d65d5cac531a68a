/** Samples in a guide: one language is open, and opening another closes it. */
import type { Api, Operation } from '../../model/types.ts';
import { samplesOf } from '../../samples/index.ts';
import { operationHref } from '../content/anchors.ts';
import { toMarkdown } from '../content/markdown.ts';
import { code, text, type Block } from '../content/block.ts';
import { escapeHtml } from '../content/html.ts';
import type { Texts } from '../texts/index.ts';

export interface Program {
  readonly label: string;
  readonly lang: string;
  readonly source: string;
}

/** Targets that a guide shows; the reference has all. */
export const usual: readonly string[] = [
  'curl',
  'typescript-client',
  'node-fetch',
  'python-requests',
  'java-http',
  'go-net-http',
  'php-curl',
];
/** For a guide of many steps. */
export const few: readonly string[] = ['curl', 'typescript-client'];

/** Samples of an operation in the languages that most readers use, and where the others are. */
export function operationSamples(
  id: string,
  api: Api,
  operation: Operation,
  t: Texts,
  shown: readonly string[] = usual,
): Block[] {
  const all = samplesOf(api, operation);
  const some = all.filter(({ target }) => shown.includes(target.id));
  return [
    programs(id, some),
    text(`[${t.samples} (+${all.length - some.length})](${operationHref(api.name, operation)})`),
  ];
}

/** @param id Tells the group apart from others on the page. */
export function programs(id: string, all: readonly Program[]): Block {
  const html = all
    .map(
      ({ label, lang, source }, index) => `<details name="${escapeHtml(id)}"${index === 0 ? ' open' : ''}>
<summary>${escapeHtml(label)}</summary>
<pre tabindex="0"><code class="language-${escapeHtml(lang)}">${escapeHtml(source)}</code></pre>
</details>`,
    )
    .join('\n');
  const markdown = all.flatMap(({ label, lang, source }) => [text(`**${label}**`), code(lang, source)]);
  return {
    kind: 'widget',
    html: `<div class="samples">\n${html}\n</div>`,
    markdown: toMarkdown(markdown, (href) => href),
  };
}
