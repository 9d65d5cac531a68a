/** Answers the scenarios, each in its own way, and keeps what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { scenarios } from './scenarios.ts';

export interface SeenRequest {
  readonly method: string;
  /** Path and query after the base URL. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** @param times How many requests the scenario has made, this one included. */
type Answer = (response: ServerResponse, request: SeenRequest, times: number) => unknown;

const json = (response: ServerResponse, body: unknown, status = 200) =>
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
const html = (response: ServerResponse, status: number) =>
  response.writeHead(status, { 'Content-Type': 'text/html' }).end('<h1>page</h1>');

const answers: Record<keyof typeof scenarios, Answer> = {
  path: (response) => json(response, { content: '你好' }),
  multipart: (response) => json(response, { status: 0, message: '', data: { taskId: 't1' } }),
  json: (response) => response.writeHead(204).end(),
  'no content': (response) => response.writeHead(204).end(),
  'empty 500': (response) => response.writeHead(500).end(),
  'html 502': (response) => html(response, 502),
  'html 200': (response) => html(response, 200),
  envelope: (response) => json(response, { status: 1, message: 'failed' }),
  unauthorized: (response, { path }, times) =>
    path.endsWith('/token')
      ? json(response, { access_token: `app-token-${times}`, expires_in: 3600, application: 'a' })
      : json(response, { error: 'auth_bad_access_token' }, 401),
  'retry after': (response, _request, times) =>
    times === 1 ? response.writeHead(429, { 'Retry-After': '1' }).end() : json(response, { content: 'after a while' }),
  abort: () => {},
  int64: (response) => int64Page(response),
  'int64 as number': (response) => int64Page(response),
  secrets: (response, { headers }) =>
    json(response, { code: 1, seen: headers['x-shimo-token'], signed: headers['x-shimo-signature'] }, 400),
  redirect: (response) => response.writeHead(302, { Location: '/stolen' }).end(),
  signature: (response) => json(response, {}),
};

const int64Page = (response: ServerResponse) =>
  response
    .writeHead(200, { 'Content-Type': 'application/json' })
    .end('{"code":200,"error":"","data":{"total":1,"data":[{"id":9007199254740993,"userID":1,"enable":true}]}}');

export interface BehaviourServer {
  readonly url: string;
  /** Requests of a scenario in an environment, in the order of their arrival. */
  seen(environment: string, scenario: string): readonly SeenRequest[];
  close(): void;
}

/** Serves base URLs `/<environment>/<scenario>`, and an empty page at `/`, the home of a browser that runs scenarios. */
export async function startServer(): Promise<BehaviourServer> {
  const seen = new Map<string, SeenRequest[]>();
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const [, key = '', scenario = '', path = ''] = /^(\/[^/]+\/([^/]+))(.*)$/.exec(url) ?? [];
    const answer = answers[decodeURIComponent(scenario) as keyof typeof scenarios];
    if (!answer) return void html(response, 200);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = { method, path, headers, body: Buffer.concat(chunks) };
    seen.set(key, [...(seen.get(key) ?? []), asked]);
    answer(response, asked, seen.get(key)?.length ?? 0);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: (environment, scenario) => seen.get(`/${environment}/${encodeURIComponent(scenario)}`) ?? [],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
