/** How each API says that something failed, and what may be sent again. */
import { operationHref, referencePath } from '../content/anchors.ts';
import { heading, list, table, text, type Block } from '../content/block.ts';
import { errorCodeHead, errorCodeRows } from '../content/error-codes.ts';
import { codeHref } from '../content/anchors.ts';
import { conditions } from '../content/operation-notes.ts';
import { pageOf, type Page, type Site, type SiteApi } from '../pages/page.ts';
import type { Texts } from '../texts/index.ts';
import { guideTexts, type GuideTexts } from '../texts/guides.ts';
import { section } from './description.ts';

export function errorGuide(site: Site): Page {
  const g = guideTexts[site.language];
  return pageOf(site, {
    path: 'guides/errors',
    section: 'guides',
    title: g.titles.errors,
    summary: g.summaries.errors,
    blocks: site.apis.flatMap((one) => apiBlocks(one, site.texts, g)),
  });
}

function apiBlocks(one: SiteApi, t: Texts, g: GuideTexts): Block[] {
  const { api } = one;
  const link = (operation: (typeof api.operations)[number]) =>
    `[${operation.summary}](${operationHref(api.name, operation)})`;
  const wrapped = api.operations.filter(({ envelope }) => envelope);
  const unsafe = api.operations.filter(({ retrySafe }) => !retrySafe);
  const again = api.errorCodes.filter(({ retry, elsewhere }) => retry && !elsewhere);
  return [
    heading(2, api.title, api.name),
    ...section(one, 'Errors'),
    ...(wrapped.length > 0
      ? [
          heading(3, g.hiddenFailures, `${api.name}-hidden`),
          text(g.hiddenFailuresText),
          table(
            [g.operation, t.envelope, g.stillRunning],
            wrapped.map((operation) => ({
              cells: [
                link(operation),
                conditions(operation.envelope?.success ?? [], t),
                operation.envelope?.pending ? conditions(operation.envelope.pending, t) : '–',
              ],
            })),
          ),
        ]
      : []),
    heading(3, g.notTwice, `${api.name}-not-twice`),
    text(g.notTwiceText(unsafe.length, api.operations.length)),
    list(unsafe.map(link)),
    ...(api.errorCodes.length > 0
      ? [
          heading(3, g.worthRetrying, `${api.name}-again`),
          text(g.codesText(again.length, api.errorCodes.length, `site:${referencePath(api.name)}/errors/`)),
          table(
            errorCodeHead(t),
            errorCodeRows(again, t, ({ code }) => codeHref(api.name, code)),
          ),
        ]
      : []),
  ];
}
