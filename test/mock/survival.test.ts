/** Requests that end Prism's own server, or that it answers wrongly. The mock answers each, and answers the next one too. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startMockOf } from '../../scripts/mock/mock.ts';
import type { RunningMock } from '../../scripts/mock/server.ts';
import { credentials, edgeSource } from './edge.ts';
import { head, sendRaw, whole, type RawResponse } from './raw.ts';

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMockOf([edgeSource()]);
});
afterAll(() => mock.close());

afterEach(async () => {
  const response = await fetch(`${mock.url}/edge/words/石墨`, { headers: credentials });
  expect(response.status, 'the mock still answers').toBe(200);
  await response.text();
});

interface Expected {
  readonly status: number;
  readonly kind: string;
  /** Somewhere in the body. */
  readonly says: string;
  readonly place?: string;
}

function expectProblem(response: RawResponse, { status, kind, says, place }: Expected): void {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = JSON.parse(response.body) as {
    type: string;
    title: string;
    status: number;
    detail: string;
    hint: string;
    violations: { place: string; message: string }[];
  };
  expect({ status: response.status, type: problem.type }).toEqual({ status, type: `urn:collab-openapi:mock:${kind}` });
  expect(problem.status).toBe(status);
  expect(problem.title).not.toBe('');
  expect(`${problem.detail} ${problem.hint}`).toContain(says);
  expect(problem.hint).not.toBe('');
  expect(response.headers.get('x-contract-violation')).toBe(String(problem.violations.length));
  expect(problem.violations.length).toBeGreaterThan(0);
  for (const violation of problem.violations) expect(violation.message).not.toBe('');
  if (place !== undefined) expect(problem.violations.map((violation) => violation.place)).toContain(place);
}

const json = 'application/json';
const form = 'multipart/form-data; boundary=b';

