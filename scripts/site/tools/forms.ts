/**
 * HTML of the tools. Fields have no names, so nothing can get into an address; the modules in browser/ find them by ids.
 * What a module says stands in `data-texts`.
 */
import { heading, type Block } from '../content/block.ts';
import { escapeHtml } from '../content/html.ts';
import type { ToolTexts } from '../texts/tools.ts';

type Level = 2 | 3;

interface Form {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly string[];
  readonly texts: object;
  readonly markdown: string;
  /** Text of the button; without one the form answers while the reader types. */
  readonly button?: string;
  /** Id of where the answer to the button goes, below it. */
  readonly answer?: string;
}

function tool(
  { noScript }: ToolTexts,
  level: Level,
  { id, title, fields, texts, markdown, button, answer }: Form,
): Block[] {
  const json = escapeHtml(JSON.stringify(texts));
  const html = `<form class="tool" id="${id}" aria-labelledby="${id}-title" autocomplete="off" novalidate data-texts="${json}">
<noscript><p>${escapeHtml(noScript)}</p></noscript>
${fields.join('\n')}
${button ? `<button type="submit">${escapeHtml(button)}</button>` : ''}
${answer ? `<div id="${answer}" role="status"></div>` : ''}
</form>`;
  return [heading(level, title, `${id}-title`), { kind: 'widget', html, markdown }];
}

function field(id: string, label: string, input: string, hint = ''): string {
  const note = hint ? ` <small>(${escapeHtml(hint)})</small>` : '';
  return `<p class="field"><label for="${id}">${escapeHtml(label)}${note}</label>${input}</p>`;
}

const input = (id: string, attributes = 'type="text"') =>
  `<input id="${id}" ${attributes} autocomplete="off" autocapitalize="off" spellcheck="false">`;

/** Where a module writes. Screen readers read it out when it changes. */
const result = (id: string, label: string) =>
  `<div class="field" role="status"><span class="label">${escapeHtml(label)}</span><output id="${id}"></output></div>`;

export function signingCalculator(texts: ToolTexts, level: Level): Block[] {
  const s = texts.signature;
  const scopes = ['', 'license'].map((scope, index) => {
    return `<option value="${scope}">${escapeHtml(index === 0 ? s.ordinary : s.license)}</option>`;
  });
  return tool(texts, level, {
    id: 'make-signature',
    title: s.make,
    fields: [
      field('make-app-id', s.appId, input('make-app-id')),
      field('make-app-secret', s.appSecret, input('make-app-secret', 'type="password"')),
      field('make-scope', s.scope, `<select id="make-scope">${scopes.join('')}</select>`),
      field('make-lifetime', s.lifetime, input('make-lifetime', 'type="number" min="1" step="1" inputmode="numeric"')),
    ],
    texts: { ...s, copy: texts.copy, copied: texts.copied, insecure: texts.insecure },
    markdown: s.markdown,
    button: s.makeButton,
    answer: 'make-result',
  });
}

export function signatureChecker(texts: ToolTexts, level: Level): Block[] {
  const s = texts.signature;
  const scopes = ['', 'license'].map((scope, index) => {
    return `<option value="${scope}">${escapeHtml(index === 0 ? s.ordinary : s.license)}</option>`;
  });
  return tool(texts, level, {
    id: 'check-signature',
    title: s.check,
    fields: [
      field(
        'check-token',
        s.pasted,
        '<textarea id="check-token" rows="4" autocomplete="off" spellcheck="false"></textarea>',
      ),
      field('check-scope', s.scope, `<select id="check-scope">${scopes.join('')}</select>`),
      field('check-app-id', s.appId, input('check-app-id'), s.optional),
      field('check-app-secret', s.appSecret, input('check-app-secret', 'type="password"'), s.optional),
    ],
    texts: { ...s, findings: texts.findings, severities: texts.severities, insecure: texts.insecure },
    markdown: s.markdown,
    button: s.checkButton,
    answer: 'check-result',
  });
}

export function rangeBuilder(texts: ToolTexts, level: Level): Block[] {
  const r = texts.ranges;
  return [
    ...tool(texts, level, {
      id: 'build-range',
      title: r.build,
      fields: [
        field('range-sheet', r.sheet, input('range-sheet', `type="text" value="${escapeHtml(r.exampleSheet)}"`)),
        field('range-from', r.from, input('range-from', 'type="text" value="A1"')),
        field('range-to', r.to, input('range-to', 'type="text" value="C10"')),
        result('range-result', r.range),
        result('range-encoded', r.inUrl),
      ],
      texts: r,
      markdown: r.markdown,
    }),
    ...tool(texts, level, {
      id: 'parse-range',
      title: r.parse,
      fields: [
        field('range-whole', r.range, input('range-whole', `type="text" value="'工作!:表'!A2:C3"`)),
        result('range-parts', r.parts),
      ],
      texts: r,
      markdown: r.markdown,
    }),
  ];
}

export function dateConverter(texts: ToolTexts, level: Level): Block[] {
  const d = texts.dates;
  return tool(texts, level, {
    id: 'convert-date',
    title: d.convert,
    fields: [
      field('date-number', d.number, input('date-number', 'type="text" inputmode="decimal" value="44769.75"')),
      field('date-time', d.date, input('date-time', 'type="datetime-local" step="0.001"')),
      result('date-result', d.result),
    ],
    texts: d,
    markdown: d.markdown,
  });
}
