/** The surface of the TypeScript client: what each entry of the package exports, by the compiler's declarations. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { repository } from '../../scripts/registry.ts';
import type { Surface } from './surface.ts';

export const typescript: Surface = {
  language: 'typescript',
  missing: () => undefined,
  read: async () => {
    const { exports } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
      exports: Record<string, { types?: string } | string>;
    };
    const entries = Object.entries(exports).flatMap(([name, target]) => {
      const types = typeof target === 'string' ? undefined : target.types;
      if (types === undefined) return [];
      return [[`collab-openapi${name.slice(1)}`, types.replace(/^\.\/dist\//, 'generated/').replace('.d.ts', '.ts')]];
    });
    return declarationsOf(repository, Object.fromEntries(entries) as Record<string, string>);
  },
};

/**
 * The exports of modules, then the declaration of each, once.
 * @param root Folder that the paths are below.
 * @param entries Paths of the modules by the names that they are imported by.
 */
export function declarationsOf(root: string, entries: Readonly<Record<string, string>>): string {
  const files = Object.values(entries).map((path) => join(root, path));
  const program = programOf(declarationFiles(files), files);
  const checker = program.getTypeChecker();
  const exported: string[] = [];
  const declared = new Map<string, Set<string>>();
  for (const [name, path] of Object.entries(entries)) {
    const file = program.getSourceFile(declarationFile(join(root, path)));
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${path} is no module`);
    const symbols = checker.getExportsOfModule(module);
    const names = symbols.map((symbol) => symbol.getName()).sort();
    exported.push(`== ${name}`, ...names, '');
    for (const symbol of symbols) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      for (const declaration of target.getDeclarations() ?? []) {
        const place = relative(root, declaration.getSourceFile().fileName).replace(/\.d\.ts$/, '');
        declared.set(place, (declared.get(place) ?? new Set()).add(textOf(declaration)));
      }
    }
  }
  const places = [...declared].sort(([a], [b]) => (a < b ? -1 : 1));
  return [...exported, ...places.flatMap(([place, texts]) => [`-- ${place}`, ...[...texts].sort(), ''])].join('\n');
}

/** Those of the package, for declarations beside their sources. */
function compilerOptions(): ts.CompilerOptions {
  const config = { extends: './tsconfig.package.json', files: [] };
  const { rootDir: _root, outDir: _out, ...own } = ts.parseJsonConfigFileContent(config, ts.sys, repository).options;
  return { ...own, emitDeclarationOnly: true, removeComments: true };
}

const options = compilerOptions();

/** The declarations that the package would have, by path. */
function declarationFiles(files: readonly string[]): ReadonlyMap<string, string> {
  const emitted = new Map<string, string>();
  const program = ts.createProgram({ rootNames: files, options });
  const { emitSkipped, diagnostics } = program.emit(undefined, (path, text) => emitted.set(path, text));
  if (emitSkipped)
    throw new Error(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join());
  return emitted;
}

/** A program of declarations that are in memory alone. */
function programOf(declarations: ReadonlyMap<string, string>, files: readonly string[]): ts.Program {
  const own = { ...options, emitDeclarationOnly: false, noEmit: true, allowImportingTsExtensions: true };
  const host = ts.createCompilerHost(own);
  const { fileExists, readFile } = host;
  const hidden = new Set([...declarations.keys()].map((path) => path.replace(/\.d\.ts$/, '.ts')));
  host.fileExists = (path) => declarations.has(path) || (!hidden.has(path) && fileExists(path));
  host.readFile = (path) => declarations.get(path) ?? readFile(path);
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version, true);
  };
  return ts.createProgram({ rootNames: files.map(declarationFile), options: own, host });
}

const declarationFile = (path: string) => path.replace(/\.ts$/, '.d.ts');

/** A declaration as it is written; of a variable its statement. */
function textOf(declaration: ts.Declaration): string {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return node.getText();
}
