/** Emits `codes.go`: what is known about the application error codes of an API. */
import type { Api, ErrorCode } from '../../model/types.ts';
import { comment } from './doc-comment.ts';
import { exported } from './names.ts';

/**
 * What `errors.Is` finds, undefined where the HTTP status decides. A code that the vendor sends with 404 need not mean that anything
 * is missing, and one that does may come with another status or with none that is documented.
 */
function kindText({ name = '', status }: ErrorCode): string {
  // The integrator's own server has these, not Shimo.
  if (name.includes('Callback')) return 'Ordinary: true, ';
  if (/NotFound$|NotIn[A-Z]/.test(name)) return 'Kind: collab.ErrNotFound, ';
  if (/Forbidden$|NoPermission$/.test(name)) return 'Kind: collab.ErrPermission, ';
  return status === 404 ? 'Ordinary: true, ' : '';
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
