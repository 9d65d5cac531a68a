/** A deployment of our own: the mock behind a server that changes its answers. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** `operationId`, as the mock understood the request. */
  readonly operation: string;
}

export interface Answer {
  status: number;
  mediaType: string | undefined;
  text: string;
}

/** Changes an answer; `undefined` breaks the connection. */
export type Change = (answer: Answer, received: Received) => Answer | undefined | void;

export interface Deployment {
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
}

/** Changes the JSON of an operation's answers. */
export function changing(
  operation: string,
  change: (body: Record<string, unknown>, received: Received) => void,
): Change {
  return (answer, received) => {
    if (received.operation !== operation) return answer;
    const body = JSON.parse(answer.text) as Record<string, unknown>;
    change(body, received);
    return { ...answer, text: JSON.stringify(body) };
  };
}

/**
 * Starts a deployment.
 * @param mockUrl The mock that it asks for its answers.
 */
export async function deploy(mockUrl: string, change: Change = (answer) => answer): Promise<Deployment> {
  const received: Received[] = [];
  const titles: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const { method = 'GET', url: target = '/', headers } = request;
    const { host: _host, connection: _connection, 'content-length': _length, ...kept } = headers;
    const reply = await fetch(`${mockUrl}${target}`, {
      method,
      headers: { ...(kept as Record<string, string>), 'x-mock-session': mockUrl },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    const operation = reply.headers.get('x-mock-operation') ?? '';
    const seen = { method, target, headers, body: Buffer.concat(chunks).toString(), operation };
    received.push(seen);
    const text = remember(titles, seen, await reply.text());
    const mediaType = reply.headers.get('content-type') ?? undefined;
    const changed = change({ status: reply.status, mediaType, text }, seen);
    if (!changed) return void request.socket.destroy();
    response.writeHead(changed.status, changed.mediaType === undefined ? {} : { 'content-type': changed.mediaType });
    response.end(changed.text);
  };
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A list of tokens has the one that was created last: the mock alone forgets it. */
function remember(titles: string[], { operation, body }: Received, text: string): string {
  if (operation === 'createAccessToken') titles.push((JSON.parse(body) as { title: string }).title);
  if (operation !== 'listAccessTokens' || titles.length === 0) return text;
  const page = JSON.parse(text) as { data: { data: { title: string }[] } };
  const [first] = page.data.data;
  if (first) first.title = titles.at(-1) ?? '';
  return JSON.stringify(page);
}
