/** What the renderer is given: the bundle, with what the extensions say put where a renderer shows it. */
import type { Api } from '../../model/types.ts';
import { operationAnchor, referencePath } from '../content/anchors.ts';
import { toHtml } from '../content/html.ts';
import { toMarkdown } from '../content/markdown.ts';
import { annotate, type Node } from '../content/annotate.ts';
import { facts, notes } from '../content/operation-notes.ts';
import type { Site, SiteApi } from '../pages/page.ts';
import type { Texts } from '../texts/index.ts';

/** Everything that a reference is made of, in Node and in the browser; JSON. */
export interface ReferenceData {
  readonly slug: string;
  readonly locale: string;
  readonly document: Node;
  /** HTML of what stands below the responses of an operation, by the operation's anchor. */
  readonly notes: Readonly<Record<string, string>>;
  readonly options: Node;
  /** Names for what the renderer leaves without one. */
  readonly labels: { readonly copy: string; readonly value: string };
}

export function referenceData(site: Site, { api, bundle }: SiteApi): ReferenceData {
  const { texts: t, language } = site;
  const path = referencePath(api.name);
  const resolve = (href: string) => site.resolve(path, href);
  return {
    slug: api.name,
    locale: language,
    document: annotate(bundle, api, t, {
      operation: (operation) => toMarkdown(facts(operation, api, t), resolve),
      info: api.errorCodes.length > 0 ? `## ${t.errorCodes}\n\n[${t.errorsTitle(api.title)}](errors/)` : '',
    }),
    notes: Object.fromEntries(
      api.operations.map((operation) => {
        const anchor = operationAnchor(api.name, operation);
        return [anchor, toHtml(notes(operation, api, t, anchor), resolve)];
      }),
    ),
    labels: { copy: t.copy, value: t.value },
    options: { ...rendererOptions, localization: { locale: language, translations }, servers: servers(api, bundle, t) },
  };
}

/** Nothing that calls home, and no part that the site has in a form of its own. */
const rendererOptions = {
  agent: { disabled: true },
  mcp: { disabled: true },
  telemetry: false,
  withDefaultFonts: false,
  theme: 'none',
  persistAuth: false,
  showDeveloperTools: 'never',
  hideClientButton: true,
  hideDarkModeToggle: true,
  hideSearch: true,
  documentDownloadType: 'none',
  defaultOpenAllTags: true,
  expandAllResponses: true,
  expandAllSchemaProperties: true,
  orderSchemaPropertiesBy: 'preserve',
  orderRequiredPropertiesFirst: false,
  hiddenClients: true,
};

/** The name of the scheme is enough in the heading 'Authentication'; with more words it would be cut off. */
const translations = { apiClient: { authSelector: { selectedType: '{type}' } } };

/** The reader's own choice comes first: calling the vendor from a page fails, because vendors allow no other origins. */
function servers(api: Api, bundle: SiteApi['bundle'], t: Texts): Node[] {
  const url = { default: `http://127.0.0.1:4010/${api.name}`, description: t.baseUrl };
  return [
    { url: '{baseUrl}', description: t.anyServer, variables: { baseUrl: url } },
    ...(bundle['servers'] as Node[]),
  ];
}
