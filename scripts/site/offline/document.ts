/** The description for an offline page: everything stands in its texts, because there is no other page to link to. */
import { annotate, type Node } from '../content/annotate.ts';
import { operationAnchor } from '../content/anchors.ts';
import type { Block } from '../content/block.ts';
import { allErrorCodes } from '../content/error-codes.ts';
import { toMarkdown } from '../content/markdown.ts';
import { facts, notes } from '../content/operation-notes.ts';
import type { SiteApi } from '../pages/page.ts';
import type { Texts } from '../texts/index.ts';

export function offlineDocument({ api, bundle }: SiteApi, t: Texts): Node {
  return annotate(bundle, api, t, {
    operation: (operation) => {
      return markdown([...facts(operation, api, t), ...notes(operation, api, t, operationAnchor(api.name, operation))]);
    },
    info: api.errorCodes.length > 0 ? `# ${t.errorCodes}\n\n${markdown(allErrorCodes(api, t))}` : '',
  });
}

/** Without links to other pages, and with bold lines in place of headings inside an operation. */
function markdown(blocks: readonly Block[]): string {
  return toMarkdown(blocks, (href) => href)
    .replaceAll(/\[([^\]]+)\]\((?:site|root):[^)]*\)/g, '$1')
    .replaceAll(/^#### (.+)$/gm, '**$1**');
}
