/** A connection on which anything is sent, and what comes back until it is closed. */
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

/** How long the mock may take to close a connection whose other end says that it has sent all. */
const patience = 20_000;

export interface Exchange {
  /** Statuses of all responses, in their order. */
  readonly statuses: readonly number[];
  readonly text: string;
}

/** Opens a connection. */
export async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  // The mock hangs up on some of what comes here; what then fails is the sending.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/**
 * Sends the bytes, says that no more will come, and reads to the end.
 *
 * @param wanted The number of answers to wait for before it is said that no more will come, which makes the mock forget requests
 *   that it has not answered yet; undefined waits until nothing comes for a moment.
 * @throws Error if the mock leaves the connection open.
 */
export async function exchange(port: number, parts: readonly (string | Buffer)[], wanted?: number): Promise<Exchange> {
  const socket = await open(port);
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
  const statuses = () => [...text.matchAll(/HTTP\/1\.1 (\d{3}) [A-Z]/g)].map(([, status]) => Number(status));
  // Not events.once, which an error would end before.
  const closed = new Promise<true>((resolve) => socket.once('close', () => resolve(true)));
  for (const part of parts) {
    if (socket.writable && !socket.write(part))
      await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), closed]);
  }
  let before = -1;
  const start = Date.now();
  while (!socket.closed && Date.now() - start < patience) {
    if (wanted === undefined ? text.length === before : statuses().length >= wanted) break;
    before = text.length;
    await setTimeout(wanted === undefined ? 20 : 5);
  }
  socket.end();
  const isClosed = await Promise.race([closed, setTimeout(patience, false, { ref: false })]);
  socket.destroy();
  if (isClosed) return { statuses: statuses(), text };
  throw new Error(`The mock left a connection open for ${patience} ms after: ${String(parts[0]).slice(0, 200)}`);
}
