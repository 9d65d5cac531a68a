import { describe, expect, it } from 'vitest';
import type { Api, Type } from '../../scripts/model/types.ts';
import { operationAnchor } from '../../scripts/site/content/anchors.ts';
import { fieldsOf } from '../../scripts/site/content/fields.ts';
import { exists, inHtml, pages, plainWords, read, references, sites, wordsOf } from './built.ts';
import { folderOf } from '../../scripts/site/texts/index.ts';

/** HTML of the section of an operation: from its anchor to the next section's. */
function sectionOf(html: string, anchor: string): string {
  const start = html.indexOf(`<section class="section" id="${anchor}"`);
  if (start < 0) return '';
  const next = html.indexOf('<section class="section" id="', start + 1);
  return html.slice(start, next < 0 ? undefined : next);
}

/** What a reference stands for. */
function named(api: Api, type: Type): Type {
  const found = type.kind === 'ref' && api.types.find(({ name }) => name === type.name);
  return found ? named(api, found.type) : type;
}

describe.each(references)('the reference of $name', ({ api, folder, site }) => {
  const html = read(`${folder}/index.html`);
  const t = site.texts;

  it('is in its language, names it, and leads to the other', () => {
    expect(html).toMatch(new RegExp(`<html lang="${site.language}">`));
    expect(html).toContain('hreflang="en"');
    expect(html).toContain('hreflang="zh-CN"');
    expect(html).toMatch(/<link rel="alternate" type="text\/markdown" href="[^"]+index\.md">/);
  });

  it.each(api.operations.map((operation) => ({ id: operation.id, operation })))(
    'shows without scripts all that the description says of $id',
    ({ operation }) => {
      const anchor = operationAnchor(api.name, operation);
      const section = sectionOf(html, anchor);
      const words = wordsOf(section);
      const missing = (texts: readonly string[]) => texts.filter((text) => !words.includes(plainWords(text)));
      expect(section).toContain(inHtml(operation.summary));
      const prose = operation.description.replaceAll(/^```[\s\S]*?^```/gm, '');
      expect(missing(prose.split(/\n+/).filter((line) => !/^[|#\s-]/.test(line)))).toEqual([]);
      expect(missing([t.facts, operation.retrySafe ? t.retrySafe : t.retryUnsafe])).toEqual([]);
      expect(missing(operation.parameters.map(({ name }) => name))).toEqual([]);
      const fields = [operation.body?.type, ...operation.responses.map(({ type }) => type)].flatMap((type) =>
        type ? fieldsOf(type, api) : [],
      );
      expect(missing(fields.map(({ name }) => name))).toEqual([]);
      const bodies = [
        { part: 'body', type: operation.body?.type },
        ...operation.responses.map(({ status, type }) => ({ part: `responses.${status}`, type })),
      ];
      // Of alternatives only one is shown at a time.
      for (const { part, type } of bodies.filter(({ type }) => type && named(api, type).kind !== 'union')) {
        for (const { path } of fieldsOf(type as Type, api)) expect(section).toContain(`id="${anchor}.${part}.${path}"`);
      }
      if (operation.body) expect(words).toContain(operation.body.mediaType);
      expect(missing(operation.responses.map(({ status }) => String(status)))).toEqual([]);
      for (const part of ['errors', 'sources']) expect(section).toContain(`id="${anchor}.${part}"`);
      const codes = api.errorCodes.filter((code) => code.operations.includes(operation.id));
      expect(missing(codes.flatMap(({ code, meaning, action }) => [String(code), meaning, action]))).toEqual([]);
      expect(missing(operation.decisions.flatMap(({ says, decided, sure }) => [says, decided, t.sure[sure]]))).toEqual(
        [],
      );
      expect(missing(operation.sources)).toEqual([]);
      if (operation.docsUrl) expect(section).toContain(`href="${operation.docsUrl}"`);
    },
  );

  it('has each sample of each operation in what the page is hydrated from', () => {
    const data = /data-reference="([^"]+)"/.exec(html)?.[1] ?? '';
    const document = JSON.parse(read(data.replace(/^(\.\.\/)+/, ''))).document as {
      paths: Record<string, Record<string, { operationId: string; 'x-codeSamples': { label: string }[] }>>;
    };
    const samples = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(samples.map(({ operationId }) => operationId).sort()).toEqual(api.operations.map(({ id }) => id).sort());
    for (const operation of samples)
      expect(operation['x-codeSamples'].length, operation.operationId).toBeGreaterThan(9);
  });
});

describe.each(sites)('the site in $language', (site) => {
  const root = folderOf[site.language];

  it('has a front page that names each API, each group of operations, and calls that work', () => {
    const html = read(`${root}index.html`);
    for (const { api } of site.apis) {
      expect(html).toContain(inHtml(api.title).replaceAll('&#39;', "'"));
      for (const tag of api.tags) expect(html).toContain(`>${tag.displayName}</a>`);
      expect(html).toContain(`/${api.name}/`);
    }
  });

  it('has a row for each error code of each API', () => {
    for (const { api } of site.apis.filter(({ api }) => api.errorCodes.length > 0)) {
      const html = read(`${root}reference/${api.name}/errors/index.html`);
      const words = wordsOf(html);
      for (const { code, meaning, action } of api.errorCodes) {
        expect(html).toContain(`id="code-${code}"`);
        expect(words).toContain(plainWords(meaning));
        expect(words).toContain(plainWords(action));
      }
    }
  });

  it('has no page without its counterpart in the other language', () => {
    const own = pages.filter((path) => path.startsWith('zh/') === (root === 'zh/'));
    const others = own.map((path) => (root === 'zh/' ? path.slice('zh/'.length) : `zh/${path}`));
    expect(others.filter((path) => !exists(path))).toEqual([]);
  });
});
