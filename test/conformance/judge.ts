/**
 * The judge of all clients. The base URL that a client gets carries the vector's id, so a client needs no hook for tests.
 * The judge compares the request with the vector's, replies, takes the client's report and compares that too.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from '../../scripts/model/types.ts';
import { sameResult, sameValue } from './compare.ts';
import { isUpload, type Vector, type VectorFile } from './vectors.ts';

export interface Judge {
  /** The base URL for a client is `${url}/${id}`. */
  readonly url: string;
  /** What was wrong with a vector's exchange; empty if all was right. */
  faultsOf(id: string): string[];
  /** Forgets what happened, so that another client can be judged. */
  reset(): void;
  close(): Promise<void>;
}

interface Case {
  readonly vector: Vector;
  readonly signatures: Readonly<Record<string, string>>;
  readonly faults: string[];
  requests: number;
  reports: number;
}

const credentialHeaders = ['authorization', 'x-shimo-signature', 'x-shimo-token'];

export async function startJudge(files: readonly VectorFile[]): Promise<Judge> {
  const cases = new Map<string, Case>();
  for (const { vectors, signatures } of files) {
    const tokens = Object.entries(signatures ?? {}).map(([name, { token }]) => [name, token] as const);
    for (const vector of vectors) {
      if (cases.has(vector.id)) throw new Error(`Two vectors have the id ${vector.id}.`);
      cases.set(vector.id, { vector, signatures: Object.fromEntries(tokens), faults: [], requests: 0, reports: 0 });
    }
  }
  const server = createServer((request, response) => {
    answer(cases, request, response).catch((error: unknown) => {
      response.writeHead(599).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faultsOf(id) {
      const found = cases.get(id);
      if (!found) return [`there is no vector ${id}`];
      const counts = [found.requests === 1 ? '' : `${found.requests} requests`, found.reports === 1 ? '' : 'no report'];
      return [...found.faults, ...counts.filter((fault) => fault !== '')];
    },
    reset() {
      for (const one of cases.values()) Object.assign(one, { faults: [], requests: 0, reports: 0 });
    },
    close: () => closeServer(server),
  };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}

async function answer(cases: Map<string, Case>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const [, id = '', target = ''] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? '') ?? [];
  const found = cases.get(id);
  if (!found) throw new Error(`There is no vector for ${request.url ?? ''}.`);
  if (target === '/__report') {
    found.reports += 1;
    found.faults.push(...judgeReport(found.vector, JSON.parse(body.toString()) as Report));
    response.writeHead(204).end();
    return;
  }
  found.requests += 1;
  found.faults.push(...(await judgeRequest(found, request, target, body)));
  const { status, headers, json, text } = found.vector.reply;
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...type, ...headers }).end(json === undefined ? text : JSON.stringify(json));
}

async function judgeRequest(
  { vector, signatures }: Case,
  request: IncomingMessage,
  target: string,
  body: Buffer,
): Promise<string[]> {
  const faults: string[] = [];
  const fill = (text: string): string =>
    text.replace(/\{(ordinary|license)\}/g, (_, name: string) => signatures[name] ?? `no signature ${name}`);
  const expect = (what: string, found: string | undefined, expected: string | undefined): void => {
    if (found !== expected) faults.push(`${what} is ${found ?? 'absent'}, expected is ${expected ?? 'none'}`);
  };
  const { method, target: expectedTarget, headers = {}, json, form } = vector.request;
  expect('method', request.method, method);
  expect('target', target, fill(expectedTarget));
  for (const name of new Set([...Object.keys(headers), ...credentialHeaders])) {
    const value = headers[name];
    expect(name, request.headers[name]?.toString(), value === undefined ? undefined : fill(value));
  }
  const type = request.headers['content-type'] ?? '';
  if (json !== undefined) {
    if (!/^application\/json(;|$)/.test(type)) faults.push(`content-type is ${type}, expected is application/json`);
    if (!sameValue(parse(body), json)) faults.push(`body is ${body.toString()}, expected is ${JSON.stringify(json)}`);
  } else if (form !== undefined) {
    faults.push(...(await judgeForm(form, type, body)));
  } else if (body.length > 0) faults.push(`body is ${body.toString()}, expected is none`);
  return faults;
}

function parse(body: Buffer): Json {
  try {
    return JSON.parse(body.toString()) as Json;
  } catch {
    return `not JSON: ${body.toString()}`;
  }
}

async function judgeForm(
  expected: NonNullable<Vector['request']['form']>,
  type: string,
  body: Buffer,
): Promise<string[]> {
  if (!type.startsWith('multipart/form-data')) return [`content-type is ${type}, expected is multipart/form-data`];
  const parts: Record<string, Json> = {};
  const faults: string[] = [];
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  for (const [name, part] of form) {
    if (name in parts) faults.push(`the part ${name} comes twice`);
    if (typeof part === 'string') parts[name] = part;
    else parts[name] = { name: part.name, base64: Buffer.from(await part.arrayBuffer()).toString('base64') };
  }
  const same = sameValue(parts, expected as Record<string, Json>);
  if (!same) faults.push(`form is ${JSON.stringify(parts)}, expected is ${JSON.stringify(expected)}`);
  if (Object.values(expected).some((part) => isUpload(part as Json)) && !body.includes('filename="')) {
    faults.push('the file has no name');
  }
  return faults;
}

type Report = { result?: Json; error?: { status?: Json; code?: Json; message?: Json } };

function judgeReport(vector: Vector, report: Report): string[] {
  const { error, result } = vector;
  if (!error) {
    if (report.error) return [`the client reports an error: ${JSON.stringify(report.error)}`];
    if (sameResult(report.result ?? null, result ?? null)) return [];
    return [`result is ${JSON.stringify(report.result)}, expected is ${JSON.stringify(result)}`];
  }
  if (!report.error) return [`the client reports a success: ${JSON.stringify(report.result)}`];
  const faults: string[] = [];
  const { status = null, code = null, message = null } = report.error;
  if (status !== error.status) faults.push(`status of the error is ${String(status)}, expected is ${error.status}`);
  if (!sameResult(code, error.code)) faults.push(`code of the error is ${String(code)}, expected is ${error.code}`);
  if (error.message !== undefined && !(typeof message === 'string' && message.includes(error.message))) {
    faults.push(`the text of the error is ${String(message)}, expected in it is ${error.message}`);
  }
  return faults;
}
