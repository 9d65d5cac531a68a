/**
 * Compares the TypeScript client with what else its users could take, on the same descriptions, and writes the table in the READMEs:
 * `npm run bench`. It takes some minutes, most of which the compiler needs for 1,120 operations.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { loadModel } from '../../../scripts/model.ts';
import type { Api, Operation } from '../../../scripts/model/types.ts';
import { readRegistry, repository } from '../../../scripts/registry.ts';
import { callCosts } from './calls.ts';
import { checkCost, type Cost } from './check.ts';
import { moduleText, peerNames, peers, type PeerName } from './peers.ts';
import { folder, prepare } from './prepare.ts';
import { prepareScaled } from './scale.ts';
import { bundleSize } from './sizes.ts';
import { writeTables, type Figures, type Row } from './table.ts';

const scaledOperations = 1120;

const entries = readRegistry();
const find = <Item>(items: readonly Item[], isIt: (item: Item) => boolean): Item => {
  const found = items.find(isIt);
  if (found === undefined) throw new Error('the descriptions do not hold what is compared');
  return found;
};

await prepare(entries);
const apis = entries.map((entry) => loadModel(entry));
const shimo = find(apis, ({ name }) => name === 'shimo');
const oneCall = find(shimo.operations, ({ id }) => id === 'getPlainText');

const rows: Row[] = [
  await sizes(
    [oneCall],
    { en: 'One operation of Shimo, bytes min+gzip', zh: '石墨的一个操作，min+gzip 字节数' },
    '5,632',
  ),
  await sizes(
    shimo.operations,
    { en: 'All operations of Shimo, bytes min+gzip', zh: '石墨的全部操作，min+gzip 字节数' },
    '9,216',
  ),
  await instantiations(),
  await calls(),
  await scaled(),
];
for (const { label, figures } of rows) console.log(label.en, figures);
await writeTables(rows, await notes());

async function sizes(operations: readonly Operation[], label: Row['label'], limit: string): Promise<Row> {
  return { label, limit, figures: await each(async (peer) => count(await bundleSize(peers[peer], shimo, operations))) };
}

async function instantiations(): Promise<Row> {
  const costs = await checkAll(apis, 'all');
  return {
    label: { en: 'Type instantiations, a consumer of all operations', zh: '类型实例化次数，调用全部操作' },
    limit: '2,500',
    figures: await each(async (peer) => count(costs[peer].instantiations)),
  };
}

async function calls(): Promise<Row> {
  const costs = await callCosts(shimo, oneCall);
  return {
    label: { en: 'CPU per call (against `openapi-fetch`)', zh: '每次调用的 CPU（与 `openapi-fetch` 之比）' },
    limit: '1.2 ×',
    figures: await each(async (peer) => `${count(costs[peer].cpuUs)} µs (${costs[peer].ratio.toFixed(2)} ×)`),
  };
}

async function scaled(): Promise<Row> {
  const api = await prepareScaled(
    find(entries, ({ name }) => name === 'circle'),
    scaledOperations,
  );
  const costs = await checkAll([api], 'scaled');
  const ratio = (peer: PeerName) => costs[peer].cpuMs / costs.openapiFetch.cpuMs;
  return {
    label: {
      en: `CPU of type-checking ${count(scaledOperations)} operations`,
      zh: `${count(scaledOperations)} 个操作的类型检查 CPU`,
    },
    limit: '0.25 ×',
    figures: await each(async (peer) => `${(costs[peer].cpuMs / 1000).toFixed(1)} s (${ratio(peer).toFixed(2)} ×)`),
  };
}

/** What consumers of all operations cost over an empty file. */
async function checkAll(of: readonly Api[], name: string): Promise<Record<PeerName, Cost>> {
  const empty = join(folder, 'empty.ts');
  await writeFile(empty, 'export {};\n');
  const base = await checkCost(empty);
  const costs: [PeerName, Cost][] = [];
  for (const peer of peerNames) {
    const file = join(folder, `${name}.${peer}.ts`);
    const used = of.map((api) => ({ api, operations: api.operations }));
    await writeFile(file, moduleText(peers[peer], used, 'examples', "'https://example.org'"));
    const { instantiations, cpuMs, errors } = await checkCost(file);
    if (errors.length > 0) throw new Error(`${file}: ${errors.slice(0, 3).join('\n')}`);
    costs.push([peer, { instantiations: instantiations - base.instantiations, cpuMs: cpuMs - base.cpuMs, errors }]);
  }
  return Object.fromEntries(costs) as Record<PeerName, Cost>;
}

async function each(figure: (peer: PeerName) => Promise<string>): Promise<Figures> {
  const figures: [PeerName, string][] = [];
  for (const peer of peerNames) figures.push([peer, await figure(peer)]);
  return Object.fromEntries(figures) as Figures;
}

function count(figure: number): string {
  return Math.round(figure).toLocaleString('en');
}

async function notes(): Promise<string> {
  const packages = ['openapi-fetch', '@hey-api/openapi-ts'];
  const versions = await Promise.all(
    packages.map(async (name) => {
      const manifest = await readFile(join(repository, 'node_modules', name, 'package.json'), 'utf8');
      return `${name} ${(JSON.parse(manifest) as { version: string }).version}`;
    }),
  );
  return `\`npm run bench\`: ${[`Node ${process.versions.node}`, `TypeScript ${ts.version}`, ...versions].join(', ')}.`;
}
