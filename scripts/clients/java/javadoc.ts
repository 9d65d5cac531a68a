/** Javadoc of the generated code, in the form that google-java-format gives it. */
import { width } from './layout.ts';

/** A tag such as `@param name description`. */
export interface Tag {
  readonly tag: string;
  readonly text: string;
}

/**
 * A comment.
 * @param text Markdown of the description.
 * @param indentation Of the comment, in columns.
 */
export function javadoc(text: string, tags: readonly Tag[], indentation: number): string {
  const room = width - indentation - 3;
  const blocks = blocksOf(text);
  const [only] = blocks;
  const pad = ' '.repeat(indentation);
  if (tags.length === 0 && blocks.length === 1 && only?.kind === 'paragraph') {
    const line = `/** ${only.text} */`;
    if (line.length <= width - indentation) return `${pad}${line}\n`;
  }
  const lines = blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...linesOf(block, index, room)]);
  const tagged = tags.flatMap(({ tag, text: said }) => wrap(`@${tag} ${inline(said)}`.trim(), room, 4));
  const all = [...lines, ...(lines.length > 0 && tagged.length > 0 ? [''] : []), ...tagged];
  return [`${pad}/**`, ...all.map((line) => `${pad} * ${line}`.trimEnd()), `${pad} */`, ''].join('\n');
}

type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly lines: readonly string[] };

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  const fences = markdown.trim().split(/^```\w*\n([\s\S]*?)^```$/gm);
  for (const [index, part] of fences.entries()) {
    if (index % 2 === 1) {
      blocks.push({ kind: 'code', lines: part.trimEnd().split('\n') });
      continue;
    }
    for (const text of part.split(/\n\s*\n/)) {
      const lines = text.trim().split('\n');
      if (lines[0] === '') continue;
      if (lines.every((line) => line.startsWith('|'))) blocks.push({ kind: 'list', items: rowsOf(lines) });
      else if (lines[0]?.startsWith('- ')) blocks.push({ kind: 'list', items: itemsOf(text.trim()) });
      else blocks.push({ kind: 'paragraph', text: inline(lines.join(' ').replace(/^#+ /, '')) });
    }
  }
  return blocks;
}

/** The rows of a table below its head: what is in the first column, and what it means. */
const rowsOf = (lines: readonly string[]) =>
  lines.slice(2).map((line) => {
    const [first = '', ...others] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => inline(cell.trim()));
    return `${first}: ${others.filter((cell) => cell !== '').join('; ')}`;
  });

const itemsOf = (text: string) =>
  text
    .split(/^- /m)
    .filter((item) => item.trim() !== '')
    .map((item) => inline(item.trim().replace(/\s+/g, ' ')));

function linesOf(block: Block, index: number, room: number): string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrap(index === 0 ? block.text : `<p>${block.text}`, room, 0);
    case 'list':
      return [
        '<ul>',
        ...block.items.flatMap((item) => wrap(`<li>${item}`, room - 2, 4).map((line) => `  ${line}`)),
        '</ul>',
      ];
    case 'code':
      return isCode(block.lines.join('\n'))
        ? ['<pre>{@code', ...block.lines, '}</pre>']
        : ['<pre>', ...block.lines.map(escaped), '</pre>'];
  }
}

/** Words on lines that fit; all but the first line are indented. */
function wrap(text: string, room: number, hanging: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current.trim() !== '' && longer.length > room) {
      lines.push(current);
      current = ' '.repeat(hanging) + word;
    } else current = longer;
  }
  return [...lines, current];
}

/** Markdown of a line as Javadoc. */
export function inline(markdown: string): string {
  return markdown
    .split(/(`[^`]+`|\[[^\]]+\]\([^)]+\))/)
    .map((part, index) => (index % 2 === 1 ? marked(part) : escaped(part)))
    .join('');
}

function marked(part: string): string {
  const [, text = '', address = ''] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? [];
  if (address !== '') return `<a href="${escaped(address).replaceAll('"', '&quot;')}">${escaped(text)}</a>`;
  const code = part.slice(1, -1);
  return isCode(code) ? `{@code ${code}}` : `<code>${escaped(code)}</code>`;
}

/** Whether the text can stand in a tag, where nothing can be escaped: it ends neither the tag nor the comment. */
const isCode = (text: string) => isBalanced(text) && !/\*\/|\\u/.test(text);

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const one of text) {
    depth += one === '{' ? 1 : one === '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    // Java reads its escapes everywhere, in comments too.
    .replace(/\\(?=u)/g, '&#92;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('*/', '*&#47;');
