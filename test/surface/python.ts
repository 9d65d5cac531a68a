/** The surface of the Python distribution, by the stubs that Pyright makes of it. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../scripts/registry.ts';
import { missingPython, programOf, run, toolchain } from '../conformance/drivers/python/toolchain.ts';
import { scratchFolder } from '../conformance/trial.ts';
import type { Surface } from './surface.ts';

const name = 'collab_openapi';
const source = join(repository, 'generated', 'python', 'src', name);

export const python: Surface = {
  language: 'python',
  missing: missingPython,
  read: async () => {
    const tools = await toolchain();
    const folder = await scratchFolder('python-surface');
    try {
      cpSync(source, join(folder, name), { recursive: true });
      const interpreter = ['--pythonpath', programOf(tools, 'python')];
      await run(programOf(tools, 'pyright'), [...interpreter, '--createstub', name], { cwd: folder });
      const stubs = join(folder, 'typings', name);
      const files = readdirSync(stubs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pyi'));
      return publicOf(new Map(files.map((file) => [file, readFileSync(join(stubs, file), 'utf8')])));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/**
 * The stubs of public modules, and of private ones what public ones import.
 * @param stubs Texts by their paths below the package.
 */
export function publicOf(stubs: ReadonlyMap<string, string>): string {
  const isPublic = (file: string) => !/(^|[/\\])_(?!_init__)/.test(file);
  const files = [...stubs].sort(([a], [b]) => (a < b ? -1 : 1));
  const shown = files.filter(([file]) => isPublic(file)).map(([, text]) => text);
  const imported = new Set(
    shown
      .flatMap((text) => [...text.matchAll(/^from \.+_\w+\.\w+ import (.+)$/gm)])
      .flatMap(([, names = '']) => names.split(',').map((each) => each.trim().replace(/ as \w+$/, ''))),
  );
  const sections = files.flatMap(([file, text]) => {
    const statements = statementsOf(text);
    const kept = isPublic(file) ? statements : statements.filter((each) => imported.has(nameOf(each)));
    return kept.length === 0 ? [] : [`== ${file.replaceAll('\\', '/')}`, ...kept, ''];
  });
  return sections.join('\n');
}

/** The statements of a stub, each with what is indented below it, without texts. */
function statementsOf(stub: string): string[] {
  const text = stub
    .replace(/^[ \t]*"""[\s\S]*?"""\n/gm, '')
    .replace(/:\n\s+\.\.\.$/gm, ': ...')
    .replace(/\n\s*(?=\n)/g, '');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.reduce<string[]>((statements, line) => {
    const last = statements.at(-1);
    const goesOn = /^[\s)\]]/.test(line) || last?.split('\n').at(-1)?.startsWith('@');
    return last !== undefined && goesOn ? [...statements.slice(0, -1), `${last}\n${line}`] : [...statements, line];
  }, []);
}

/** What a statement defines; '' if nothing. */
function nameOf(statement: string): string {
  const line = statement.split('\n').find((each) => !each.startsWith('@')) ?? '';
  return /^(?:class|def|async def) (\w+)/.exec(line)?.[1] ?? /^(\w+)\s*[:=]/.exec(line)?.[1] ?? '';
}
