/** A request as it goes over the wire, and how it is sent: by Node's own client, which leaves a path as it is written. */
import { Agent, request as send } from 'node:http';

export interface WireRequest {
  readonly method: string;
  /** Below the mock's origin, percent-encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

/** How long an answer may take before it counts as none. */
const patience = 30_000;

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** @throws Error if there is no answer. */
export function sendWire(origin: string, { method, path, headers, body }: WireRequest): Promise<Reply> {
  const { hostname, port } = new URL(origin);
  // Node tells no length of the body of a GET, which would then be taken for the next request.
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
  const options = { hostname, port, method, path, headers: { ...headers, ...length }, agent, timeout: patience };
  return new Promise((resolve, reject) => {
    const outgoing = send(options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.once('error', reject);
      incoming.once('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.once('timeout', () => outgoing.destroy(new Error(`${method} ${path}: no answer in ${patience} ms`)));
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}
