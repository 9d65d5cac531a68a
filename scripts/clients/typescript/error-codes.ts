/** Emits `error-codes.ts`: what is known about the application error codes of an API. */
import type { Api } from '../../model/types.ts';
import { statusLike } from '../facts/error-status.ts';
import { comment } from './doc-comment.ts';
import { codeType } from './names.ts';

export function errorCodesModule(api: Api): string {
  const entries = api.errorCodes.map((known) => {
    const { code, name, meaning, action, retry } = known;
    const like = statusLike(known);
    const facts = { ...(name !== undefined && { name }), meaning, action, retry, ...(like !== undefined && { like }) };
    return `${JSON.stringify(String(code))}: ${JSON.stringify(facts)},`;
  });
  const codes = api.errorCodes.map(({ code }) => JSON.stringify(code)).join(' | ');
  return `${comment([`Application error codes of ${api.title}.`])}
import type { ErrorCodes } from '../runtime/operation.ts';

${comment(['Codes that the vendor is known to send. Others may come.'])}
export type ${codeType(api)} = ${codes === '' ? '' : `${codes} |`} (number & {}) | (string & {});

${comment(['What they mean and what to do about them.'])}
export const errorCodes: ErrorCodes = { ${entries.join('\n')} };
`;
}
