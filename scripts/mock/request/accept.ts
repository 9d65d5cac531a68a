/** Chooses a media type by the Accept header (RFC 9110, 12.5.1). */
import { Problem } from '../refusal/problem.ts';

const token = "[\\w!#$%&'*+.^`|~-]+";
const range = new RegExp(`^(${token})/(${token})((?:\\s*;\\s*${token}=(?:${token}|"[^"]*"))*)$`);

interface Range {
  readonly type: string;
  readonly subtype: string;
  readonly quality: number;
}

/** @throws Problem `malformed-accept`. No header, or an empty one, accepts everything. */
export function parseAccept(header: string | undefined): readonly Range[] {
  const parts = (header ?? '').split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '').map(parseRange);
}

/** The available type that is liked best, the first of equals; undefined if none is accepted. */
export function negotiate(ranges: readonly Range[], available: readonly string[]): string | undefined {
  if (ranges.length === 0) return available[0];
  let best: { type: string; quality: number } | undefined;
  for (const type of available) {
    const quality = qualityOf(ranges, type);
    if (quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type;
}

function qualityOf(ranges: readonly Range[], mediaType: string): number {
  const [type, subtype] = mediaType.split('/');
  const fits = (range: Range, specificity: number) =>
    (specificity < 1 ? range.type === '*' : range.type === type) &&
    (specificity < 2 ? range.subtype === '*' : range.subtype === subtype);
  return [2, 1, 0].flatMap((specificity) => ranges.filter((each) => fits(each, specificity)))[0]?.quality ?? 0;
}

function parseRange(part: string): Range {
  const [, type = '', subtype = '', parameters = ''] = range.exec(part.toLowerCase()) ?? [];
  const quality = Number(/;\s*q=([^;]*)/.exec(parameters)?.[1] ?? 1);
  if (type === '' || (type === '*' && subtype !== '*') || !(quality >= 0 && quality <= 1)) {
    const detail = `'${part}' in the Accept header is no media type`;
    throw new Problem('malformed-accept', detail, {
      violations: [{ place: 'header/accept', message: detail }],
      hint: 'Send Accept: application/json, or leave the header off.',
    });
  }
  return { type, subtype, quality };
}
