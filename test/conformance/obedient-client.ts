/** A client without a language: it sends, byte for byte, what a vector expects. */
import { request } from 'node:http';
import type { Json } from '../../scripts/model/types.ts';
import { mapTexts } from './compare.ts';
import { fillOf } from './placeholders.ts';
import type { ExpectedRequest, Vector, VectorFile } from './vector.ts';

export interface Sent {
  method: string;
  target: string;
  headers: Record<string, string>;
  body: string | Buffer;
}

/** What came back; no status if the connection was reset, before the reply or in the middle of it. */
export interface Answer {
  readonly status: number | undefined;
  readonly body: Buffer;
}

/** The request that a vector expects, as bytes. */
export async function requestOf(expected: ExpectedRequest, { signatures }: VectorFile, base: string): Promise<Sent> {
  const fill = fillOf(base, signatures);
  const { method, target, headers = {}, json, text, form } = expected;
  const filled = Object.entries(headers).map(([name, value]) => [name, fill(value)] as const);
  const sent: Sent = { method, target: fill(target), headers: Object.fromEntries(filled), body: '' };
  if (json !== undefined || text !== undefined) {
    sent.headers['content-type'] = 'application/json; charset=utf-8';
    sent.body = text ?? JSON.stringify(json);
  } else if (form) {
    const parts = new FormData();
    for (const [name, part] of Object.entries(form)) {
      if (typeof part === 'string') parts.append(name, part);
      else parts.append(name, new File([Buffer.from(part.base64, 'base64')], part.name));
    }
    const encoded = new Response(parts);
    sent.headers['content-type'] = encoded.headers.get('content-type') ?? '';
    sent.body = Buffer.from(await encoded.arrayBuffer());
  }
  return sent;
}

/** Sends bytes as they are: fetch would repair them. */
export function send(judgeUrl: string, id: string, { method, target, headers, body }: Sent): Promise<Answer> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(judgeUrl);
    const sending = request({ hostname, port, method, path: `/${id}${target}`, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('close', () => {
        resolve({ status: response.complete ? response.statusCode : undefined, body: Buffer.concat(chunks) });
      });
      response.on('error', () => {});
    });
    sending.on('error', () => resolve({ status: undefined, body: Buffer.alloc(0) })).end(body);
  });
}

/** What a client reports that made of the replies what the vector expects. */
export function reportOf(vector: Vector, { signatures }: VectorFile, base: string): Json {
  if (vector.error) return { error: { message: '', ...vector.error } };
  return { result: mapTexts(vector.result ?? null, fillOf(base, signatures)) };
}
