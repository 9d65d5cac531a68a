/** The server of all calls that are measured, in a process of its own, so that its CPU is not counted. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

export async function startServer(): Promise<{ url: string; close(): void }> {
  const child = fork(fileURLToPath(import.meta.url), ['serve'], { execArgv: process.execArgv });
  const [url] = (await once(child, 'message')) as [string];
  return { url, close: () => child.disconnect() };
}

/** Items of a page, and pages: 10,000 items in all. */
const perPage = 100;
const pages = 100;

const server = {
  name: '技术社区',
  owner: 'user-1',
  type: 0,
  description: '一个关于技术的社区，with some words',
  custom: '{"level":1}',
  icon_url: 'https://example.org/icons/19b1d7b0-7079-11e9.png',
  background_url: 'https://example.org/backgrounds/89c2e7p8-8794.png',
  created: 1658126097514,
  default_channel_id: '187000000009',
};
const servers = Array.from({ length: perPage }, (_, index) => ({ ...server, server_id: `19SW5Q85jH${index}` }));
const app = {
  appName: 'app',
  availableFileTypes: ['document'],
  activatedUserCount: 1,
  userCount: 2,
  memberLimit: 3,
  validFrom: '2022-01-01T00:00:00Z',
  validUntil: '2032-01-01T00:00:00Z',
  endpointUrl: 'https://example.org',
};

const replies: Readonly<Record<string, string>> = {
  'plain-text': JSON.stringify({ content: '一段纯文本 plain text '.repeat(4) }),
  app: JSON.stringify(app),
  values: JSON.stringify({ values: Array.from({ length: 100 }, () => ['苹果', 3, 4.25, null, 'some text']) }),
  server: JSON.stringify({ code: 200, server_id: '19VM9oPBasxxxxxx0tvWViEsdM' }),
  import: JSON.stringify({ status: 0, message: '', data: { taskId: 'TnJdQS8Wk70wNHuB' } }),
};

/** The page that begins at a cursor, which is its number. */
function pageAt(cursor: number): string {
  const next = cursor + 1 < pages ? { cursor: String(cursor + 1) } : {};
  return JSON.stringify({ code: 200, count: servers.length, servers, ...next });
}

if (process.send && process.argv[2] === 'serve') {
  const lists = Array.from({ length: pages }, (_, cursor) => pageAt(cursor));
  const http = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bench');
      const name = pathname.split('/').at(-1) ?? '';
      const text = name === 'by-app' ? lists[Number(searchParams.get('cursor') ?? 0)] : replies[name];
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text ?? '{}') })
        .end(text ?? '{}');
    });
  });
  http.listen(0, '127.0.0.1', 4096, () => process.send?.(`http://127.0.0.1:${(http.address() as AddressInfo).port}`));
  process.on('disconnect', () => process.exit());
}
