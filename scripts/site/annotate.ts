/** Puts what the extensions say into the descriptions, since a renderer shows only those. */
import type { Api, Decision } from '../model/types.ts';
import { decisionText, errorCodeTable, operationNotes } from './operation-notes.ts';
import type { Texts } from './texts.ts';

type Node = { [key: string]: unknown };

/** A copy of the bundle for the reference in one language. `api` is the model of the same bundle. */
export function annotate(bundle: Node, api: Api, t: Texts): Node {
  const document = structuredClone(bundle);
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));

  visit(document, (node) => {
    const operation = operations.get(String(node['operationId']));
    if (operation && 'responses' in node) append(node, operationNotes(operation, api, t));
    else append(node, elementNotes(node, t));
  });

  const info = document['info'] as Node;
  if (api.errorCodes.length > 0) append(info, `# ${t.errorCodes}\n\n${codesByGroup(api, t)}`);
  return document;
}

function elementNotes(node: Node, t: Texts): string {
  const decisions = Array.isArray(node['x-decisions']) ? (node['x-decisions'] as Decision[]) : [];
  const assumed = typeof node['x-assumed'] === 'string' ? node['x-assumed'] : undefined;
  return [assumed && `**${t.assumed}:** ${assumed}`, ...decisions.map((decision) => decisionText(decision, t))]
    .filter(Boolean)
    .join('\n\n');
}

function codesByGroup(api: Api, t: Texts): string {
  const groups = new Map<string, typeof api.errorCodes>();
  for (const code of api.errorCodes) groups.set(code.group ?? '', [...(groups.get(code.group ?? '') ?? []), code]);
  return [...groups]
    .map(([group, codes]) => `${group ? `## ${group}\n\n` : ''}${errorCodeTable(codes, t, true)}`)
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
