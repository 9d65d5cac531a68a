/** Multipart bodies. */
import { checkUpload } from './checks.ts';
import type { EncodedBody, Operation } from './operation.ts';
import { bytesOf, nameOf, toFile, type StreamedFile, type Upload } from './upload.ts';

/** Value of a field of a form. */
type Field = string | File | StreamedFile;

/**
 * A form of the fields that have a value. Files keep their names, in UTF-8. Where one of them is a stream, the form is a
 * stream too; the platform makes anything else, so that a file on a disk is read while it is sent.
 * @throws TypeError if a file has no name or one that the operation refuses.
 */
export async function encodeForm(operation: Operation, body: Readonly<Record<string, unknown>>): Promise<EncodedBody> {
  checkUpload(operation, body);
  const fields = Object.entries(body)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]): [string, Field] => [name, fieldOf(operation, body, name, value)]);
  if (!fields.some(([, value]) => isStreamed(value))) return formData(fields);
  return sendsStreams() ? streamedForm(fields) : formData(await Promise.all(fields.map(collected)));
}

function fieldOf(
  { id, upload }: Operation,
  body: Readonly<Record<string, unknown>>,
  field: string,
  value: unknown,
): Field {
  if (typeof value !== 'object') return String(value);
  const name = nameOf(value as Upload) ?? (upload && body[upload.name]);
  if (typeof name === 'string' && name !== '') return toFile(value as Upload, name);
  throw new TypeError(
    `${id}: '${field}' needs a name: hand over new File([blob], 'name.ext') or { name: 'name.ext', stream }` +
      (upload ? `, or set '${upload.name}'` : ''),
  );
}

const isStreamed = (value: Field): value is StreamedFile => typeof value === 'object' && !(value instanceof Blob);

/** Browsers send streams over HTTP/2 alone, and only some of them do. */
const sendsStreams = () => !globalThis.navigator?.userAgent?.startsWith('Mozilla/');

function formData(fields: readonly [string, Field][]): EncodedBody {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value as string);
  return { body: form, init: unkept() };
}

/**
 * Node keeps a copy of whatever it sends, in case that it has to send it again, unless it is told that this never happens: by
 * both of these, of which other platforms refuse one.
 */
function unkept(): { redirect?: 'error'; window?: null } {
  const { process } = globalThis as { process?: { versions?: Readonly<Record<string, string>> } };
  return process?.versions?.['undici'] ? { redirect: 'error', window: null } : {};
}

/** A browser keeps a large Blob on the disk. */
async function collected([name, value]: [string, Field]): Promise<[string, Field]> {
  if (!isStreamed(value)) return [name, value];
  const blob = await new Response(streamOf(bytesOf(value))).blob();
  return [name, new File([blob], value.name, { type: value.type })];
}

const encoder = new TextEncoder();

/** The same bytes as those of a FormData, made while they are sent. */
function streamedForm(fields: readonly [string, Field][]): EncodedBody {
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
}

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
