/** Sends bytes that no HTTP client would send. */
import { connect } from 'node:net';
import { once } from 'node:events';

export interface RawResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Sends the bytes on a connection of their own, and reads until the mock closes it. The request asks it to. */
export async function sendRaw(origin: string, ...bytes: readonly (string | Buffer)[]): Promise<RawResponse> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  for (const part of bytes) socket.write(part);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  await once(socket, 'close');
  const text = Buffer.concat(chunks).toString();
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [line = '', ...lines] = head.split('\r\n');
  const headers = lines.map((each): [string, string] => {
    const colon = each.indexOf(':');
    return [each.slice(0, colon).toLowerCase(), each.slice(colon + 1).trim()];
  });
  return { status: Number(line.split(' ')[1]), headers: new Map(headers), body: rest.join('\r\n\r\n') };
}

/** The head of a request on a connection that is closed after it. */
export function head(line: string, headers: Readonly<Record<string, string | number>> = {}): string {
  const all = { host: 'mock', connection: 'close', authorization: 'Bearer x', ...headers };
  return `${line} HTTP/1.1\r\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
}

/** A whole request. */
export function whole(line: string, contentType: string | undefined, body: string | Buffer): Buffer {
  const type = contentType === undefined ? {} : { 'content-type': contentType };
  return Buffer.concat([
    Buffer.from(head(line, { ...type, 'content-length': Buffer.byteLength(body) })),
    Buffer.from(body),
  ]);
}