/** Each part is written as it stands. */
const parts = (...written: string[]) => `${written.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
const named = (name: string, value: string) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;
const file = 'Content-Disposition: form-data; name="file"; filename="a.bin"\r\n\r\nabc';

const refused: Record<string, Expected & { readonly bytes: string | Buffer }> = {
  'Chinese text in a violation of an operation that declares 400 and default (K1)': {
    bytes: whole('POST /edge/words', json, '{"类型":"x"}'),
    status: 422,
    kind: 'invalid-request',
    says: '轻文档, 表格',
    place: 'body/类型',
  },
  'a Chinese property that is not declared (K1)': {
    bytes: whole('POST /edge/words', json, '{"类型":"表格","多余":1}'),
    status: 422,
    kind: 'invalid-request',
    says: '多余',
  },
  'broken percent-encoding in the path (K2)': {
    bytes: head('GET /edge/words/%E5%B7'),
    status: 400,
    kind: 'malformed-target',
    says: '%E5%B7',
    place: 'path',
  },
  'a lone percent sign in the path (K2)': {
    bytes: head('GET /edge/words/50%'),
    status: 400,
    kind: 'malformed-target',
    says: '50%',
    place: 'path',
  },
  'broken percent-encoding in the query': {
    bytes: head('GET /edge/words/a?note=%FF'),
    status: 400,
    kind: 'malformed-target',
    says: '%FF',
    place: 'query',
  },
  'a part without a name (K4)': {
    bytes: whole('POST /edge/files', form, parts(file, 'Content-Disposition: form-data\r\n\r\nx')),
    status: 400,
    kind: 'malformed-body',
    says: 'Part 2 has no name',
    place: 'body',
  },
  'a part without a Content-Disposition': {
    bytes: whole('POST /edge/files', form, parts('Content-Type: text/plain\r\n\r\nx')),
    status: 400,
    kind: 'malformed-body',
    says: 'Part 1 has no name',
  },
  'a multipart body that ends too early': {
    bytes: whole('POST /edge/files', form, `--b\r\n${file}`),
    status: 400,
    kind: 'malformed-body',
    says: 'FormData',
  },
  'a multipart body with another boundary': {
    bytes: whole('POST /edge/files', 'multipart/form-data; boundary=other', parts(file)),
    status: 400,
    kind: 'malformed-body',
    says: 'FormData',
  },
  'a multipart body that is empty but for its end': {
    bytes: whole('POST /edge/files', form, '--b--\r\n'),
    status: 400,
    kind: 'malformed-body',
    says: 'no part',
  },
  'a multipart body that is no multipart': {
    bytes: whole('POST /edge/files', form, 'hello'),
    status: 400,
    kind: 'malformed-body',
    says: 'FormData',
  },
  'multipart without a boundary': {
    bytes: whole('POST /edge/files', 'multipart/form-data', parts(file)),
    status: 400,
    kind: 'malformed-body',
    says: 'boundary',
    place: 'header/content-type',
  },
  'fields that are no files and larger than the mock keeps': {
    bytes: whole('POST /edge/files', form, parts(file, named('名称', 'x'.repeat(5 << 20)))),
    status: 413,
    kind: 'body-too-large',
    says: 'filename',
  },
  'a part that is missing': {
    bytes: whole('POST /edge/files', form, parts(named('名称', '一'))),
    status: 422,
    kind: 'invalid-request',
    says: "'file'",
    place: 'body',
  },
  'a part with a value that is too long, in characters': {
    bytes: whole('POST /edge/files', form, parts(file, named('名称', '九'.repeat(9)))),
    status: 422,
    kind: 'invalid-request',
    says: '8 characters',
    place: 'body/名称',
  },
  'a malformed Accept (K5)': {
    bytes: head('GET /edge/words/a', { accept: 'foo' }),
    status: 400,
    kind: 'malformed-accept',
    says: 'foo',
    place: 'header/accept',
  },
  'an Accept with an empty parameter (K5)': {
    bytes: head('GET /edge/words/a', { accept: 'text/html, ;q=1' }),
    status: 400,
    kind: 'malformed-accept',
    says: ';q=1',
  },
  'an Accept that nothing fits': {
    bytes: head('GET /edge/words/a', { accept: 'image/png, text/html' }),
    status: 406,
    kind: 'not-acceptable',
    says: 'Send Accept: application/json',
  },
  'JSON that does not parse': {
    bytes: whole('POST /edge/words', json, '{bad'),
    status: 400,
    kind: 'malformed-body',
    says: 'not JSON',
    place: 'body',
  },
  'JSON with a byte order mark': {
    bytes: whole('POST /edge/words', json, '\uFEFF{"类型":"表格"}'),
    status: 400,
    kind: 'malformed-body',
    says: 'byte order mark',
  },
  'JSON that is not UTF-8': {
    bytes: whole('POST /edge/words', json, Buffer.from([0x7b, 0x22, 0xb1, 0xed, 0x22, 0x3a, 0x31, 0x7d])),
    status: 400,
    kind: 'malformed-body',
    says: 'UTF-8',
  },
  'JSON in another charset': {
    bytes: whole('POST /edge/words', 'application/json; charset=gbk', '{}'),
    status: 415,
    kind: 'unsupported-body',
    says: 'UTF-8',
  },
  'compressed JSON': {
    bytes: Buffer.concat([
      Buffer.from(head('POST /edge/words', { 'content-type': json, 'content-encoding': 'gzip', 'content-length': 2 })),
      Buffer.from([0x1f, 0x8b]),
    ]),
    status: 415,
    kind: 'unsupported-body',
    says: 'gzip',
  },
  'a malformed Content-Type': {
    bytes: whole('POST /edge/words', 'json', '{}'),
    status: 415,
    kind: 'unsupported-body',
    says: 'Send Content-Type: application/json',
    place: 'header/content-type',
  },
  'a body without a Content-Type': {
    bytes: whole('POST /edge/words', undefined, '{}'),
    status: 415,
    kind: 'unsupported-body',
    says: 'unnamed media type',
  },
  'a media type that only looks alike': {
    bytes: whole('POST /edge/words', 'application/vnd.x+json', '{"类型":"表格"}'),
    status: 415,
    kind: 'unsupported-body',
    says: 'application/json',
  },
  'a body where none is taken': {
    bytes: whole('DELETE /edge/files', json, '{}'),
    status: 415,
    kind: 'unsupported-body',
    says: 'Send no body',
  },
  'a chunked body of a type that is not taken': {
    bytes: `${head('POST /edge/words', { 'content-type': 'text/plain', 'transfer-encoding': 'chunked' })}2\r\n{}\r\n0\r\n\r\n`,
    status: 415,
    kind: 'unsupported-body',
    says: 'text/plain',
  },
  'a chunked body that breaks its schema': {
    bytes: `${head('POST /edge/words', { 'content-type': json, 'transfer-encoding': 'chunked' })}2\r\n{}\r\n0\r\n\r\n`,
    status: 422,
    kind: 'invalid-request',
    says: '类型',
  },
  'a chunked body that is empty': {
    bytes: `${head('POST /edge/words', { 'transfer-encoding': 'chunked' })}0\r\n\r\n`,
    status: 422,
    kind: 'invalid-request',
    says: 'required',
    place: 'body',
  },
  'no body where one is needed': {
    bytes: head('POST /edge/words', { 'content-type': json }),
    status: 422,
    kind: 'invalid-request',
    says: 'required',
    place: 'body',
  },
  'an empty segment': { bytes: head('GET /edge/words/'), status: 404, kind: 'unknown-path', says: 'There is /words' },
  'an empty segment in the middle': {
    bytes: head('GET /edge//words'),
    status: 404,
    kind: 'unknown-path',
    says: 'empty segment',
  },
  'a path that starts with two slashes': {
    bytes: head('GET //edge/words'),
    status: 404,
    kind: 'unknown-api',
    says: '//edge/words',
  },
  'a path that is unknown': {
    bytes: head('GET /edge/wrods/a'),
    status: 404,
    kind: 'unknown-path',
    says: 'Paths that are close: /words/{word}',
  },
  'a path without its prefix': {
    bytes: head('GET /words/a'),
    status: 404,
    kind: 'unknown-api',
    says: 'send /edge/words/a',
  },
  'a method that is unknown': {
    bytes: head('PATCH /edge/words'),
    status: 405,
    kind: 'unknown-method',
    says: 'It has GET, POST',
  },
  'a method that another operation of a like path has': {
    bytes: head('DELETE /edge/words/latest'),
    status: 405,
    kind: 'unknown-method',
    says: 'It has GET',
  },
  'a target that is no path': { bytes: head('OPTIONS *'), status: 400, kind: 'malformed-target', says: 'slash' },
  'a parameter that is empty but a number': {
    bytes: head('GET /edge/words/a?count='),
    status: 422,
    kind: 'invalid-request',
    says: 'is empty',
    place: 'query/count',
  },
  'a parameter that is unknown': {
    bytes: head('GET /edge/words/a?Count=1'),
    status: 422,
    kind: 'invalid-request',
    says: "no query parameter 'Count'",
    place: 'query/Count',
  },
  'a parameter that is repeated': {
    bytes: head('GET /edge/words/a?count=1&count=2'),
    status: 422,
    kind: 'invalid-request',
    says: '2 times',
    place: 'query/count',
  },
  'a parameter named __proto__': {
    bytes: head('GET /edge/words/a?__proto__=1&constructor=2'),
    status: 422,
    kind: 'invalid-request',
    says: '__proto__',
  },
  'a path parameter that is too long once it is decoded': {
    bytes: head(`GET /edge/words/${encodeURIComponent('字'.repeat(11))}`),
    status: 422,
    kind: 'invalid-request',
    says: '10 characters',
    place: 'path/word',
  },
  'no credentials': {
    bytes: head('GET /edge/words', { authorization: '' }),
    status: 401,
    kind: 'unauthorized',
    says: "header 'Authorization: Bearer …'; or header 'X-Key' and query parameter 'who'",
    place: 'security',
  },
  'half of an alternative, and half of another': {
    bytes: head('GET /edge/words', { authorization: '', 'x-key': 'k' }),
    status: 401,
    kind: 'unauthorized',
    says: "'who'",
  },
  'a credential that is empty': {
    bytes: head('GET /edge/words?who=', { authorization: '', 'x-key': 'k' }),
    status: 401,
    kind: 'unauthorized',
    says: "'who'",
  },
  'raw UTF-8 in the target': {
    bytes: head('GET /edge/words/石墨'),
    status: 400,
    kind: 'malformed-http',
    says: 'Percent-encode',
  },
  'what is no HTTP': { bytes: 'hello\r\n\r\n', status: 400, kind: 'malformed-http', says: 'parsed' },
  'a tunnel': { bytes: head('CONNECT example.com:443'), status: 405, kind: 'unknown-method', says: 'no proxy' },
  'an expectation that it does not know': {
    bytes: head('GET /edge/words', { expect: '200-ok' }),
    status: 417,
    kind: 'unknown-expectation',
    says: "'Expect: 200-ok'",
  },
  'headers that are too large': {
    bytes: head('GET /edge/words', { 'x-large': 'x'.repeat(70_000) }),
    status: 431,
    kind: 'header-too-large',
    says: '64 KiB',
  },
};

describe('is refused with a problem', () => {
  test.each(Object.entries(refused))('%s', async (_, { bytes, ...expected }) => {
    expectProblem(await sendRaw(mock.url, bytes), expected);
  });
});

describe('is answered', () => {
  test.each<[string, string | Buffer, number]>([
    ['a file without a Content-Type (K3)', whole('POST /edge/files', form, parts(file, named('名称', '一'))), 204],
    [
      'a boundary in quotes, a preamble and an epilogue',
      whole(
        'POST /edge/files',
        'multipart/form-data; boundary="b"',
        `preamble\r\n${parts(file, named('名称', '一'))}epilogue`,
      ),
      204,
    ],
    [
      'a value with a percent sign and reserved characters, as it is',
      whole('POST /edge/files', form, parts(file, named('名称', '一'), named('exact', "%41 !*'()&=+/?;"))),
      204,
    ],
    ['a number in a part', whole('POST /edge/files', form, parts(file, named('名称', '一'), named('count', '1'))), 204],
    [
      'an empty file with a Chinese name',
      whole(
        'POST /edge/files',
        form,
        parts(
          'Content-Disposition: form-data; name="file"; filename="石墨.docx"\r\nContent-Type: a/b\r\n\r\n',
          named('名称', '一'),
        ),
      ),
      204,
    ],
    [
      'a name that ends in a backslash, which browsers send as it is',
      whole('POST /edge/files', form, parts(file, named('名称', '一'), named('other\\', 'x'))),
      204,
    ],
    ['no Host', 'GET /edge/words/a HTTP/1.1\r\nconnection: close\r\nauthorization: Bearer x\r\n\r\n', 200],
    ['a slash inside a segment', head('GET /edge/words/a%2Fb'), 200],
    ['a comma inside a segment', head('GET /edge/words/a,b'), 200],
    ['dots that are encoded', head('GET /edge/words/%2E%2E'), 200],
    ['an encoded literal segment', head('GET /edge/words/lates%74'), 200],
    ['the target in absolute form', head('GET http://mock/edge/words/a'), 200],
    ['a scheme in lower case', head('GET /edge/words/a', { authorization: 'bearer x' }), 200],
    ['an alternative of the credentials', head('GET /edge/words?who=me', { authorization: '', 'x-key': 'k' }), 200],
    ['an array, repeated', head('GET /edge/words/a?tag=a&tag=b'), 200],
    ['an array with one item', head('GET /edge/words/a?tag=a'), 200],
    ['a parameter that is empty but a string', head('GET /edge/words/a?note='), 200],
    ['an Accept with qualities', head('GET /edge/words/a', { accept: 'text/html;q=0.9, */*;q=0.1' }), 200],
    ['an Accept that is empty', head('GET /edge/words/a', { accept: '' }), 200],
    ['HEAD', head('HEAD /edge/words/a'), 200],
    ['OPTIONS', head('OPTIONS /edge/words'), 204],
    ['a path alias', head('DELETE /edge/documents'), 204],
    [
      'a chunked body',
      `${head('POST /edge/words', { 'content-type': json, 'transfer-encoding': 'chunked' })}13\r\n{"类型":"表格"}\r\n0\r\n\r\n`,
      200,
    ],
    ['JSON with a charset', whole('POST /edge/words', 'Application/JSON; charset="utf-8"', '{"类型":"表格"}'), 200],
  ])('%s', async (_, bytes, status) => {
    const response = await sendRaw(mock.url, bytes);
    expect(response.status, response.body).toBe(status);
    expect(response.headers.has('x-contract-violation')).toBe(false);
  });

  test('with the body of its own media type', async () => {
    const page = await sendRaw(mock.url, head('GET /edge/words/latest', { authorization: '' }));
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.body).toBe('<p>石墨</p>');
    const none = await sendRaw(mock.url, head('DELETE /edge/files'));
    expect([none.headers.get('content-type'), none.body]).toEqual([undefined, '']);
    const options = await sendRaw(mock.url, head('OPTIONS /edge/words'));
    expect(options.headers.get('allow')).toBe('GET, POST, OPTIONS');
    const headOnly = await sendRaw(mock.url, head('HEAD /edge/words/a'));
    expect([headOnly.body, Number(headOnly.headers.get('content-length')) > 0]).toEqual(['', true]);
  });

  test('with headers as bytes of UTF-8', async () => {
    expect((await sendRaw(mock.url, head('GET /edge/words/a'))).headers.get('x-word')).toBe('石墨');
  });
});

test('a client that goes away in the middle of a body leaves nothing behind', async () => {
  const controller = new AbortController();
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode(`--b\r\n${file}`));
      setTimeout(() => controller.abort(), 50);
    },
  });
  const request = fetch(`${mock.url}/edge/files`, {
    method: 'POST',
    body,
    duplex: 'half',
    signal: controller.signal,
    headers: { ...credentials, 'content-type': form },
  } as RequestInit);
  await expect(request).rejects.toThrow(/abort/i);
});

test('a hundred bad requests at once are all answered', async () => {
  const all = Object.values(refused);
  const sent = Array.from({ length: 100 }, (_, n) => all[n % all.length] as (typeof all)[number]);
  const responses = await Promise.all(sent.map(({ bytes }) => sendRaw(mock.url, bytes)));
  expect(responses.map(({ status }) => status)).toEqual(sent.map(({ status }) => status));
});
