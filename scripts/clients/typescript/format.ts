/** Generated code in the style of the repository. */
import { resolveConfig, format as prettier } from 'prettier';
import { join } from 'node:path';
import { repository } from '../../registry.ts';

let config: ReturnType<typeof resolveConfig> | undefined;

/** Formats TypeScript as the rest of the repository is. */
export async function format(code: string): Promise<string> {
  config ??= resolveConfig(join(repository, 'generated.ts'));
  return prettier(code, { ...(await config), parser: 'typescript' });
}
