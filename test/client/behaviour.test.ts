/** The cases in which clients differ, in every environment that a client runs in. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environments } from './behaviour/environments.ts';
import { type Observation, scenarios } from './behaviour/scenarios.ts';
import { type BehaviourServer, type SeenRequest, startServer } from './behaviour/server.ts';

type Scenario = keyof typeof scenarios;

let server: BehaviourServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe.each(environments)('in $name', ({ name, missing, run }) => {
  if (missing !== undefined && process.env['CI'] === undefined) {
    return test.skip(`skipped: ${missing}`, () => {});
  }
  let observed: Record<string, Observation>;
  beforeAll(async () => {
    if (missing !== undefined) throw new Error(missing);
    observed = await run(server.url);
  });
  const seen = (scenario: Scenario): readonly SeenRequest[] => server.seen(name, scenario);
  const only = (scenario: Scenario): SeenRequest => {
    const [request, ...others] = seen(scenario);
    if (!request || others.length > 0) throw new Error(`${scenario}: ${seen(scenario).length} requests instead of 1`);
    return request;
  };

  test('an identifier of any signs stands in a path', () => {
    expect(only('path').path).toBe('/sdk/v2/shimo-files/a%2Fb%3Fc%23d%20%E8%A1%A8/plain-text');
    expect(observed['path']).toEqual({ data: { content: '你好' } });
  });

  test('a multipart body has the fields that were given and a name in UTF-8', async () => {
    const { headers, body } = only('multipart');
    const form = await new Response(new Uint8Array(body), { headers: headers as HeadersInit }).formData();
    const fields = [...form].map(([field, value]) => [field, value instanceof File ? value.name : value]);
    expect(Object.fromEntries(fields)).toEqual({ fileId: 'f', type: 'documentPro', file: '测试文件.docx' });
    expect(body.includes('filename="测试文件.docx"')).toBe(true);
    expect(await (form.get('file') as File).text()).toBe('文件');
    expect(observed['multipart']).toEqual({ data: { taskId: 't1' } });
  });

  test('a JSON body is one', () => {
    const { headers, body } = only('json');
    expect(headers['content-type']).toBe('application/json');
    expect(body.toString()).toBe('{"fileId":"表","type":"table"}');
  });

  test('204 gives undefined', () => {
    expect(observed['no content']).toEqual({ data: 'undefined' });
  });

  test('500 without a body is an ApiError', () => {
    expect(observed['empty 500']).toMatchObject({ error: { name: 'ApiError', operation: 'deleteFile', status: 500 } });
  });

  test('502 with a page is an ApiError with its text', () => {
    expect(observed['html 502']).toMatchObject({ error: { name: 'ApiError', status: 502, body: '<h1>page</h1>' } });
  });

  test('200 with a page is a ParseError that names operation and status', () => {
    expect(observed['html 200']).toMatchObject({
      error: { name: 'ParseError', operation: 'getPlainText', status: 200 },
    });
  });

  test('200 that the envelope calls a failure is an ApiError', () => {
    expect(observed['envelope']).toMatchObject({ error: { name: 'ApiError', status: 200, code: 1 } });
  });

  test('401 has the token fetched anew once, then it is an error', () => {
    expect(observed['unauthorized']).toMatchObject({ error: { name: 'AuthenticationError', status: 401 } });
    expect(seen('unauthorized').map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      'Bearer app-token-1',
      undefined,
      'Bearer app-token-3',
    ]);
  });

  test('429 with Retry-After is waited out', () => {
    expect(observed['retry after']).toEqual({ data: { content: 'after a while' } });
    expect(seen('retry after')).toHaveLength(2);
  });

  test('an abort throws the caller’s own reason', () => {
    expect(observed['abort']).toEqual({ data: true });
  });

  test('an integer of 64 bits keeps its digits, or is refused', () => {
    expect(observed['int64']).toMatchObject({ data: { data: [{ id: '9007199254740993n' }] } });
    expect(observed['int64 as number']).toMatchObject({ error: { name: 'ParseError' } });
    expect(JSON.stringify(observed['int64 as number'])).toContain('9007199254740993');
  });

  test('an error shows no secret', () => {
    const { headers } = only('secrets');
    expect(headers['x-shimo-token']).toBe('user-token-1');
    expect(observed['secrets']).toMatchObject({ error: { status: 400, body: { seen: '***', signed: '***' } } });
    expect(JSON.stringify(observed)).not.toMatch(/user-token-1|app-secret-1|client-secret-1|access-token-1|eyJ/);
  });

  test('a redirect is an error and takes no credentials along', () => {
    only('redirect');
    // A browser hides the status.
    const error = name.startsWith('browser') ? { name: 'RedirectError' } : { name: 'ApiError', status: 302 };
    expect(observed['redirect']).toMatchObject({ error });
  });

  test('a signature is made', () => {
    const [head, payload, mac] = String(only('signature').headers['x-shimo-signature']).split('.');
    expect(mac).toBe(createHmac('sha256', 'app-secret-1').update(`${head}.${payload}`).digest('base64url'));
    expect(JSON.parse(Buffer.from(payload ?? '', 'base64url').toString())).toMatchObject({ scope: 'license' });
  });

  test('every scenario is judged', () => {
    expect(Object.keys(observed)).toEqual(Object.keys(scenarios));
  });
});
