/** The tools: a page that lists them, then one each. */
import { list, text } from '../content/block.ts';
import { pageOf, type Page, type PageKind } from '../pages/page.ts';
import { toolTexts } from '../texts/tools.ts';
import { dateConverter, rangeBuilder, signatureChecker, signingCalculator } from './forms.ts';

export const tools: PageKind = (site) => {
  const texts = toolTexts[site.language];
  const common = { section: 'tools' } as const;
  const pages: Page[] = [
    pageOf(site, {
      ...common,
      path: 'tools/signature',
      title: texts.signature.title,
      summary: texts.signature.summary,
      blocks: [text(texts.local), ...signingCalculator(texts, 2), ...signatureChecker(texts, 2)],
      modules: ['signing-calculator', 'signature-checker'],
    }),
    pageOf(site, {
      ...common,
      path: 'tools/ranges',
      title: texts.ranges.title,
      summary: texts.ranges.summary,
      blocks: rangeBuilder(texts, 2),
      modules: ['range-builder'],
    }),
    pageOf(site, {
      ...common,
      path: 'tools/dates',
      title: texts.dates.title,
      summary: texts.dates.summary,
      blocks: dateConverter(texts, 2),
      modules: ['date-converter'],
    }),
  ].map((page) => ({ ...page, styles: ['tools'] }));
  const index = pageOf(site, {
    ...common,
    path: 'tools',
    title: site.texts.tools,
    summary: texts.summary,
    blocks: [list(pages.map(({ path, title, summary }) => `[**${title}**](site:${path}/) ${summary}`))],
  });
  return [index, ...pages];
};
