/** The judge itself: it is content with a client that does as the vectors say, and objects to each that doesn't. */
import { createHmac } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../scripts/model/types.ts';
import { startJudge, type Judge } from './judge.ts';
import { reportOf, requestOf, send, type Answer, type Sent } from './obedient-client.ts';
import { isUpload, loadVectors, type Exchange, type Vector, type VectorFile } from './vectors.ts';

const files = loadVectors();
const everything = files.flatMap((file) => file.vectors.map((vector) => ({ id: vector.id, vector, file })));
let judge: Judge;
beforeAll(async () => {
  judge = await startJudge(files);
});
beforeEach(() => judge.reset());
afterAll(() => judge.close());

async function report(id: string, value: Json | string): Promise<void> {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  await fetch(`${judge.url}/${id}/__report`, { method: 'POST', body });
}

function find(id: string): { vector: Vector; file: VectorFile } {
  const found = everything.find((one) => one.id === id);
  if (!found) throw new Error(`There is no vector ${id}.`);
  return found;
}

/** Sends what a vector expects, each request changed by the caller. */
async function sendAll(id: string, change: (sent: Sent, index: number) => unknown = () => {}): Promise<Answer[]> {
  const { vector, file } = find(id);
  const answers: Answer[] = [];
  for (const [index, { request, afterMs }] of vector.exchanges.entries()) {
    if (afterMs !== undefined) await setTimeout(afterMs);
    const sent = await requestOf(request, file, `${judge.url}/${id}`);
    change(sent, index);
    answers.push(await send(judge.url, id, sent));
  }
  return answers;
}

const expectedReport = (id: string): Json => reportOf(find(id).vector, find(id).file, `${judge.url}/${id}`);

it.each(everything)('accepts what $id expects', async ({ id }) => {
  await sendAll(id);
  await report(id, expectedReport(id));
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
      (sent) => (sent.headers['x-shimo-signature'] = find('getApp').file.signatures?.['ordinary']?.token ?? ''),
    ],
    ['both transports at once', 'createFile', (sent) => (sent.headers['x-shimo-token'] = 'your_token')],
    ['no token', 'getApp', (sent) => delete sent.headers['x-shimo-token']],
    ['another bearer token', 'listAccessTokens', (sent) => (sent.headers['authorization'] = 'Bearer other')],
    ['a number as text', 'setUserStatus', (sent) => (sent.body = JSON.stringify({ userIds: ['1', '2'], status: '1' }))],
    ['a field too many', 'createSheet', (sent) => (sent.body = JSON.stringify({ name: '工作表2', added: null }))],
    ['a list in another order', 'activateUsers', (sent) => (sent.body = JSON.stringify({ userIds: ['2', '1'] }))],
    ['a body that is no JSON', 'createSheet', (sent) => (sent.body = 'name=%E5%B7%A5')],
    ['another content type', 'createSheet', (sent) => (sent.headers['content-type'] = 'application/json-patch+json')],
    ['a content type without a body', 'getCommentCount', (sent) => (sent.headers['content-type'] = 'application/json')],
    [
      'a second name of the file',
      'importFile',
      (sent) =>
        (sent.body = Buffer.from(
          (sent.body as Buffer).toString('latin1').replace('filename=', "filename*=UTF-8''a.docx; filename="),
          'latin1',
        )),
    ],
    ['a form that is none', 'importFile-url', (sent) => (sent.body = 'fileId=file1001')],
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
    await sendAll(id, (sent) => {
      const before = JSON.stringify(sent);
      change(sent);
      expect(JSON.stringify(sent)).not.toBe(before);
    });
    await report(id, expectedReport(id));
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
    ['another kind of error', 'reply-html-success', { error: { kind: 'network', status: 200, message: '' } }],
    ['a refusal as an answer', 'escape-path-two-dots', { error: { kind: 'api', message: '' } }],
    ['another class of error', 'class-not-found', { error: { class: 'other', status: 404, code: null, message: '' } }],
    ['no time', 'retry-after-seconds', { error: { status: 429, code: 120516, class: 'rateLimit', message: '' } }],
    [
      'another time',
      'retry-after-date',
      { error: { status: 503, code: null, class: 'other', message: '', retryAfter: 29 } },
    ],
    ['another identifier', 'request-id', { error: { status: 400, code: 70001, message: '', requestId: 'req-4' } }],
    ['another task', 'export-file-nowhere', { error: { kind: 'task', taskId: 'E', message: '' } }],
    ['a page instead of its items', 'cursor-empty-text', { result: [[{ user_id: 'user1', role: 2 }]] }],
    ['one result of two', 'signature-reused', { result: [{ count: 2 }] }],
    ['other bytes', 'export-file-elsewhere', { result: { base64: 'UEsD' } }],
    ['a crash', 'getCommentCount', { crash: 'stack' }],
    ['nothing', 'deleteFile', {}],
    ['no object', 'getCommentCount', [{ count: 2 }]],
    [
      'an error with a secret',
      'error-secret-in-message',
      { error: { status: 400, code: 40001, message: 'bad token your_token for user' } },
    ],
  ])('%s', async (_what, id, value) => {
    await sendAll(id);
    await report(id, value);
    expect(judge.faultsOf(id)).toHaveLength(1);
  });
});

