/** Emits `_error_codes.py`: what is known about the application error codes of an API. */
import type { Api } from '../../model/types.ts';
import { statusLike } from '../facts/error-status.ts';
import { docstring } from './docstring.ts';
import { keywords, text } from './literal.ts';

/** Kinds of errors by the HTTP status that means the same. */
const kinds: Readonly<Record<number, string>> = { 0: 'other', 403: 'permission', 404: 'notFound' };

export function errorCodesModule(api: Api): string {
  const entries = api.errorCodes.map((known) => {
    const { code, name, meaning, action, retry } = known;
    const status = statusLike(known);
    const kind = status === undefined ? undefined : text(kinds[status] ?? 'other');
    const facts = {
      name: name === undefined ? undefined : text(name),
      kind,
      meaning: text(meaning),
      action: text(action),
      retry: retry ? 'True' : 'False',
    };
    return `${text(String(code))}: ErrorCode(${keywords(facts)}),`;
  });
  return `${docstring([`Application error codes of ${api.title}.`])}
from __future__ import annotations

from collections.abc import Mapping

from .._runtime.errors import ErrorCode

ERROR_CODES: Mapping[str, ErrorCode] = {${entries.join('\n')}}
${docstring(['What the codes mean that the vendor is known to send, and what to do about them. Others may come.'])}
`;
}
