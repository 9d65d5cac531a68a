/** Emits `codes.go`: what is known about the application error codes of an API. */
import type { Api, ErrorCode } from '../../model/types.ts';
import { statusLike } from '../facts/error-status.ts';
import { comment } from './doc-comment.ts';
import { exported } from './names.ts';

/** What `errors.Is` finds, by the HTTP status that means the same. */
const kinds: Readonly<Record<number, string>> = {
  0: 'Ordinary: true, ',
  403: 'Kind: collab.ErrPermission, ',
  404: 'Kind: collab.ErrNotFound, ',
};

function kindText(known: ErrorCode): string {
  const status = statusLike(known);
  // Otherwise the status of the answer decides.
  return status === undefined ? '' : (kinds[status] ?? '');
}

export const codeName = ({ code, name }: ErrorCode) => `Code${exported(name ?? String(code))}`;

export function codesText(api: Api): string {
  const constants = api.errorCodes.map(
    (known) =>
      `${comment([`${codeName(known)}: ${known.meaning}`])}\n${codeName(known)} collab.Code = ${JSON.stringify(String(known.code))}`,
  );
  const entries = api.errorCodes.map(
    (known) =>
      `${codeName(known)}: {${kindText(known)}Meaning: ${JSON.stringify(known.meaning)}, Action: ${JSON.stringify(known.action)}${known.retry ? '' : ', Final: true'}},`,
  );
  const declared =
    constants.length > 0
      ? `// Codes that the vendor is known to send. Others may come.\nconst (\n${constants.join('\n')}\n)\n`
      : '';
  return `${declared}
var errorCodes = map[collab.Code]engine.ErrorCode{
${entries.join('\n')}
}`;
}
