import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { repository } from '../../scripts/registry.ts';

const file = join(import.meta.dirname, 'usage.ts');
const { config } = ts.readConfigFile(join(repository, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
  config: object;
};
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository);

/** Errors of the file and of everything that it imports. */
function errorsWith(more: ts.CompilerOptions): string[] {
  const program = ts.createProgram([file], { ...options, types: [], ...more });
  return ts.getPreEmitDiagnostics(program).map(({ file: source, start = 0, messageText }) => {
    const { line = 0 } = source?.getLineAndCharacterOfPosition(start) ?? {};
    return `${source?.fileName.split('/').at(-1)}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

describe('the types of the clients', () => {
  test('accept, give and refuse what usage.ts says, without the types of Node', () => {
    expect(errorsWith({})).toEqual([]);
  });

  test('do so for users who check less strictly', () => {
    expect(errorsWith({ exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false })).toEqual([]);
  });
});
