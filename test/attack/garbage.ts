/** Bytes that are no requests, or only nearly so. */
import { head, whole } from '../mock/raw.ts';

export interface Garbage {
  readonly bytes: string | Buffer;
  /** The statuses that are answered, in their order; each of the list is one that will do for it. */
  readonly statuses: readonly (readonly number[])[];
  /** Nothing is answered before the connection is half-closed. */
  readonly isCut?: boolean;
}

const target = '/access-token/AccessToken/app?skip=0&take=1';
const get = `GET ${target}`;
const post = 'POST /access-token/AccessToken/app';
const json = JSON.stringify({ title: 'a', userID: 1, expireInDays: 1 });
const authorized = { authorization: 'Bearer x' };
const alive = { ...authorized, connection: 'keep-alive' };
const chunked = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
const right = head(get);
const kept = head(get, alive);

const one = (bytes: string | Buffer, ...statuses: readonly number[]): Garbage => ({ bytes, statuses: [statuses] });
const none = (bytes: string | Buffer): Garbage => ({ bytes, statuses: [] });
/** The mock waits for the rest, and is told that there is none. */
const cut = (bytes: string | Buffer): Garbage => ({ bytes, statuses: [[400]], isCut: true });

/** A second request hidden in the first one, for a server that disagrees with its proxy about where a request ends. */
const smuggled = `GET /smuggled HTTP/1.1\r\nhost: mock\r\n\r\n`;

