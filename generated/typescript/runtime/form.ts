/** Multipart bodies. */
import { checkUpload } from './checks.ts';
import type { EncodedBody, Operation } from './operation.ts';
import { nameOf, toFile, type StreamedFile, type Upload } from './upload.ts';
import { unkept } from './unkept.ts';

/** Value of a field of a form. */
export type Field = string | File | StreamedFile;

/** Makes the body of a form that holds a stream. */
export type FormStreamer = (fields: readonly [string, Field][]) => Promise<EncodedBody>;

/**
 * A form of the fields that have a value. Files keep their names, in UTF-8. The platform makes it, so that a file on a disk is
 * read while it is sent; one that holds a stream is made by `streams`.
 * @param streams `streamForm`.
 * @throws TypeError if a file has no name or one that the operation refuses, or is a stream and `streams` is missing.
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
  if (streams) return streams(fields);
  throw new TypeError(`${operation.id}: the client has no 'streams': give it streamForm, or send a Blob`);
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
    `${id}: '${field}' needs a name: { name, stream }${upload ? `, or '${upload.name}' in the body` : ''}`,
  );
}

export const isStreamed = (value: Field): value is StreamedFile =>
  typeof value === 'object' && !(value instanceof Blob);

export function formData(fields: readonly [string, Field][]): EncodedBody {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value as string);
  // The platform writes the type, with its boundary.
  return { body: form, headers: { 'content-type': null }, init: unkept() };
}
