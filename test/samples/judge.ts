/** Judges samples: each is started with a base URL of its own, its request is compared, and it has to make the best of the reply. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { judgeRequest, type Received } from '../conformance/judge-request.ts';
import { sameResult, sameValue } from '../conformance/compare.ts';
import type { ExpectedRequest, Reply } from '../conformance/vector.ts';
import type { Json } from '../../scripts/model/types.ts';
import { secrets } from './environment.ts';
import type { Ended } from './process.ts';

export interface Exchange {
  readonly request: ExpectedRequest;
  readonly reply: Reply;
  /** Makes the request as it came comparable: a signature that its client made is known only by its key. */
  readonly normal?: (received: Received) => Received;
}

export interface SampleJudge {
  /**
   * Runs a program and judges what it does.
   * @param start Starts it with the base URL that it is given.
   * @returns What was wrong with the request; how the program ended is left to `successFaults` and `failureFaults`.
   */
  judge(exchange: Exchange, start: (baseUrl: string) => Promise<Ended>): Promise<{ faults: string[]; ended: Ended }>;
  close(): Promise<void>;
}

interface Running extends Exchange {
  readonly faults: string[];
  requests: number;
}

export async function startSampleJudge(): Promise<SampleJudge> {
  const running = new Map<string, Running>();
  let count = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [, id = '', target = ''] = /^\/([^/]+)(.*)$/.exec(request.url ?? '') ?? [];
      const exchange = running.get(id);
      if (!exchange) {
        response.writeHead(599).end(`no sample runs under ${request.url ?? ''}`);
        return;
      }
      exchange.requests += 1;
      const { headers, method = '' } = request;
      const received: Received = { method, target, headers, body: Buffer.concat(chunks) };
      judgeRequest(exchange.request, exchange.normal?.(received) ?? received, (text) => text)
        .then((faults) => exchange.faults.push(...faults))
        .catch((error: unknown) => exchange.faults.push(`the request cannot be read: ${String(error)}`))
        .finally(() => {
          const { status = 500, headers: replied, json, text } = exchange.reply;
          const type = json === undefined ? {} : { 'content-type': 'application/json' };
          response.writeHead(status, { ...type, ...replied }).end(json === undefined ? text : JSON.stringify(json));
        });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    async judge(exchange, start) {
      count += 1;
      const id = `sample${count}`;
      const one: Running = { ...exchange, faults: [], requests: 0 };
      running.set(id, one);
      const ended = await start(`${url}/${id}`);
      running.delete(id);
      const { faults, requests } = one;
      return { ended, faults: [...faults, ...(requests === 1 ? [] : [`${requests} requests instead of one`])] };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A program that got a success ends with 0, shows the reply and complains about nothing. */
export function successFaults({ status, stdout, stderr }: Ended, { json, text, status: sent }: Reply): string[] {
  if (status !== 0) return [`ended with ${status}: ${stderr}${stdout}`];
  const faults = [...(stderr === '' ? [] : [`wrote to stderr: ${stderr}`]), ...secretFaults(stdout)];
  if (json !== undefined) {
    const shown = jsonOf(stdout);
    if (shown === undefined || !sameValue(shown, json)) faults.push(`shows ${stdout}, not ${JSON.stringify(json)}`);
  } else if (text !== undefined) {
    if (stdout.trim() !== text.trim()) faults.push(`shows ${stdout}, not ${text}`);
  } else if (!stdout.includes(String(sent))) faults.push(`shows ${stdout}, not the status ${sent}`);
  return faults;
}

/** The same of a program that uses a client of ours: it shows the data, or nothing in particular where there is none. */
export function clientFaults(ended: Ended, data: Json | undefined): string[] {
  const { status, stdout, stderr } = ended;
  if (status !== 0) return [`ended with ${status}: ${stderr}${stdout}`];
  const faults = [...(stderr === '' ? [] : [`wrote to stderr: ${stderr}`]), ...secretFaults(stdout)];
  if (data === undefined) return faults;
  if (typeof data === 'string')
    return stdout.trim() === data.trim() ? faults : [...faults, `shows ${stdout}, not ${data}`];
  const shown = jsonOf(stdout);
  if (shown !== undefined) {
    return sameResult(shown, data) ? faults : [...faults, `shows ${stdout}, not ${JSON.stringify(data)}`];
  }
  return [
    ...faults,
    ...textsIn(data)
      .filter((text) => !loosely(stdout).includes(loosely(text)))
      .map((text) => `shows ${stdout}, without ${text}`),
  ];
}

/** Python writes True, and escapes what stands between quotes. */
const loosely = (text: string): string => text.toLowerCase().replaceAll('\\', '');

/**
 * What has to stand in the text form of an object, as Java prints it: all texts but secrets, cursors, and times, which have many
 * forms; if there are none, the other values.
 */
function textsIn(data: Json): string[] {
  const texts: string[] = [];
  const values: string[] = [];
  const visit = (value: Json, name: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, Array.isArray(value) ? name : key);
    } else if (typeof value !== 'string') values.push(String(value));
    else if (!/^(access_?token|cursor)$/i.test(name) && !/^\d{4}-\d\d-\d\dT/.test(value)) texts.push(value);
  };
  visit(data, '');
  return texts.length > 0 ? texts : values;
}

/** A program that got a failure ends with another status than 0, and shows the failure's status and body. */
export function failureFaults({ status, stdout, stderr }: Ended, shown: readonly string[]): string[] {
  const output = stdout + stderr;
  return [
    ...(status === 0 || status === null ? [`ended with ${status} though the call failed: ${output}`] : []),
    ...shown.filter((text) => !output.includes(text)).map((text) => `does not show ${text}: ${output}`),
    ...secretFaults(output),
  ];
}

const secretFaults = (output: string): string[] =>
  secrets.filter((secret) => output.includes(secret)).map((secret) => `shows the secret ${secret}`);

function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