describe('objects to a client that', () => {
  it('sends nothing, reports nothing, or sends twice', async () => {
    const { vector, file } = find('getApp');
    expect(judge.faultsOf('getApp')).toEqual(['requests are 0, expected are 1', 'reports are 0, expected is 1']);
    const sent = await requestOf((vector.exchanges[0] as Exchange).request, file, '');
    await send(judge.url, 'getApp', sent);
    await send(judge.url, 'getApp', sent);
    await report('getApp', expectedReport('getApp'));
    expect(judge.faultsOf('getApp')).toEqual(['requests are 2, expected are 1']);
    expect(judge.faultsOf('unheard-of')).toEqual(['there is no vector unheard-of']);
  });

  it('reports twice', async () => {
    await sendAll('getApp');
    await report('getApp', expectedReport('getApp'));
    await report('getApp', expectedReport('getApp'));
    expect(judge.faultsOf('getApp')).toEqual(['reports are 2, expected is 1']);
  });

  it('reports what is no JSON', async () => {
    await sendAll('deleteFile');
    await report('deleteFile', 'null }');
    expect(judge.faultsOf('deleteFile')).toEqual(['the report is no JSON object: null }']);
  });

  it('sends what it has to refuse', async () => {
    const id = 'escape-path-two-dots';
    await send(judge.url, id, { method: 'GET', target: '/sdk/v2/plain-text', headers: {}, body: '' });
    await report(id, expectedReport(id));
    expect(judge.faultsOf(id)).toEqual(['requests are 1, expected are 0']);
  });

  it('comes back too early', async () => {
    const id = 'retry-429-seconds';
    const { vector, file } = find(id);
    for (const { request } of vector.exchanges) await send(judge.url, id, await requestOf(request, file, ''));
    await report(id, expectedReport(id));
    expect(judge.faultsOf(id)).toEqual([expect.stringMatching(/^request 2 comes after .* ms, expected is 1000/)]);
  });

  it('uses a license signature twice', async () => {
    const { ordinary: _, license } = find('getApp').file.signatures ?? {};
    await sendAll('license-distinct', (sent) => (sent.headers['x-shimo-signature'] = license?.token ?? ''));
    await report('license-distinct', expectedReport('license-distinct'));
    expect(judge.faultsOf('license-distinct')).toHaveLength(2);
  });

  it('rounds an integer of 64 bits that it sends', async () => {
    await sendAll('int64-body', (sent) => (sent.body = JSON.stringify(JSON.parse(sent.body.toString()))));
    await report('int64-body', expectedReport('int64-body'));
    expect(judge.faultsOf('int64-body')).toEqual([expect.stringContaining('9007199254740992')]);
  });

  it('sends an integer of 64 bits as text', async () => {
    await sendAll('int64-body', (sent) => (sent.body = '{"title":"t","userID":"9007199254740993"}'));
    await report('int64-body', expectedReport('int64-body'));
    expect(judge.faultsOf('int64-body')).toHaveLength(1);
  });

  it('rounds an integer of 64 bits that it gets', async () => {
    await sendAll('int64-reply-number');
    const right = JSON.stringify(expectedReport('int64-reply-number'));
    await report('int64-reply-number', right.replace('"9007199254740993"', '9007199254740992'));
    expect(judge.faultsOf('int64-reply-number')).toHaveLength(1);
  });

  it('sends credentials with a download', async () => {
    await sendAll('export-file', (sent, index) => index === 3 && (sent.headers['x-shimo-token'] = 'your_token'));
    await report('export-file', expectedReport('export-file'));
    expect(judge.faultsOf('export-file')).toEqual(['x-shimo-token is your_token, expected is none']);
  });
});

it('takes an integer of 64 bits in any exact form', async () => {
  await sendAll('int64-reply-number');
  const right = JSON.stringify(expectedReport('int64-reply-number'));
  await report('int64-reply-number', right.replace('"9007199254740993"', '9007199254740993'));
  expect(judge.faultsOf('int64-reply-number')).toEqual([]);
});

it('answers as the vector says', async () => {
  const [text, reset, bytes] = await Promise.all([
    sendAll('export-done'),
    sendAll('retry-reset'),
    sendAll('export-file-elsewhere'),
  ]);
  expect(text[2]?.body.toString()).toContain(`"downloadUrl":"${judge.url}/export-done/files/a.docx"`);
  expect(reset.map(({ status }) => status)).toEqual([undefined, 200]);
  expect((await sendAll('cut-success'))[0]).toEqual({ status: undefined, body: Buffer.from('{"count":') });
  expect(bytes[1]?.body.toString()).toContain('"http://localhost:');
  expect(bytes[2]?.body).toEqual(Buffer.from('PK\u0003\u0004'));
});

it('takes what typed clients cannot tell apart for the same', async () => {
  const tokens = [{ id: 0, userID: 0, enable: false, permissions: '', title: '', accessToken: '', tags: '' }];
  const times = { description: '', expireTime: '', createDate: '', lastUpdate: '' };
  await sendAll('listAccessTokens');
  await report('listAccessTokens', { result: { total: 0, data: [{ ...tokens[0], ...times, unset: null }] } });
  expect(judge.faultsOf('listAccessTokens')).toEqual([]);
});

it('finds files by their form', () => {
  expect([isUpload({ name: 'a', base64: '' }), isUpload({ name: 'a' }), isUpload('a')]).toEqual([true, false, false]);
});
