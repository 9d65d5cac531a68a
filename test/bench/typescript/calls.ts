/** Runs calls.bench.ts and reads what it measured. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Api, Operation } from '../../../scripts/model/types.ts';
import { repository } from '../../../scripts/registry.ts';
import { median } from '../measure.ts';
import { startServer } from '../clients/server.ts';
import { calledNames, moduleText, peers, type CalledName } from './peers.ts';
import { folder } from './prepare.ts';

export const rounds = 11;
export const callsPerRound = 300;

/** JavaScript with the function `call`; vitest leaves `.mjs` as it is. */
export const callModule = (peer: CalledName) => join(folder, `${peer}.call.mjs`);

export interface CallCost {
  /** CPU of a call in microseconds, the median of the rounds. */
  readonly cpuUs: number;
  /** CPU of our call through that of this one in the same round, the median of the rounds. */
  readonly ratioOfOurs: number;
}

/** @param operation A call that needs no more than the examples. */
export async function callCosts(api: Api, operation: Operation): Promise<Record<CalledName, CallCost>> {
  const server = await startServer();
  try {
    for (const peer of calledNames) await writeCallModule(peer, api, operation, server.url);
    const measured = await measure();
    const costs = calledNames.map((peer): [CalledName, CallCost] => {
      const ratios = measured.map((round) => round.ours / round[peer]);
      return [peer, { cpuUs: median(measured.map((round) => round[peer])) * 1000, ratioOfOurs: median(ratios) }];
    });
    return Object.fromEntries(costs) as Record<CalledName, CallCost>;
  } finally {
    server.close();
  }
}

async function writeCallModule(peer: CalledName, api: Api, operation: Operation, url: string): Promise<void> {
  const code = moduleText(peers[peer], [{ api, operations: [operation] }], 'examples', JSON.stringify(url));
  await build({
    stdin: { contents: code.replace(/export const \w+ =/, 'export const call ='), loader: 'ts', resolveDir: folder },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    outfile: callModule(peer),
  });
}

/** Mean CPU of a call in milliseconds, by round and peer. */
async function measure(): Promise<Record<CalledName, number>[]> {
  const output = join(folder, 'calls.json');
  const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
  const file = 'test/bench/typescript/calls.bench.ts';
  await promisify(execFile)(process.execPath, [vitest, 'bench', '--run', file, '--outputJson', output], {
    cwd: repository,
    maxBuffer: 2 ** 26,
  });
  const { files } = JSON.parse(await readFile(output, 'utf8')) as {
    files: { groups: { benchmarks: { name: CalledName; mean: number }[] }[] }[];
  };
  const groups = files.flatMap((each) => each.groups);
  if (groups.length !== rounds) throw new Error(`${file}: ${groups.length} rounds were measured instead of ${rounds}`);
  return groups.map(
    ({ benchmarks }) =>
      Object.fromEntries(benchmarks.map(({ name, mean }) => [name, mean])) as Record<CalledName, number>,
  );
}
