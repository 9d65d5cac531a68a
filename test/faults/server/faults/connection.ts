/** Connections that are refused, reset, or fall silent. */
import type { Socket } from 'node:net';
import type { Fault } from '../fault-server.ts';
import { drip, headOf, json, text } from '../reply.ts';

const half = text.slice(0, text.length / 2);
const bodyHead = headOf(200, { ...json, 'Content-Length': String(text.length) });

export const refused: Fault = { refused: true };

const reset = (socket: Socket): void => void socket.resetAndDestroy();

/** Writes, and resets the connection once the bytes had time to arrive. */
const writeAndReset = (bytes: string): Fault => ({
  answer: (socket) => {
    socket.write(bytes, () => setTimeout(() => reset(socket), 50));
  },
});

export const resetAtOnce: Fault = { accept: reset };
export const resetBeforeAnswer: Fault = { answer: reset };
export const closedBeforeAnswer: Fault = { answer: (socket) => void socket.end() };
export const resetInHeaders = writeAndReset('HTTP/1.1 200 OK\r\nContent-Ty');
export const resetBeforeBody = writeAndReset(bodyHead);
export const resetInBody = writeAndReset(bodyHead + half);

/** Takes connections, and never reads or writes a byte. */
export const silentFromTheStart: Fault = { accept: (socket) => void socket.pause() };
export const silentInHandshake: Fault = { withoutTls: true, accept: (socket) => void socket.pause() };
/** Reads a mebibyte of a request, and not a byte more. */
export const silentInRequest: Fault = {
  accept: (socket) => {
    socket.on('data', () => {
      if (socket.bytesRead > 2 ** 20) socket.pause();
    });
  },
};
export const silentBeforeAnswer: Fault = {};
export const silentInHeaders: Fault = {
  answer: (socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Type: appl'),
};
export const silentBeforeBody: Fault = { answer: (socket) => void socket.write(bodyHead) };
export const silentInBody: Fault = { answer: (socket) => void socket.write(bodyHead + half) };

/** Bytes that arrive one by one, for ever. */
export const drippingHeaders: Fault = {
  answer: (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
    drip(socket, 'x');
  },
};
export const drippingBody: Fault = {
  answer: (socket) => {
    socket.write(headOf(200, { ...json, 'Content-Length': '1000000' }));
    drip(socket, ' ');
  },
};
/** It stops dripping shortly before a limit of half a second, and is silent from then on. */
export const drippingThenSilent: Fault = {
  answer: (socket) => {
    socket.write(headOf(200, { ...json, 'Content-Length': '1000000' }));
    const timer = setInterval(() => socket.write(' '), 20);
    setTimeout(() => clearInterval(timer), 400);
    socket.once('close', () => clearInterval(timer));
  },
};
