/** A description with what its extensions say put into its texts, since a renderer shows only those. */
import type { Api, Decision, Operation } from '../../model/types.ts';
import { samplesOf } from '../../samples/index.ts';
import type { Texts } from '../texts/index.ts';
import { joinLines } from './html.ts';
import { decisionText } from './operation-notes.ts';

export type Node = { [key: string]: unknown };

/** Markdown that is added to the end of descriptions. */
export interface Additions {
  readonly operation: (operation: Operation) => string;
  readonly info: string;
}

/** Extensions that renderers know. */
const shown = new Set(['x-codeSamples', 'x-displayName']);

/** A copy of the bundle with notes and samples, and without the extensions that they were made of. */
export function annotate(bundle: Readonly<Node>, api: Api, t: Texts, additions: Additions): Node {
  const document = structuredClone(bundle) as Node;
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  const components = document['components'] as Record<string, Node> | undefined;
  visit(document, (node) => {
    const operation = operations.get(String(node['operationId']));
    if (operation && 'responses' in node) {
      append(node, additions.operation(operation));
      node['x-codeSamples'] = samplesOf(api, operation).map(({ label, lang, source }) => ({ label, lang, source }));
    } else append(node, elementNotes(node, t));
    if (typeof node['description'] === 'string') node['description'] = joinLines(node['description']);
    inlineExamples(node, components?.['examples'] ?? {});
    for (const key of Object.keys(node)) if (key.startsWith('x-') && !shown.has(key)) delete node[key];
  });
  append(document['info'] as Node, additions.info);
  return document;
}

/** The renderer names an example by its summary only where the example itself stands. */
function inlineExamples(node: Node, examples: Node): void {
  const named = node['examples'];
  if (named === null || typeof named !== 'object' || Array.isArray(named)) return;
  for (const [name, example] of Object.entries(named as Record<string, Node>)) {
    const target = /^#\/components\/examples\/(.+)$/.exec(String(example['$ref'] ?? ''))?.[1];
    if (target !== undefined) (named as Node)[name] = examples[target];
  }
}

function elementNotes(node: Readonly<Node>, t: Texts): string {
  const decisions = Array.isArray(node['x-decisions']) ? (node['x-decisions'] as Decision[]) : [];
  const assumed = typeof node['x-assumed'] === 'string' ? node['x-assumed'] : undefined;
  return [assumed && `**${t.assumed}:** ${assumed}`, ...decisions.map((decision) => decisionText(decision, t))]
    .filter(Boolean)
    .join('\n\n');
}

function append(node: Node, text: string): void {
  if (!text) return;
  const description = typeof node['description'] === 'string' ? node['description'].trimEnd() : '';
  node['description'] = description ? `${description}\n\n${text}` : text;
}

/** Calls `see` for each object outside of examples, where any key can be data. */
function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, see);
  } else if (value && typeof value === 'object') {
    see(value as Node);
    for (const [key, child] of Object.entries(value))
      if (key !== 'example' && key !== 'examples' && key !== 'value' && !key.startsWith('x-')) visit(child, see);
  }
}
