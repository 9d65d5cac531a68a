/** A page of all application error codes for each API that has any. */
import { referencePath } from '../content/anchors.ts';
import { allErrorCodes } from '../content/error-codes.ts';
import { errorEntries } from '../search/api-entries.ts';
import { pageOf, type PageKind } from './page.ts';

export const errors: PageKind = (site) =>
  site.apis
    .filter(({ api }) => api.errorCodes.length > 0)
    .map(({ api }) => {
      const page = pageOf(site, {
        path: `${referencePath(api.name)}/errors`,
        section: 'reference',
        title: site.texts.errorsTitle(api.title),
        summary: site.texts.errorsSummary(api.errorCodes.length, api.title),
        blocks: allErrorCodes(api, site.texts),
      });
      return { ...page, search: [...page.search, ...errorEntries(api)] };
    });
