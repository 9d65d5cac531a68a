/**
 * The judge of all clients. The base URL that a client gets carries the vector's id, so a client needs no hook for tests.
 * The judge compares each request with the vector's, replies, takes the client's report and compares that too.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { judgeReport } from './judge-report.ts';
import { judgeRequest } from './judge-request.ts';
import { fillOf, type Fill } from './placeholders.ts';
import { secretsOf } from './secrets.ts';
import type { Reply, Vector, VectorFile } from './vector.ts';

export interface Judge {
  /** The base URL for a client is `${url}/${id}`. */
  readonly url: string;
  /** What was wrong with a vector's exchanges; empty if all was right. */
  faultsOf(id: string): string[];
  /** Forgets what happened, so that another client can be judged. */
  reset(): void;
  close(): Promise<void>;
}

interface Case {
  readonly vector: Vector;
  readonly fill: Fill;
  readonly secrets: readonly string[];
  readonly faults: string[];
  requests: number;
  reports: number;
  /** When the reply before was sent, in milliseconds. */
  replied: number;
}

/** Milliseconds. A timer may ring a little early. */
const tolerance = 3;

export async function startJudge(files: readonly VectorFile[]): Promise<Judge> {
  const cases = new Map<string, Case>();
  const server = createServer((request, response) => {
    answer(cases, request, response).catch((error: unknown) => {
      response.writeHead(599).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const file of files) {
    for (const vector of file.vectors) {
      if (cases.has(vector.id)) throw new Error(`Two vectors have the id ${vector.id}.`);
      const fill = fillOf(`${url}/${vector.id}`, file.signatures);
      cases.set(vector.id, { vector, fill, secrets: secretsOf(file, vector), ...untouched() });
    }
  }
  return {
    url,
    faultsOf(id) {
      const found = cases.get(id);
      if (!found) return [`there is no vector ${id}`];
      const expected = found.vector.exchanges.length;
      const count = found.requests === expected ? [] : [`requests are ${found.requests}, expected are ${expected}`];
      const reports = found.reports === 1 ? [] : [`reports are ${found.reports}, expected is 1`];
      return [...found.faults, ...count, ...reports];
    },
    reset() {
      for (const one of cases.values()) Object.assign(one, untouched());
    },
    close: () => closeServer(server),
  };
}

const untouched = () => ({ faults: [], requests: 0, reports: 0, replied: 0 });

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}

async function answer(cases: Map<string, Case>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const arrived = performance.now();
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const [, id = '', target = ''] = /^\/([^/?]+)([/?].*)?$/.exec(request.url ?? '') ?? [];
  const found = cases.get(id);
  if (!found) throw new Error(`There is no vector for ${request.url ?? ''}.`);
  if (target === '/__report') {
    found.reports += 1;
    found.faults.push(...judgeReport(found.vector, body.toString(), found.fill, found.secrets));
    response.writeHead(204).end();
    return;
  }
  const exchange = found.vector.exchanges[found.requests];
  found.requests += 1;
  if (!exchange) throw new Error(`The vector ${id} has no request ${found.requests}: ${request.method} ${target}.`);
  const waited = arrived - found.replied;
  if (exchange.afterMs !== undefined && waited < exchange.afterMs - tolerance) {
    found.faults.push(`request ${found.requests} comes after ${waited} ms, expected is ${exchange.afterMs} at least`);
  }
  const { method = '', headers } = request;
  found.faults.push(...(await judgeRequest(exchange.request, { method, target, headers, body }, found.fill)));
  send(exchange.reply, found.fill, response);
  found.replied = performance.now();
}

/**
 * Each reply ends its connection. Else a client's platform might send a request again by itself, on a connection that was
 * reset when it had been used before, and the vectors about resets would depend on what was sent earlier.
 */
function send({ status, headers = {}, json, text, base64, close }: Reply, fill: Fill, response: ServerResponse): void {
  if (status === undefined) {
    response.socket?.resetAndDestroy();
    return;
  }
  const filled = Object.entries(headers).map(([name, value]) => [name, fill(value)] as const);
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  const content = json === undefined ? fill(text ?? '') : fill(JSON.stringify(json));
  const body = base64 === undefined ? Buffer.from(content) : Buffer.from(base64, 'base64');
  const promised = close ? { 'content-length': body.length + 1 } : {};
  response.writeHead(status, { connection: 'close', ...type, ...promised, ...Object.fromEntries(filled) });
  if (close) response.write(body, () => response.socket?.destroy());
  else response.end(body);
}
