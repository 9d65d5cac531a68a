/** `npm run bench:python`: CPU per call of the Python client beside the plain idiom of httpx for the same call. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { repository } from '../../../scripts/registry.ts';
import { missingPython, programOf, run, toolchain } from '../../conformance/drivers/python/toolchain.ts';

/** The client may take this many times the CPU of the plain idiom. */
const limit = 1.3;

const missing = missingPython();
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}

const { url, close } = await startServer();
try {
  const python = programOf(await toolchain(), 'python');
  const env = { PYTHONPATH: join(repository, 'generated', 'python', 'src'), NO_PROXY: '*' };
  const output = await run(python, [join(import.meta.dirname, 'calls.py'), url], { env });
  const costs = JSON.parse(output) as Record<string, [plain: number, client: number][]>;
  const rows = Object.entries(costs).map(([call, rounds]) => ({
    call,
    'httpx µs': Math.round(median(rounds.map(([plain]) => plain))),
    'client µs': Math.round(median(rounds.map(([, client]) => client))),
    ratio: Number(median(rounds.map(([plain, client]) => client / plain)).toFixed(2)),
  }));
  console.table(rows);
  const slow = rows.filter(({ ratio }) => ratio > limit);
  if (slow.length > 0) console.error(`Over ${limit}: ${slow.map(({ call }) => call).join(', ')}`);
  process.exitCode = slow.length > 0 ? 1 : 0;
} finally {
  close();
}

/** A server that answers at once; it is in this process, so that its CPU isn't counted. */
async function startServer(): Promise<{ url: string; close: () => void }> {
  const one = {
    name: 'server',
    owner: 'user1',
    type: 0,
    description: '社区',
    created: 1658126097514,
    default_channel_id: 'c',
  };
  const servers = Array.from({ length: 100 }, (_, index) => ({
    ...one,
    server_id: `server-${index}`,
    custom: 'custom',
  }));
  const list = JSON.stringify({ code: 200, count: servers.length, servers, cursor: 'next' });
  const created = JSON.stringify({ code: 200, server_id: '19VM9oPBasxxxxxx0tvWViEsdM' });
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const body = request.method === 'POST' ? created : request.url?.includes('by-app') ? list : '{"count":2}';
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
