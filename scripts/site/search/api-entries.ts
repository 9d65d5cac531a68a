/** What the search finds in an API: operations, their fields, named schemas and error codes. */
import type { Api, Operation } from '../../model/types.ts';
import { operationAnchor, referencePath, codeAnchor } from '../content/anchors.ts';
import { fieldsOf, type Field } from '../content/fields.ts';
import type { SearchEntry } from '../pages/page.ts';

/**
 * @param html The reference's HTML, whose anchors decide how close to a field a result can lead.
 */
export function apiEntries(api: Api, html: string): SearchEntry[] {
  const anchors = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string));
  return [
    ...api.operations.flatMap((operation) => operationEntries(api, operation, anchors)),
    ...api.types.map(({ name, description }): SearchEntry => {
      const href = hrefTo(api, [`${api.name}/models/${name}`, `${api.name}/models`], anchors);
      return { kind: 'model', title: name, context: api.title, names: [name], text: description, href };
    }),
  ];
}

/** The codes lead to the page of all codes, where each has a row. */
export function errorEntries(api: Api): SearchEntry[] {
  return api.errorCodes.map(({ code, name, meaning, action, operations }) => ({
    kind: 'error',
    title: String(code),
    context: `${meaning} ${api.title}`,
    names: [String(code), ...(name ? [name] : [])],
    text: [action, ...operations].join(' '),
    href: `${referencePath(api.name)}/errors/#${codeAnchor(code)}`,
  }));
}

function operationEntries(api: Api, operation: Operation, anchors: ReadonlySet<string>): SearchEntry[] {
  const anchor = operationAnchor(api.name, operation);
  const own: SearchEntry = {
    kind: 'operation',
    title: operation.summary,
    context: `${operation.httpMethod} ${operation.path} · ${api.title}`,
    names: [operation.id, operation.path, `${operation.resource}.${operation.method}`],
    text: operation.description,
    href: hrefTo(api, [anchor], anchors),
  };
  const fields = new Map<string, SearchEntry>();
  const add = (part: string, field: Pick<Field, 'name' | 'path'>, description: string | undefined) => {
    // A name stands once among an operation's parameters of a place, and once in its bodies: where it stands first.
    const key = /^(body|responses)/.test(part) ? field.name : `${part} ${field.name}`;
    if (fields.has(key)) return;
    fields.set(key, {
      kind: 'field',
      title: field.path,
      context: `${operation.summary} · ${operation.id}`,
      names: [field.name],
      text: description ?? '',
      href: hrefTo(
        api,
        [`${anchor}.${part}.${field.path}`, ...outer(`${anchor}.${part}`, field.path), anchor],
        anchors,
      ),
    });
  };
  for (const { name, in: place, description } of operation.parameters) {
    // The renderer names headers in the plural.
    add(place === 'header' ? 'headers' : place, { name, path: name }, description);
  }
  for (const field of operation.body ? fieldsOf(operation.body.type, api) : []) {
    add('body', field, field.type.description);
  }
  for (const { status, type } of operation.responses) {
    for (const field of type ? fieldsOf(type, api) : []) add(`responses.${status}`, field, field.type.description);
  }
  return [own, ...fields.values()];
}

/** `a.b`, `a` for `a.b.c`: what holds a field whose own anchor is folded away. */
function outer(start: string, path: string): string[] {
  const names = path.split('.');
  return names.slice(1).map((_, index) => `${start}.${names.slice(0, names.length - 1 - index).join('.')}`);
}

function hrefTo(api: Api, candidates: readonly string[], anchors: ReadonlySet<string>): string {
  const found = candidates.find((candidate) => anchors.has(candidate));
  if (found === undefined) throw new Error(`The reference of ${api.name} has no anchor ${candidates[0]}`);
  return `${referencePath(api.name)}/#${found}`;
}
