/** Hands bytes on to another server, and keeps the requests among them. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { IncomingReader, type Incoming } from './incoming.ts';

export interface Relay {
  readonly url: string;
  readonly requests: readonly Incoming[];
  close(): Promise<void>;
}

/** @param target Origin of the other server. */
export async function startRelay(target: string): Promise<Relay> {
  const { hostname, port } = new URL(target);
  const requests: Incoming[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const other = connect(Number(port), hostname);
    const reader = new IncomingReader();
    client.on('data', (bytes) => requests.push(...reader.read(bytes)));
    for (const socket of [client, other]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        client.destroy();
        other.destroy();
        sockets.delete(socket);
      });
    }
    client.pipe(other).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
