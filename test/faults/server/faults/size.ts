/** Bodies that are too large, or unfold to what is too large. */
import { gzipSync } from 'node:zlib';
import type { Fault } from '../fault-server.ts';
import { answers, answersAndEnds, chunk, chunkedJson, headOf, json, pour, text } from '../reply.ts';

const tenGigabytes = 10 * 2 ** 30;
const piece = ' '.repeat(65_536);
const announced = headOf(200, { ...json, 'Content-Length': String(tenGigabytes) });

export const announcedOnly = answers(announced);
export const announcedAndSent: Fault = {
  answer: (socket) => {
    socket.write(announced);
    pour(socket, piece, tenGigabytes);
  },
};
export const endlessBody: Fault = {
  answer: (socket) => {
    socket.write(headOf(200, chunkedJson));
    pour(socket, chunk(piece));
  },
};
export const endlessBodyWithoutLength: Fault = {
  answer: (socket) => {
    socket.write(headOf(200, { ...json, Connection: 'close' }));
    pour(socket, piece);
  },
};
/** A failure whose body has no end. */
export const endlessFailure: Fault = {
  answer: (socket) => {
    socket.write(headOf(400, chunkedJson));
    pour(socket, chunk(piece));
  },
};
/** A body in 50,000 chunks of a byte each. */
export const tinyChunks: Fault = {
  answer: (socket) => {
    socket.write(headOf(200, chunkedJson));
    socket.write('1\r\n \r\n'.repeat(50_000));
    socket.write(`${chunk(text)}0\r\n\r\n`);
  },
};
/** A body of a little more than a MiB, and good. */
export const overOneMebibyte: Fault = {
  answer: (socket) => {
    const body = text + ' '.repeat(2 ** 20);
    socket.write(headOf(200, { ...json, 'Content-Length': String(body.length) }) + body);
  },
};

const zipped = (body: string | Buffer): Fault => {
  const bytes = Buffer.from(body);
  return answersAndEnds(
    headOf(200, { ...json, 'Content-Encoding': 'gzip', 'Content-Length': String(bytes.length) }),
    bytes,
  );
};

const gzip = gzipSync(text);
export const gzipThatIsCut = zipped(gzip.subarray(0, gzip.length - 12));
export const gzipThatIsNone = zipped(text);

let bomb: Buffer | undefined;

/** Ten GB of spaces, eighty times the same 128 MiB, which take up ten MB. */
export const gzipBomb: Fault = {
  answer: (socket) => {
    bomb ??= gzipSync(Buffer.alloc(2 ** 27, ' '));
    const length = String(80 * bomb.length);
    socket.write(headOf(200, { ...json, 'Content-Encoding': 'gzip', 'Content-Length': length }));
    pour(socket, bomb, 80 * bomb.length);
  },
};
