/** What calls by the clients cost beside what their users would write by hand in the same language. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pairedMedians } from '../measure.ts';
import type { Effort, Row, Section, Unit } from '../section.ts';
import { lines, type Measured, type Program, type Uploaded } from './program.ts';
import { programs } from './programs.ts';
import { startServer } from './server.ts';

const gibibyte = 2 ** 30;

/** Cases in the order of the table. */
const cases: readonly (readonly [Measured['case'], number, string])[] = [
  ['text', 1, 'a text read, its signature kept'],
  ['signed', 1, 'signed anew'],
  ['create', 1, 'a community created'],
  ['list', 1, '100 communities read'],
  ['cells', 1, '500 cells read'],
  ['text', 16, '16 in flight'],
  ['text', 256, '256 in flight'],
  ['paging', 1, '10,000 items in 100 pages'],
];

export async function measure({ pick }: Effort): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'collab-openapi-bench-upload-'));
  const file = join(folder, '测试.docx');
  writeFileSync(file, '');
  truncateSync(file, pick(2 ** 24, gibibyte));
  const server = await startServer();
  const rows: Row[] = [];
  try {
    for (const make of programs) {
      const program = await make();
      try {
        const measured = await lines<Measured>(program, server.url, 'measure', pick(1, 9), pick(20, program.calls));
        rows.push(...rowsOf(program, measured), ...(await uploads(program, server.url, file)));
      } finally {
        program.remove?.();
      }
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { name: 'clients', title: 'The clients', rows, notes };
}

const notes = [
  'Calls by hand know no repeats, deadlines, limits of size and depth, hooks, masked secrets or documented refusals, and read what they were sent unchecked; that is what the clients spend where they are behind. A call that is signed anew in TypeScript goes through WebCrypto, which works in every runtime and costs more than `node:crypto`; in all languages it makes a random `jti`, which the call by hand does not.',
  'All clients call one server in Node, which takes one core of its own: where two calls cost less CPU than it does, the calls in a second are the server’s, and their ratio is near 1. The CPU tells more.',
  'Allocated: on the heap in Go; by threads that live until the end in Java; in Node what the heap grew by, which a collection in the middle of a round lowers; in Python, which does not count, the most that a call held at once.',
  'Calls in flight are tasks in Node, goroutines in Go, threads in Python and Java.',
];

function rowsOf({ language, plain, allocated }: Program, measured: readonly Measured[]): Row[] {
  return cases.flatMap(([name, flight, title]): Row[] => {
    const of = (subject: Measured['subject'], key: 'cpuUs' | 'perSecond' | 'bytes' | 'allocations') =>
      measured
        .filter((line) => line.case === name && line.flight === flight && line.subject === subject)
        .map((line) => line[key])
        .filter((value) => value !== undefined);
    const row = (what: string, unit: Unit, key: 'cpuUs' | 'perSecond' | 'bytes' | 'allocations', factor = 1): Row[] => {
      const [ours, theirs] = [of('client', key), of('plain', key)];
      if (ours.length === 0) return [];
      const { ours: our, peer, ratio } = pairedMedians(ours, theirs);
      return [{ what: `${language}: ${what}`, beside: plain, ours: our * factor, peer: peer * factor, unit, ratio }];
    };
    if (flight > 1) {
      const more = row(`calls, ${title}`, 'calls/s', 'perSecond').map((one) => ({ ...one, moreIsBetter: true }));
      return [...row(`CPU, ${title}`, 'µs', 'cpuUs'), ...more];
    }
    if (name === 'paging') return row(`CPU, ${title}`, 'ms', 'cpuUs', 0.001);
    return [
      ...row(`CPU, ${title}`, 'µs', 'cpuUs'),
      ...row(`allocations, ${title}`, 'allocations', 'allocations'),
      ...row(`${allocated}, ${title}`, 'bytes', 'bytes'),
    ];
  });
}

/** Each in a process of its own, whose memory is its alone. */
async function uploads(program: Program, url: string, file: string): Promise<Row[]> {
  const [ours] = await lines<Uploaded>(program, url, 'upload', 'client', file);
  const [peer] = await lines<Uploaded>(program, url, 'upload', 'plain', file);
  if (!ours || !peer) throw new Error(`the program of ${program.language} uploads nothing`);
  const row = (what: string, unit: Unit, of: (one: Uploaded) => number): Row => ({
    what: `${program.language}: ${what} of an upload of 1 GiB`,
    beside: program.plain,
    ours: of(ours),
    peer: of(peer),
    unit,
    ratio: of(ours) / of(peer),
  });
  return [row('CPU', 's', ({ cpuMs }) => cpuMs / 1000), row('memory', 'MB', ({ memory }) => memory / 1e6)];
}
