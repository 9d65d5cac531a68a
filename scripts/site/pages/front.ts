/** The first page: what is there, in ten seconds. */
import { defaults } from '../../mock/cli-options.ts';
import { operationHref, referencePath } from '../content/anchors.ts';
import { code, heading, list, text, type Block } from '../content/block.ts';
import { escapeHtml, inlineHtml } from '../content/html.ts';
import { firstCall } from '../first-call.ts';
import { countDecisions } from '../content/decisions.ts';
import { pageOf, type PageKind, type Site, type SiteApi } from './page.ts';

export const front: PageKind = (site) => {
  const { texts: t, apis } = site;
  const operations = apis.reduce((sum, { api }) => sum + api.operations.length, 0);
  const codes = apis.reduce((sum, { api }) => sum + api.errorCodes.length, 0);
  const decisions = apis.reduce((sum, { bundle }) => sum + countDecisions(bundle), 0);
  return [
    pageOf(site, {
      path: '',
      section: 'home',
      title: t.frontTitle,
      summary: t.frontIntro,
      blocks: [
        text(`**${t.frontFacts(operations, codes, decisions)}**`),
        heading(2, t.frontApis, 'apis'),
        cards(site),
        heading(2, t.frontMock, 'mock'),
        text(t.frontMockIntro),
        ...apis.map(({ api }) => code('sh', firstCall(api, usualOrigin).replaceAll(/ (?=-H |'http)/g, ' \\\n  '))),
        heading(2, t.frontClients, 'clients'),
        text(t.frontClientsText),
        heading(2, t.frontMachines, 'machines'),
        text(t.frontMachinesText),
        list(apis.map((one) => machineForms(one, t.offline))),
      ],
      modules: ['front'],
    }),
  ];
};

/** Where `npm start` listens if nobody says otherwise; browser/front.ts puts the page's own origin in its place there. */
const usualOrigin = `http://${defaults.host}:${defaults.port}`;

function cards({ apis, texts: t, resolve }: Site): Block {
  const html = apis
    .map(({ api, bundle }) => {
      const href = resolve('', `site:${referencePath(api.name)}/`);
      const facts = [t.operations(api.operations.length), api.errorCodes.length > 0 && t.codes(api.errorCodes.length)];
      const tags = api.tags.map((tag) => {
        const first = api.operations.find((operation) => operation.tag === tag.name);
        if (!first) return '';
        const place = resolve('', operationHref(api.name, first));
        return `<li><a href="${escapeHtml(place)}">${escapeHtml(tag.displayName)}</a></li>`;
      });
      return `<section class="card"><h3><a href="${href}">${escapeHtml(api.title)}</a></h3>
<p>${inlineHtml(summaryOf(bundle), (to) => to)}</p>
<ul class="tags">${tags.join('')}</ul>
<p class="facts">${escapeHtml(facts.filter(Boolean).join(' · '))}</p></section>`;
    })
    .join('\n');
  const markdown = apis
    .map(
      ({ api, bundle }) =>
        `- [${api.title}](${resolve('', `site:${referencePath(api.name)}/index.md`)}): ${summaryOf(bundle)}`,
    )
    .join('\n');
  return { kind: 'widget', html: `<div class="cards">${html}</div>`, markdown };
}

function machineForms({ api }: SiteApi, offline: string): string {
  const at = `site:${referencePath(api.name)}`;
  return [
    `**${api.title}**: [openapi.json](${at}/openapi.json)`,
    `[openapi.yaml](${at}/openapi.yaml)`,
    `[Markdown](${at}/index.md)`,
    `[Postman](${at}/postman.json)`,
    `[${offline}](${at}/offline.html)`,
  ].join(', ');
}

const summaryOf = (bundle: SiteApi['bundle']) => (bundle['info'] as { summary: string }).summary;
