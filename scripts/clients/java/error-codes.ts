/** Emits what is known about the application error codes of an API. */
import type { Api, ErrorCode } from '../../model/types.ts';
import { packageOf } from './names.ts';
import { call, print, quoted, stringLiteral, width, type Doc } from './layout.ts';
import { sourceFile, type SourceFile } from './source-file.ts';

export const errorCodesClass = 'ErrorCodes';

/**
 * The class of exception that a code makes, undefined where the HTTP status decides. A code that the vendor sends with 404
 * need not mean that anything is missing, and one that does may come with another status or with none that is documented.
 */
function kindOf({ name = '', status }: ErrorCode): string | undefined {
  // The integrator's own server has these, not Shimo.
  if (name.includes('Callback')) return 'OTHER';
  if (/NotFound$|NotIn[A-Z]/.test(name)) return 'NOT_FOUND';
  if (/Forbidden$|NoPermission$/.test(name)) return 'PERMISSION';
  return status === 404 ? 'OTHER' : undefined;
}

export function errorCodesFile(api: Api): SourceFile {
  const puts = api.errorCodes.map((known) => {
    const kind = kindOf(known);
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
