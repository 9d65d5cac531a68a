/** A server that shows in every error what it was sent. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { canaries, madeSignature, type Canary } from '../canaries.ts';
import { apis, namedCalls, successOf } from '../calls.ts';
import { dumpOf, incoming, type Incoming } from './echo.ts';
import { faults, succeed } from './faults.ts';
import type { Place } from '../plan.ts';
import type { Operation } from '../../../scripts/model/types.ts';
import type { Reply } from '../../conformance/vectors.ts';

export interface EchoServer {
  readonly url: string;
  /** The secrets that arrived. */
  readonly received: ReadonlyMap<string, Canary>;
  /** Number of requests. */
  requests(): number;
  close(): Promise<void>;
}

/** Those with the fewest parameters first, since one would match what is a name of its own elsewhere. */
const routes = apis
  .flatMap(({ operations }) => operations)
  .map((operation) => ({ operation, parts: operation.path.split(/\{[^}]+\}/) }))
  .sort((one, other) => one.parts.length - other.parts.length)
  .map(({ operation, parts }) => ({ operation, path: new RegExp(`^${parts.join('[^/]+')}$`) }));

export async function startEchoServer(): Promise<EchoServer> {
  const received = new Map<string, Canary>();
  let requests = 0;
  const server = createServer((request, response) => {
    requests++;
    // What a client does with its connection is its own affair.
    request.on('error', () => {});
    read(request)
      .then((body) => {
        const read = incoming(request, body);
        for (const secret of read.secrets) keep(received, secret);
        answer(read, response, url());
      })
      .catch((error: unknown) => response.socket?.destroy(error as Error));
  });
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url(),
    received,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function keep(received: Map<string, Canary>, secret: string): void {
  const known = Object.values(canaries).find(({ value }) => value === secret) ?? madeSignature(secret);
  received.set(secret, known ?? { name: 'another secret', value: secret, words: [secret] });
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
}

/** Answers by the base URL of the client: `/<fault>/<place>/<call>`. */
function answer(read: Incoming, response: ServerResponse, url: string): void {
  const { method, url: target = '/' } = read.request;
  const path = target.replace(/\?.*/s, '');
  const [, fault, place, call, rest = ''] = /^\/([^/]+)\/([^/]+)\/([^/]+)(\/.*)$/.exec(path) ?? [];
  const started = namedCalls.find(({ name }) => name === call)?.operation;
  const chosen = faults.find(({ name }) => name === fault);
  if (!started || !chosen) return elsewhere(read, response);
  const file = `${url}/${fault}/${place}/${call}/file/${canaries.address.words[0]}/report.docx?Signature=${canaries.address.value}`;
  const operation = routes.find((route) => route.operation.httpMethod === method && route.path.test(rest))?.operation;
  const success: Reply = operation ? successOf(operation, file) : { status: 200, text: 'the content of a file' };
  if (placeOf(operation, started) === place) chosen.answer(read, response, success);
  else succeed(response, success);
}

/** Which request of a call it is. */
function placeOf(operation: Operation | undefined, started: Operation): Place {
  if (operation === undefined) return 'download';
  if (operation.id === started.id) return 'call';
  return operation.security.length === 0 ? 'token' : 'poll';
}

/** Where redirects lead. */
function elsewhere(read: Incoming, response: ServerResponse): void {
  if (read.request.url?.startsWith('/loop')) response.writeHead(302, { location: read.request.url });
  else response.writeHead(500);
  response.end(dumpOf(read));
}
