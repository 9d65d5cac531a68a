/** A server in a process of its own, so that its CPU is not counted. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

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
const servers = Array.from({ length: 20 }, (_, index) => ({ ...server, server_id: `19SW5Q85jH${index}` }));
const row = ['苹果', 3, 4.25, null, 'some text'];
const replies: Readonly<Record<string, string>> = {
  'plain-text': JSON.stringify({ content: '一段纯文本 plain text '.repeat(4) }),
  'by-app': JSON.stringify({ code: 200, count: 20, servers, cursor: 'ZGNiMjRmNGY1YjczYjlhYTNkYjk1' }),
  values: JSON.stringify({ values: Array.from({ length: 100 }, () => row) }),
};

const http = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    if (request.method === 'POST') return void response.writeHead(204).end();
    const name = request.url?.split('?')[0]?.split('/').at(-1) ?? '';
    response.setHeader('Content-Type', 'application/json').end(replies[name]);
  });
});
http.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(http.address() as AddressInfo).port}`));
process.on('disconnect', () => process.exit());
