import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { ApiError, NetworkError, TaskError } from '../../generated/typescript/runtime/index.ts';
import { importFile, resumeImportFile, shimoClient } from '../../generated/typescript/shimo/index.ts';
import { shimo as signing } from './clients.ts';
import { empty, json, rejection, stub, type Sent } from './stub.ts';

const input = { body: { fileId: 'f', type: 'document', file: new File(['x'], 'a.docx') } } as const;
const copy = { fileId: 'f', body: { fileId: 'g' } };

const started = () => json({ status: 0, message: '', data: { taskId: 'task:1' } });
const progress = (percent: number, more = {}) => json({ status: 0, message: '', data: { progress: percent, ...more } });
const failed = () => json({ status: 120002, message: 'import failed' });
const copying = () => json({ code: 70019 });

const pathsOf = (sent: readonly Sent[]) => sent.map(({ url }) => url.pathname + url.search);

/** The outcome of a promise while the clock runs fast. What really takes time, such as reading, gets that time. */
async function soon<Value>(promise: Promise<Value>): Promise<Value> {
  let isPending = true;
  const settle = () => (isPending = false);
  promise.then(settle, settle);
  while (isPending) {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
    if (isPending) await vi.advanceTimersByTimeAsync(25);
  }
  return promise;
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01'), toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** With a signature that is there already: making one takes time that the fast clock knows nothing of. */
const shimo = (options: { fetch?: typeof fetch; headers?: Record<string, string> } = {}) =>
  signing({ ...options, appSecret: undefined, signature: () => 'signature' });

const importing = '/sdk/v2/api/files/v1/import';
const asking = `${importing}/progress?taskId=task%3A1`;

describe('a task', () => {
  test('is started once and asked for until it is done', async () => {
    const { fetch, sent } = stub(started(), progress(0), progress(40), progress(100));
    const told: number[] = [];
    const done = shimo({ fetch })
      .files.import(input)
      .done({ onProgress: (percent) => told.push(percent) });
    expect(await soon(done)).toEqual({ progress: 100 });
    expect(told).toEqual([0, 40, 100]);
    expect(pathsOf(sent)).toEqual([importing, asking, asking, asking]);
  });

  test('gives its identifier and no more when its call is awaited', async () => {
    const { fetch, sent } = stub(started());
    expect(await shimo({ fetch }).files.import(input)).toEqual({ taskId: 'task:1' });
    expect(sent).toHaveLength(1);
  });

  test('is not started again by a call that was awaited before', async () => {
    const { fetch, sent } = stub(started(), progress(100));
    const call = shimo({ fetch }).files.import(input);
    await call;
    await soon(call.done());
    expect(pathsOf(sent)).toEqual([importing, asking]);
  });

  test('is started in one process and resumed in another', async () => {
    const one = stub(started());
    const { id } = await shimo(one).files.import(input).start();
    const other = stub(progress(100));
    expect(await soon(shimo(other).files.resumeImport(id).done())).toEqual({ progress: 100 });
    expect(pathsOf([...one.sent, ...other.sent])).toEqual([importing, asking]);
  });

  test('is started and resumed by functions as well', async () => {
    const { fetch } = stub(started(), progress(100));
    const client = shimoClient({ baseUrl: 'https://s.example', appId: 'a', signature: () => 's', token: 't', fetch });
    const { id } = await importFile(client, input).start();
    expect(await soon(resumeImportFile(client, id).done())).toEqual({ progress: 100 });
  });

  test('without an identifier is none', () => {
    expect(() => shimo().files.resumeImport('')).toThrow('importFile: the task has no identifier');
  });

  test('is asked for after half a second, then less and less often, down to once in five seconds', async () => {
    const times: number[] = [];
    const { fetch } = stub(started(), () => {
      times.push(Date.now());
      return times.length < 12 ? progress(1) : progress(100);
    });
    await soon(shimo({ fetch }).files.import(input).done());
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(pauses.slice(0, 3)).toEqual([500, 750, 1125]);
    expect(pauses.at(-1)).toBe(5000);
  });

  test('is asked for as often as the caller wants', async () => {
    const times: number[] = [];
    const { fetch } = stub(started(), () => {
      times.push(Date.now());
      return times.length < 4 ? progress(1) : progress(100);
    });
    await soon(shimo({ fetch }).files.import(input).done({ intervalMs: 100 }));
    expect(times.map((time) => time - (times[0] ?? 0))).toEqual([0, 100, 200, 300]);
  });

  test('carries the options of its call to every question', async () => {
    const { fetch, sent } = stub(started(), progress(100));
    await soon(
      shimo({ fetch })
        .files.import(input, { headers: { 'X-Trace': '7' } })
        .done(),
    );
    expect(sent.map(({ headers }) => headers.get('X-Trace'))).toEqual(['7', '7']);
  });
});

describe('a task that does not end well', () => {
  test('says so, with its identifier, what the server said, and how long that is kept', async () => {
    const { fetch } = stub(started(), progress(20), failed());
    const error = (await soon(rejection(shimo({ fetch }).files.import(input).done()))) as TaskError;
    expect(error).toBeInstanceOf(TaskError);
    expect(error).toMatchObject({ operation: 'importFile', taskId: 'task:1', reason: 'failed' });
    expect(error.cause).toBeInstanceOf(ApiError);
    expect(error.message).toMatch(/^importFile: the task 'task:1' failed or is unknown: .*import failed/);
    expect(error.message).toContain('5 minutes');
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ taskId: 'task:1', reason: 'failed' });
  });

  test('is given up after the ten minutes that the vendor runs one', async () => {
    const { fetch, sent } = stub(started(), progress(20));
    const begin = Date.now();
    const error = (await soon(rejection(shimo({ fetch }).files.import(input).done()))) as TaskError;
    expect(Date.now() - begin).toBeGreaterThan(590_000);
    expect(Date.now() - begin).toBeLessThanOrEqual(600_000);
    expect(error).toMatchObject({ taskId: 'task:1', reason: 'overdue' });
    expect(error.message).toBe(
      "importFile: the task 'task:1' still runs after 600 seconds; the vendor runs one for 10 minutes at most; a result is kept for 5 minutes after the end",
    );
    expect(sent.length).toBeLessThan(130);
  });

  test('is given up when the caller wants', async () => {
    const { fetch } = stub(progress(20));
    const begin = Date.now();
    const error = await soon(rejection(shimo({ fetch }).files.resumeImport('task:1').done({ maxWaitMs: 3000 })));
    expect(error).toMatchObject({ reason: 'overdue' });
    expect(String(error)).toContain('still runs after 3 seconds');
    expect(Date.now() - begin).toBeLessThanOrEqual(3000);
  });

  test('is given up in time even where the server does not answer', async () => {
    const fetch = () => new Promise<Response>(() => {});
    const begin = Date.now();
    const error = await soon(rejection(shimo({ fetch }).files.resumeImport('task:1').done({ maxWaitMs: 3000 })));
    expect(error).toMatchObject({ reason: 'overdue', taskId: 'task:1' });
    expect(Date.now() - begin).toBe(3000);
  });

  test.each<[string, Response | Error]>([
    ['the network is gone', new Error('no network')],
    ['the server refuses', json({}, 403)],
    ['the answer is no JSON', new Response('<html>', { status: 200 })],
  ])('keeps its identifier where %s while it runs', async (_what, answer) => {
    const { fetch } = stub(started(), progress(20), answer);
    const error = (await soon(rejection(shimo({ fetch }).files.import(input).done()))) as TaskError;
    expect(error).toMatchObject({ name: 'TaskError', taskId: 'task:1', reason: 'unanswered' });
    expect(error.message).toContain("the task 'task:1' could not be asked for");
  });

  test('was never one if its start is refused', async () => {
    const { fetch, sent } = stub(failed());
    expect(await rejection(shimo({ fetch }).files.import(input).done())).toBeInstanceOf(ApiError);
    expect(sent).toHaveLength(1);
  });

  test('is left alone by the caller who aborts, at once and with the own reason', async () => {
    const reason = new Error('enough');
    const waiting = stub(started(), progress(20));
    const controller = new AbortController();
    const done = rejection(shimo(waiting).files.import(input).done({ signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(600);
    controller.abort(reason);
    expect(await done).toBe(reason);
    const count = waiting.sent.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waiting.sent).toHaveLength(count);
  });

  test('is not even started after an abort, and its start is ended by one', async () => {
    const reason = new Error('enough');
    const begun = stub(started());
    const aborted = { signal: AbortSignal.abort(reason) };
    expect(await rejection(shimo(begun).files.import(input, aborted).done())).toBe(reason);
    const hanging = stub(
      ({ init }) => new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new Error('cut')))),
    );
    const controller = new AbortController();
    const done = rejection(shimo(hanging).files.import(input).done({ signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    expect(await done).toBe(reason);
  });
});

describe('a copy', () => {
  const path = '/sdk/v2/shimo-files/f/copy';

  test('is asked for by the same call again, until it is made', async () => {
    const { fetch, sent } = stub(copying(), copying(), empty());
    expect(await soon(shimo({ fetch }).files.copy(copy).done())).toBeUndefined();
    expect(pathsOf(sent)).toEqual([path, path, path]);
    expect(new Set(sent.map(({ init }) => String(init.body))).size).toBe(1);
  });

  test('takes the first answer that is there already', async () => {
    const { fetch, sent } = stub(copying(), empty());
    const call = shimo({ fetch }).files.copy(copy);
    expect(await call).toEqual({ code: 70019 });
    await soon(call.done());
    expect(sent).toHaveLength(2);
  });

  test('throws the refusal of the call, and gives up after ten minutes where the vendor names no limit', async () => {
    const refused = stub(copying(), json({ code: 70017 }, 400));
    expect(await soon(rejection(shimo(refused).files.copy(copy).done()))).toMatchObject({ status: 400, code: 70017 });
    const error = await soon(rejection(shimo(stub(copying())).files.copy(copy).done()));
    expect(error).toMatchObject({ name: 'TaskError', taskId: undefined, reason: 'overdue' });
    expect(String(error)).toContain('copyFile: the task still runs after 600 seconds');
  });

  test('ends with the reason of the caller who aborts it', async () => {
    const controller = new AbortController();
    const done = rejection(shimo(stub(copying())).files.copy(copy, { signal: controller.signal }).done());
    await vi.advanceTimersByTimeAsync(600);
    controller.abort('enough');
    expect(await done).toBe('enough');
  });
});

describe('an export', () => {
  const address = 'https://files.example/a/%E8%A1%A8.xlsx?key=top-secret-key';
  const ready = () => progress(100, { downloadUrl: address });
  const file = (headers = {}) => new Response('content', { headers });

  test('ends in the file, fetched without credentials', async () => {
    const { fetch, sent } = stub(
      started(),
      progress(10, { downloadUrl: '' }),
      ready(),
      file({ 'Content-Length': '7' }),
    );
    const exported = shimo({ fetch, headers: { 'X-Own': '1' } }).files.export({ fileId: 'f', body: { type: 'xlsx' } });
    const { name, size, stream } = await soon(exported.file());
    expect({ name, size }).toEqual({ name: '表.xlsx', size: 7 });
    expect(await new Response(stream).text()).toBe('content');
    const last = sent.at(-1);
    expect(String(last?.url)).toBe(address);
    expect([...(last?.headers.keys() ?? [])]).toEqual([]);
    expect(last?.init).toMatchObject({ credentials: 'omit' });
  });

  test('tells where the file is', async () => {
    const { fetch } = stub(started(), ready());
    const done = await soon(shimo({ fetch }).files.export({ fileId: 'f' }).done());
    expect(done.downloadUrl).toBe(address);
  });

  test('is resumed up to the file', async () => {
    const { fetch } = stub(ready(), file());
    const { stream } = await soon(shimo({ fetch }).files.resumeExport('task:1').file());
    expect(await new Response(stream).text()).toBe('content');
  });

  test.each([
    [{ 'Content-Disposition': `attachment; filename="a.xlsx"; filename*=UTF-8''%E6%B5%8B%20b.xlsx` }, '测 b.xlsx'],
    [{ 'Content-Disposition': 'attachment; filename="a \\"b\\".xlsx"' }, 'a "b".xlsx'],
    [{ 'Content-Disposition': 'attachment; filename=a.xlsx' }, 'a.xlsx'],
    [{ 'Content-Disposition': 'attachment; filename="../../etc/a.xlsx"' }, 'a.xlsx'],
    [{ 'Content-Disposition': 'attachment' }, '表.xlsx'],
  ])('is named after its header %j', async (headers, name) => {
    const { fetch } = stub(started(), ready(), file(headers));
    expect((await soon(shimo({ fetch }).files.export({ fileId: 'f' }).file())).name).toBe(name);
  });

  test('has no size where the content is compressed', async () => {
    const { fetch } = stub(started(), ready(), file({ 'Content-Length': '7', 'Content-Encoding': 'br' }));
    expect((await soon(shimo({ fetch }).files.export({ fileId: 'f' }).file())).size).toBeUndefined();
  });

  test('without an address has failed', async () => {
    const { fetch } = stub(started(), progress(100));
    const error = await soon(rejection(shimo({ fetch }).files.export({ fileId: 'f' }).file()));
    expect(error).toMatchObject({ taskId: 'task:1', reason: 'failed' });
    expect(String(error)).toContain('ended without a file');
  });

  test('never shows the address, which gives access to the file', async () => {
    const refused = stub(started(), ready(), new Response(`no ${address}`, { status: 403 }));
    const error = await soon(rejection(shimo(refused).files.export({ fileId: 'f' }).file()));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 403 });
    const broken = stub(started(), ready(), new Error(`cannot reach ${address}`));
    const fault = await soon(rejection(shimo(broken).files.export({ fileId: 'f' }).file()));
    expect(fault).toBeInstanceOf(NetworkError);
    for (const each of [error, fault] as Error[]) {
      expect(`${each.stack} ${String(each.cause)} ${JSON.stringify(each)}`).not.toContain('top-secret-key');
    }
  });

  test('stops when the caller aborts it in the middle of the file', async () => {
    const endless = () =>
      new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1)) }));
    const controller = new AbortController();
    const { fetch, sent } = stub(started(), ready(), endless);
    await soon(shimo({ fetch }).files.export({ fileId: 'f' }).file({ signal: controller.signal }));
    controller.abort('enough');
    expect(sent.at(-1)?.init.signal?.reason).toBe('enough');
  });
});

describe('the mock', () => {
  beforeEach(() => void vi.useRealTimers());
  const mock = (id: string) => signing({ baseUrl: `${inject('mockUrl')}/@tasks-${id}/shimo` });

  test('runs imports, exports and copies to their end', async () => {
    const told: number[] = [];
    const options = { intervalMs: 1, onProgress: (percent: number) => told.push(percent) };
    expect(await mock('import').files.import(input).done(options)).toMatchObject({ progress: 100 });
    expect(told).toHaveLength(3);
    const done = await mock('export')
      .files.export({ fileId: 'f', body: { type: 'docx' } })
      .done({ intervalMs: 1 });
    expect(done.downloadUrl).toMatch(/^https:/);
    expect(await mock('copy').files.copy(copy).done({ intervalMs: 1 })).toBeUndefined();
  });

  test('fails a task on request', async () => {
    const client = mock('failed');
    const { id } = await client.files.import(input, { headers: { Prefer: 'task=failed' } }).start();
    expect(await rejection(client.files.resumeImport(id).done())).toMatchObject({ reason: 'failed', taskId: id });
  });
});
