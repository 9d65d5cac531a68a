/** Generated code as `ruff format` leaves it. */
import { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-nodejs';

/** The longest line of code; pyproject.toml says the same. */
export const lineLength = 120;

let workspace: Workspace | undefined;

/** Formats Python. @throws the formatter's error, with the code, if it is none. */
export function format(code: string): string {
  workspace ??= new Workspace({ 'line-length': lineLength, 'target-version': 'py310' }, PositionEncoding.Utf16);
  try {
    return workspace.format(code);
  } catch (cause) {
    throw new Error(`The emitter made code that is no Python:\n${code}`, { cause });
  }
}
