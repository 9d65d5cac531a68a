/**
 * `npm run bench:go`: what a call by the Go client costs beside the same call by package net/http, in the same run. Exits with 1 if one
 * of the ratios of CPU or of allocations is above the limit.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { modulePath } from '../../../scripts/clients/go/module.ts';
import { repository } from '../../../scripts/registry.ts';

const limit = 1.3;
/**
 * Runs of each case, one after the other through all cases; the best one counts, since other work on the machine can only make it worse.
 */
const runs = 8;

interface Cost {
  readonly cpu: number;
  readonly allocations: number;
  readonly bytes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'collab-openapi-bench-go-'));
try {
  const costs = measured(folder);
  const names = [...new Set([...costs.keys()].map((name) => name.split('/')[0] ?? ''))];
  const rows = names.map((name) => rowOf(name, costs.get(`${name}/client`), costs.get(`${name}/plain`)));
  console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
  const over = rows.filter((row) => row['CPU ratio'] > limit || row['allocations ratio'] > limit);
  for (const { name } of over) console.error(`${name} costs more than ${limit} times the plain call.`);
  process.exitCode = over.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The best of all runs, by the name of the benchmark. */
function measured(folder: string): Map<string, Cost> {
  const client = join(repository, 'generated', 'go');
  writeFileSync(
    join(folder, 'go.mod'),
    `module bench\n\ngo 1.23\n\nrequire ${modulePath} v0.0.0\n\nreplace ${modulePath} => ${client}\n`,
  );
  copyFileSync(join(import.meta.dirname, 'bench_test.go'), join(folder, 'bench_test.go'));
  const program = join(folder, 'bench.test');
  output(folder, 'go', ['test', '-c', '-o', program, '.']);
  const bench = ['-test.run', '^$', '-test.bench', '.', '-test.benchtime', '0.3s'];
  const lines = Array.from({ length: runs }, () => output(folder, program, bench))
    .join('')
    .split('\n');
  const costs = new Map<string, Cost>();
  for (const line of lines) {
    const [, name, rest = ''] = /^Benchmark(\S+?)(?:-\d+)?\s+\d+\s+(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const metric = (unit: string) => Number(new RegExp(`([\\d.]+) ${unit}`).exec(rest)?.[1]);
    const cost = { cpu: metric('cpu-ns/op'), allocations: metric('allocs/op'), bytes: metric('B/op') };
    const best = costs.get(name);
    costs.set(name, best && best.cpu <= cost.cpu ? best : cost);
  }
  return costs;
}

function output(folder: string, command: string, args: readonly string[]): string {
  const env = { ...process.env, GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local', GOWORK: 'off' };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
  if (error) throw new Error('Go is missing: install it to run this benchmark', { cause: error });
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`);
  return stdout;
}

function rowOf(name: string, client: Cost | undefined, plain: Cost | undefined) {
  if (!client || !plain) throw new Error(`${name} lacks one of the two`);
  const ratio = (one: number, other: number) => Math.round((one / other) * 100) / 100;
  return {
    name,
    'CPU µs': Math.round(client.cpu / 100) / 10,
    'plain µs': Math.round(plain.cpu / 100) / 10,
    'CPU ratio': ratio(client.cpu, plain.cpu),
    allocations: client.allocations,
    'plain allocations': plain.allocations,
    'allocations ratio': ratio(client.allocations, plain.allocations),
    'bytes ratio': ratio(client.bytes, plain.bytes),
  };
}
