/** The mocks that are compared, each of the same operations: the package of this one, and Prism's command line. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildMockPackage } from '../../../scripts/mock/package.ts';
import { loadModelFromDocument } from '../../../scripts/model.ts';
import { readRegistry, repository } from '../../../scripts/registry.ts';
import { cpuOf, peakOf } from '../measure.ts';
import { merged, multiplied, operationsOf, type Json } from '../multiply.ts';

export const subjectNames = ['ours', 'prism'] as const;
export type SubjectName = (typeof subjectNames)[number];

export interface Prepared {
  readonly operations: number;
  readonly commands: Record<SubjectName, (port: number) => readonly string[]>;
}

export interface Running {
  readonly url: string;
  /** Until it answered, in seconds. */
  readonly started: number;
  cpuMs(): Promise<number>;
  peak(): number;
  stop(): Promise<void>;
}

const prismPackage = createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json');

/** Makes the package of the mock and one description for Prism, which mocks one only, with each operation so many times. */
export async function prepare(copies: number): Promise<Prepared> {
  const folder = join(repository, 'dist/bench/mock', String(copies));
  await mkdir(folder, { recursive: true });
  await buildMockPackage(join(folder, 'package'));
  const documents = new Map<string, Json>();
  for (const { name, bundle } of readRegistry()) {
    const document = multiplied(JSON.parse(await readFile(bundle, 'utf8')) as Json, copies);
    documents.set(name, document);
    await writeFile(join(folder, `package/openapi/${name}.json`), JSON.stringify(document));
    const model = loadModelFromDocument(document, name, name);
    await writeFile(join(folder, `package/model/${name}.json`), JSON.stringify(model));
  }
  const all = merged(documents);
  const description = join(folder, 'all.json');
  await writeFile(description, JSON.stringify(all));
  const prism = join(dirname(prismPackage), 'dist/index.js');
  return {
    operations: operationsOf(all).length,
    commands: {
      ours: (port) => [join(folder, 'package/cli.cjs'), '--port', String(port)],
      // Its log of each request is off, since the other has none.
      prism: (port) => [prism, 'mock', '--port', String(port), '--verboseLevel', 'silent', description],
    },
  };
}

/** Starts a mock in a process of its own and waits until it answers. */
export async function start({ commands }: Prepared, name: SubjectName): Promise<Running> {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(process.execPath, commands[name](port), { stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${name} ended before it listened`);
    await sleep(20);
  }
  const pid = child.pid ?? NaN;
  return {
    url,
    started: (performance.now() - begin) / 1000,
    cpuMs: () => cpuOf(pid),
    peak: () => peakOf(pid),
    stop: () => stop(child),
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
