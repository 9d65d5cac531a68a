/** How calls of each API prove who sends them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaults } from '../../mock/cli-options.ts';
import { repository } from '../../registry.ts';
import { plainTargets } from '../../samples/index.ts';
import { operationHref } from '../content/anchors.ts';
import { code, heading, list, table, text, type Block } from '../content/block.ts';
import { decisionText } from '../content/operation-notes.ts';
import { firstCall } from '../first-call.ts';
import { pageOf, type Page, type Site, type SiteApi } from '../pages/page.ts';
import type { Api, Decision, SecurityScheme } from '../../model/types.ts';
import type { Texts } from '../texts/index.ts';
import { guideTexts, type GuideTexts } from '../texts/guides.ts';
import { section } from './description.ts';
import { operationSamples, programs } from './samples.ts';

export function authentication(site: Site): Page {
  const g = guideTexts[site.language];
  return pageOf(site, {
    path: 'guides/authentication',
    section: 'guides',
    title: g.titles.authentication,
    summary: g.summaries.authentication,
    blocks: site.apis.flatMap((one) => apiBlocks(one, site.texts, g)),
  });
}

function apiBlocks(one: SiteApi, t: Texts, g: GuideTexts): Block[] {
  const { api, bundle } = one;
  const decisions = decisionsOfSchemes(bundle);
  return [
    heading(2, api.title, api.name),
    ...section(one, 'Authentication'),
    table(
      [t.credentials, g.sentAs, t.description],
      api.credentials.map((scheme) => ({
        cells: [`\`${scheme.name}\``, `\`${carrier(scheme)}\``, scheme.description],
      })),
    ),
    ...signatures(api, t, g),
    ...tokens(api, t),
    heading(3, g.firstCall, `${api.name}-first-call`),
    code('sh', firstCall(api, `http://${defaults.host}:${defaults.port}`).replaceAll(/ (?=-H |'http)/g, ' \\\n  ')),
    ...(decisions.length > 0
      ? [heading(3, t.contradictions, `${api.name}-contradictions`), list(decisions.map((one) => decisionText(one, t)))]
      : []),
  ];
}

/** For an API whose calls are signed: which operation needs which scope, and programs that sign. */
function signatures(api: Api, t: Texts, g: GuideTexts): Block[] {
  if (!api.credentials.some(({ credential }) => credential === 'signature')) return [];
  const scopes = [...new Set(api.operations.flatMap(({ signatureScope }) => signatureScope ?? []))];
  const signs = plainTargets.map(({ label, lang, sign }) => ({
    label,
    lang,
    source: readFileSync(join(repository, 'scripts', 'samples', 'sign', sign), 'utf8'),
  }));
  return [
    heading(3, g.signing, `${api.name}-signing`),
    text(g.signingTool),
    ...scopes.flatMap((scope) => [
      text(t.signatureScope(scope)),
      list(
        api.operations
          .filter(({ signatureScope }) => signatureScope === scope)
          .map((operation) => `[${operation.summary}](${operationHref(api.name, operation)})`),
      ),
    ]),
    programs(`${api.name}-sign`, signs),
  ];
}

/** For an API whose token is made by one of its own operations. */
function tokens(api: Api, t: Texts): Block[] {
  const operation = api.operations.find(({ security }) => security.length === 0);
  if (!operation) return [];
  return [
    heading(3, operation.summary, `${api.name}-token`),
    text(
      `${operation.description} [\`${operation.httpMethod} ${operation.path}\`](${operationHref(api.name, operation)})`,
    ),
    ...operationSamples(`${api.name}-token`, api, operation, t),
  ];
}

function decisionsOfSchemes(bundle: SiteApi['bundle']): Decision[] {
  const { securitySchemes = {} } = bundle['components'] as {
    securitySchemes?: Record<string, Record<string, unknown>>;
  };
  return Object.values(securitySchemes).flatMap((scheme) => (scheme['x-decisions'] as Decision[] | undefined) ?? []);
}

function carrier({ carrier }: SecurityScheme): string {
  if (carrier.in === 'bearer') return 'Authorization: Bearer …';
  return carrier.in === 'query' ? `?${carrier.name}=…` : `${carrier.name}: …`;
}