export const garbage: Readonly<Record<string, Garbage>> = {
  'nothing at all': none(''),
  'a single zero byte': one(Buffer.alloc(1), 400),
  'a megabyte of zero bytes': one(Buffer.alloc(1 << 20), 400),
  'the start of TLS': one(Buffer.from('16030100f4010000f00303', 'hex'), 400),
  'the preface of HTTP/2': one('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400),
  'a request of HTTP/0.9': one('GET /\r\n\r\n', 200),
  'a version that is none': one(`${get} HTTP/9.9\r\n\r\n`, 400),
  'a method that is none': one(`GOT ${target} HTTP/1.1\r\nhost: mock\r\n\r\n`, 400),
  'a method in lower case': one(`get ${target} HTTP/1.1\r\nhost: mock\r\n\r\n`, 400),
  'no target': one('GET  HTTP/1.1\r\nhost: mock\r\n\r\n', 400),
  'two targets': one('GET / / HTTP/1.1\r\nhost: mock\r\n\r\n', 400),
  'a zero byte in the target': one('GET /\u0000 HTTP/1.1\r\nhost: mock\r\n\r\n', 400),
  'a zero byte in a header': one(`${get} HTTP/1.1\r\nhost: mo\u0000ck\r\n\r\n`, 400),
  'a zero byte in the name of a header': one(`${get} HTTP/1.1\r\nho\u0000st: mock\r\n\r\n`, 400),
  'a header without a colon': one(`${get} HTTP/1.1\r\nhost mock\r\n\r\n`, 400),
  'a header with a space before its colon': one(`${get} HTTP/1.1\r\nhost : mock\r\n\r\n`, 400),
  'a folded header': one(`${get} HTTP/1.1\r\nhost: mock\r\nx: a\r\n b\r\nconnection: close\r\n\r\n`, 400, 401),
  'a line that ends in a bare return': one(`${get} HTTP/1.1\rhost: mock\r\r`, 400),
  'a target of 100 KB': one(`GET /${'a'.repeat(100_000)} HTTP/1.1\r\nhost: mock\r\n\r\n`, 431),
  'a header of a megabyte': one(`${get} HTTP/1.1\r\nx: ${'a'.repeat(1 << 20)}\r\n\r\n`, 431),
  'forty thousand headers': one(`${get} HTTP/1.1\r\n${'a: b\r\n'.repeat(40_000)}\r\n`, 431),
  'a head that never ends': cut(`${get} HTTP/1.1\r\nhost: mock\r\n`),
  'half of a request line': cut('GET /acc'),
  'a Content-Length that is no number': one(head(post, { 'content-length': 'ten' }), 400),
  'a Content-Length below zero': one(head(post, { 'content-length': '-1' }), 400),
  'a Content-Length beyond all bounds': one(head(post, { 'content-length': '9'.repeat(40) }), 400),
  'two Content-Lengths': one(`${post} HTTP/1.1\r\nhost: mock\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}`, 400),
  'a list of Content-Lengths': one(head(post, { 'content-length': '2, 2' }), 400),
  'a body that is shorter than it says': cut(
    `${head(post, { 'content-type': 'application/json', 'content-length': 1000 })}${json}`,
  ),
  'a body that is longer than it says': {
    bytes: `${head(post, { ...alive, 'content-type': 'application/json', 'content-length': json.length })}${json}garbage\r\n\r\n`,
    statuses: [[200], [400]],
  },
  'smuggling: Content-Length and Transfer-Encoding': one(
    `${head(post, { ...chunked, 'content-length': 4 })}0\r\n\r\n${smuggled}`,
    400,
  ),
  'smuggling: two Transfer-Encodings': one(
    `${post} HTTP/1.1\r\nhost: mock\r\ntransfer-encoding: chunked\r\ntransfer-encoding: identity\r\n\r\n0\r\n\r\n${smuggled}`,
    400,
  ),
  'smuggling: an encoding that is not chunked': one(
    `${head(post, { 'transfer-encoding': 'xchunked' })}0\r\n\r\n${smuggled}`,
    400,
  ),
  'smuggling: chunked with a tab before it': one(
    `${post} HTTP/1.1\r\nhost: mock\r\ntransfer-encoding:\tchunked\r\ncontent-length: 5\r\n\r\n0\r\n\r\n${smuggled}`,
    400,
  ),
  'smuggling: a Content-Length behind a bare line feed': one(
    `${post} HTTP/1.1\r\nhost: mock\r\nx: a\ncontent-length: 40\r\n\r\n${smuggled}`,
    400,
  ),
  'smuggling: in the body of a GET': {
    bytes: `${head(get, { ...alive, 'content-length': smuggled.length })}${smuggled}${right}`,
    statuses: [[415], [200]],
  },
  'a chunk whose size is no number': one(`${head(post, chunked)}zz\r\n{}\r\n0\r\n\r\n`, 400),
  'a chunk whose size is beyond all bounds': one(`${head(post, chunked)}${'f'.repeat(20)}\r\n{}\r\n`, 400),
  'a chunk that is longer than it says': one(`${head(post, chunked)}1\r\n{}\r\n0\r\n\r\n`, 400),
  'a chunk with a megabyte of extensions': one(
    `${head(post, chunked)}2;${'a'.repeat(1 << 20)}\r\n{}\r\n0\r\n\r\n`,
    400,
    413,
  ),
  'chunks that do not end': cut(`${head(post, chunked)}2\r\n{}\r\n`),
  'trailers that are no headers': one(`${head(post, chunked)}2\r\n{}\r\n0\r\nbad trailer\r\n\r\n`, 400),
  'pipelining: a hundred requests': { bytes: kept.repeat(99) + right, statuses: Array<number[]>(100).fill([200]) },
  'pipelining: right ones, then garbage, then a right one': {
    bytes: `${kept}${kept}\u0001\r\n\r\n${right}`,
    statuses: [[200], [200], [400]],
  },
  'pipelining: after one that closes': { bytes: right + kept, statuses: [[200]] },
  'an upgrade to a WebSocket': one(
    head(get, { connection: 'upgrade, close', upgrade: 'websocket', 'sec-websocket-version': 13 }),
    200,
    426,
  ),
  'an upgrade to HTTP/2': one(head(get, { connection: 'upgrade, close', upgrade: 'h2c' }), 200, 426),
  'a tunnel to the machine itself': one(head('CONNECT 127.0.0.1:22'), 405),
  'a target of another server': one(head('GET http://example.invalid/'), 200, 404),
  'a path that leaves its folder': one(head('GET /../../../../etc/passwd'), 404),
  'an encoded path that leaves its folder': one(head('GET /access-token/..%2f..%2f..%2fetc%2fpasswd'), 404),
  TRACE: one(head(`TRACE ${target}`), 405),
  'a session whose name is a megabyte': one(head(get, { 'x-mock-session': 'a'.repeat(60_000) }), 400),
  'a Prefer with a hundred thousand commas': one(head(get, { prefer: ','.repeat(60_000) }), 200),
  'an Accept with thousands of types': one(head(get, { accept: Array(5000).fill('a/b').join(',') }), 406),
  'an Accept that makes a bad pattern slow': one(head(get, { accept: `a/b${';a=b'.repeat(10_000)}!` }), 400, 406),
  'an Authorization of 60 KB': one(head(get, { authorization: `Bearer ${'x'.repeat(60_000)}` }), 200),
  'a form whose boundary is a pattern': one(
    whole('POST /shimo/sdk/v2/api/files/v1/import', 'multipart/form-data; boundary=(a+)+$', '--(a+)+$--\r\n'),
    400,
  ),
  'a form with ten thousand parts': one(
    whole(
      'POST /shimo/sdk/v2/api/files/v1/import',
      'multipart/form-data; boundary=b',
      `${'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'.repeat(10_000)}--b--\r\n`,
    ),
    413,
  ),
  'a form whose part has a megabyte of headers': one(
    whole(
      'POST /shimo/sdk/v2/api/files/v1/import',
      'multipart/form-data; boundary=b',
      `--b\r\n${'a: b\r\n'.repeat(200_000)}\r\n\r\nb\r\n--b--\r\n`,
    ),
    400,
    422,
  ),
  'JSON nested a million times': one(whole(post, 'application/json', '['.repeat(1e6)), 413),
  'JSON with a number of a million digits': one(whole(post, 'application/json', `{"a":${'1'.repeat(1e6)}}`), 422),
};
