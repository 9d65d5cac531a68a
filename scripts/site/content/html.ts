/** Blocks as HTML. */
import type { Block, Row } from './block.ts';

/** Turns the address of a link, which may start with `site:`, into one that works where the HTML stands. */
export type Resolve = (href: string) => string;

export function toHtml(blocks: readonly Block[], resolve: Resolve): string {
  return blocks.map((block) => blockHtml(block, resolve)).join('\n');
}

function blockHtml(block: Block, resolve: Resolve): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${idOf(block.id)}>${inlineHtml(block.text, resolve)}</h${block.level}>`;
    case 'text':
      return `<p>${inlineHtml(block.text, resolve)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item, resolve)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block.head, block.rows, resolve);
    case 'code':
      return `<pre tabindex="0"><code class="language-${escapeHtml(block.language)}">${escapeHtml(block.source)}</code></pre>`;
    case 'widget':
      return block.html;
  }
}

/**
 * The frame around a table scrolls where it is too wide, so it has to be reachable by keyboard. On narrow screens a row's cells stand
 * below each other, after their headings; the roles keep it a table there.
 */
function tableHtml(head: readonly string[], rows: readonly Row[], resolve: Resolve): string {
  const stacks = head.length > 2;
  const label = (column: number) =>
    stacks ? ` role="cell"${column > 0 ? ` data-label="${escapeHtml(head[column] ?? '')}"` : ''}` : '';
  const headCells = head
    .map((cell) => `<th scope="col"${stacks ? ' role="columnheader"' : ''}>${inlineHtml(cell, resolve)}</th>`)
    .join('');
  const body = rows
    .map(({ id, cells }) => {
      const inner = cells.map((cell, index) => `<td${label(index)}>${inlineHtml(cell, resolve)}</td>`).join('');
      return `<tr${stacks ? ' role="row"' : ''}${idOf(id)}>${inner}</tr>`;
    })
    .join('');
  return `<div class="table" tabindex="0"><table${stacks ? ' role="table"' : ''}><thead><tr${stacks ? ' role="row"' : ''}>${headCells}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function idOf(id: string | undefined): string {
  return id === undefined ? '' : ` id="${escapeHtml(id)}"`;
}

/** Code, a link, strong, emphasis: in this order, so that nothing is looked for inside of code. */
const marks =
  /`([^`]+)`|\[((?:`[^`]*`|[^\]`])+)\]\(([^)\s]+)\)|\*\*((?:[^*]|\*(?!\*))+)\*\*|(?<![\w*])\*(?!\s)([^*]+)\*(?![\w*])/g;

/** Inline Markdown as HTML. */
export function inlineHtml(markdown: string, resolve: Resolve): string {
  let html = '';
  let end = 0;
  for (const match of markdown.matchAll(marks)) {
    const [whole, code, label, href, strong, emphasis] = match;
    html += escapeHtml(markdown.slice(end, match.index));
    end = match.index + whole.length;
    if (code !== undefined) html += `<code>${escapeHtml(code)}</code>`;
    else if (label !== undefined && href !== undefined)
      html += `<a href="${escapeHtml(resolve(href))}">${inlineHtml(label, resolve)}</a>`;
    else if (strong !== undefined) html += `<strong>${inlineHtml(strong, resolve)}</strong>`;
    else html += `<em>${inlineHtml(emphasis ?? '', resolve)}</em>`;
  }
  return joinLines(html + escapeHtml(markdown.slice(end))).replaceAll('\n', ' ');
}

/** Chinese is written without blanks, so a line that goes on in the next one needs none between them. */
export const joinLines = (text: string): string =>
  text.replaceAll(
    /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\n(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
    '',
  );

export function escapeHtml(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
