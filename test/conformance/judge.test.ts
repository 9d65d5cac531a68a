/** The judge itself: it is content with a client that does as the vectors say, and objects to each that doesn't. */
import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../scripts/model/types.ts';
import { startJudge, type Judge } from './judge.ts';
import { isUpload, loadVectors, type Vector, type VectorFile } from './vectors.ts';

interface Sent {
  method: string;
  target: string;
  headers: Record<string, string>;
  body: string | Buffer;
}

const files = loadVectors();
const everything = files.flatMap((file) => file.vectors.map((vector) => ({ id: vector.id, vector, file })));
let judge: Judge;
beforeAll(async () => {
  judge = await startJudge(files);
});
beforeEach(() => judge.reset());
afterAll(() => judge.close());

/** The request that a vector expects, as bytes. */
async function requestOf({ request: expected }: Vector, { signatures }: VectorFile): Promise<Sent> {
  const fill = (text: string): string =>
    text.replace('{ordinary}', signatures?.ordinary.token ?? '').replace('{license}', signatures?.license.token ?? '');
  const headers = Object.entries(expected.headers ?? {}).map(([name, value]) => [name, fill(value)] as const);
  const sent: Sent = {
    method: expected.method,
    target: fill(expected.target),
    headers: Object.fromEntries(headers),
    body: '',
  };
  if (expected.json !== undefined) {
    sent.headers['content-type'] = 'application/json; charset=utf-8';
    sent.body = JSON.stringify(expected.json);
  } else if (expected.form) {
    const form = new FormData();
    for (const [name, part] of Object.entries(expected.form)) {
      if (typeof part === 'string') form.append(name, part);
      else form.append(name, new File([Buffer.from(part.base64, 'base64')], part.name));
    }
    const encoded = new Response(form);
    sent.headers['content-type'] = encoded.headers.get('content-type') ?? '';
    sent.body = Buffer.from(await encoded.arrayBuffer());
  }
  return sent;
}

/** Sends bytes as they are: fetch would repair them. */
function send(id: string, { method, target, headers, body }: Sent): Promise<void> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(judge.url);
    const sending = request({ hostname, port, method, path: `/${id}${target}`, headers }, (response) => {
      response.resume().on('end', resolve);
    });
    sending.on('error', reject).end(body);
  });
}

function reportOf(vector: Vector): Json {
  return vector.error ? { error: { message: '', ...vector.error } } : { result: vector.result ?? null };
}

async function report(id: string, value: Json): Promise<void> {
  await fetch(`${judge.url}/${id}/__report`, { method: 'POST', body: JSON.stringify(value) });
}

function find(id: string): { vector: Vector; file: VectorFile } {
  const found = everything.find((one) => one.id === id);
  if (!found) throw new Error(`There is no vector ${id}.`);
  return found;
}

it.each(everything)('accepts what $id expects', async ({ id, vector, file }) => {
  await send(id, await requestOf(vector, file));
  await report(id, reportOf(vector));
  expect(judge.faultsOf(id)).toEqual([]);
});

