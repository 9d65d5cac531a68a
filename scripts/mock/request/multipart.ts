/** Cuts a multipart body down while it streams in: of a file only the size is kept, so that no upload is too large. */
import type { IncomingMessage } from 'node:http';
import { Dicer } from '@fastify/busboy';
import { Problem } from '../refusal/problem.ts';

/** Bytes that all parts but files may have together. */
const fieldLimit = 4 << 20;
const partLimit = 1000;
/** The engine finds parts by this; it cannot stand in a value, because values are percent-encoded. */
const boundary = 'collab-openapi-mock';

type Headers = Readonly<Record<string, readonly string[] | undefined>>;

interface Part {
  readonly name: string;
  readonly isFile: boolean;
  readonly chunks: Buffer[];
  size: number;
}

export interface SmallMultipart {
  readonly contentType: string;
  readonly body: string;
}

/**
 * Reads a multipart body to its end.
 * @returns the same parts in a small body in the one form that the engine understands without fail: every part has a name,
 *   values are percent-encoded, and a file is replaced by its size.
 * @throws Problem `malformed-body`, `body-too-large`.
 */
export async function readMultipart(request: IncomingMessage, sentBoundary: string): Promise<SmallMultipart> {
  const parts: Part[] = [];
  let problem: Problem | undefined;
  let kept = 0;
  const dicer = new Dicer({ boundary: sentBoundary });
  const fail = (detail: string) => (problem ??= malformed(detail));
  dicer.on('error', (error) => fail(error.message));
  dicer.on('part', (stream) => {
    let part: Part | undefined;
    stream.on('error', (error) => fail(error.message));
    stream.on('header', (headers) => {
      part = readHeaders(headers as Headers);
      if (part === undefined) fail(`Part ${parts.length + 1} has no name in its Content-Disposition`);
      else if (parts.push(part) > partLimit) problem ??= tooLarge(`It has more than ${partLimit} parts`);
    });
    stream.on('data', (chunk: Buffer) => {
      if (!part) return;
      part.size += chunk.length;
      if (part.isFile || problem) return;
      kept += chunk.length;
      if (kept > fieldLimit) problem ??= tooLarge(`Its fields that are no files have more than ${fieldLimit} bytes`);
      else part.chunks.push(chunk);
    });
  });
  // Not events.once: it would reject on 'error', which comes before 'finish' here.
  const finished = new Promise<void>((resolve) => dicer.once('finish', resolve));
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (!dicer.write(chunk)) {
      await Promise.race([new Promise<void>((resolve) => dicer.once('drain', resolve)), finished]);
    }
  }
  dicer.end();
  await finished;
  if (problem) throw problem;
  if (parts.length === 0) throw malformed(`It holds no part that is delimited by the boundary '${sentBoundary}'`);
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: write(parts) };
}

function readHeaders(headers: Headers): Part | undefined {
  const disposition = Buffer.from(headers['content-disposition']?.[0] ?? '', 'latin1').toString();
  const name = parameter(disposition, 'name');
  if (name === undefined) return undefined;
  return { name, isFile: /;\s*filename\*?\s*=/i.test(disposition), chunks: [], size: 0 };
}

function parameter(header: string, name: string): string | undefined {
  // A backslash escapes with some clients. With others, browsers among them, it is a character like any, even the last one.
  const [, escaped, literal, plain] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|"([^"]*)"|([^\\s;"]+))`, 'i').exec(header) ?? [];
  return escaped?.replace(/\\(.)/g, '$1') ?? literal ?? plain;
}

function write(parts: readonly Part[]): string {
  const texts = parts.map(({ name, isFile, chunks, size }) => {
    const value = isFile ? `file of ${size} bytes` : Buffer.concat(chunks).toString();
    return `--${boundary}\r\nContent-Disposition: form-data; name="${encode(name)}"\r\n\r\n${encode(value)}\r\n`;
  });
  return `${texts.join('')}--${boundary}--\r\n`;
}

/** The engine decodes names and values, and refuses what encodeURIComponent leaves as it is. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

function malformed(detail: string): Problem {
  const message = `The multipart body cannot be read. ${detail}`;
  return new Problem('malformed-body', message, {
    violations: [{ place: 'body', message }],
    hint: 'Let the HTTP client build the body and its Content-Type, for example with FormData or curl -F.',
  });
}

function tooLarge(why: string): Problem {
  return new Problem('body-too-large', `The multipart body is too large. ${why}`, {
    hint: 'Send large content as a file: a part with a filename may have any size.',
  });
}
