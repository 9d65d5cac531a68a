/** What the extensions say of an operation, as Markdown for its description in the reference. */
import type { Api, Conditions, Decision, ErrorCode, Operation } from '../model/types.ts';
import type { Texts } from './texts.ts';

/** Sections in the order in which a reader asks for them; one that has nothing to say is left out. */
export function operationNotes(operation: Operation, api: Api, t: Texts): string {
  const codes = api.errorCodes.filter((code) => code.operations.includes(operation.id));
  return [
    section(t.needs, needs(operation, t)),
    section(t.envelope, operation.envelope && t.envelopeIs(conditions(operation.envelope.success, t))),
    section(t.paging, paging(operation, t)),
    section(t.task, task(operation, t)),
    section(t.retry, operation.retrySafe ? t.retrySafe : t.retryUnsafe),
    section(t.errorCodes, codes.length > 0 && errorCodeTable(codes, t)),
    section(t.contradictions, operation.decisions.map((decision) => `- ${decisionText(decision, t)}`).join('\n')),
    section(t.sources, t.sourceLines(operation.sources.map((source) => `\`${source}\``).join(', '))),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A table of application error codes, narrow enough for a column of text; pipes and line breaks in texts are escaped. */
export function errorCodeTable(codes: readonly ErrorCode[], t: Texts, withOperations = false): string {
  const head = [t.errorCode, t.meaning, t.action, t.retryColumn];
  const rows = codes.map((code) => [
    `**${code.code}**`,
    [
      code.meaning,
      withOperations && code.operations.map((id) => `\`${id}\``).join(' '),
      `*(${sourceText(code.source, t)}; ${t.sure[code.confidence]})*`,
    ]
      .filter(Boolean)
      .join(' '),
    code.action,
    code.retry ? t.yes : t.no,
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

export function decisionText({ id, says, decided, sure }: Decision, t: Texts): string {
  return `**${t.contradiction(id)}** ${says} **${t.decided}** (${t.sure[sure]}): ${decided}`;
}

/** A page is linked by a word, because its address would stretch the column. */
function sourceText(source: string, t: Texts): string {
  return /^https?:/.test(source) ? `[${t.sources}](${source})` : source;
}

function section(title: string, text: string | false | undefined): string {
  return text ? `**${title}**\n\n${text}` : '';
}

function needs(operation: Operation, t: Texts): string {
  return [
    operation.permission && t.permission(operation.permission),
    operation.signatureScope && t.signatureScope(operation.signatureScope),
    operation.activatesSeat && t.activatesSeat,
    operation.fileTypes && `${t.fileTypes}: ${operation.fileTypes.map((type) => `\`${type}\``).join(', ')}`,
    operation.since && t.since(operation.since),
    operation.pathAlias && t.pathAlias(operation.pathAlias),
  ]
    .filter(Boolean)
    .map((line) => `- ${line}`)
    .join('\n');
}

function paging({ pagination }: Operation, t: Texts): string | undefined {
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

function task({ longRunning }: Operation, t: Texts): string | undefined {
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

function conditions(list: Conditions, t: Texts): string {
  return list
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

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}