describe('objects to a request with', () => {
  const extraClaim = (sent: Sent): void => {
    const { appId = '', appSecret = '' } = find('getApp').file.client;
    const texts = [
      { alg: 'HS256', typ: 'JWT', kid: appId },
      { exp: 1700000240, scope: 'license', version: '1' },
    ];
    const encoded = texts.map((claims) => Buffer.from(JSON.stringify(claims)).toString('base64url')).join('.');
    const mac = createHmac('sha256', appSecret).update(encoded).digest('base64url');
    sent.headers['x-shimo-signature'] = `${encoded}.${mac}`;
  };

  it.each<[string, string, (sent: Sent) => unknown]>([
    ['a slash left alone', 'deleteSheetRows-defaults', (sent) => (sent.target = sent.target.replace('%2F', '/'))],
    ['a plus for a space', 'deleteSheetRows-defaults', (sent) => (sent.target = sent.target.replace('%20', '+'))],
    ['a quote left alone', 'getSheetValues-quoted-sheet', (sent) => (sent.target = sent.target.replace('%27', "'"))],
    [
      'escapes in lower case',
      'getSheetValues-quoted-sheet',
      (sent) => (sent.target = sent.target.replace('%3A', '%3a')),
    ],
    [
      'another order of the query',
      'listUsers',
      (sent) => (sent.target = sent.target.replace(/page=1&size=30/, 'size=30&page=1')),
    ],
    ['one more parameter', 'listUsers', (sent) => (sent.target += '&count=1')],
    ['another method', 'appendSheetValues', (sent) => (sent.method = 'POST')],
    ['a claim too many', 'getApp', extraClaim],
    [
      'a signature without the scope',
      'getApp',
      (sent) => (sent.headers['x-shimo-signature'] = find('getApp').file.signatures?.ordinary.token ?? ''),
    ],
    ['both transports at once', 'createFile', (sent) => (sent.headers['x-shimo-token'] = 'your_token')],
    ['no token', 'getApp', (sent) => delete sent.headers['x-shimo-token']],
    ['another bearer token', 'listAccessTokens', (sent) => (sent.headers['authorization'] = 'Bearer other')],
    ['a number as text', 'setUserStatus', (sent) => (sent.body = JSON.stringify({ userIds: ['1', '2'], status: '1' }))],
    ['a field too many', 'createSheet', (sent) => (sent.body = JSON.stringify({ name: '工作表2', added: null }))],
    ['a list in another order', 'activateUsers', (sent) => (sent.body = JSON.stringify({ userIds: ['2', '1'] }))],
    ['a body that is no JSON', 'createSheet', (sent) => (sent.body = 'name=%E5%B7%A5')],
    ['another content type', 'createSheet', (sent) => (sent.headers['content-type'] = 'application/json-patch+json')],
    ['a body where none is due', 'getImportProgress', (sent) => (sent.body = '{}')],
    [
      'another file',
      'importFile',
      (sent) => (sent.body = Buffer.from((sent.body as Buffer).toString('latin1').replace('PK', 'KP'), 'latin1')),
    ],
    [
      'another name of the file',
      'importFile',
      (sent) =>
        (sent.body = Buffer.from((sent.body as Buffer).toString('latin1').replace('.docx"', '.doc"'), 'latin1')),
    ],
    [
      'a part too few',
      'importFile-url',
      (sent) =>
        (sent.body = Buffer.from((sent.body as Buffer).toString().replace('name="fileName"', 'name="file_name"'))),
    ],
  ])('%s', async (_what, id, change) => {
    const { vector, file } = find(id);
    const sent = await requestOf(vector, file);
    const before = JSON.stringify(sent);
    change(sent);
    expect(JSON.stringify(sent)).not.toBe(before);
    await send(id, sent);
    await report(id, reportOf(vector));
    expect(judge.faultsOf(id)).toHaveLength(1);
  });
});

describe('objects to a report of', () => {
  it.each<[string, string, Json]>([
    ['another result', 'getCommentCount', { result: { count: 3 } }],
    ['a result with its envelope', 'deleteAccessToken', { result: { code: 200, data: false, error: '' } }],
    ['a field that was lost', 'createPreview', { result: { code: '' } }],
    ['a list in another order', 'listMentions', { result: { mentionAtList: [] } }],
    ['a result where there is none', 'deleteFile', { result: '' }],
    ['an error instead of a result', 'copyFile-70019', { error: { status: 200, code: 70019, message: '' } }],
    ['a result instead of an error', 'createPreview-90042', { result: { code: '90042', message: '文件格式不正确' } }],
    ['another status', 'copyFile-70016', { error: { status: 500, code: 70016, message: '' } }],
    ['another code', 'copyFile-70016', { error: { status: 400, code: 70017, message: '' } }],
    ['a code where the reply has none', 'getPlainText-502', { error: { status: 502, code: 502, message: '' } }],
    ['an error without its text', 'joinServer-51013', { error: { status: 400, code: 51013, message: 'failed' } }],
  ])('%s', async (_what, id, value) => {
    const { vector, file } = find(id);
    await send(id, await requestOf(vector, file));
    await report(id, value);
    expect(judge.faultsOf(id)).toHaveLength(1);
  });
});

it('objects to a client that sends or reports nothing, or twice', async () => {
  const { vector, file } = find('getApp');
  expect(judge.faultsOf('getApp')).toEqual(['0 requests', 'no report']);
  await send('getApp', await requestOf(vector, file));
  await send('getApp', await requestOf(vector, file));
  await report('getApp', reportOf(vector));
  expect(judge.faultsOf('getApp')).toEqual(['2 requests']);
  expect(judge.faultsOf('unheard-of')).toEqual(['there is no vector unheard-of']);
});

it('takes what typed clients cannot tell apart for the same', async () => {
  const { vector, file } = find('listAccessTokens');
  const tokens = [{ id: 0, userID: 0, enable: false, permissions: '', title: '', accessToken: '', tags: '' }];
  const times = { description: '', expireTime: '', createDate: '', lastUpdate: '' };
  await send('listAccessTokens', await requestOf(vector, file));
  await report('listAccessTokens', { result: { total: 0, data: [{ ...tokens[0], ...times, unset: null }] } });
  expect(judge.faultsOf('listAccessTokens')).toEqual([]);
});

it('finds files by their form', () => {
  expect([isUpload({ name: 'a', base64: '' }), isUpload({ name: 'a' }), isUpload('a')]).toEqual([true, false, false]);
});
