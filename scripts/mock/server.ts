/** Listens on a port, and answers what isn't even HTTP. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Handler } from './handler.ts';
import { Problem } from './refusal/problem.ts';

export interface ListenOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** 127.0.0.1 by default. */
  readonly host?: string;
}

export interface RunningMock {
  /** Origin, such as `http://127.0.0.1:4010`. An API's base URL is this, a slash, and its name. */
  readonly url: string;
  /** Stops listening and cuts open connections. A second call does nothing. */
  close(): Promise<void>;
}

/** The mock cannot listen where it should. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** @throws ListenError for a port that is taken or a host that isn't this machine's. */
export async function listen(handler: Handler, { port = 0, host = '127.0.0.1' }: ListenOptions): Promise<RunningMock> {
  // A body may take as long as it needs. Without a limit for it Node sets none for headers either.
  const server = createServer({
    maxHeaderSize: 64 << 10,
    requestTimeout: 0,
    headersTimeout: 60_000,
    // Tests pause between two calls. A call sent just as Node's usual five seconds are over would be lost.
    keepAliveTimeout: 65_000,
    requireHostHeader: false,
  });
  const pending = new WeakMap<Duplex, Set<ServerResponse>>();
  server.on('request', (request, response) => {
    const responses = pending.get(request.socket) ?? new Set();
    pending.set(request.socket, responses.add(response));
    response.once('close', () => responses.delete(response));
    handler(request, response);
  });
  server.on('clientError', (error, socket) => void refuseBroken(error, socket, pending.get(socket) ?? new Set()));
  server.on('connect', refuseTunnel);
  server.on('checkExpectation', refuseExpectation);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, resolve);
  });
  return { url: urlOf(server, host), close: () => close(server) };
}

function urlOf(server: Server, host: string): string {
  const { port, family } = server.address() as AddressInfo;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : host;
  return `http://${family === 'IPv6' && name.includes(':') ? `[${name}]` : name}:${port}`;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  await new Promise<void>((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken. Stop what listens there, or choose another with --port N.`,
    EACCES: `Port ${port} on ${host} needs rights that this user lacks. Choose one above 1023 with --port N.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Choose another with --host H.`,
    ENOTFOUND: `${host} is no known host. Choose another with --host H.`,
  };
  return new ListenError(reasons[error.code ?? ''] ?? `The mock cannot listen on ${host}:${port}: ${error.message}`);
}

const refused = new WeakSet<Duplex>();

async function refuseBroken(
  error: NodeJS.ErrnoException,
  socket: Duplex,
  pending: ReadonlySet<ServerResponse>,
): Promise<void> {
  if (error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  // What comes after the broken bytes is broken as well.
  if (refused.has(socket)) return;
  refused.add(socket);
  // Requests before the broken one are answered first, or this would be taken for the answer to one of them.
  const whole = [...pending].filter(({ req }) => req.complete);
  await Promise.all(whole.map((response) => once(response, 'close')));
  refuse(problemOf(error), socket);
}

function problemOf({ code, message }: NodeJS.ErrnoException): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Problem('header-too-large', 'The headers have more than 64 KiB', {
        hint: 'Send less in headers and URL.',
      });
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem('slow-headers', 'The headers did not come to their end in a minute', {
        hint: 'Send the headers at once. A body may take as long as it needs.',
      });
    default:
      return new Problem('malformed-http', `The request cannot be parsed: ${message}`, {
        hint: 'Percent-encode every byte of the URL that is not ASCII, and send headers as RFC 9112 defines them.',
      });
  }
}

/** Without this Node would hang up on a CONNECT. */
function refuseTunnel({ url = '' }: IncomingMessage, socket: Duplex): void {
  const hint = 'Send requests to the mock itself: its URL is a base URL, not that of a proxy.';
  refuse(new Problem('unknown-method', `The mock is no proxy and opens no tunnel to ${url}`, { hint }), socket);
}

/** Without this Node would answer an expectation that it doesn't know with a bare 417. */
function refuseExpectation({ headers }: IncomingMessage, response: ServerResponse): void {
  const detail = `The mock cannot meet 'Expect: ${headers.expect}'`;
  const hint = 'Send Expect: 100-continue, or leave the header off.';
  new Problem('unknown-expectation', detail, { violations: [{ place: 'header/expect', message: detail }], hint }).send(
    response.setHeader('connection', 'close'),
  );
}

/** Milliseconds for which the mock listens to a client whom it has answered that it will not. */
const lingering = 2000;

function refuse(problem: Problem, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const headers = { ...problem.headers, 'content-length': Buffer.byteLength(problem.body), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} Refused\r\n${lines.join('')}\r\n${problem.body}`);
  // Hung up on at once, a client that is still sending would get a reset in place of the answer.
  setTimeout(() => socket.destroy(), lingering).unref();
}
