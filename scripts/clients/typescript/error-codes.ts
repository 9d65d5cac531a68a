/** Emits `error-codes.ts`: what is known about the application error codes of an API. */
import type { Api, ErrorCode } from '../../model/types.ts';
import { comment } from './doc-comment.ts';
import { codeType } from './names.ts';

/**
 * The HTTP status that means what a code means, 0 for none of those that have a class of error, undefined where the status of the
 * answer decides. A code that the vendor sends with 404 need not mean that anything is missing, and one that does may come with
 * another status or with none that is documented.
 */
export function statusLike({ name = '', status }: ErrorCode): number | undefined {
  // The integrator's own server has these, not Shimo.
  if (name.includes('Callback')) return 0;
  if (/NotFound$|NotIn[A-Z]/.test(name)) return 404;
  if (/Forbidden$|NoPermission$/.test(name)) return 403;
  return status === 404 ? 0 : undefined;
}

export function errorCodesModule(api: Api): string {
  const entries = api.errorCodes.map((known) => {
    const { code, name, meaning, action, retry } = known;
    const facts = { ...(name !== undefined && { name }), meaning, action, retry };
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
