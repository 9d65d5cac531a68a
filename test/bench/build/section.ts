/** The build of everything, beside the stock commands run one after the other on the same descriptions. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadModel } from '../../../scripts/model.ts';
import { readRegistry } from '../../../scripts/registry.ts';
import { commandCost } from '../measure.ts';
import type { Effort, Row, Section } from '../section.ts';
import { synthetic, type Synthetic } from './synthetic.ts';

const require = createRequire(import.meta.url);
const packageFile = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file);
const redocly = packageFile('@redocly/cli', 'bin/cli.js');
const openapiTypescript = packageFile('openapi-typescript', 'bin/cli.js');
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

interface Built {
  readonly operations: number;
  readonly cold: number;
  readonly edited: number;
  readonly stock: number;
}

export async function measure({ pick }: Effort): Promise<Section> {
  const operations = readRegistry().flatMap((entry) => loadModel(entry).operations).length;
  const built: Built[] = [];
  for (const copies of pick([1, 2], [1, 10, 40])) built.push(await measured(copies, copies * operations));
  const stock = '`redocly lint`, `redocly bundle` and `openapi-typescript`, one after the other';
  const [first] = built;
  const rows = built.flatMap((each): Row[] => {
    const row = (what: string, ours: number, peer: number, beside = stock): Row => ({
      what: `${what}, ${each.operations.toLocaleString('en')} operations, CPU`,
      beside,
      ours: ours / 1000,
      peer: peer / 1000,
      unit: 's',
      ratio: ours / peer,
    });
    return [row('Cold', each.cold, each.stock), row('After one edit', each.edited, each.stock)];
  });
  const growth = built.slice(1).map((each): Row => {
    const per = (of: Built) => of.cold / of.operations;
    return {
      what: `An operation of ${each.operations.toLocaleString('en')}, CPU`,
      beside: `an operation of ${first?.operations}: no worse than linear if not above 1 ×`,
      ours: per(each),
      peer: first ? per(first) : NaN,
      unit: 'ms per operation',
      ratio: first ? per(each) / per(first) : NaN,
    };
  });
  return { name: 'build', title: 'Build of everything', rows: [...rows, ...growth], notes };
}

const notes = [
  'The build makes four clients, programs for each operation in 15 ways, Chinese descriptions and the package of the mock, and lints with rules of the project: the stock commands make bundles and the types of one language.',
  'Each build makes everything anew, after an edit too, and keeps nothing of the one before.',
];

/** @param operations How many there are then. */
async function measured(copies: number, operations: number): Promise<Built> {
  const place = await synthetic(copies);
  try {
    const cold = await build(place);
    await place.edit();
    return { operations, cold, edited: await build(place), stock: await stockCommands(place) };
  } finally {
    await place.remove();
  }
}

async function build({ folder }: Synthetic): Promise<number> {
  const { cpuMs } = await commandCost(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: folder });
  return cpuMs;
}

/** With the rules that come with the linter. */
async function stockCommands({ folder }: Synthetic): Promise<number> {
  const place = join(folder, 'stock');
  await mkdir(place);
  await cp(join(folder, 'openapi'), join(place, 'openapi'), { recursive: true });
  const names = readRegistry().map(({ name }) => name);
  const apis = Object.fromEntries(
    names.map((name) => {
      const types = { output: `types/${name}.ts` };
      return [name, { root: `openapi/${name}/openapi.yaml`, output: `bundles/${name}.json`, 'x-openapi-ts': types }];
    }),
  );
  await writeFile(join(place, 'redocly.yaml'), JSON.stringify({ apis, extends: ['minimal'] }));
  const commands = [[redocly, 'lint'], [redocly, 'bundle'], [openapiTypescript]];
  let cpuMs = 0;
  for (const args of commands) cpuMs += (await commandCost(process.execPath, args, { cwd: place, env: quiet })).cpuMs;
  return cpuMs;
}
