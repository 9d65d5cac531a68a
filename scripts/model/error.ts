/** A description says something that the model does not know, or that contradicts itself. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    readonly file: string,
    /** JSON Pointer into the file, '' for its root. */
    readonly pointer: string,
    /** What is wrong and what to do. */
    readonly problem: string,
    /** Line of the file, where it is a hand-written one. */
    line?: number,
  ) {
    super(line === undefined ? `${file}#${pointer}: ${problem}` : `${file}:${line}: ${problem} (${pointer})`);
  }
}
