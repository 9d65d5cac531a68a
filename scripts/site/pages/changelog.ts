/** What changed between the versions of the descriptions. */
import { dirname, join } from 'node:path';
import { historyOf, releasesFolder, type Version } from '../changelog/history.ts';
import { heading, table, text, type Block } from '../content/block.ts';
import type { Texts } from '../texts/index.ts';
import { pageOf, type PageKind, type SiteApi } from './page.ts';

export const changelogPages: PageKind = async (site) => {
  const { texts: t, apis } = site;
  const blocks = await Promise.all(
    apis.map(async (one): Promise<Block[]> => {
      const current = { file: englishBundle(one), version: one.api.version };
      const versions = await historyOf(current, join(releasesFolder, one.api.name));
      return [
        heading(2, one.api.title, one.api.name),
        ...versions.flatMap((version) => versionBlocks(version, one, t)),
      ];
    }),
  );
  return [
    pageOf(site, {
      path: 'changelog',
      section: 'changelog',
      title: t.changelog,
      summary: t.changelogSummary,
      blocks: blocks.flat(),
    }),
  ];
};

/** Descriptions are compared in the language that they are written in. */
function englishBundle({ api, file }: SiteApi): string {
  return join(dirname(file), `${api.name}.json`);
}

/** Blocks of one version under a heading with its number. */
export function versionBlocks({ version, released, since }: Version, { api }: SiteApi, t: Texts): Block[] {
  const title = [version, !released && `(${t.unreleased})`].filter(Boolean).join(' ');
  const start = heading(3, title, `${api.name}-${version || 'next'}`);
  if (!since) return [start, text(t.firstVersion(api.operations.length, api.errorCodes.length))];
  if (since.changes.length === 0) return [start, text(`${t.changesSince(since.version)}: ${t.noChanges}`)];
  return [
    start,
    text(t.changesSince(since.version)),
    table(
      [t.impact, t.change, t.placeOfChange],
      since.changes.map(({ impact, kind, place }) => ({
        cells: [t.impacts[impact], t.changeKinds[kind], `\`${place}\``],
      })),
    ),
  ];
}
