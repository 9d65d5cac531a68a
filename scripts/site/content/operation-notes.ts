/** What the extensions say of an operation. */
import type { Api, Conditions, Decision, Operation } from '../../model/types.ts';
import type { Texts } from '../texts/index.ts';
import { codeHref } from './anchors.ts';
import { heading, list, table, text, type Block } from './block.ts';
import { errorCodeRows, errorCodeHead } from './error-codes.ts';

/** A note that a reader needs before calling: a bold word and what it says. */
export function facts(operation: Operation, api: Api, t: Texts): Block[] {
  const lines: [string, string | false | undefined][] = [
    [t.credentials, credentials(operation, t)],
    [t.signature, operation.signatureScope && t.signatureScope(operation.signatureScope)],
    [t.permission, operation.permission && t.permissionIs(operation.permission)],
    [t.seat, operation.activatesSeat && t.activatesSeat],
    [t.fileTypes, operation.fileTypes?.map(quoted).join(', ')],
    [t.formats, formats(operation, t)],
    [t.envelope, operation.envelope && t.envelopeIs(conditions(operation.envelope.success, t))],
    [t.paging, paging(operation, t)],
    [t.task, task(operation, t)],
    [t.retry, operation.retrySafe ? t.retrySafe : t.retryUnsafe],
    [t.rate, api.rateLimit && t.rateIs(api.rateLimit.requests, api.rateLimit.seconds, api.rateLimit.per)],
    [
      t.availability,
      [operation.since && t.since(operation.since), operation.pathAlias && t.pathAlias(operation.pathAlias)]
        .filter(Boolean)
        .join(' '),
    ],
  ];
  return [
    text(`**${t.facts}**`),
    list(lines.filter(([, line]) => line).map(([word, line]) => `${t.label(word)} ${line as string}`)),
  ];
}

/**
 * What a reader looks up when a call fails or a page of the vendor says something else.
 * @param anchor Of the operation; the sections' anchors start with it.
 */
export function notes(operation: Operation, api: Api, t: Texts, anchor: string): Block[] {
  const codes = api.errorCodes.filter((code) => code.operations.includes(operation.id));
  const blocks: Block[] = [heading(4, t.errorCodes, `${anchor}.errors`)];
  if (codes.length === 0) blocks.push(text(t.noErrorCodes));
  else
    blocks.push(
      table(
        errorCodeHead(t),
        errorCodeRows(codes, t, ({ code }) => codeHref(api.name, code)),
      ),
    );
  blocks.push(...untiedCodes(api, t));
  if (operation.decisions.length > 0) {
    blocks.push(heading(4, t.contradictions, `${anchor}.contradictions`));
    blocks.push(list(operation.decisions.map((decision) => decisionText(decision, t))));
  }
  blocks.push(heading(4, t.sources, `${anchor}.sources`));
  blocks.push(
    list([
      ...(operation.docsUrl ? [`[${t.vendorPage}](${operation.docsUrl})`] : []),
      `[${t.sourceFile}](root:${sourceFile(api, operation)})`,
      t.sourceLines(operation.sources.map(quoted).join(', ')),
    ]),
  );
  return blocks;
}

/** The codes that the vendor ties to no operation, by their groups. Any operation may send them. */
function untiedCodes(api: Api, t: Texts): Block[] {
  const groups = new Map<string, string[]>();
  for (const { code, group = '', operations, elsewhere } of api.errorCodes) {
    if (operations.length > 0 || elsewhere) continue;
    groups.set(group, [...(groups.get(group) ?? []), `[${code}](${codeHref(api.name, code)})`]);
  }
  if (groups.size === 0) return [];
  return [
    text(t.untiedCodes),
    list([...groups].map(([group, links]) => `${group && `${group}: `}${links.join(', ')}`)),
  ];
}

/** Where the site keeps the YAML of an operation's path. Files are named after their paths. */
export function sourceFile(api: Api, { path }: Operation): string {
  const name = `${path.slice(1).replaceAll('/', '_')}.yaml`;
  return `source/${api.name}/paths/${encodeURIComponent(name)}`;
}

export function decisionText({ id, says, decided, sure }: Decision, t: Texts): string {
  return `**${t.contradiction(id)}** ${says} **${t.decided}** (${t.sure[sure]}): ${decided}`;
}

function credentials({ security }: Operation, t: Texts): string {
  if (security.length === 0) return t.noCredentials;
  return security.map((schemes) => schemes.map(({ carrier }) => quoted(carrierName(carrier))).join(' + ')).join(t.or);
}

function carrierName(carrier: Operation['security'][number][number]['carrier']): string {
  if (carrier.in === 'bearer') return 'Authorization: Bearer';
  return carrier.in === 'query' ? `?${carrier.name}=` : carrier.name;
}

function formats({ formats: byType }: Operation, t: Texts): string | undefined {
  if (!byType) return undefined;
  const parts = Object.entries(byType).map(([type, { formats, default: standard }]) =>
    t.formatsOf(type, formats.map(quoted).join(', '), standard && quoted(standard)),
  );
  return `${parts.join('; ')}.`;
}

export function paging({ pagination }: Operation, t: Texts): string | undefined {
  if (!pagination) return undefined;
  if (pagination.style === 'cursor') return t.pagingCursor(pagination.cursor, fieldOf(pagination.next));
  if (pagination.style === 'page') return t.pagingPage(pagination.page, pagination.limit, pagination.first);
  const end = pagination.last
    ? t.endLast(fieldOf(pagination.last))
    : pagination.total
      ? t.endTotal(fieldOf(pagination.total))
      : t.endEmpty;
  return t.pagingOffset(pagination.offset, end);
}

export function task({ longRunning }: Operation, t: Texts): string | undefined {
  if (!longRunning) return undefined;
  const done = conditions(longRunning.done, t);
  return [
    longRunning.poll
      ? t.taskPoll(longRunning.poll.operationId, done)
      : t.taskRepeat(done, conditions(longRunning.running, t)),
    longRunning.maxSeconds && t.taskMax(longRunning.maxSeconds),
    longRunning.keepSeconds && t.taskKeep(longRunning.keepSeconds),
  ]
    .filter(Boolean)
    .join(' ');
}

export function conditions(all: Conditions, t: Texts): string {
  return all
    .map((condition) =>
      'status' in condition
        ? `${t.status} ${condition.status}`
        : `\`${fieldOf(condition.pointer)}\` = \`${JSON.stringify(condition.equals)}\``,
    )
    .join(t.and);
}

/** `/data/progress` as readers of JSON write it: `data.progress`. */
function fieldOf(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.');
}

const quoted = (name: string) => `\`${name}\``;
