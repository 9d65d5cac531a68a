/** Files of every form, sent over real connections, and what is refused before it is sent. */
import { execFile } from 'node:child_process';
import { createReadStream, openAsBlob } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ImportFileInput, Upload } from '../../generated/typescript/shimo/index.ts';
import { circle, shimo } from './clients.ts';
import { receiver, type Received, type Receiver } from './receiver.ts';
import { empty, json, rejection, stub } from './stub.ts';

const started = { status: 0, message: '', data: { taskId: 't1' } };
const text = '内容 1';
const bytes = new TextEncoder().encode(text);

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-'));
  path = join(folder, '测试.docx');
  await writeFile(path, text);
});
afterAll(() => rm(folder, { recursive: true }));

let server: Receiver;
beforeEach(async () => {
  server = await receiver(started);
});
afterEach(() => {
  server.close();
  vi.unstubAllGlobals();
});

async function* chunks() {
  yield bytes.subarray(0, 2);
  yield bytes.subarray(2);
}

const streamOf = (source: AsyncIterable<Uint8Array>) =>
  Readable.toWeb(Readable.from(source)) as ReadableStream<Uint8Array>;

async function upload(file: Upload, further: object = {}): Promise<Received> {
  const body = { fileId: 'f1', type: 'documentPro', file, ...further } as ImportFileInput['body'];
  await shimo({ baseUrl: server.url }).files.import({ body });
  const [arrived] = server.received;
  if (!arrived) throw new Error('nothing arrived');
  return arrived;
}

/** A body without its boundary, which differs each time. */
function formOf({ headers, body }: Received): string {
  const [, boundary = ''] = /^multipart\/form-data; ?boundary=(.+)$/.exec(headers['content-type'] ?? '') ?? [];
  expect(boundary).not.toBe('');
  return body.replaceAll(boundary, 'B').replace(/(?:\r\n)?$/, '');
}

const form = (type = 'application/octet-stream') =>
  [
    '--B\r\nContent-Disposition: form-data; name="fileId"\r\n\r\nf1',
    '--B\r\nContent-Disposition: form-data; name="type"\r\n\r\ndocumentPro',
    `--B\r\nContent-Disposition: form-data; name="file"; filename="测试.docx"\r\nContent-Type: ${type}\r\n\r\n${text}`,
    '--B--',
  ].join('\r\n');

describe('a file arrives with its name in UTF-8', () => {
  const name = '测试.docx';
  test.each<[string, () => Upload | Promise<Upload>, known: boolean]>([
    ['a File', () => new File([text], name), true],
    ['a named Blob', () => ({ name, stream: new Blob([text]) }), true],
    ['a named Blob of a file', async () => ({ name, stream: await openAsBlob(path) }), true],
    ['a named Buffer', () => ({ name, stream: Buffer.from(text) }), true],
    ['a named ArrayBuffer', () => ({ name, stream: bytes.slice().buffer }), true],
    ['a stream of a file', () => createReadStream(path), false],
    ['a stream of a file as text', () => createReadStream(path, 'utf8'), false],
    ['a named stream', () => ({ name, stream: streamOf(chunks()) }), false],
    ['a named stream of known size', () => ({ name, stream: streamOf(chunks()), size: bytes.length }), true],
    ['a named iterable of known size', () => ({ name, stream: chunks(), size: bytes.length }), true],
  ])('%s', async (_, file, known) => {
    const arrived = await upload(await file());
    expect(formOf(arrived)).toBe(form());
    expect(arrived.headers['content-length']).toBe(known ? String(arrived.size) : undefined);
  });

  test.each<[string, () => Upload]>([
    ['a File', () => new File([text], name, { type: 'application/msword' })],
    ['a Buffer', () => ({ name, stream: Buffer.from(text), type: 'application/msword' })],
    ['a stream', () => ({ name, stream: chunks(), type: 'application/msword' })],
  ])('and its media type, %s', async (_, file) => {
    expect(formOf(await upload(file()))).toBe(form('application/msword'));
  });

  test.each<[string, () => Upload]>([
    ['a Blob', () => new Blob([text])],
    ['a Buffer', () => Buffer.from(text)],
    ['a stream', () => streamOf(chunks())],
  ])('that stands in the body, %s', async (_, file) => {
    const field = '--B\r\nContent-Disposition: form-data; name="fileName"\r\n\r\n测试.docx\r\n--B--';
    expect(formOf(await upload(file(), { fileName: name }))).toBe(form().replace('--B--', field));
  });

  test('which may have quotes and lines, as a stream too', async () => {
    const odd = 'a"b\r\n\n.docx';
    const [file, stream] = [await upload(new File([text], odd)), await upload({ name: odd, stream: chunks() })];
    expect(formOf(stream)).toBe(formOf(file));
    expect(formOf(stream)).toContain('filename="a%22b%0D%0A%0A.docx"');
  });
});

