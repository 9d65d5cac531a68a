/** Guides of one or more workflows each. */
import type { Api, Operation } from '../../model/types.ts';
import { operationOf } from '../content/anchors.ts';
import { heading, table, text, type Block } from '../content/block.ts';
import { pageOf, type Page, type Site } from '../pages/page.ts';
import { guideTexts } from '../texts/guides.ts';
import { workflowsOf } from './arazzo.ts';
import { examplePrograms } from './examples.ts';
import { codesOf, wholeProgram, workflowBlocks } from './workflow-blocks.ts';

interface WorkflowGuide {
  readonly key: 'importExport' | 'copying' | 'communities' | 'tokens';
  readonly path: string;
  readonly api: string;
  readonly workflows: readonly string[];
}

const guides: readonly WorkflowGuide[] = [
  {
    key: 'importExport',
    path: 'guides/import-export',
    api: 'shimo',
    workflows: ['importUntilDone', 'exportUntilDone'],
  },
  { key: 'copying', path: 'guides/copying', api: 'shimo', workflows: ['copyUntilDone'] },
  {
    key: 'communities',
    path: 'guides/communities',
    api: 'circle',
    workflows: ['manageCommunity', 'readMembersPageByPage'],
  },
  { key: 'tokens', path: 'guides/tokens', api: 'access-token', workflows: ['manageToken'] },
];

/** @throws Error if a workflow stands in no guide. */
export function workflowGuides(site: Site): Page[] {
  for (const { api } of site.apis) {
    const told = guides.filter((guide) => guide.api === api.name).flatMap(({ workflows }) => workflows);
    const left = workflowsOf(api.name, 'en').filter(({ workflowId }) => !told.includes(workflowId));
    if (left.length > 0) throw new Error(`no guide tells the workflow ${left[0]?.workflowId} of ${api.name}`);
  }
  return guides.flatMap((guide) => {
    const one = site.apis.find(({ api }) => api.name === guide.api);
    return one ? [workflowGuide(site, guide, one.api)] : [];
  });
}

function workflowGuide(site: Site, { key, path, workflows: ids }: WorkflowGuide, api: Api): Page {
  const g = guideTexts[site.language];
  const t = site.texts;
  const workflows = workflowsOf(api.name, site.language).filter(({ workflowId }) => ids.includes(workflowId));
  const operations = [...new Set(workflows.flatMap(({ steps }) => steps.map(({ operationId }) => operationId)))].map(
    (id) => operationOf(api, id),
  );
  const whole = examplePrograms(key);
  const { rateLimit: rate } = api;
  const coded = operations.filter(({ id }) => api.errorCodes.some((code) => code.operations.includes(id)));
  return pageOf(site, {
    path,
    section: 'guides',
    title: g.titles[key],
    summary: g.summaries[key],
    blocks: [
      ...formats(operations, g),
      ...(rate ? [text(`${t.label(t.rate)} ${t.rateIs(rate.requests, rate.seconds, rate.per)}`)] : []),
      ...workflows.flatMap((workflow) => workflowBlocks(workflow, api, { t, g })),
      ...wholeProgram('program', whole, { g, level: 2 }),
      ...(coded.length > 0 ? [heading(2, t.errorCodes, 'errors'), ...codesOf(coded, api, t)] : []),
    ],
  });
}

/** Which formats each type of file takes and gives. */
function formats(operations: readonly Operation[], g: (typeof guideTexts)['en']): Block[] {
  const having = operations.filter((operation) => operation.formats);
  if (having.length === 0) return [];
  const types = [...new Set(having.flatMap((operation) => Object.keys(operation.formats ?? {})))];
  return [
    heading(2, g.formats, 'formats'),
    table(
      [g.fileType, ...having.map(({ summary }) => summary)],
      types.map((type) => ({
        cells: [
          `\`${type}\``,
          ...having.map((operation) => {
            const own = operation.formats?.[type];
            return own
              ? own.formats.map((one) => (one === own.default ? `**\`${one}\`**` : `\`${one}\``)).join(', ')
              : '–';
          }),
        ],
      })),
    ),
    ...(having.some((operation) => Object.values(operation.formats ?? {}).some((one) => one.default))
      ? [text(g.defaultFormat)]
      : []),
  ];
}
