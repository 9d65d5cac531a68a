/** How lists are read, by the styles that there are. */
import type { Pagination } from '../../model/types.ts';
import { operationHref } from '../content/anchors.ts';
import { heading, table, text } from '../content/block.ts';
import { paging } from '../content/operation-notes.ts';
import { pageOf, type Page, type Site } from '../pages/page.ts';
import { guideTexts } from '../texts/guides.ts';
import { operationSamples } from './samples.ts';

const styles: readonly Pagination['style'][] = ['cursor', 'offset', 'page'];

export function pagination(site: Site): Page {
  const t = site.texts;
  const g = guideTexts[site.language];
  const lists = site.apis.flatMap(({ api }) =>
    api.operations.flatMap((operation) =>
      operation.pagination ? [{ api, operation, how: operation.pagination }] : [],
    ),
  );
  return pageOf(site, {
    path: 'guides/pagination',
    section: 'guides',
    title: g.titles.pagination,
    summary: g.pagingSummary(lists.length, styles.length),
    blocks: styles.flatMap((style) => {
      const own = lists.filter(({ how }) => how.style === style);
      const [first] = own;
      if (!first) return [];
      return [
        heading(2, g.pagingStyles[style], style),
        text(g.pagingTexts[style]),
        table(
          [g.operation, 'API', g.pageSize, g.itemsIn, t.paging],
          own.map(({ api, operation, how }) => ({
            cells: [
              `[${operation.summary}](${operationHref(api.name, operation)})`,
              api.title,
              `\`${how.limit}\``,
              how.items === '' ? g.wholeBody : `\`${how.items.slice(1).replaceAll('/', '.')}\``,
              paging(operation, t) ?? '',
            ],
          })),
        ),
        ...operationSamples(style, first.api, first.operation, t),
      ];
    }),
  });
}
