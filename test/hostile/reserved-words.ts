/** Words that a language keeps for itself, or that everything in it has already, as fields of the wire may well be called. */
const byLanguage = {
  typescript:
    'await break case catch class const continue debugger default delete do else enum export extends false finally for function ' +
    'if implements import in instanceof interface let new null package private protected public return static super switch this ' +
    'throw true try typeof var void while with yield constructor hasOwnProperty toString valueOf prototype arguments eval async of',
  go:
    'chan defer fallthrough func go goto map range select struct type append any bool byte cap close complex copy error float64 ' +
    'int iota len make nil panic print real recover rune string uint context json fmt time',
  python:
    'False None True and as assert def del elif except from global is lambda nonlocal not or pass raise self cls match print list ' +
    'dict str int bool bytes object property field dataclass typing Any Literal',
  java:
    'abstract boolean char double final float long native short strictfp synchronized throws transient volatile record var sealed ' +
    'permits String Object List Map clone finalize getClass hashCode notify notifyAll wait equals builder build',
};

/** One of those that some language writes alike. */
export const reservedWords: readonly string[] = [
  ...new Map(
    Object.values(byLanguage)
      .join(' ')
      .split(' ')
      .map((word) => [word.toLowerCase(), word]),
  ).values(),
];
