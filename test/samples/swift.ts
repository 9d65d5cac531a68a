/** Parses Swift, since no Swift runs on a plain Linux machine. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository } from '../../scripts/registry.ts';

const manifest = join(repository, 'dist', 'toolchain', 'swift', 'package.json');

export const missingSwift = (): string | undefined =>
  existsSync(manifest) ? undefined : 'the grammar of Swift is missing; run bash test/samples/toolchain/install.sh';

interface Node {
  readonly isError: boolean;
  readonly isMissing: boolean;
  readonly hasError: boolean;
  readonly text: string;
  readonly startPosition: { readonly row: number };
  readonly children: readonly Node[];
}

interface TreeSitter {
  readonly Parser: {
    init(): Promise<void>;
    new (): { setLanguage(language: unknown): void; parse(text: string): { rootNode: Node } };
  };
  readonly Language: { load(path: string): Promise<unknown> };
}

/** @returns A function that lists what is wrong with the grammar of a file, with line numbers. */
export async function swiftParser(): Promise<(path: string) => string[]> {
  const require = createRequire(manifest);
  const { Parser, Language } = require('web-tree-sitter') as TreeSitter;
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(require.resolve('@repomix/tree-sitter-wasms/out/tree-sitter-swift.wasm')));
  // The grammar knows no conditional compilation; the branches are what is left without the lines that open and close them.
  return (path) => faultsIn(parser.parse(readFileSync(path, 'utf8').replace(/^#(if|else|endif).*$/gm, '')).rootNode);
}

function faultsIn(node: Node): string[] {
  const own = node.isError || node.isMissing ? [`line ${node.startPosition.row + 1}: ${node.text}`] : [];
  return node.hasError || own.length > 0 ? [...own, ...node.children.flatMap(faultsIn)] : [];
}
