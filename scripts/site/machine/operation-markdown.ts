/** An operation and an API as Markdown: their twins for readers that are machines. */
import { samplesOf } from '../../samples/index.ts';
import type { Api, Operation, Parameter, Response, Type } from '../../model/types.ts';
import { operationAnchor } from '../content/anchors.ts';
import { toMarkdown } from '../content/markdown.ts';
import { facts, notes } from '../content/operation-notes.ts';
import type { Resolve } from '../content/html.ts';
import type { Texts } from '../texts/index.ts';
import { fieldsOf, limitsOf, typeName } from '../content/fields.ts';

export interface MarkdownOptions {
  readonly texts: Texts;
  readonly resolve: Resolve;
  /** Samples in all targets are long, and a page of a whole API does without them. */
  readonly samples: boolean;
}

/** @param level Of the operation's heading. */
export function operationMarkdown(operation: Operation, api: Api, level: 1 | 3, options: MarkdownOptions): string {
  const { texts: t, resolve, samples } = options;
  const title = (depth: number, heading: string) => `${'#'.repeat(level + depth)} ${heading}`;
  const parts = [
    title(0, operation.summary),
    `\`${operation.httpMethod} ${operation.path}\` · \`${operation.id}\``,
    operation.description.trim(),
    toMarkdown(facts(operation, api, t), resolve),
    ...(operation.parameters.length > 0
      ? [
          title(1, t.parameters),
          fieldTable(
            operation.parameters.map((parameter) => parameterRow(parameter, t)),
            t,
          ),
        ]
      : []),
    ...body(operation, api, t, title),
    title(1, t.responses),
    ...operation.responses.flatMap((response) => responseParts(response, api, t, title)),
    toMarkdown(notes(operation, api, t, operationAnchor(api.name, operation)), resolve).replaceAll(
      /^#{4} /gm,
      `${'#'.repeat(level + 1)} `,
    ),
    ...(samples
      ? [
          title(1, t.samples),
          ...samplesOf(api, operation).flatMap(({ label, lang, source }) => [title(2, label), fence(lang, source)]),
        ]
      : []),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A whole API: what it says of itself and all operations, without samples. */
export function apiMarkdown(api: Api, options: Omit<MarkdownOptions, 'samples'>): string {
  const { texts: t } = options;
  const groups = api.tags.flatMap((tag) => [
    `## ${tag.displayName}`,
    tag.description.trim(),
    ...api.operations
      .filter((operation) => operation.tag === tag.name)
      .map((operation) => operationMarkdown(operation, api, 3, { ...options, samples: false }).trim()),
  ]);
  return `${[`# ${api.title}`, `${t.servers}: \`${api.server.url}\``, api.description.trim(), ...groups].join('\n\n')}\n`;
}

function body(
  { body: request }: Operation,
  api: Api,
  t: Texts,
  title: (depth: number, heading: string) => string,
): string[] {
  if (!request) return [];
  return [
    title(1, t.requestBody),
    [`\`${request.mediaType}\`${request.required ? `, ${t.required}` : ''}.`, request.description].join(' ').trim(),
    typeTable(request.type, api, t),
    ...request.examples.flatMap((example) => exampleParts(example, t)),
  ];
}

function responseParts(
  { status, description, mediaType, type, examples }: Response,
  api: Api,
  t: Texts,
  title: (depth: number, heading: string) => string,
): string[] {
  return [
    title(2, String(status)),
    [description.trim(), mediaType && `\`${mediaType}\``].filter(Boolean).join(' '),
    ...(type ? [typeTable(type, api, t)] : []),
    ...examples.flatMap((example) => exampleParts(example, t)),
  ];
}

function exampleParts({ name, summary, value }: { name: string; summary: string; value: unknown }, t: Texts): string[] {
  return [
    `${t.example}: ${summary || name}`,
    typeof value === 'string' ? fence('text', value) : fence('json', JSON.stringify(value, null, 2)),
  ];
}

function typeTable(type: Type, api: Api, t: Texts): string {
  const rows = fieldsOf(type, api).map((field) => [
    `\`${field.path}\``,
    [typeName(field.type), field.required && t.required].filter(Boolean).join(', '),
    [field.type.description?.trim(), limitsOf(field.type, t)].filter(Boolean).join(' '),
  ]);
  return rows.length === 0 ? `\`${typeName(type)}\`` : fieldTable(rows, t);
}

function parameterRow({ name, in: place, required, description, type }: Parameter, t: Texts): string[] {
  return [
    `\`${name}\``,
    [place, typeName(type), required && t.required].filter(Boolean).join(', '),
    [description.trim(), limitsOf(type, t)].filter(Boolean).join(' '),
  ];
}

function fieldTable(rows: readonly (readonly string[])[], t: Texts): string {
  return toMarkdown(
    [{ kind: 'table', head: [t.parameter, t.type, t.description], rows: rows.map((cells) => ({ cells })) }],
    (href) => href,
  );
}

const fence = (language: string, source: string) => `\`\`\`${language}\n${source.trimEnd()}\n\`\`\``;
