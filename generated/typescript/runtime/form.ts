/** Multipart bodies. */
import { checkUpload } from './checks.ts';
import type { EncodedBody, Operation } from './operation.ts';
import { nameOf, toFile, type StreamedFile, type Upload } from './upload.ts';
import { unkept } from './unkept.ts';

/** Value of a field of a form. */
export type Field = string | File | StreamedFile;

/** Makes a body that is sent as its streams are read; undefined where the platform cannot send one. */
export type FormStreamer = (fields: readonly [string, Field][]) => EncodedBody | undefined;

/**
 * A form of the fields that have a value. Files keep their names, in UTF-8. The platform makes it, so that a file on a disk is
 * read while it is sent; one that holds a stream is made by `streams`.
 * @param streams `streamForm`; without it, or where the platform does not send streams, they are collected in memory.
 * @throws TypeError if a file has no name or one that the operation refuses.
 */
export async function encodeForm(
  operation: Operation,
  body: Readonly<Record<string, unknown>>,
  streams?: FormStreamer,
): Promise<EncodedBody> {
  checkUpload(operation, body);
  const fields = Object.entries(body)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]): [string, Field] => [name, fieldOf(operation, body, name, value)]);
  if (!fields.some(([, value]) => isStreamed(value))) return formData(fields);
  return streams?.(fields) ?? formData(await Promise.all(fields.map(collected)));
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

function formData(fields: readonly [string, Field][]): EncodedBody {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value as string);
  return { body: form, init: unkept() };
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
