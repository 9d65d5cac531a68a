/** Refuses before sending what the vendor is known to refuse, and names the rule. The limits come from the description. */
import type { Operation } from './operation.ts';
import { nameOf, type Upload } from './upload.ts';

type Body = Readonly<Record<string, unknown>>;

/**
 * A check of the texts in a body.
 * @param longest How many characters a field may have.
 * @returns A function that throws TypeError if a text is longer.
 */
export const maxLengths =
  (longest: Readonly<Record<string, number>>) =>
  ({ id }: Operation, body: Body): void => {
    for (const [field, limit] of Object.entries(longest)) {
      const value = body[field];
      const length = typeof value === 'string' ? [...value].length : 0;
      if (length > limit) {
        throw new TypeError(`${id}: '${field}' has ${length} characters, at most ${limit} are allowed`);
      }
    }
  };

/** @throws TypeError if the name of a file has no extension, or files of its type are not made from that format. */
export function checkUpload({ id, upload }: Operation, body: Body): void {
  if (!upload) return;
  const file = body[upload.file] as Upload | undefined | null;
  const name = (file && nameOf(file)) ?? body[upload.name];
  if (typeof name !== 'string') return;
  const type = String(body[upload.type]);
  const formats = Object.hasOwn(upload.formats, type) ? upload.formats[type] : undefined;
  const format = /[^/\\]\.([^./\\]+)$/.exec(name)?.[1];
  if (format === undefined) {
    throw new TypeError(`${id}: '${name}' needs an extension${formats ? `, one of ${formats.join(', ')}` : ''}`);
  }
  if (formats && !formats.includes(format.toLowerCase())) {
    throw new TypeError(`${id}: '${name}' cannot become a '${type}', which is made from ${formats.join(', ')}`);
  }
}
