/** The guides: a page that lists them, then one each. All are made from what the repository holds. */
import { list } from '../content/block.ts';
import { pageOf, type Page, type PageKind } from '../pages/page.ts';
import { guideTexts } from '../texts/guides.ts';
import { assurance } from './assurance.ts';
import { authentication } from './authentication.ts';
import { errorGuide } from './errors.ts';
import { pagination } from './pagination.ts';
import { seats } from './seats.ts';
import { spreadsheets } from './spreadsheets.ts';
import { versions } from './versions.ts';
import { workflowGuides } from './workflows.ts';

export const guides: PageKind = (site) => {
  const g = guideTexts[site.language];
  const pages: Page[] = [
    authentication(site),
    ...workflowGuides(site),
    ...spreadsheets(site),
    ...seats(site),
    pagination(site),
    errorGuide(site),
    ...versions(site),
    ...assurance(site),
  ];
  const index = pageOf(site, {
    path: 'guides',
    section: 'guides',
    title: site.texts.guides,
    summary: g.summary,
    blocks: [list(pages.map(({ path, title, summary }) => `[**${title}**](site:${path}/) ${summary}`))],
  });
  return [index, ...pages].map((page) => ({ ...page, styles: [...page.styles, 'guides'] }));
};
