/** What it costs to check the types of a file, measured in a process of its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Cost {
  /** Types that the compiler made of generic ones. */
  readonly instantiations: number;
  /** CPU of reading, binding and checking, in milliseconds. */
  readonly cpuMs: number;
  readonly errors: readonly string[];
}

/** @param file Absolute path. */
export async function checkCost(file: string): Promise<Cost> {
  const child = fork(fileURLToPath(import.meta.url), [file], {
    execArgv: [...process.execArgv, '--max-old-space-size=4096'],
  });
  const [cost] = (await once(child, 'message')) as [Cost];
  return cost;
}

if (process.send && process.argv[2] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  process.send(check(process.argv[2]));
  process.disconnect();
}

function check(file: string): Cost {
  const begin = process.cpuUsage();
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  });
  const errors = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  const { user, system } = process.cpuUsage(begin);
  const { getInstantiationCount } = program as ts.Program & { getInstantiationCount(): number };
  return { instantiations: getInstantiationCount(), cpuMs: (user + system) / 1000, errors };
}
