/** English words that a Chinese page says by itself, and not because a description has them. */
import { samplesOf } from '../../scripts/samples/index.ts';
import type { SiteApi } from '../../scripts/site/pages/page.ts';

/** Names that are the same in Chinese, and data of the renderer: an example of a key, the name of a colour mode. */
const names = new Set(
  (
    'collab-openapi|App Token|AppSecret|API|llms.txt|llms-full.txt|openapi.json|openapi.yaml|English|Ctrl K|OpenAPI JSON|YAML|Markdown|Postman|JSON|Bash|Shell|cURL|Mock|URL|baseUrl|true|false|null|' +
    'GET|POST|PUT|PATCH|DELETE|DEL|get|post|put|patch|delete|OpenAPI 3.1.0|OpenAPI 3.1.1|Cookie|HTTP|JWT|WebCrypto|Node.js|' +
    'QUxMIFlPVVIgQkFTRSBBUkUgQkVMT05HIFRPIFVT|light|dark|api-key|ctrl|Control|Enter|accept|content-type'
  ).split('|'),
);

/** Every name and text of a description, without blanks. */
export function saidBy({ api, bundle }: SiteApi): Set<string> {
  const said = new Set<string>();
  const add = (text: string) => said.add(bare(text));
  const visit = (value: unknown): void => {
    if (typeof value === 'string') [value, ...value.split('\n')].forEach(add);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object')
      for (const [key, child] of Object.entries(value)) {
        add(key);
        visit(child);
      }
  };
  visit(bundle);
  for (const operation of api.operations) for (const { label } of samplesOf(api, operation)) add(label);
  return said;
}

/** Texts and names of elements without a Chinese character that are neither said by a description nor names, nor data. */
export function englishWords(html: string, said: ReadonlySet<string>): string[] {
  const shown = html
    .replaceAll(/<(script|style|pre|code|svg)\b[^]*?<\/\1>|<section lang="en">[^]*?<\/section>/g, '<>')
    .replaceAll(/<!--[^]*?-->|<wbr>/g, '')
    .replace(/^[^]*?<body/, '<body');
  const texts = shown.split(/<[^>]*>/);
  const attributes = [...shown.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(
    ([, text]) => text ?? '',
  );
  const own = [...texts, ...attributes]
    .map(plain)
    .filter((text) => /[A-Za-z]{2}/.test(text) && !/\p{Script=Han}/u.test(text));
  const isName = (text: string) => names.has(text) || said.has(bare(text));
  // Schemes of security, alone and joined: 'SignatureHeader & TokenHeader', 'TokenHeader: header'.
  const ofNames = (text: string) =>
    isName(text) ||
    text
      .split(/ & |: |。/)
      .filter(Boolean)
      .every(isName);
  return [...new Set(own)].filter((text) => !ofNames(text) && !isData(text));
}

/** Paths, JSON, addresses, numbers with units, and lists of identifiers. */
const isData = (text: string) => /^[/{["(]|:\/\/|^[\d.]+ ?\w+$|^[\w.]+(?:, [\w.]+)+$/.test(text);

const bare = (text: string) => text.replaceAll(/\s+/g, '');

const plain = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
