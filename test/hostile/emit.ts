/** Emits hostile descriptions, each language into folders that are read together in the end. */
import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emitGo } from '../../scripts/clients/go/emit.ts';
import { emitJava } from '../../scripts/clients/java/emit.ts';
import { emitPython } from '../../scripts/clients/python/emit.ts';
import { emitTypeScript } from '../../scripts/clients/typescript/emit.ts';
import type { Api } from '../../scripts/model/types.ts';
import { emitSamples } from '../../scripts/samples/emit.ts';
import { go, java, missing, python, typescript, type Reader } from './readers/read.ts';

interface Language {
  readonly emit: (apis: readonly Api[], folder: string) => Promise<void>;
  /** What is generated of a description, and not copied. */
  readonly isGenerated: (file: string) => boolean;
  readonly read: Reader;
}

const runtime = /runtime|internal|node_modules|tests|examples/;

export const languages: Readonly<Record<string, Language>> = {
  typescript: {
    emit: emitTypeScript,
    isGenerated: (file) => file.endsWith('.ts') && !runtime.test(file),
    read: typescript,
  },
  go: { emit: emitGo, isGenerated: (file) => file.endsWith('.go') && !runtime.test(file), read: go },
  python: { emit: emitPython, isGenerated: (file) => file.endsWith('.py') && !runtime.test(file), read: python },
  java: { emit: emitJava, isGenerated: (file) => file.endsWith('.java') && !runtime.test(file), read: java },
  samples: { emit: emitSamples, isGenerated: () => true, read: readSamples },
};

export interface Emission {
  /** What was refused, by the name of the case. */
  readonly refused: ReadonlyMap<string, string>;
  /** What was emitted wrongly: no code, or code that the description put in. */
  readonly wrong: readonly string[];
}

/** Emits each case in a folder of its own, and reads all of them. */
export async function emitAll(name: string, cases: ReadonlyMap<string, () => readonly Api[]>): Promise<Emission> {
  const language = languages[name];
  if (!language) throw new Error(`There is no language ${name}.`);
  const work = await mkdtemp(join(tmpdir(), `hostile-${name}-`));
  try {
    const refused = new Map<string, string>();
    const titles = new Map<string, string>();
    for (const [index, [title, apis]] of [...cases].entries()) {
      titles.set(`case${index}`, title);
      try {
        await language.emit(apis(), join(work, `case${index}`));
      } catch (error) {
        refused.set(title, error instanceof Error ? error.message : String(error));
      }
    }
    const files = readdirSync(work, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => language.isGenerated(file.slice(work.length)));
    const found = files.length > 0 && missing[name]?.() === undefined ? await language.read(files) : [];
    return {
      refused,
      wrong: found.map((line) => line.replaceAll(work, '').replace(/case\d+/, (at) => `[${titles.get(at)}]`)),
    };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Samples of the clients' languages as those are read; of the others the lines that hold the canary have to be comments or texts. */
async function readSamples(files: readonly string[]): Promise<string[]> {
  const ending = (pattern: RegExp) => files.filter((file) => pattern.test(file));
  const { readLines } = await import('./readers/lines.ts');
  return [
    ...(await typescript(ending(/\.(mts|mjs)$/))),
    ...(await go(ending(/\.go$/))),
    ...(missing['python']?.() === undefined ? await python(ending(/\.py$/)) : []),
    ...(missing['java']?.() === undefined ? await java(ending(/\.java$/)) : []),
    ...ending(/\.(sh|php|rb|cs|swift)$/).flatMap(readLines),
  ];
}
