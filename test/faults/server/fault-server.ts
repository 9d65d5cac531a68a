/** A server that breaks what a case says shall break. It writes bytes, not HTTP, so that it can break the protocol. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { IncomingReader, type Incoming } from './incoming.ts';

/** What is broken, and how. */
export interface Fault {
  /** Nobody listens. */
  readonly refused?: true;
  /** What is done with a new connection, before anything is read of it. */
  readonly accept?: (socket: Socket) => void;
  /** What is done with a request that came in whole; without it nothing is answered. */
  readonly answer?: (socket: Socket, request: Incoming, around: Surroundings) => void;
  /** Another server that answers like this; `around.elsewhere` is its address. */
  readonly elsewhere?: Fault;
  /** Serve TLS with this certificate. */
  readonly certificate?: 'good' | 'expired' | 'wrongName' | 'unknownAuthority';
  /** The address says https, and nobody there knows TLS. */
  readonly withoutTls?: true;
}

export interface Surroundings {
  /** Address of the server itself. */
  readonly url: string;
  readonly elsewhere: string;
  /** How many requests came before this one. */
  readonly before: number;
}

export interface FaultServer {
  readonly url: string;
  /** The requests that came in whole, in their order. */
  readonly requests: readonly Incoming[];
  /** The server elsewhere, if the fault has one. */
  readonly elsewhere?: FaultServer;
  /** Bytes that clients took, as far as the connections still know. */
  sentBytes(): number;
  close(): Promise<void>;
}

/** The certificates that a fault can ask for. */
export type Certificates = Readonly<Record<NonNullable<Fault['certificate']>, TlsOptions>>;

/** Starts a server on a free port of 127.0.0.1. */
export async function startFaultServer(fault: Fault, certificates?: Certificates): Promise<FaultServer> {
  if (fault.refused) return refusingServer();
  const elsewhere = fault.elsewhere && (await startFaultServer(fault.elsewhere, certificates));
  const requests: Incoming[] = [];
  const sockets = new Set<Socket>();
  let url = '';
  let sent = 0;
  const serve = (socket: Socket): void => {
    sockets.add(socket);
    // Whatever becomes of the connection is part of the fault.
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      sent += socket.bytesWritten;
    });
    fault.accept?.(socket);
    const reader = new IncomingReader();
    socket.on('data', (bytes) => {
      for (const request of reader.read(bytes)) {
        requests.push(request);
        fault.answer?.(socket, request, { url, elsewhere: elsewhere?.url ?? '', before: requests.length - 1 });
      }
    });
  };
  const certificate = fault.certificate && certificates?.[fault.certificate];
  if (fault.certificate && !certificate) throw new Error(`There is no certificate '${fault.certificate}'.`);
  const server = certificate ? createTlsServer(certificate, serve) : createServer(serve);
  server.on('tlsClientError', () => {});
  const { port } = await listening(server);
  url = `${certificate || fault.withoutTls ? 'https://localhost' : 'http://127.0.0.1'}:${port}`;
  return {
    url,
    requests,
    ...(elsewhere && { elsewhere }),
    sentBytes: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, sent),
    async close() {
      for (const socket of sockets) socket.destroy();
      await closed(server);
      await elsewhere?.close();
    },
  };
}

/**
 * An address where nobody listens. Its port is the near end of a connection, which keeps it from any other server: at a port that is
 * merely free, the next server to start could get the repetitions that were meant for nobody.
 */
async function refusingServer(): Promise<FaultServer> {
  const keeper = createServer();
  const { port } = await listening(keeper);
  const connection = connect(port, '127.0.0.1');
  await once(connection, 'connect');
  return {
    url: `http://127.0.0.1:${connection.localPort}`,
    requests: [],
    sentBytes: () => 0,
    async close() {
      connection.destroy();
      await closed(keeper);
    },
  };
}

const listening = (server: Server): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo));
  });

const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
