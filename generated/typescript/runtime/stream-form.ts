/** Multipart bodies that are made while they are sent. */
import { formData, isStreamed, type Field, type FormStreamer } from './form.ts';
import type { EncodedBody } from './operation.ts';
import { unkept } from './unkept.ts';
import type { ByteStream, StreamedFile } from './upload.ts';

/** Browsers send streams over HTTP/2 alone, and only some of them do. */
const sendsStreams = () => !globalThis.navigator?.userAgent?.startsWith('Mozilla/');

const encoder = new TextEncoder();

/**
 * Makes a form whose streams are read while they are sent, and not held in memory: the same bytes as those of a FormData. In a
 * browser they are collected in a Blob first.
 */
export const streamForm: FormStreamer = async (fields) =>
  sendsStreams() ? streamed(fields) : formData(await Promise.all(fields.map(collected)));

function streamed(fields: readonly [string, Field][]): EncodedBody {
  const boundary = `----form-${crypto.randomUUID()}`;
  const parts = fields.map(([name, value]) => ({ head: encoder.encode(headOf(boundary, name, value)), value }));
  const end = encoder.encode(`--${boundary}--\r\n`);
  const sizes = parts.map(({ head, value }) => head.length + sizeOf(value) + newline.length);
  const length = sizes.reduce((sum, size) => sum + size, end.length);
  async function* bytes(signal: AbortSignal) {
    for (const { head, value } of parts) {
      yield head;
      if (typeof value === 'string') yield encoder.encode(normalized(value));
      else
        yield* bytesOf(
          value instanceof Blob ? { name: '', type: '', size: undefined, stream: value.stream() } : value,
          signal,
        );
      yield newline;
    }
    yield end;
  }
  return {
    body: (signal) => streamOf(bytes(signal), signal),
    headers: {
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
      ...(!Number.isNaN(length) && { 'Content-Length': String(length) }),
    },
    init: { duplex: 'half', ...unkept() },
  };
}

const newline = encoder.encode('\r\n');

function headOf(boundary: string, name: string, value: Field): string {
  const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"`;
  if (typeof value === 'string') return `${disposition}\r\n\r\n`;
  return `${disposition}; filename="${escaped(value.name)}"\r\nContent-Type: ${value.type.replace(/[\r\n]+/g, ' ')}\r\n\r\n`;
}

/** As browsers do it. */
const escaped = (name: string) => name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');

const normalized = (text: string) => text.replace(/\r\n|\r|\n/g, '\r\n');

/** In bytes, NaN if unknown. */
const sizeOf = (value: Field) =>
  typeof value === 'string' ? encoder.encode(normalized(value)).length : (value.size ?? Number.NaN);

/** Reads no further than it is read, and no more when the signal ends it. */
function streamOf(
  chunks: AsyncGenerator<Uint8Array<ArrayBuffer>, void>,
  signal: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      start(controller) {
        // Node reads on to the end of a body even when its request has long been aborted.
        const end = () => {
          controller.error(signal.reason);
          chunks.return().catch(() => {});
        };
        if (signal.aborted) end();
        else signal.addEventListener('abort', end, { once: true });
      },
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return();
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * The bytes of a stream, checked against its size.
 * @param signal Ends the stream, even while it is waited for.
 * @throws TypeError if it ends with another size.
 */
async function* bytesOf(
  { name, stream, size }: StreamedFile,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const source = sourceOf(stream);
  const stop = () => void source.stop().catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  let count = 0;
  try {
    for (;;) {
      const { done, value: chunk } = await source.next();
      if (done) break;
      const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
      count += bytes.byteLength;
      if (size !== undefined && count > size) break;
      yield bytes as Uint8Array<ArrayBuffer>;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
  if (size === undefined || count === size) return;
  throw new TypeError(`the stream of '${name}' has ${count < size ? 'fewer' : 'more'} bytes than its size, ${size}`);
}

interface Source {
  next(): Promise<{ done?: false; value: Uint8Array | string } | { done: true; value?: unknown }>;
  stop(): Promise<unknown>;
}

/** A stream that can be stopped while it is waited for. */
function sourceOf(stream: ByteStream): Source {
  if ('getReader' in stream) {
    const reader = stream.getReader();
    return { next: () => reader.read(), stop: () => reader.cancel() };
  }
  const iterator = stream[Symbol.asyncIterator]();
  return {
    next: () => iterator.next() as ReturnType<Source['next']>,
    stop: async () => {
      // What a stream of Node has.
      (stream as { destroy?: () => void }).destroy?.();
      await iterator.return?.();
    },
  };
}

/** A stream in memory, or on the disk where the browser keeps a large Blob there. */
async function collected([field, value]: [string, Field]): Promise<[string, Field]> {
  if (!isStreamed(value)) return [field, value];
  const { name, type, size, stream } = value;
  const parts: unknown[] = [];
  // Not every platform can iterate over its own streams.
  if ('getReader' in stream) parts.push(await new Response(stream as ReadableStream).blob());
  else for await (const chunk of stream) parts.push(chunk);
  const file = new File(parts as BlobPart[], name, { type });
  if (size === undefined || file.size === size) return [field, file];
  throw new TypeError(`the stream of '${name}' has ${file.size} bytes, but its size was said to be ${size}`);
}
