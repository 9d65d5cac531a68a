/** What it costs to check the types of a file, by a compiler's own command. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '../../../scripts/registry.ts';
import { commandCost } from '../measure.ts';
import { commandOf } from './generators.ts';

export const compilers = {
  '5.9': join(repository, 'node_modules/typescript/bin/tsc'),
  '7.0': commandOf('typescript-7', 'bin/tsc'),
} as const;
export type CompilerName = keyof typeof compilers;
export const compilerNames = Object.keys(compilers) as CompilerName[];

export interface CheckCost {
  /** Types that the compiler made of generic ones. */
  readonly instantiations: number;
  /** CPU of reading, binding and checking, in milliseconds. */
  readonly cpuMs: number;
}

const compilerOptions = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
};

/** What `times` of a shell can tell apart, in milliseconds. */
export const tick = 10;

/**
 * @param file Absolute path.
 * @param runs The run with the least CPU counts, since other work on the machine can only add to it.
 * @throws with the errors of a file that does not compile.
 */
export async function checkCost(compiler: CompilerName, file: string, runs: number): Promise<CheckCost> {
  const project = file.replace(/\.ts$/, '.tsconfig.json');
  await writeFile(project, JSON.stringify({ compilerOptions, files: [file] }));
  const args = [compilers[compiler], '-p', project, '--extendedDiagnostics'];
  const env = { NODE_OPTIONS: '--max-old-space-size=4096' };
  const costs = [];
  for (let run = 0; run < runs; run++) costs.push(await commandCost(process.execPath, args, { env }));
  const [stdout = ''] = costs.map((cost) => cost.stdout);
  return {
    instantiations: Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]),
    cpuMs: Math.min(...costs.map(({ cpuMs }) => cpuMs)),
  };
}
