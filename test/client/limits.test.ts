import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiError, ParseError } from '../../generated/typescript/runtime/index.ts';
import { shimo } from './clients.ts';
import { rejection, stub } from './stub.ts';

/** An array in arrays, as deep as that. */
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const answering = (body: BodyInit, init?: ResponseInit) => ({
  fetch: stub(new Response(body, { headers: { 'Content-Type': 'application/json' }, ...init })).fetch,
});
const read = (client: ReturnType<typeof shimo>) => client.content.getPlainText({ fileId: 'f' });

describe('a body', () => {
  test('larger than maxResponseBytes is refused, and one of just that size is read', async () => {
    const body = JSON.stringify({ content: '石墨' });
    const size = new TextEncoder().encode(body).length;
    await expect(read(shimo({ ...answering(body), maxResponseBytes: size }))).resolves.toEqual({ content: '石墨' });
    const error = await rejection(read(shimo({ ...answering(body), maxResponseBytes: size - 1 })));
    expect(error).toBeInstanceOf(ParseError);
    expect(String(error)).toContain(
      `getPlainText: HTTP 200, the body has more than ${size - 1} bytes (maxResponseBytes)`,
    );
  });

  test('has at most 64 MiB unless told otherwise', async () => {
    const mebibyte = new Uint8Array(2 ** 20).fill(0x20);
    let pulled = 0;
    const endless = () =>
      new ReadableStream({
        pull: (controller) => {
          pulled++;
          controller.enqueue(mebibyte);
        },
      });
    expect(String(await rejection(read(shimo(answering(endless())))))).toContain('more than 67108864 bytes');
    expect(pulled).toBeLessThan(70);
  });

  test('of a refusal is cut', async () => {
    const pieces = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(60))),
    });
    const error = await rejection(
      read(shimo({ ...answering(pieces, { status: 500 }), maxResponseBytes: 100, retries: 0 })),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 500, body: 'x'.repeat(60) });
  });

  test('whose characters are cut by the pieces it comes in is read whole', async () => {
    const bytes = new TextEncoder().encode('{"content":"石墨文档"}');
    const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    await expect(read(shimo(answering(pieces)))).resolves.toEqual({ content: '石墨文档' });
  });

  test('that cannot be read piece by piece is read as a text', async () => {
    const plain = {
      ok: true,
      status: 200,
      headers: new Headers(),
      body: undefined,
      text: async () => '{"content":"a"}',
    };
    await expect(read(shimo({ fetch: async () => plain as unknown as Response }))).resolves.toEqual({ content: 'a' });
  });
});

describe('JSON', () => {
  test('nested more deeply than maxJsonDepth is refused in a success', async () => {
    await expect(read(shimo(answering(`{"content":${nested(511)}}`)))).resolves.toHaveProperty('content');
    for (const levels of [512, 100_000]) {
      const error = await rejection(read(shimo(answering(`{"content":${nested(levels)}}`))));
      expect(error).toBeInstanceOf(ParseError);
      expect(String(error)).toContain('the body has more than 512 levels (maxJsonDepth)');
    }
    const deep = shimo({ ...answering(`{"content":${nested(600)}}`), maxJsonDepth: 1000 });
    await expect(read(deep)).resolves.toHaveProperty('content');
  });

  test('nested deeply is no harm in a failure', async () => {
    const error = await rejection(read(shimo(answering(`{"code":70013,"more":${nested(100_000)}}`, { status: 404 }))));
    expect(error).toMatchObject({ name: 'NotFoundError', code: 70013 });
    expect(JSON.stringify(error).length).toBeLessThan(2000);
  });
});

describe('a compressed body', () => {
  const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20, ' '));
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end(bomb);
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => server.close());

  test('is measured by what it becomes', async () => {
    expect(bomb.length).toBeLessThan(100_000);
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(String(await rejection(read(shimo({ baseUrl }))))).toContain('more than 67108864 bytes');
  });
});
