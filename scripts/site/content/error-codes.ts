/** Tables of application error codes. */
import type { Api, ErrorCode } from '../../model/types.ts';
import type { Texts } from '../texts/index.ts';
import { codeAnchor, operationHref, operationOf } from './anchors.ts';
import { heading, table, type Block, type Row } from './block.ts';

export const errorCodeHead = (t: Texts) => [t.errorCode, t.meaning, t.action, t.retryColumn];

/** @param href Where the code of a row leads; without it the code is plain. */
export function errorCodeRows(codes: readonly ErrorCode[], t: Texts, href?: (code: ErrorCode) => string): Row[] {
  return codes.map((code) => ({
    cells: [
      href ? `[**${code.code}**](${href(code)})` : `**${code.code}**`,
      [code.meaning, `*(${sourceText(code.source, t)}; ${t.sure[code.confidence]})*`].join(' '),
      code.action,
      code.retry ? t.yes : t.no,
    ],
  }));
}

/** All codes of an API under a heading for each group; each row can be linked to, and names its operations. */
export function allErrorCodes(api: Api, t: Texts): Block[] {
  const groups = new Map<string, ErrorCode[]>();
  for (const code of api.errorCodes) groups.set(code.group ?? '', [...(groups.get(code.group ?? '') ?? []), code]);
  return [...groups].flatMap(([group, codes]) => [
    ...(group === '' ? [] : [heading(2, group)]),
    table([...errorCodeHead(t), t.errorsOf], rowsWithOperations(codes, api, t)),
  ]);
}

function rowsWithOperations(codes: readonly ErrorCode[], api: Api, t: Texts): Row[] {
  const seen = new Set<string>();
  return errorCodeRows(codes, t).map((row, index) => {
    const code = codes[index] as ErrorCode;
    const operations = code.elsewhere
      ? code.operations.map((id) => `\`${id}\``)
      : code.operations.map((id) => `[\`${id}\`](${operationHref(api.name, operationOf(api, id))})`);
    // A code that means different things in different operations has several rows, and its anchor leads to the first.
    const id = codeAnchor(code.code);
    const anchor = seen.has(id) ? {} : { id };
    seen.add(id);
    return { ...anchor, cells: [...row.cells, operations.join(', ')] };
  });
}

/** A page is linked by a word, because its address would stretch the column. */
function sourceText(source: string, t: Texts): string {
  return source.replaceAll(/https?:[^\s;,]+/g, (url) => `[${t.source}](${url})`);
}
