/** Reading and writing cells, with the tools for it. */
import type { Api, Decision } from '../../model/types.ts';
import { modelHref, operationHref } from '../content/anchors.ts';
import { heading, list, table, text, type Block } from '../content/block.ts';
import { decisionText } from '../content/operation-notes.ts';
import { pageOf, type Page, type Site, type SiteApi } from '../pages/page.ts';
import type { Texts } from '../texts/index.ts';
import { guideTexts } from '../texts/guides.ts';
import { toolTexts } from '../texts/tools.ts';
import { dateConverter, rangeBuilder } from '../tools/forms.ts';
import { examplePrograms } from './examples.ts';
import { markdownBlocks } from './description.ts';
import { operationSamples, programs } from './samples.ts';

export function spreadsheets(site: Site): Page[] {
  const one = site.apis.find(({ api }) => api.types.some(({ name }) => name === 'CellRange'));
  if (!one) return [];
  const g = guideTexts[site.language];
  const tools = toolTexts[site.language];
  const t = site.texts;
  const { api } = one;
  const operations = api.operations.filter(
    ({ fileTypes, tag }) => tag === 'sheets' && fileTypes?.includes('spreadsheet'),
  );
  const [read] = operations;
  const page = pageOf(site, {
    path: 'guides/spreadsheets',
    section: 'guides',
    title: g.titles.spreadsheets,
    summary: g.summaries.spreadsheets,
    blocks: [
      table(
        [g.operation, t.description, t.retry],
        operations.map((operation) => ({
          cells: [
            `[${operation.summary}](${operationHref(api.name, operation)})`,
            // The first sentence of a description stands alone, on a line of its own.
            operation.description.split('\n')[0] ?? '',
            operation.retrySafe ? g.mayRepeat : g.mayNotRepeat,
          ],
        })),
      ),
      heading(2, g.ranges, 'ranges'),
      ...typeBlocks('CellRange', one, t),
      ...rangeBuilder(tools, 3),
      heading(2, g.cellValues, 'values'),
      heading(3, g.reading, 'reading'),
      ...typeBlocks('CellValue', one, t),
      heading(3, g.writing, 'writing'),
      ...typeBlocks('CellInput', one, t),
      heading(2, g.dates, 'dates'),
      text(g.datesText(modelHref(api.name, 'CellValue'))),
      ...dateConverter(tools, 3),
      ...(read ? [heading(2, t.samples, 'samples'), ...operationSamples('read', api, read, t)] : []),
      heading(2, g.wholeProgram, 'program'),
      programs('program', examplePrograms('spreadsheets')),
    ],
    modules: ['range-builder', 'date-converter'],
  });
  return [{ ...page, styles: ['tools'] }];
}

/** The text of a named schema and what was decided about it. */
function typeBlocks(name: string, { api, bundle }: { api: Api; bundle: SiteApi['bundle'] }, t: Texts): Block[] {
  const named = api.types.find((type) => type.name === name);
  const { schemas } = bundle['components'] as { schemas: Record<string, { 'x-decisions'?: Decision[] }> };
  const decisions = schemas[name]?.['x-decisions'] ?? [];
  return [
    ...markdownBlocks(named?.description ?? ''),
    ...(decisions.length > 0 ? [list(decisions.map((one) => decisionText(one, t)))] : []),
  ];
}
