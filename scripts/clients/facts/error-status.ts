/** The kinds of errors that application error codes stand for. */
import type { ErrorCode } from '../../model/types.ts';

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
