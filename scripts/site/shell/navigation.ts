/** The links in the header: the APIs, then the first page of each further section. */
import { referencePath } from '../content/anchors.ts';
import type { Page, Section, Site } from '../pages/page.ts';
import type { NavigationLink } from './frame.ts';

const sections: readonly Section[] = ['guides', 'tools', 'changelog'];

export function navigationOf({ apis, texts: t }: Site, pages: readonly Page[]): NavigationLink[] {
  return [
    ...apis.map(({ api }) => ({ title: api.title, path: referencePath(api.name) })),
    ...sections.flatMap((section) => {
      const first = pages.find((page) => page.section === section);
      const title = { guides: t.guides, tools: t.tools, changelog: t.changelog }[section as 'guides'];
      return first ? [{ title, path: first.path }] : [];
    }),
  ];
}
