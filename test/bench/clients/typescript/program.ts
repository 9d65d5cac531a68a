/** Calls of the TypeScript client beside `fetch` by hand. What each program of this section is told and prints stands in ../program.ts. */
import { openAsBlob, readFileSync } from 'node:fs';
import { createCircle } from '../../../../generated/typescript/circle/index.ts';
import { createShimo } from '../../../../generated/typescript/shimo/index.ts';
import { peakOf } from '../../measure.ts';
import { plainCalls, type Calls } from './plain.ts';

const [url = '', mode, ...rest] = process.argv.slice(2);
const both: Readonly<Record<string, Calls>> = { client: clientCalls(), plain: plainCalls(url) };
if (mode === 'upload') await upload(rest[0] ?? '', rest[1] ?? '');
else await measure(Number(rest[0]), Number(rest[1]));

function clientCalls(): Calls {
  const shimo = createShimo({ baseUrl: url, appId: 'app', appSecret: 'app-secret', token: 'user-token', jti: true });
  const circle = createCircle({ baseUrl: url, orgName: 'org', appName: 'app', auth: 'app-token' });
  return {
    text: async () => shimo.content.getPlainText({ fileId: 'f1' }),
    signed: async () => shimo.apps.get(),
    create: async () => circle.servers.create({ body: { owner: 'user1', name: '足球社区', description: '社区' } }),
    list: async () => circle.servers.listByApp({ limit: 100 }),
    cells: async () => shimo.sheets.getValues({ fileId: 'f1', range: '工作表1!A1:E100' }),
    paging: async () => {
      let count = 0;
      for await (const { server_id } of circle.servers.listByApp({ limit: 100 }).items()) count += server_id ? 1 : 0;
      return count;
    },
    upload: async (file) => {
      const body = { fileId: 'f1', type: 'document' as const, file: new File([file], '测试.docx') };
      await shimo.files.import({ body }, { timeoutMs: 3_600_000 });
    },
  };
}

async function measure(rounds: number, calls: number): Promise<void> {
  const names = ['text', 'signed', 'create', 'list', 'cells'] as const;
  const cases = [
    ...names.map((name) => ({ name, flight: 1, calls, call: (one: Calls) => one[name]() })),
    ...[16, 256].map((flight) => ({ name: 'text', flight, calls: calls * 2, call: (one: Calls) => one.text() })),
    { name: 'paging', flight: 1, calls: 1, call: async (one: Calls) => expect10000(await one.paging()) },
  ];
  for (let round = 0; round <= rounds; round++) {
    for (const { name, flight, calls: count, call } of cases) {
      const subjects = round % 2 === 0 ? ['client', 'plain'] : ['plain', 'client'];
      for (const subject of subjects) {
        const one = both[subject] as Calls;
        const cost = await costOf(() => call(one), count, flight);
        // The first round warms up.
        if (round > 0) console.log(JSON.stringify({ case: name, flight, subject, ...cost }));
      }
    }
  }
  process.exit();
}

function expect10000(count: number): void {
  if (count !== 10_000) throw new Error(`${count} items were walked instead of 10,000`);
}

/** Memory counts as long as nothing is collected, for which the young generation is large enough. */
async function costOf(call: () => Promise<unknown>, calls: number, flight: number) {
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const cpu = process.cpuUsage();
  const start = performance.now();
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: flight }, worker));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const bytes = process.memoryUsage().heapUsed - heap;
  return { cpuUs: (user + system) / calls, bytes: bytes / calls, perSecond: calls / seconds };
}

async function upload(subject: string, path: string): Promise<void> {
  // Loaded code and one connection are there before.
  await both[subject]?.text();
  const before = Number(/VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
  const cpu = process.cpuUsage();
  await both[subject]?.upload(await openAsBlob(path));
  const { user, system } = process.cpuUsage(cpu);
  console.log(JSON.stringify({ cpuMs: (user + system) / 1000, memory: peakOf('self') - before }));
  process.exit();
}
