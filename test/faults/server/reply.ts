/** The bytes of answers. */
import type { Socket } from 'node:net';
import type { Fault } from './fault-server.ts';

/** Header lines by name; several lines where the value is a list. */
export type HeaderLines = Readonly<Record<string, string | readonly string[]>>;

/** A status line and headers, with the empty line after them. */
export function headOf(status: number | string, headers: HeaderLines = {}): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((each) => `${name}: ${each}\r\n`),
  );
  return `HTTP/1.1 ${status}${typeof status === 'number' ? ' Status' : ''}\r\n${lines.join('')}\r\n`;
}

/** An answer that is as it should be. */
export function whole(body: string | Buffer, status = 200, headers: HeaderLines = {}): Buffer {
  const bytes = Buffer.from(body);
  const all = { 'Content-Type': 'application/json', ...headers, 'Content-Length': String(bytes.length) };
  return Buffer.concat([Buffer.from(headOf(status, all), 'latin1'), bytes]);
}

/** A chunk of a body with `Transfer-Encoding: chunked`. */
export const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;

export const json = { 'Content-Type': 'application/json' } as const;
export const chunkedJson = { ...json, 'Transfer-Encoding': 'chunked' } as const;

/** An answer that calls of all kinds can read: what getPlainText, getServer and a call without a result are given. */
export const text = '{"code":200,"content":"text","server":{"name":"server"}}';

/** Answers each request with these bytes. */
export const answers = (...parts: readonly (string | Buffer)[]): Fault => ({
  answer: (socket) => {
    for (const part of parts) socket.write(part);
  },
});

/** Answers each request with these bytes, and then says that nothing more will come. */
export const answersAndEnds = (...parts: readonly (string | Buffer)[]): Fault => ({
  answer: (socket) => {
    socket.end(Buffer.concat(parts.map((part) => Buffer.from(part))));
  },
});

/** Writes one piece after the other, as fast as they are taken, until the connection ends or `most` bytes are written. */
export function pour(socket: Socket, piece: string | Buffer, most = Infinity): void {
  const bytes = Buffer.from(piece);
  let left = most;
  const next = (): void => {
    while (left > 0 && !socket.destroyed) {
      left -= bytes.length;
      if (!socket.write(bytes)) return;
    }
  };
  socket.on('drain', next);
  next();
}

/** Writes one piece every so many milliseconds, until the connection ends. */
export function drip(socket: Socket, piece: string, everyMs = 20): void {
  const timer = setInterval(() => socket.write(piece), everyMs);
  socket.once('close', () => clearInterval(timer));
}
