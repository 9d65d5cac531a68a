/** Answers whose framing is broken: where they begin and end. */
import type { Fault } from '../fault-server.ts';
import { answers, answersAndEnds, chunk, chunkedJson, headOf, json, pour, text } from '../reply.ts';

const half = text.slice(0, text.length / 2);
const length = String(text.length);

export const truncatedWithLength = answersAndEnds(headOf(200, { ...json, 'Content-Length': length }), half);
export const truncatedWithoutLength = answersAndEnds(headOf(200, { ...json, Connection: 'close' }), half);
export const truncatedChunks = answersAndEnds(headOf(200, chunkedJson), chunk(half));
/** All chunks but the last, which is empty. */
export const missingLastChunk = answersAndEnds(headOf(200, chunkedJson), chunk(text));

export const chunkSizeIsNoNumber = answersAndEnds(headOf(200, chunkedJson), `zz\r\n${text}\r\n0\r\n\r\n`);
export const chunkSizeIsNegative = answersAndEnds(headOf(200, chunkedJson), `-5\r\n${text}\r\n0\r\n\r\n`);
export const chunkSizeIsHuge = answersAndEnds(headOf(200, chunkedJson), `FFFFFFFFFFFFFFFFF\r\n${text}\r\n0\r\n\r\n`);
export const chunkIsLongerThanItsSize = answersAndEnds(headOf(200, chunkedJson), `5\r\n${text}\r\n0\r\n\r\n`);
/** The size of a chunk is followed by an extension that never ends. */
export const endlessChunkExtension: Fault = {
  answer: (socket) => {
    socket.write(`${headOf(200, chunkedJson)}5;`);
    pour(socket, 'x'.repeat(65_536));
  },
};

export const twoLengths = answersAndEnds(headOf(200, { ...json, 'Content-Length': [length, '5'] }), text);
export const lengthIsNoNumber = answersAndEnds(headOf(200, { ...json, 'Content-Length': '1e3' }), text);
export const lengthIsNegative = answersAndEnds(headOf(200, { ...json, 'Content-Length': '-1' }), text);

export const anotherProtocol = answersAndEnds('SSH-2.0-OpenSSH_9.6\r\n');
export const statusIsNoNumber = answersAndEnds(headOf('OK fine'), text);
export const headerWithNul = answersAndEnds(headOf(200, { ...json, 'X-Nul': 'a\0b', 'Content-Length': length }), text);

/** Interim answers before the real one. */
export const interimAnswers = answers(
  headOf('102 Processing'),
  headOf('103 Early Hints', { Link: '</style.css>; rel=preload' }),
  headOf(200, { ...json, 'Content-Length': length }),
  text,
);
/** It invites to send a body that is under way already. */
export const lateInvitation = answers(headOf('100 Continue'), headOf(200, { ...json, 'Content-Length': length }), text);
export const endlessInterimAnswers: Fault = { answer: (socket) => pour(socket, headOf('100 Continue').repeat(500)) };
export const switchedProtocols = answers(
  headOf('101 Switching Protocols', { Upgrade: 'other', Connection: 'Upgrade' }),
);

/** Each of these headers stands there twice, or more often. */
export const duplicateHeaders = answers(
  headOf(200, {
    'Content-Type': ['application/json', 'text/html'],
    Date: ['Sun, 06 Nov 1994 08:49:37 GMT', 'Mon, 07 Nov 1994 08:49:37 GMT'],
    'X-Request-Id': ['one', 'two'],
    'Content-Length': length,
  }),
  text,
);
export const hugeHeader: Fault = {
  answer: (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nX-Huge: ');
    pour(socket, 'x'.repeat(65_536), 20 * 2 ** 20);
  },
};
export const endlessHeaders: Fault = {
  answer: (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    pour(socket, 'X-More: again and again\r\n'.repeat(2_000));
  },
};
