/** Who takes up a seat, and what changes that. */
import type { Api, Operation } from '../../model/types.ts';
import { operationHref, operationOf } from '../content/anchors.ts';
import { heading, list, table, text, type Block } from '../content/block.ts';
import { pageOf, type Page, type Site } from '../pages/page.ts';
import type { Texts } from '../texts/index.ts';
import { guideTexts, type GuideTexts } from '../texts/guides.ts';
import { markdownBlocks } from './description.ts';
import { seatsDiagram, states, type Transition } from './seats-diagram.ts';

export function seats(site: Site): Page[] {
  const api = site.apis.find(({ api }) => api.operations.some(({ activatesSeat }) => activatesSeat))?.api;
  if (!api) return [];
  const g = guideTexts[site.language];
  return [
    pageOf(site, {
      path: 'guides/seats',
      section: 'guides',
      title: g.titles.seats,
      summary: g.summaries.seats,
      blocks: blocks(api, site.texts, g),
    }),
  ];
}

function blocks(api: Api, t: Texts, g: GuideTexts): Block[] {
  const activating = api.operations.filter(({ activatesSeat }) => activatesSeat);
  const [activate, deactivate, set] = ['activateUsers', 'deactivateUsers', 'setUserStatus'].map((id) =>
    operationOf(api, id),
  ) as [Operation, Operation, Operation];
  const transitions: Transition[] = [
    { from: -1, to: 1, by: [activate.id, g.anyOf(activating.length)] },
    { from: 1, to: -1, by: [`${set.id} (-1)`] },
    { from: 1, to: 0, by: [deactivate.id] },
    { from: 0, to: 1, by: [activate.id] },
  ];
  const link = (operation: Operation) => `[${operation.summary}](${operationHref(api.name, operation)})`;
  return [
    ...markdownBlocks(api.tags.find(({ name }) => name === set.tag)?.description ?? ''),
    heading(2, g.seatsDiagram, 'states'),
    seatsDiagram(transitions, g),
    ...markdownBlocks(statusText(api)),
    heading(2, g.changingSeats, 'operations'),
    table(
      [g.operation, t.description],
      api.operations
        .filter(({ tag }) => tag === set.tag)
        .map((operation) => ({ cells: [link(operation), operation.description] })),
    ),
    heading(2, g.activatingSeats, 'activating'),
    text(g.activatingSeatsText),
    list(activating.map(link)),
  ];
}

/** What the description tells of the states, if they are the ones that the drawing shows. */
function statusText(api: Api): string {
  const named = api.types.find(({ name }) => name === 'UserStatus');
  const known = named?.type.kind === 'integer' ? (named.type.knownValues ?? []) : [];
  if (JSON.stringify([...known].sort()) !== JSON.stringify([...states].sort()))
    throw new Error(
      `UserStatus of ${api.name} has the values ${known.join()}, but the drawing of seats ${states.join()}`,
    );
  return named?.description ?? '';
}
