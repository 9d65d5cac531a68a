import { describe, expect, it } from 'vitest';
import { find, type SearchIndex } from '../../scripts/site/browser/search-index.ts';
import { folderOf } from '../../scripts/site/texts/index.ts';
import { exists, files, read, references, sites } from './built.ts';

const indexes = new Map(
  sites.map(({ language }) => {
    const root = folderOf[language];
    const file = files('.json').find((path) => new RegExp(`^${root}search-\\w+\\.json$`).test(path)) ?? '';
    return [language, JSON.parse(read(file)) as SearchIndex];
  }),
);

const first = (language: 'en' | 'zh-CN', query: string) => find(indexes.get(language) as SearchIndex, query)[0];

describe.each(references)('the search in $name', ({ api, site }) => {
  it('leads to each operation by its identifier, its path, and its title', () => {
    for (const { id, path, summary, tag } of api.operations) {
      const href = `reference/${api.name}/#${api.name}/tag/${tag}/${id}`;
      expect(first(site.language, id)?.entry.href, id).toBe(href);
      expect(first(site.language, id.toUpperCase())?.entry.href, id).toBe(href);
      const found = find(indexes.get(site.language) as SearchIndex, path).map(({ entry }) => entry.href);
      expect(found.slice(0, 3), path).toContain(href);
      expect(find(indexes.get(site.language) as SearchIndex, summary).map(({ entry }) => entry.href)[0], summary).toBe(
        href,
      );
    }
  });

  it('leads to each error code', () => {
    for (const { code } of api.errorCodes) {
      expect(first(site.language, String(code))?.entry.href).toBe(`reference/${api.name}/errors/#code-${code}`);
    }
  });

  it('leads to each named schema and each parameter', () => {
    const kinds = (query: string) => find(indexes.get(site.language) as SearchIndex, query, 1000);
    for (const { name } of api.types) {
      expect(
        kinds(name).some(({ entry }) => entry.href.endsWith(`/models/${name}`)),
        name,
      ).toBe(true);
    }
    for (const { id, tag, parameters } of api.operations) {
      for (const { name, in: place } of parameters) {
        const part = place === 'header' ? 'headers' : place;
        const href = `reference/${api.name}/#${api.name}/tag/${tag}/${id}.${part}.${name}`;
        expect(
          kinds(`${name} ${id}`).some(({ entry }) => entry.href === href),
          href,
        ).toBe(true);
      }
    }
  });
});

describe('the search', () => {
  it.each([
    ['zh-CN', '席位', 'reference/shimo/#shimo/tag/users/'],
    ['zh-CN', '单元格', 'reference/shimo/#shimo/tag/sheets/'],
    ['zh-CN', '复制', 'reference/shimo/#shimo/tag/files/copyFile'],
    ['en', 'taskId', 'reference/shimo/#shimo/tag/imports/importFile.responses.200.data'],
    ['en', 'activate seats', 'reference/shimo/#shimo/tag/users/activateUsers'],
    ['en', 'community does not exist', 'reference/circle/errors/#code-51021'],
  ] as const)('leads in %s from %s to %s', (language, query, href) => {
    const found = find(indexes.get(language) as SearchIndex, query).map(({ entry }) => entry.href);
    expect(
      found.slice(0, 5).some((one) => one.startsWith(href)),
      found.slice(0, 5).join('\n'),
    ).toBe(true);
  });

  it('finds nothing where a word is nowhere, and nothing for no words', () => {
    expect(first('en', 'createFile zzzzzz')).toBeUndefined();
    expect(find(indexes.get('en') as SearchIndex, '   ')).toEqual([]);
  });

  it.each(sites)('leads only to places that there are in $language', ({ language }) => {
    const root = folderOf[language];
    const html = new Map<string, string>();
    for (const { href, title } of (indexes.get(language) as SearchIndex).entries) {
      const [path = '', anchor] = href.split('#') as [string, string | undefined];
      const file = `${root}${path}index.html`;
      expect(exists(file), href).toBe(true);
      if (!html.has(file)) html.set(file, read(file));
      if (anchor) expect(html.get(file)?.includes(` id="${anchor}"`), `${title}: ${href}`).toBe(true);
    }
  });
});
