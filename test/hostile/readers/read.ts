/** Reads what was emitted as a compiler of its language does: what is no code, and where a name of the code holds the canary. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { format } from '@wasm-fmt/gofmt';
import { quickJvm, command, javaMissing } from '../../../scripts/clients/java/toolchain.ts';
import { missingPython, run } from '../../conformance/drivers/python/toolchain.ts';
import { canary } from '../payloads.ts';

export type Reader = (files: readonly string[]) => Promise<string[]>;

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Nothing but strings and comments may hold the canary, and all has to parse. */
export const typescript: Reader = async (files) =>
  files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
    const found = parseDiagnostics.map(({ messageText }) => `${file}: ${JSON.stringify(messageText)}`);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && node.text.includes(canary)) found.push(`${file}: ${node.text} at ${node.pos}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });

export const go: Reader = async (files) =>
  files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    try {
      format(text);
    } catch (error) {
      return [`${file}: ${String(error)}`];
    }
    const directives = text.match(/^\/\/(go:|line |export |extern )\S.*$|^import "C"$/gm) ?? [];
    return [...directives, ...(new RegExp(`\\b${canary}\\b`).test(goCode(text)) ? ['the canary'] : [])].map(
      (what) => `${file}: ${what}`,
    );
  });

/** Go without its comments and literals, which know no templates. */
const goCode = (text: string): string =>
  text.replace(/\/\/[^\n]*|\/\*[^]*?\*\/|"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)+'/g, '""');

export const python: Reader = async (files) =>
  lines(await run('python3', [join(import.meta.dirname, 'names.py'), canary, ...files]));

export const java: Reader = async (files) => {
  const program = join(import.meta.dirname, 'Names.java');
  const output = await command('java', [...quickJvm, program, canary, ...files], import.meta.dirname);
  return lines(output).filter((line) => !line.startsWith('Note:'));
};

/** Why files of a language cannot be read here, in plain words; undefined if they can. */
export const missing: Readonly<Record<string, () => string | undefined>> = { python: missingPython, java: javaMissing };
