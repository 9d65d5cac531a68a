/**
 * `npm run bench:java`: what a call by the Java client costs beside the same call by java.net.http and Jackson, in the same run. Exits
 * with 1 if one of the ratios is above the limit.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { clientClassPath, command, javac, javaFiles, javaMissing } from '../../../scripts/clients/java/toolchain.ts';
import { repository } from '../../../scripts/registry.ts';

const limit = 1.3;

const missing = javaMissing();
if (missing !== undefined) throw new Error(missing);

const folder = mkdtempSync(join(tmpdir(), 'collab-openapi-bench-java-'));
const server = fork(join(import.meta.dirname, 'server.ts'), { execArgv: process.execArgv });
try {
  const [address] = (await once(server, 'message')) as [string];
  const rows = tableOf(await measured(address));
  console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
  const over = rows.filter(({ ratio }) => ratio > limit);
  for (const { name } of over) console.error(`${name} costs more than ${limit} times the plain call.`);
  process.exitCode = over.length > 0 ? 1 : 0;
} finally {
  server.disconnect();
  rmSync(folder, { recursive: true, force: true });
}

/** Lines of a name, the CPU of the client's call and that of the plain call, in microseconds. */
async function measured(address: string): Promise<string[]> {
  const sources = javaFiles(join(repository, 'generated', 'java', 'src', 'main', 'java'));
  const client = sources.filter((name) => !name.endsWith('module-info.java'));
  const jars = await clientClassPath();
  const classes = join(folder, 'classes');
  await javac([...client, join(import.meta.dirname, 'Bench.java')], classes, ['-cp', jars, '-proc:none']);
  const output = await command('java', ['-cp', [classes, jars].join(delimiter), 'Bench', address], folder);
  return output.split('\n').filter((line) => line !== '');
}

/** The medians of the rounds, and of the ratios within each. */
function tableOf(lines: readonly string[]) {
  const rounds = lines.map((line) => line.split('\t'));
  const names = [...new Set(rounds.map(([name = '']) => name))];
  return names.map((name) => {
    const own = rounds.filter((round) => round[0] === name);
    const figures = own.map(([, client, plain]) => ({ client: Number(client), plain: Number(plain) }));
    const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
    return {
      name,
      'CPU µs': rounded(median(figures.map(({ client }) => client)), 1),
      'plain µs': rounded(median(figures.map(({ plain }) => plain)), 1),
      ratio: rounded(median(figures.map(({ client, plain }) => client / plain)), 2),
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
