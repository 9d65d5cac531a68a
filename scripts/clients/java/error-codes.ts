/** Emits what is known about the application error codes of an API. */
import type { Api } from '../../model/types.ts';
import { statusLike } from '../facts/error-status.ts';
import { packageOf } from './names.ts';
import { call, print, quoted, stringLiteral, width, type Doc } from './layout.ts';
import { sourceFile, type SourceFile } from './source-file.ts';

export const errorCodesClass = 'ErrorCodes';

/** The class of exception that a code makes, by the HTTP status that means the same. */
const kinds: Readonly<Record<number, string>> = { 0: 'OTHER', 403: 'PERMISSION', 404: 'NOT_FOUND' };

export function errorCodesFile(api: Api): SourceFile {
  const puts = api.errorCodes.map((known) => {
    const status = statusLike(known);
    const kind = status === undefined ? undefined : kinds[status];
    // Twelve columns of indentation, and a comma behind.
    const text = (said: string) => stringLiteral(said, width - 13);
    const value: Doc = call('new ErrorCode', [
      ...(kind === undefined ? [] : [`ErrorCode.Kind.${kind}`]),
      text(known.meaning),
      text(known.action),
      String(known.retry),
    ]);
    return print([call('codes.put', [quoted(String(known.code)), value]), ';'], 4);
  });
  const code = `/** What the application error codes mean, and what to do about them. */
final class ${errorCodesClass} {
  static final Map<String, ErrorCode> ALL = Map.copyOf(all());

  private ${errorCodesClass}() {}

  private static Map<String, ErrorCode> all() {
    Map<String, ErrorCode> codes = new LinkedHashMap<>();
${puts.join('\n')}
    return codes;
  }
}
`;
  return sourceFile(api, packageOf(api), errorCodesClass, code);
}
