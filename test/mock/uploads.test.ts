/** However large an upload is, the mock needs no more memory for it. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const megabyte = 1 << 20;

let child: ChildProcess;
let url: string;
beforeAll(async () => {
  child = fork(fileURLToPath(new URL('measured-mock.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  [{ url }] = (await once(child, 'message')) as [{ url: string }];
});
afterAll(() => child.disconnect());

/** The most bytes that the mock's process held since the last call. */
async function mostMemory(): Promise<number> {
  child.send('most');
  const [{ most }] = (await once(child, 'message')) as [{ most: number }];
  return most;
}

/** Streams so many megabytes between a head and an end, in chunks or with their length told. */
async function upload(
  path: string,
  type: string,
  [before, after]: [string, string],
  megabytes: number,
  length = false,
) {
  const outgoing = request(`${url}${path}`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer x',
      'content-type': type,
      ...(length && { 'content-length': Buffer.byteLength(before + after) + megabytes * megabyte }),
    },
  });
  const answered = once(outgoing, 'response');
  const chunk = Buffer.alloc(megabyte, 'x\r\n--');
  outgoing.write(before);
  for (let n = 0; n < megabytes; n += 1) if (!outgoing.write(chunk)) await once(outgoing, 'drain');
  outgoing.end(after);
  const [response] = (await answered) as [NodeJS.ReadableStream & { statusCode: number }];
  let text = '';
  for await (const part of response) text += String(part);
  return { status: response.statusCode, text };
}

const field = (name: string, value: string) =>
  `\r\n--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}`;
const file: [string, string] = [
  '--b\r\nContent-Disposition: form-data; name="file"; filename="large.bin"\r\n\r\n',
  `${field('exact', "%41 !*'()&=+/?;")}${field('名称', '一')}\r\n--b--\r\n`,
];

const form = 'multipart/form-data; boundary=b';

test.each([
  ['in chunks', false],
  ['with a Content-Length', true],
])('a file of 200 MB %s', { timeout: 120_000 }, async (_, length) => {
  const send = (megabytes: number) => upload('/edge/files', form, file, megabytes, length);
  expect((await send(20)).status).toBe(204);
  await mostMemory();
  const before = await mostMemory();
  expect(await send(200)).toEqual({ status: 204, text: '' });
  expect(((await mostMemory()) - before) / megabyte).toBeLessThan(64);
});

test('a JSON body of 200 MB, which is refused', { timeout: 120_000 }, async () => {
  const send = (megabytes: number) => upload('/edge/words', 'application/json', ['{"类型":"', '"}'], megabytes);
  expect((await send(20)).status).toBe(413);
  await mostMemory();
  const before = await mostMemory();
  const { status, text } = await send(200);
  expect([status, text]).toEqual([413, expect.stringContaining('This is a limit of the mock')]);
  expect(((await mostMemory()) - before) / megabyte).toBeLessThan(64);
});

test('a large file where a file is refused is read to its end', { timeout: 120_000 }, async () => {
  const { status, text } = await upload('/edge/words', form, file, 50, true);
  expect([status, text]).toEqual([415, expect.stringContaining('Send Content-Type: application/json')]);
});
