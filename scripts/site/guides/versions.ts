/** What differs between the versions of Shimo's documentation: nothing here is told twice, all is read from the description. */
import type { Api, Decision, Operation } from '../../model/types.ts';
import { operationHref } from '../content/anchors.ts';
import { heading, list, table, text, type Block } from '../content/block.ts';
import { pageOf, type Page, type Site, type SiteApi } from '../pages/page.ts';
import { guideTexts } from '../texts/guides.ts';
import type { Texts } from '../texts/index.ts';
import { englishBundle } from './english.ts';
import { section } from './description.ts';

/** The vendor's pages by their numbers in `x-sources` (openapi/README.md), oldest first. */
export const documents = [
  { number: '002', version: '3.10' },
  { number: '001', version: '3.12' },
  { number: '000', version: 'latest' },
] as const;

interface Placed {
  readonly decision: Decision;
  /** JSON Pointers of the elements that carry it. */
  readonly places: readonly string[];
}

export function versions(site: Site): Page[] {
  const one = site.apis.find(({ api }) => api.name === 'shimo');
  if (!one) return [];
  const t = site.texts;
  const g = guideTexts[site.language];
  const { api } = one;
  const aliases = api.operations.filter(({ pathAlias }) => pathAlias);
  return [
    pageOf(site, {
      path: 'guides/versions',
      section: 'guides',
      title: g.titles.versions,
      summary: g.summaries.versions,
      blocks: [
        ...section(one, 'Versions of the documentation'),
        heading(2, g.differences, 'differences'),
        text(g.differencesText),
        table(
          [t.contradictions, g.concerns, t.decided],
          differences(one).map(({ decision, places }) => ({
            id: decision.id,
            cells: [
              `**${decision.id}** ${decision.says}`,
              [...new Set(places.map((place) => placeText(place, api)))].join(', '),
              `${decision.decided} *(${t.sure[decision.sure]})*`,
            ],
          })),
        ),
        heading(2, g.operationsByVersion, 'operations'),
        text(g.operationsByVersionText(documents.map(({ version }) => countIn(api, version, g.latest)).join(', '))),
        table(
          [g.operation, ...documents.map(({ version }) => (version === 'latest' ? g.latest : version)), t.availability],
          api.operations.map((operation) => ({
            cells: [
              `[${operation.summary}](${operationHref(api.name, operation)})`,
              ...documents.map(({ number }) => (standsIn(operation, number) ? t.yes : '–')),
              operation.since ? t.since(operation.since) : '',
            ],
          })),
        ),
        heading(2, g.renamedPaths, 'paths'),
        text(g.renamedPathsText),
        table(
          [g.operation, g.documentedPath, g.newerPath],
          aliases.map((operation) => ({
            cells: [
              `[${operation.summary}](${operationHref(api.name, operation)})`,
              `\`${operation.path}\``,
              `\`${operation.pathAlias}\``,
            ],
          })),
        ),
        heading(2, g.deprecated, 'deprecated'),
        ...deprecated(api, t),
      ],
    }),
  ];
}

/** The decisions that name a version of the documentation. Only the English text tells, so that is what is searched. */
export function differences({ api, bundle, file }: SiteApi): Placed[] {
  const english = decisionsOf(englishBundle({ api, file }));
  const named = [...english.values()].filter(({ decision: { says, decided } }) =>
    /SDK 3\.1\d|\blatest page|\blater pages?\b/.test(`${says} ${decided}`),
  );
  const own = decisionsOf(bundle);
  const number = ({ decision }: Placed) => Number(decision.id.slice(1));
  return named.map(({ decision }) => own.get(decision.id) as Placed).sort((a, b) => number(a) - number(b));
}

function decisionsOf(bundle: SiteApi['bundle']): Map<string, Placed> {
  const found = new Map<string, Placed>();
  const visit = (value: unknown, pointer: string): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, child] of Object.entries(value)) {
      if (key !== 'x-decisions') visit(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
      else
        for (const decision of child as Decision[]) {
          found.set(decision.id, { decision, places: [...(found.get(decision.id)?.places ?? []), pointer] });
        }
    }
  };
  visit(bundle, '');
  return found;
}

/** The operation that an element belongs to, or the name of the component. */
function placeText(pointer: string, api: Api): string {
  const [kind, first = '', second = ''] = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (kind === undefined) return api.title;
  const operation = api.operations.find(
    ({ path, httpMethod }) => path === first && httpMethod.toLowerCase() === second,
  );
  return operation ? `[${operation.summary}](${operationHref(api.name, operation)})` : `\`${second}\``;
}

const standsIn = ({ sources }: Operation, document: string) =>
  sources.some((source) => source.startsWith(`${document}:`));

function countIn(api: Api, version: string, latest: string): string {
  const number = documents.find((one) => one.version === version)?.number ?? '';
  const count = api.operations.filter((operation) => standsIn(operation, number)).length;
  return `${version === 'latest' ? latest : version}: ${count}`;
}

function deprecated(api: Api, t: Texts): Block[] {
  const parameters = new Map<string, { description: string; operations: Operation[] }>();
  for (const operation of api.operations) {
    for (const { name, in: place, description } of operation.parameters.filter((one) => one.deprecated)) {
      const key = `\`${name}\` (${place})`;
      const known = parameters.get(key) ?? { description, operations: [] };
      parameters.set(key, { description, operations: [...known.operations, operation] });
    }
  }
  const operations = api.operations.filter((operation) => operation.deprecated);
  return [
    list([
      ...operations.map((operation) => `[${operation.summary}](${operationHref(api.name, operation)})`),
      ...[...parameters].map(
        ([name, { description, operations }]) => `${name}, ${t.operations(operations.length)}: ${description}`,
      ),
    ]),
  ];
}
