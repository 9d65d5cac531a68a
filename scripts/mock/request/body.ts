/** Reads the body of a request into the form that the engine validates. */
import type { IncomingMessage } from 'node:http';
import type { Operation } from '../../model/types.ts';
import { depthOf } from '../json.ts';
import { readMultipart } from './multipart.ts';
import { Problem } from '../refusal/problem.ts';

/** Bytes that a JSON body may have. */
export const jsonLimit = 16 << 20;

/** How deep a JSON body may be nested: what goes through it takes stack for each level. */
const depthLimit = 1000;

export interface Body {
  /** undefined: there is none. */
  readonly value: unknown;
  /** What the same request, when it is repeated, has in common with this one. */
  readonly text: string;
  /** Replace those of the request. */
  readonly headers: Readonly<Record<string, string>>;
}

/** @throws Problem for a body that the operation doesn't take or that cannot be read. The request is then read to its end. */
export async function readBody(request: IncomingMessage, operation: Operation): Promise<Body> {
  try {
    return await read(request, operation);
  } catch (error) {
    await drain(request);
    throw error;
  }
}

/** Reads what is left of a request and forgets it: a client that is still sending may not look for an answer yet. */
export async function drain(request: IncomingMessage): Promise<void> {
  if (request.readableEnded || request.destroyed) return;
  await new Promise<void>((resolve) => {
    request
      .once('end', resolve)
      .once('close', resolve)
      .once('error', () => resolve());
    request.resume();
  });
}

async function read(request: IncomingMessage, operation: Operation): Promise<Body> {
  const { headers } = request;
  const isSent = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (!isSent) return { value: undefined, text: '', headers: { 'content-length': '0' } };
  const declared = operation.body?.mediaType;
  const sent = headers['content-type'];
  const type = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)\s*(;.*)?$/.exec(sent ?? '')?.[1]?.toLowerCase();
  if (type === undefined || type !== declared) {
    // A chunked body may turn out to be empty, and then it needs no type.
    if (headers['content-length'] === undefined && (await isEmpty(request))) {
      return { value: undefined, text: '', headers: { 'content-length': '0' } };
    }
    throw unsupported(operation, sent);
  }
  const coding = headers['content-encoding'];
  if (coding !== undefined && coding.toLowerCase() !== 'identity') {
    throw unsupported(operation, `${type} with Content-Encoding ${coding}`);
  }
  const charset = /;\s*charset="?([^";\s]+)/i.exec(sent ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw unsupported(operation, sent);
  return type === 'multipart/form-data' ? readParts(request, sent ?? '') : readJson(request);
}

async function readParts(request: IncomingMessage, contentType: string): Promise<Body> {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined || boundary.length > 70) {
    const message = `The Content-Type '${contentType}' has no boundary of 1 to 70 characters`;
    throw new Problem('malformed-body', message, {
      violations: [{ place: 'header/content-type', message }],
      hint: 'Leave the Content-Type to the HTTP client that builds the body: it knows the boundary.',
    });
  }
  const { contentType: type, body } = await readMultipart(request, boundary);
  return {
    value: body,
    text: body,
    headers: { 'content-type': type, 'content-length': String(Buffer.byteLength(body)) },
  };
}

async function readJson(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= jsonLimit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > jsonLimit) {
    throw new Problem('body-too-large', `The JSON body has ${size} bytes, the mock takes ${jsonLimit}`, {
      hint: 'Send less in one request. This is a limit of the mock, not of the vendor.',
    });
  }
  if (size === 0) return { value: undefined, text: '', headers: { 'content-length': '0' } };
  const text = decode(Buffer.concat(chunks));
  if (depthOf(text) > depthLimit) {
    throw new Problem('body-too-large', `The JSON body is nested deeper than ${depthLimit} levels`, {
      hint: 'Send less deep data. This is a limit of the mock, not of the vendor.',
    });
  }
  return { value: parse(text), text, headers: { 'content-type': 'application/json', 'content-length': String(size) } };
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw malformed('The bytes are not UTF-8', 'Encode the body as UTF-8.');
  }
}

function parse(text: string): unknown {
  if (text.startsWith('\uFEFF')) throw malformed('It starts with a byte order mark', 'Leave the byte order mark off.');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(error instanceof Error ? error.message : String(error), 'Send JSON as RFC 8259 defines it.');
  }
}

function malformed(why: string, hint: string): Problem {
  const message = `The body is not JSON: ${why}`;
  return new Problem('malformed-body', message, { violations: [{ place: 'body', message }], hint });
}

function unsupported({ id, body }: Operation, sent: string | undefined): Problem {
  const message = `${id} was sent a body of ${sent === undefined ? 'unnamed media type' : `type '${sent}'`}`;
  return new Problem('unsupported-body', message, {
    violations: [{ place: 'header/content-type', message }],
    hint: body
      ? `Send Content-Type: ${body.mediaType}, in UTF-8 and without Content-Encoding.`
      : 'Send no body: the operation takes none.',
  });
}

async function isEmpty(request: IncomingMessage): Promise<boolean> {
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) size += chunk.length;
  return size === 0;
}
