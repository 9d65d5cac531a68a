/** Requests as they come in. Only what the clients of this project send is understood. */

export interface Incoming {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** All lines of the head, as they were sent. */
  readonly head: string;
  readonly body: Buffer;
}

/** Collects the bytes of a connection and hands out each request that is complete. */
export class IncomingReader {
  #bytes = Buffer.alloc(0);

  /** The requests that these bytes complete. */
  read(bytes: Buffer): Incoming[] {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    const requests: Incoming[] = [];
    for (let next = this.#next(); next; next = this.#next()) requests.push(next);
    return requests;
  }

  #next(): Incoming | undefined {
    const end = this.#bytes.indexOf('\r\n\r\n');
    if (end < 0) return undefined;
    const head = this.#bytes.toString('latin1', 0, end);
    const rest = this.#bytes.subarray(end + 4);
    const framed = /^transfer-encoding:\s*chunked/im.test(head) ? chunked(rest) : sized(head, rest);
    if (!framed) return undefined;
    this.#bytes = Buffer.from(rest.subarray(framed.length));
    const [, method = '', target = ''] = /^(\S+) (\S+)/.exec(head) ?? [];
    return { method, target, head, body: framed.body };
  }
}

interface Framed {
  readonly body: Buffer;
  /** How many bytes it takes up. */
  readonly length: number;
}

function sized(head: string, rest: Buffer): Framed | undefined {
  const length = Number(/^content-length:\s*(\d+)/im.exec(head)?.[1] ?? 0);
  return rest.length < length ? undefined : { body: rest.subarray(0, length), length };
}

function chunked(rest: Buffer): Framed | undefined {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const line = rest.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const size = Number.parseInt(rest.toString('latin1', at, line), 16);
    const start = line + 2;
    at = start + size + 2;
    if (rest.length < at) return undefined;
    if (size === 0) return { body: Buffer.concat(chunks), length: at };
    chunks.push(rest.subarray(start, start + size));
  }
}
