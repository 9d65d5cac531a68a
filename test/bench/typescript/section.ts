/** The TypeScript client beside what else its users could take, on the same descriptions. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadModel } from '../../../scripts/model.ts';
import type { Api, Operation } from '../../../scripts/model/types.ts';
import { readRegistry } from '../../../scripts/registry.ts';
import type { Effort, Row, Section, Unit } from '../section.ts';
import { callCosts } from './calls.ts';
import { checkCost, compilerNames, tick, type CheckCost, type CompilerName } from './check.ts';
import { versionOf } from './generators.ts';
import { calledNames, moduleText, peerNames, peers, type PeerName } from './peers.ts';
import { folder, prepare } from './prepare.ts';
import { prepareScaled } from './scale.ts';
import { bundleSize } from './sizes.ts';

/** What each peer costs; those that are not compared are left out. */
type Figures = Partial<Record<PeerName, number>>;

export async function measure({ pick }: Effort): Promise<Section> {
  const entries = readRegistry();
  await prepare(entries);
  const apis = entries.map((entry) => loadModel(entry));
  const shimo = found(apis, ({ name }) => name === 'shimo');
  const oneCall = found(shimo.operations, ({ id }) => id === 'getPlainText');

  const rows = [
    ...rowsOf('One operation of Shimo, min+gzip', 'bytes', await sizes(shimo, [oneCall])),
    ...rowsOf('All operations of Shimo, min+gzip', 'bytes', await sizes(shimo, shimo.operations)),
  ];
  for (const compiler of compilerNames) {
    const costs = await checkAll(compiler, apis, 'all', pick(1, 3));
    const at = `a consumer of all operations, TypeScript ${compiler}`;
    rows.push(...rowsOf(`Type instantiations, ${at}`, 'instantiations', of(costs, 'instantiations')));
    rows.push(...rowsOf(`CPU of checking types, ${at}`, 'ms', of(costs, 'cpuMs')));
  }
  const calls = await callCosts(shimo, oneCall);
  rows.push(...callRows(calls));
  const scaled = await prepareScaled(
    found(entries, ({ name }) => name === 'circle'),
    pick(2, 56),
  );
  const operations = scaled.operations.length.toLocaleString('en');
  for (const compiler of compilerNames) {
    const costs = await checkAll(compiler, [scaled], 'scaled', compiler === '5.9' ? 1 : pick(1, 3));
    rows.push(
      ...rowsOf(`CPU of checking types, ${operations} operations, TypeScript ${compiler}`, 'ms', of(costs, 'cpuMs')),
    );
  }
  return { name: 'typescript', title: 'The TypeScript client', rows, notes: [...notes, versions()] };
}

const notes = [
  'A bundle of this client signs, repeats what may be repeated, limits time and size, and tells refusals apart; `fetch` by hand and `openapi-fetch` alone do none of it, which is why they are smaller and cost less CPU.',
  'A call costs what the promises of the client cost: it takes its time limit, reads its body within a limit of size, and measures how deeply the answer is nested.',
  'The address of `orval` stands in the code that it makes, and credentials go with each call, so that its bundle has no client. All of `swagger-typescript-api` is one object, of which no bundler can leave out what is not called.',
  'Checking is measured over an empty file, by the compiler’s own command. `swagger-typescript-api` declares plain functions in one file and little to infer; this client’s calls have results, pages and tasks as types besides, which costs what is seen where it is behind.',
  'The hand-written `fetch` has no types of the operations to check: its consumer says `unknown`.',
];

function versions(): string {
  const names = ['openapi-fetch', 'openapi-typescript', '@hey-api/openapi-ts', 'orval', 'swagger-typescript-api'];
  const compilers = `TypeScript ${versionOf('typescript')} and ${versionOf('typescript-7')}`;
  return `${names.map((name) => `${name} ${versionOf(name)}`).join(', ')}; ${compilers}.`;
}

function found<Item>(items: readonly Item[], isIt: (item: Item) => boolean): Item {
  const one = items.find(isIt);
  if (one === undefined) throw new Error('the descriptions do not hold what is compared');
  return one;
}

/** A row for each peer that has a figure. */
function rowsOf(what: string, unit: Unit, figures: Figures): Row[] {
  const { ours = NaN, ...others } = figures;
  return Object.entries(others).map(([name, peer]) => {
    return { what, beside: peers[name as PeerName].name, ours, peer, unit, ratio: ours / peer };
  });
}

function callRows(costs: Awaited<ReturnType<typeof callCosts>>): Row[] {
  const others = calledNames.filter((name) => name !== 'ours');
  return others.map((name) => ({
    what: 'CPU per call, median of the ratios in each round',
    beside: peers[name].name,
    ours: costs.ours.cpuUs,
    peer: costs[name].cpuUs,
    unit: 'µs',
    ratio: costs[name].ratioOfOurs,
  }));
}

async function sizes(api: Api, operations: readonly Operation[]): Promise<Figures> {
  const figures: Figures = {};
  for (const name of peerNames) figures[name] = await bundleSize(peers[name], api, operations);
  return figures;
}

const of = (costs: Record<PeerName, CheckCost>, key: keyof CheckCost): Figures =>
  Object.fromEntries(peerNames.map((name) => [name, costs[name][key]]));

/** What consumers of all operations cost over an empty file. */
async function checkAll(
  compiler: CompilerName,
  apis: readonly Api[],
  name: string,
  runs: number,
): Promise<Record<PeerName, CheckCost>> {
  const empty = join(folder, 'empty.ts');
  await writeFile(empty, 'export {};\n');
  const base = await checkCost(compiler, empty, runs);
  const costs: [PeerName, CheckCost][] = [];
  for (const peer of peerNames) {
    const file = join(folder, `${name}.${peer}.ts`);
    const used = apis.map((api) => ({ api, operations: api.operations }));
    await writeFile(file, moduleText(peers[peer], used, 'examples', "'https://example.org'"));
    const { instantiations, cpuMs } = await checkCost(compiler, file, runs);
    const more = Math.max(tick, cpuMs - base.cpuMs);
    costs.push([peer, { instantiations: instantiations - base.instantiations, cpuMs: more }]);
  }
  return Object.fromEntries(costs) as Record<PeerName, CheckCost>;
}
