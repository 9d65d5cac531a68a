/** What a run found, for people (Markdown) and for machines (JSON), without secrets. */
import type { Json } from '../model/types.ts';
import type { Deviation } from './deviation.ts';
import { jsonOf, type Exchange } from './recorder.ts';
import type { Secrets } from './secrets.ts';
import type { Verification } from './verify.ts';

/** A deviation, and how often it was seen. */
export interface Finding extends Deviation {
  readonly times: number;
}

/** Deviations without secrets, each once: what is the same in all items of a list is one finding. */
export function findingsOf({ deviations, secrets }: Pick<Verification, 'deviations' | 'secrets'>): Finding[] {
  const found = new Map<string, Finding>();
  for (const each of deviations) {
    // Cut after masking: the beginning of a secret would not be known any more.
    const text = (whole: string) => short(secrets.inText(whole));
    const place = text(each.place.replace(/\/\d+(?=\/|$)/g, '/*'));
    const masked = { ...each, place, described: text(each.described), found: text(each.found) };
    const key = JSON.stringify([masked.kind, masked.operation, place, masked.described, masked.found]);
    const before = found.get(key);
    found.set(key, { ...(before ?? masked), times: (before?.times ?? 0) + 1 });
  }
  return [...found.values()];
}

const longest = 200;
const short = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** The report for machines: findings, and the exchanges that show them. */
export function jsonReport(verification: Verification, date: Date): string {
  const { api, baseUrl, write, exchanges, notCalled, left, secrets } = verification;
  const findings = findingsOf(verification);
  const shown = new Set(findings.map(({ exchange }) => exchange));
  const report = {
    api: api.name,
    version: api.version,
    baseUrl,
    date: date.toISOString(),
    write,
    operations: { called: calledBy(verification), notCalled },
    left,
    findings,
    exchanges: exchanges.filter(({ number }) => shown.has(number)).map((each) => masked(each, secrets)),
  };
  return `${secrets.inText(JSON.stringify(report, null, 2))}\n`;
}

/** The report for people. */
export function markdownReport(verification: Verification, date: Date): string {
  const { api, baseUrl, write, exchanges, notCalled, left, secrets } = verification;
  const findings = findingsOf(verification);
  const called = calledBy(verification);
  const lines = [
    `# ${api.title} at ${baseUrl}, held against description ${api.version}`,
    '',
    `${date.toISOString()}, ${write ? 'reading and writing' : 'reading only'}: ${called.length} of ${api.operations.length} ` +
      `operations called in ${exchanges.length} requests.`,
    '',
    ...(findings.length === 0 ? ['Nothing differs.'] : tableOf(findings)),
    ...section(
      'Left behind',
      left.map((what) => `- ${what}`),
    ),
    ...section('Called', [called.map((id) => `\`${id}\``).join(', ')]),
    ...section(
      'Not called',
      notCalled.map(({ operation, why }) => `- \`${operation}\`: ${why}`),
    ),
  ];
  return `${secrets.inText(lines.join('\n'))}\n`;
}

function tableOf(findings: readonly Finding[]): string[] {
  const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const rows = findings.map(({ kind, operation, place, described, found, times, exchange }) =>
    [kind, `\`${operation}\``, place && `\`${place}\``, described, found, String(times), String(exchange ?? '')].map(
      cell,
    ),
  );
  return [
    '| what differs | operation | place | described | found | times | request |',
    '| --- | --- | --- | --- | --- | --: | --: |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ];
}

const section = (title: string, lines: readonly string[]) =>
  lines.filter(Boolean).length === 0 ? [] : ['', `## ${title}`, '', ...lines];

function calledBy({ exchanges }: Verification): string[] {
  return [...new Set(exchanges.flatMap(({ operation }) => operation?.id ?? []))];
}

/** An exchange as it may be shown. Headers are left out: of those of a request most are credentials. */
function masked({ number, operation, method, url, body, reply }: Exchange, secrets: Secrets): object {
  return {
    number,
    operation: operation?.id,
    request: {
      method,
      target: secrets.inUrl(url),
      ...(body !== undefined && { body: typeof body === 'string' ? bodyOf(body, secrets) : `${body.length} bytes` }),
    },
    ...(reply && {
      response: { status: reply.status, mediaType: reply.mediaType, body: bodyOf(reply.text, secrets) },
    }),
  };
}

function bodyOf(text: string, secrets: Secrets): Json {
  return secrets.inBody(jsonOf(text) ?? text);
}
