/** Multipart bodies that are made while they are sent. */
import type { Field, FormStreamer } from './form.ts';
import { unkept } from './unkept.ts';
import type { StreamedFile } from './upload.ts';

/** Browsers send streams over HTTP/2 alone, and only some of them do. */
const sendsStreams = () => !globalThis.navigator?.userAgent?.startsWith('Mozilla/');

const encoder = new TextEncoder();

/**
 * Makes a form whose streams are read while they are sent, and not held in memory: the same bytes as those of a FormData.
 * @returns undefined in a browser.
 */
export const streamForm: FormStreamer = (fields) => {
  if (!sendsStreams()) return undefined;
  const boundary = `----form-${crypto.randomUUID()}`;
  const parts = fields.map(([name, value]) => ({ head: encoder.encode(headOf(boundary, name, value)), value }));
  const end = encoder.encode(`--${boundary}--\r\n`);
  const sizes = parts.map(({ head, value }) => head.length + sizeOf(value) + newline.length);
  const length = sizes.reduce((sum, size) => sum + size, end.length);
  async function* bytes() {
    for (const { head, value } of parts) {
      yield head;
      if (typeof value === 'string') yield encoder.encode(normalized(value));
      else
        yield* bytesOf(value instanceof Blob ? { name: '', type: '', size: undefined, stream: value.stream() } : value);
      yield newline;
    }
    yield end;
  }
  return {
    body: (signal) => streamOf(bytes(), signal),
    headers: {
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
      ...(!Number.isNaN(length) && { 'Content-Length': String(length) }),
    },
    init: { duplex: 'half', ...unkept() },
  };
};

const newline = encoder.encode('\r\n');

function headOf(boundary: string, name: string, value: Field): string {
  const disposition = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"`;
  if (typeof value === 'string') return `${disposition}\r\n\r\n`;
  return `${disposition}; filename="${escaped(value.name)}"\r\nContent-Type: ${value.type}\r\n\r\n`;
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
  signal?: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      start(controller) {
        // Node reads on to the end of a body even when its request has long been aborted.
        const end = () => {
          controller.error(signal?.reason);
          void chunks.return();
        };
        if (signal?.aborted) end();
        else signal?.addEventListener('abort', end, { once: true });
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
 * @throws TypeError if it ends with another size.
 */
async function* bytesOf({ name, stream, size }: StreamedFile): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  let count = 0;
  for await (const chunk of Symbol.asyncIterator in stream ? stream : read(stream)) {
    const bytes = typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
    count += bytes.byteLength;
    if (size !== undefined && count > size) break;
    yield bytes as Uint8Array<ArrayBuffer>;
  }
  if (size === undefined || count === size) return;
  throw new TypeError(`the stream of '${name}' has ${count < size ? 'fewer' : 'more'} bytes than its size, ${size}`);
}

/** Not every platform can iterate over its own streams. */
async function* read(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
