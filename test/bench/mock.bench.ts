/**
 * CPU per request of the mock, and of Prism's engine alone behind the smallest server that can be: `npm run bench:mock`.
 *
 * Each runs in a process of its own and counts the CPU that it used. The rounds take turns, so that both meet the same machine.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createInstance, getHttpOperationsFromSpec, type IHttpConfig, type IHttpRequest } from '@stoplight/prism-http';
import { startMock } from '../../scripts/mock/index.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { operations, requestOf } from '../mock/contract.ts';

const rounds = 5;
const requestsPerRound = 400;
const connections = 8;

const subjects = ['engine', 'engine, responses not validated', 'mock'] as const;
type Subject = (typeof subjects)[number];

/** One of each kind of request. */
const cases: Record<string, string> = {
  'GET an object': 'getServer',
  'GET a list': 'listServersByApp',
  'GET with credentials in the query': 'getSheetValues',
  'POST JSON': 'createServer',
  'PUT JSON': 'appendSheetValues',
  'POST multipart': 'importFile',
  'GET a large page': 'listHistory',
};

if (process.send) await serve(process.argv[2] as Subject);
else await compare();

async function serve(subject: Subject): Promise<void> {
  const url = subject === 'mock' ? (await startMock()).url : await startEngine(subject === 'engine');
  process.on('message', () => process.send?.(process.cpuUsage()));
  process.on('disconnect', () => process.exit());
  process.send?.(url);
}

/** Prism's engine with all operations of an API, and nothing around it but what turns bytes into its request and back. */
async function startEngine(validateResponse: boolean): Promise<string> {
  const silent = Object.fromEntries(
    ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal'].map((level) => [level, () => undefined]),
  );
  const logger = { ...silent, child: () => logger } as never;
  const mock = { dynamic: false };
  const base = { checkSecurity: true, validateRequest: true, errors: false, upstreamProxy: undefined };
  const config: IHttpConfig = { ...base, validateResponse, isProxy: false, mock };
  const prism = createInstance(config, { logger });
  const apis = new Map<string, Awaited<ReturnType<typeof getHttpOperationsFromSpec>>>();
  for (const { name, bundle } of readRegistry()) {
    apis.set(name, await getHttpOperationsFromSpec(JSON.parse(readFileSync(bundle, 'utf8')) as object));
  }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? '/', 'http://mock');
    const [, name = '', ...path] = url.pathname.split('/');
    const isJson = request.headers['content-type'] === 'application/json';
    const input = {
      method: request.method?.toLowerCase(),
      url: { path: `/${path.join('/')}`, query: Object.fromEntries(url.searchParams) },
      headers: request.headers,
      body: text === '' ? null : isJson ? JSON.parse(text) : text,
    } as IHttpRequest;
    const result = await prism.request(input, apis.get(name) ?? [], { ...config, mock: { ...mock } })();
    if (result._tag === 'Left') throw result.left;
    const { statusCode, headers = {}, body } = result.right.output;
    response.writeHead(statusCode, headers as Record<string, string>);
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Running {
  readonly subject: Subject;
  readonly child: ChildProcess;
  readonly url: string;
}

async function compare(): Promise<void> {
  const running: Running[] = [];
  for (const subject of subjects) {
    const child = fork(fileURLToPath(import.meta.url), [subject], { execArgv: ['--import', 'tsx'] });
    const [url] = (await once(child, 'message')) as [string];
    running.push({ subject, child, url });
  }
  const rows: (readonly number[])[] = [];
  for (const [title, id] of Object.entries(cases)) {
    const taken = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
    for (let round = 0; round <= rounds; round += 1) {
      for (const each of running) {
        const cpu = await measure(each, id);
        // The first round compiles the schemas.
        if (round > 0) taken.get(each.subject)?.push(cpu);
      }
    }
    const medians = subjects.map((subject) => median(taken.get(subject) ?? []));
    rows.push(medians);
    report(title, medians);
  }
  report(
    'Mean',
    subjects.map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length),
  );
  for (const { child } of running) child.disconnect();
}

/** Microseconds of CPU per request. */
async function measure({ child, url }: Running, id: string): Promise<number> {
  const listed = operations.find(({ operation }) => operation.id === id);
  if (!listed) throw new Error(`there is no operation ${id}`);
  const before = await cpuOf(child);
  const send = async () => {
    for (let n = 0; n < requestsPerRound / connections; n += 1) {
      const response = await fetch(...requestOf(url, listed));
      if (!response.ok) throw new Error(`${id}: ${response.status} ${await response.text()}`);
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: connections }, send));
  return ((await cpuOf(child)) - before) / requestsPerRound;
}

async function cpuOf(child: ChildProcess): Promise<number> {
  child.send('cpu');
  const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage];
  return user + system;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function report(title: string, values: readonly number[]): void {
  const mock = values.at(-1) ?? NaN;
  const cells = values.map((value, i) =>
    i === values.length - 1
      ? `${subjects[i]} ${Math.round(value)} µs`
      : `${subjects[i]} ${Math.round(value)} µs (mock ${Math.round((mock / value - 1) * 100)} %)`,
  );
  process.stdout.write(`${title.padEnd(36)}${cells.join('   ')}\n`);
}
