/** Blocks as Markdown. */
import type { Block } from './block.ts';
import type { Resolve } from './html.ts';

export function toMarkdown(blocks: readonly Block[], resolve: Resolve): string {
  return blocks.map((block) => links(blockMarkdown(block), resolve)).join('\n\n');
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'text':
      return block.text;
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${oneLine(item)}`).join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows.map(({ cells }) => cells)]
        .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
        .join('\n');
    case 'code':
      return `\`\`\`${block.language}\n${block.source.trimEnd()}\n\`\`\``;
    case 'widget':
      return block.markdown;
  }
}

function cell(content: string): string {
  return oneLine(content).replaceAll('|', '\\|');
}

function oneLine(content: string): string {
  return content.replaceAll(/\s*\n\s*/g, ' ');
}

function links(markdown: string, resolve: Resolve): string {
  return markdown.replaceAll(/\]\(((?:site|root):[^)\s]+)\)/g, (_, href: string) => `](${resolve(href)})`);
}