describe('a stream', () => {
  test.each([
    [bytes.length + 1, 'fewer'],
    [bytes.length - 1, 'more'],
  ])('of another size than %i is an error', async (size, word) => {
    const error = await rejection(upload({ name: 'a.docx', stream: chunks(), size }));
    expect(String(error)).toMatch(new RegExp(`importFile: .*${word} bytes than its size, ${size}`));
    expect(server.received).toEqual([]);
  });

  test('that fails shows why, and is closed', async () => {
    let closed = false;
    async function* failing() {
      try {
        yield bytes;
        throw new Error('the disk is gone');
      } finally {
        closed = true;
      }
    }
    expect(String(await rejection(upload({ name: 'a.docx', stream: failing() })))).toContain('the disk is gone');
    expect(closed).toBe(true);
  });

  test('is closed when the call is aborted', async () => {
    const controller = new AbortController();
    let closed = false;
    async function* endless() {
      try {
        for (let count = 0; count < 10_000; count++) {
          yield new Uint8Array(65_536);
          controller.abort(new Error('enough'));
        }
      } finally {
        closed = true;
      }
    }
    const body = { fileId: 'f', type: 'document', file: { name: 'a.docx', stream: endless() } } as const;
    const call = shimo({ baseUrl: server.url }).files.import({ body }, { signal: controller.signal });
    expect(String(await rejection(call))).toBe('Error: enough');
    await vi.waitFor(() => expect(closed).toBe(true), { interval: 1, timeout: 50 });
  });

  test('is sent once, whatever happens to it', async () => {
    const { fetch, sent } = stub(empty(429));
    const body = { fileId: 'f', type: 'document', file: { name: 'a.docx', stream: chunks() } } as const;
    await rejection(shimo({ fetch }).files.import({ body }));
    expect(sent).toHaveLength(1);
  });

  test('is not sent on where the server answers with a redirect', async () => {
    const elsewhere = createServer((_, response) => void response.writeHead(307, { Location: server.url }).end());
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    const body = { fileId: 'f', type: 'document', file: { name: 'a.docx', stream: chunks() } } as const;
    const error = await rejection(shimo({ baseUrl }).files.import({ body }));
    elsewhere.close();
    expect(String(error)).toBe('NetworkError: importFile: unexpected redirect');
    expect(server.received).toEqual([]);
  });

  test('goes as a Blob where a browser could not send it', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' });
    const { fetch, sent } = stub(json(started));
    const file = { name: '测试.docx', stream: chunks(), size: bytes.length, type: 'application/msword' };
    await shimo({ fetch }).files.import({ body: { fileId: 'f', type: 'document', file } });
    const arrived = (sent[0]?.init.body as FormData).get('file') as File;
    expect([arrived.name, arrived.type, await arrived.text()]).toEqual(['测试.docx', 'application/msword', text]);
  });
});

