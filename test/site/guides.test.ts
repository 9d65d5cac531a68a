import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRegistry, repository } from '../../scripts/registry.ts';
import { workflowsOf } from '../../scripts/site/guides/arazzo.ts';
import { toHtml } from '../../scripts/site/content/html.ts';
import { assurance, reportBlocks } from '../../scripts/site/guides/assurance.ts';
import { guides } from '../../scripts/site/guides/index.ts';
import { differences, documents } from '../../scripts/site/guides/versions.ts';
import { loadSite } from '../../scripts/site/site.ts';
import { languages } from '../../scripts/site/texts/index.ts';
import { checkSignature, type CheckInput } from '../../scripts/site/tools/signature-check.ts';
import shimo from '../conformance/vectors/shimo.json' with { type: 'json' };

const sites = await Promise.all(languages.map((language) => loadSite(language, readRegistry())));

describe.each(sites)('the guides in $language', (site) => {
  const pages = async () => new Map((await guides(site)).map((page) => [page.path, page]));

  it('tell each step of each workflow, with the operation that it calls', async () => {
    const all = [...(await pages()).values()].map(({ main }) => main).join('\n');
    for (const { api } of site.apis) {
      for (const { workflowId, steps } of workflowsOf(api.name, site.language)) {
        expect(all).toContain(`id="${workflowId}"`);
        for (const { stepId, operationId } of steps) {
          expect(all).toContain(`id="${workflowId}-${stepId}"`);
          const operation = api.operations.find(({ id }) => id === operationId);
          expect(all).toContain(`>${operation?.httpMethod} ${operation?.path}</code></a>`);
        }
      }
    }
  });

  it('list each way of paging and each operation that pages', async () => {
    const main = (await pages()).get('guides/pagination')?.main ?? '';
    for (const { api } of site.apis)
      for (const { id, pagination } of api.operations) if (pagination) expect(main, id).toContain(`/${id}"`);
  });

  it('name each operation that activates a seat, and each state', async () => {
    const { main = '' } = (await pages()).get('guides/seats') ?? {};
    for (const { id, activatesSeat } of site.apis.flatMap(({ api }) => api.operations))
      if (activatesSeat) expect(main, id).toContain(`/${id}"`);
    for (const state of [-1, 0, 1]) expect(main).toContain(`(${state})</text>`);
  });

  it('show each difference between the versions of the documentation', async () => {
    const { main = '' } = (await pages()).get('guides/versions') ?? {};
    const one = site.apis.find(({ api }) => api.name === 'shimo');
    const ids = one ? differences(one).map(({ decision }) => decision.id) : [];
    expect(ids).toEqual(expect.arrayContaining(['D1', 'D2', 'D24', 'D25', 'D33', 'D95']));
    for (const id of ids) expect(main).toContain(` id="${id}">`);
    for (const { pathAlias } of one?.api.operations ?? []) if (pathAlias) expect(main).toContain(pathAlias);
  });
});

describe('the page of the assurance report', () => {
  const report = [
    '# Assurance',
    '<!-- measured -->',
    'Found by [faults](../faults/README.md), see [Ajv](https://ajv.js.org/):',
    '## Faults',
    '| language | tries | wrong |\n| --- | ---: | ---: |\n| Go | 10 | 0 |',
    '- one\n- two',
    '```sh\n# no heading\nnpm run assurance\n```',
  ].join('\n\n');

  it('has its sections, tables, lists and code, and no link to a file that the site has not', () => {
    const blocks = reportBlocks(report);
    expect(blocks.map(({ kind }) => kind)).toEqual(['text', 'heading', 'table', 'list', 'code']);
    const html = toHtml(blocks, (href) => href);
    expect(html).toContain('<p>Found by faults, see <a href="https://ajv.js.org/">Ajv</a>:</p>');
    expect(html).toContain('<h2 id="faults">Faults</h2>');
    expect(html).toContain('>10</td>');
    expect(html).toContain('# no heading\nnpm run assurance</code>');
    expect(html).not.toContain('measured');
  });

  it('is in English inside of a Chinese page, and there only with a report', () => {
    for (const site of sites) {
      const [page] = assurance(site, report);
      expect(page?.main.includes('<section lang="en">')).toBe(site.language !== 'en');
      expect(page?.markdown).toContain('| Go | 10 | 0 |');
      expect(assurance(site, null)).toEqual([]);
    }
  });
});

describe('what the guides add to the descriptions', () => {
  it('names the documents as openapi/README.md does', () => {
    const readme = readFileSync(join(repository, 'openapi', 'README.md'), 'utf8').replaceAll('\n', ' ');
    for (const { number, version } of documents)
      expect(readme).toMatch(new RegExp(`\`${number}\` Shimo [^;]*, (?:SDK )?${version.replace('.', '\\.')}`));
  });

  it('has no translation that no workflow needs any more', () => {
    const file = join(repository, 'scripts', 'site', 'texts', 'workflows.zh-CN.yaml');
    const translated = (parse(readFileSync(file, 'utf8')) as { en: string }[]).map(({ en }) =>
      en.replaceAll(/\s+/g, ' ').trim(),
    );
    const said = readRegistry().map(({ name }) =>
      JSON.stringify(workflowsOf(name, 'en')).replaceAll(/(\s|\\n)+/g, ' '),
    );
    expect(translated.filter((en) => !said.some((text) => text.includes(JSON.stringify(en).slice(1, -1))))).toEqual([]);
    expect(new Set(translated).size).toBe(translated.length);
  });
});

describe('the checker of signatures', () => {
  const { clock, client, signatures } = shimo;
  const check = async (changes: Partial<CheckInput>) => {
    const input = { signature: signatures.ordinary.token, ...client, license: false, now: clock, ...changes };
    return (await checkSignature(input)).findings.map(({ kind }) => kind);
  };

  it.each<[string, Partial<CheckInput>, string[]]>([
    ['nothing', {}, ['fine']],
    ['a key', { appSecret: `${client.appSecret} ` }, ['wrongKey']],
    ['a kid', { appId: 'other' }, ['wrongKid']],
    ['the last second', { now: clock + 86_400 }, ['expired']],
    ['the second before it', { now: clock + 86_399 }, ['fine']],
    ['4 minutes', { signature: signatures.license.token, license: true }, ['licenseOnce', 'fine']],
    [
      'more than 4 minutes',
      { signature: signatures.license.token, license: true, now: clock - 1 },
      ['licenseTooLong', 'licenseOnce'],
    ],
    ['two parts', { signature: 'e30.e30' }, ['notJwt']],
    ['no object', { signature: 'MQ.MQ.MQ' }, ['notJwt']],
    ['nothing at all', { signature: '' }, ['notJwt']],
  ])('judges %s', async (_, changes, findings) => expect(await check(changes)).toEqual(findings));
});
