/** A server in a process of its own, so that its CPU is not counted: answers everything with the same small JSON. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const answer = JSON.stringify({ content: '一段纯文本 plain text '.repeat(4) });

export async function startServer(): Promise<{ url: string; close(): void }> {
  const child = fork(fileURLToPath(import.meta.url), ['serve'], { execArgv: process.execArgv });
  const [url] = (await once(child, 'message')) as [string];
  return { url, close: () => child.disconnect() };
}

if (process.send && process.argv[2] === 'serve') {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('Content-Type', 'application/json').end(answer);
  });
  server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  process.on('disconnect', () => process.exit());
}