describe('an upload of a gibibyte', () => {
  const limit = 64 * 1024 ** 2;
  test.each(['a stream', 'a file'])(
    'needs less than 64 MiB more memory than a small one, as %s',
    async (kind) => {
      const large = join(folder, '大.txt');
      await writeFile(large, '');
      await truncate(large, 1024 ** 3);
      const script = join(import.meta.dirname, 'fixtures', 'large-upload.ts');
      const args = ['--import', 'tsx', script, server.url, ...(kind === 'a file' ? [large] : [])];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      expect(server.received.at(-1)?.size).toBeGreaterThan(1024 ** 3);
      expect(Number(stdout)).toBeLessThan(limit);
    },
    120_000,
  );
});

describe('a form', () => {
  test('leaves out what is not given', async () => {
    const { fetch, sent } = stub(json(started));
    const body = { fileId: 'f1', type: 'document', fileUrl: 'https://a.example/b.docx', fileName: 'b.docx' } as const;
    await shimo({ fetch }).files.import({ body: { ...body, file: undefined } as never });
    expect(Object.fromEntries(sent[0]?.init.body as FormData)).toEqual(body);
  });
});

describe('before it is sent', () => {
  const { fetch, sent } = stub(empty());
  const files = shimo({ fetch }).files;
  const long = '文'.repeat(65);
  const file = (name: string) => new File([text], name);

  test.each<[string, () => PromiseLike<unknown>, string]>([
    [
      'a file without a name',
      () => files.import({ body: { fileId: 'f', type: 'document', file: new Blob([text]) } }),
      "importFile: 'file' needs a name: { name, stream }, or 'fileName' in the body",
    ],
    [
      'a name without extension',
      () => files.import({ body: { fileId: 'f', type: 'document', file: file('测试') } }),
      "importFile: '测试' needs an extension, one of docx, doc, md, txt",
    ],
    [
      'a name that is nothing but an extension',
      () => files.import({ body: { fileId: 'f', type: 'document', file: file('.docx') } }),
      "importFile: '.docx' needs an extension, one of docx, doc, md, txt",
    ],
    [
      'a format that does not become such a file',
      () => files.import({ body: { fileId: 'f', type: 'spreadsheet', file: file('a.docx') } }),
      "importFile: 'a.docx' cannot become a 'spreadsheet', which is made from xlsx, xls, csv, xlsm",
    ],
    [
      'such a format at an address',
      () =>
        files.import({
          body: { fileId: 'f', type: 'presentation', fileUrl: 'https://a.example/b', fileName: 'b.pdf' },
        }),
      "importFile: 'b.pdf' cannot become a 'presentation', which is made from pptx, ppt",
    ],
    [
      'an identifier that is too long for a new file',
      () => files.create({ body: { fileId: long, type: 'document' } }),
      "createFile: 'fileId' has 65 characters, at most 64 are allowed",
    ],
    [
      'an identifier that is too long for a copy',
      () => files.copy({ fileId: 'f', body: { fileId: long } }),
      "copyFile: 'fileId' has 65 characters, at most 64 are allowed",
    ],
    [
      'a name that is too long for a server',
      () => circle({ fetch }).servers.create({ body: { owner: 'o', name: '名'.repeat(51), type: 0 } as never }),
      "createServer: 'name' has 51 characters, at most 50 are allowed",
    ],
  ])('%s is refused', async (_, call, message) => {
    const error = await rejection(call());
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe(message);
    expect(sent).toEqual([]);
  });

  test('all else is left to the server: 64 characters, capitals, a type that is new', async () => {
    const { fetch, sent } = stub(() => json(started));
    const { import: send, create } = shimo({ fetch }).files;
    await create({ body: { fileId: '😀'.repeat(64), type: 'document' } });
    await send({ body: { fileId: long, type: 'document', file: file('A.DOCX') } });
    await send({ body: { fileId: 'f', type: 'mindmap' as 'document', file: file('a.xmind') } });
    expect(sent).toHaveLength(3);
  });
});
