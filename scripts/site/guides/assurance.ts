/** What the clients and the mock were put through: the report that `npm run assurance` writes, as a page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../registry.ts';
import { code, heading, type Block } from '../content/block.ts';
import { toHtml } from '../content/html.ts';
import { toMarkdown } from '../content/markdown.ts';
import { pageOf, type Page, type Site } from '../pages/page.ts';
import { guideTexts } from '../texts/guides.ts';
import { markdownBlocks } from './description.ts';

const file = join(repository, 'test', 'assurance', 'README.md');

/** @param report Markdown, in English; no page without it. */
export function assurance(
  site: Site,
  report: string | null = existsSync(file) ? readFileSync(file, 'utf8') : null,
): Page[] {
  if (report === null) return [];
  const path = 'guides/assurance';
  const g = guideTexts[site.language];
  const blocks = reportBlocks(report);
  return [
    pageOf(site, {
      path,
      section: 'guides',
      title: g.titles.assurance,
      summary: g.summaries.assurance,
      blocks: site.language === 'en' ? blocks : [inEnglish(blocks, (href) => site.resolve(path, href))],
    }),
  ];
}

function inEnglish(blocks: readonly Block[], resolve: (href: string) => string): Block {
  return {
    kind: 'widget',
    html: `<section lang="en">\n${toHtml(blocks, resolve)}\n</section>`,
    markdown: toMarkdown(blocks, resolve),
  };
}

/** Everything below the title. The site has none of the files that the report links to beside it: their names stay. */
export function reportBlocks(report: string): Block[] {
  const text = report.replaceAll(/<!--[^]*?-->/g, '').replaceAll(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1');
  // Fences apart, so that nothing is read in code.
  return text.split(/^(```\w*\n[^]*?^```)$/m).flatMap((part) => {
    const [, language = '', source] = /^```(\w*)\n([^]*?)\n?```$/.exec(part) ?? [];
    if (source !== undefined) return [code(language, source)];
    return part.split(/^(#{1,4} .+)$/m).flatMap((piece) => {
      const [, marks, title] = /^(#{1,4}) (.+)$/.exec(piece) ?? [];
      if (marks === undefined || title === undefined) return markdownBlocks(piece);
      return marks.length === 1 ? [] : [heading(marks.length as 2 | 3 | 4, title)];
    });
  });
}
