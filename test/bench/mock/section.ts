/** The mock beside `prism mock`: its start, its memory, and the CPU that a request takes. The two take turns. */
import { operations, requestOf } from '../../mock/contract.ts';
import { median, pairedMedians } from '../measure.ts';
import type { Effort, Row, Section, Unit } from '../section.ts';
import { prepare, start, subjectNames, type Prepared, type Running, type SubjectName } from './subjects.ts';

const connections = 8;

/** One of each kind of request. */
const cases: Readonly<Record<string, string>> = {
  '`GET` an object': 'getServer',
  '`GET` a list': 'listServersByApp',
  '`POST` JSON': 'createServer',
  '`PUT` JSON': 'appendSheetValues',
  '`POST` multipart': 'importFile',
};

type Request = () => readonly [url: string, init: RequestInit];
type Both = Record<SubjectName, number[]>;

export async function measure(effort: Effort): Promise<Section> {
  const rows: Row[] = [];
  const resets: Resets = { ours: 0, prism: 0 };
  for (const copies of [1, 8]) rows.push(...(await compare(await prepare(copies), effort, resets)));
  return { name: 'mock', title: 'The mock', rows, notes: [...notes, ...noteOn(resets)] };
}

/** Requests whose connection a subject reset. They were sent again, and what they cost counts. */
type Resets = Record<SubjectName, number>;

const noteOn = ({ ours, prism }: Resets) =>
  ours + prism === 0
    ? []
    : [
        `Connections that were reset before an answer came, all while a file was sent, and the request sent again: ${ours} by the mock, ${prism} by Prism.`,
      ];

const notes = [
  'Besides the operations of the engine, which is Prism’s own, the mock holds its model and an exact copy of each description; where its memory is above Prism’s, that is the likely reason, which was not measured by itself. Uploads are read as a stream and not held.',
  'Prism mocks one description at a time: it is given one that has all three APIs. Both validate each request; the mock validates integers of 64 bits, pages and tasks too, and has its answers checked in tests instead of at run time, where Prism checks each.',
];

async function compare(prepared: Prepared, { pick }: Effort, resets: Resets): Promise<Row[]> {
  const at = `${prepared.operations} operations`;
  const row = (what: string, unit: Unit, both: Both): Row => {
    const { ours, peer, ratio } = pairedMedians(both.ours, both.prism);
    return { what: `${what}, ${at}`, beside: '`prism mock`', ours, peer, unit, ratio };
  };
  const started = none();
  const startCpu = none();
  const idle = none();
  for (let round = 0; round < pick(1, 5); round++) {
    for (const name of subjectNames) {
      const running = await start(prepared, name);
      started[name].push(running.started);
      startCpu[name].push((await running.cpuMs()) / 1000);
      idle[name].push(running.peak() / 1e6);
      await running.stop();
    }
  }
  const running = { ours: await start(prepared, 'ours'), prism: await start(prepared, 'prism') };
  try {
    const costs = new Map<string, Both>();
    for (const [title, id] of Object.entries(cases))
      costs.set(title, await perRequest(running, (url) => requestTo(url, id), pick(16, 240), pick(1, 5)));
    const means = none();
    for (const name of subjectNames) means[name].push(mean([...costs.values()].map((both) => median(both[name]))));
    const busy = peaks(running);
    const upload = await perRequest(running, uploadTo, pick(8, 24), pick(1, 3), resets);
    return [
      row('Start until the first answer', 's', started),
      row('Start, CPU', 's', startCpu),
      row('Memory after the start, at most', 'MB', idle),
      ...[...costs].map(([title, both]) => row(`${title}, CPU`, 'µs', both)),
      row('Mean of these requests, CPU', 'µs', means),
      row('Memory after these requests, at most', 'MB', busy),
      row('Upload of 10 MB, CPU', 'µs', upload),
      row('Memory after the uploads, 8 at a time, at most', 'MB', peaks(running)),
    ];
  } finally {
    for (const name of subjectNames) await running[name].stop();
  }
}

const none = (): Both => ({ ours: [], prism: [] });
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function peaks(running: Record<SubjectName, Running>): Both {
  return { ours: [running.ours.peak() / 1e6], prism: [running.prism.peak() / 1e6] };
}

/** Microseconds of CPU per request, by round; the first round, which compiles the schemas, doesn't count. */
async function perRequest(
  running: Record<SubjectName, Running>,
  requestTo: (url: string) => Request,
  requests: number,
  rounds: number,
  resets?: Resets,
): Promise<Both> {
  const costs = none();
  for (let round = 0; round <= rounds; round++) {
    for (const name of subjectNames) {
      const { url, cpuMs } = running[name];
      const before = await cpuMs();
      await send(requestTo(url), requests, resets && (() => (resets[name] += 1)));
      if (round > 0) costs[name].push((((await cpuMs()) - before) * 1000) / requests);
    }
  }
  return costs;
}

/** @param reset Told of each connection that was reset, and the request is sent again; without it that is an error. */
async function send(request: Request, requests: number, reset?: () => void): Promise<void> {
  const each = Math.ceil(requests / connections);
  const one = async () => {
    for (let n = 1; n <= each; n++) {
      // A connection left open would be used again after the other's turn, just as the server closes it.
      const response = await answerTo(request, n === each ? { connection: 'close' } : {}, reset);
      if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
}

const attempts = 10;

async function answerTo(request: Request, more: Record<string, string>, reset?: () => void): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const [url, init] = request();
    try {
      return await fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), ...more } });
    } catch (error) {
      const { code } = ((error as Error).cause ?? {}) as { code?: string };
      if (!reset || attempt === attempts || (code !== 'ECONNRESET' && code !== 'EPIPE')) throw error;
      reset();
    }
  }
}

function requestTo(url: string, id: string): Request {
  const listed = operations.find(({ operation }) => operation.id === id);
  if (!listed) throw new Error(`there is no operation ${id}`);
  return () => requestOf(url, listed);
}

const file = new Blob([new Uint8Array(10_000_000).fill(65)]);

function uploadTo(url: string): Request {
  const request = requestTo(url, 'importFile');
  return () => {
    const [address, init] = request();
    (init.body as FormData).set('file', file, '石墨.docx');
    return [address, init];
  };
}
