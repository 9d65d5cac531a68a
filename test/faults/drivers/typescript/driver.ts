/** Makes the calls that come in by lines, and tells what came of them. */
import { createInterface } from 'node:readline';
import { createAccessTokens } from '../../../../generated/typescript/access-token/index.ts';
import * as accessTokens from '../../../../generated/typescript/access-token/index.ts';
import { createCircle } from '../../../../generated/typescript/circle/index.ts';
import * as circle from '../../../../generated/typescript/circle/index.ts';
import { createShimo } from '../../../../generated/typescript/shimo/index.ts';
import * as shimo from '../../../../generated/typescript/shimo/index.ts';
import { isUpload } from '../../../conformance/vector.ts';
import type { Json } from '../../../../scripts/model/types.ts';
import { credentials, intervalMs, namedCalls, type NamedCall } from '../../calls.ts';
import type { Ask, Begun, Settings, Told } from '../../protocol.ts';

type Client = shimo.Client;
type Started = { readonly id: string; done(options: shimo.TaskOptions): Promise<unknown> };
type Call = PromiseLike<unknown> & { start(): Promise<Started> };

const functions: Readonly<Record<string, object>> = { shimo, circle, 'access-token': accessTokens };
const clients = new Map<string, Client>();

function clientOf(api: string, base: string, settings: Settings): Client {
  const key = JSON.stringify([api, base, settings]);
  const client = clients.get(key) ?? createClient(api, base, settings);
  clients.set(key, client);
  return client;
}

function createClient(api: string, baseUrl: string, { followRedirects, inQuery, ...rest }: Settings): Client {
  const option = (name: string): string => credentials[api]?.[name] ?? '';
  const shared = { baseUrl, ...rest, ...(followRedirects && { redirects: shimo.followRedirects }) };
  switch (api) {
    case 'shimo': {
      const transport = inQuery ? ('query' as const) : ('header' as const);
      const own = { appId: option('appId'), appSecret: option('appSecret'), token: option('token'), transport };
      return createShimo({ ...shared, ...own }).client;
    }
    case 'circle': {
      const own = { orgName: option('org_name'), appName: option('app_name'), auth: option('appToken') };
      return createCircle({ ...shared, ...own }).client;
    }
    default:
      return createAccessTokens({ ...shared, appKey: option('appKey'), accessToken: option('accessToken') }).client;
  }
}

async function make({ id, call: name, base, settings, task }: Ask): Promise<unknown> {
  const named = namedCalls.find((each) => each.name === name);
  if (!named) throw new Error(`There is no call ${name}.`);
  const client = clientOf(named.api.name, base, settings);
  const operations = functions[named.api.name] as Record<string, (client: Client, input: unknown) => unknown>;
  const { operation } = named;
  if (named.drive === 'resume') {
    const resume = `resume${operation.id.charAt(0).toUpperCase()}${operation.id.slice(1)}`;
    return (operations[resume]?.(client, task) as Started).done({ intervalMs });
  }
  const call = operations[operation.id]?.(client, inputOf(named)) as Call;
  if (named.drive === 'call') return await call;
  const started = await call.start();
  tell({ id, task: started.id });
  return started.done({ intervalMs });
}

const inputOf = ({ arguments: values, fileTimes = 1 }: NamedCall): unknown => withFiles(values as Json, fileTimes);

function withFiles(value: Json, times: number): unknown {
  if (isUpload(value)) {
    const content = Buffer.from(value.base64, 'base64');
    return new File([Buffer.alloc(content.length * times, content)], value.name);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withFiles(inner, times)]));
}

async function outcomeOf(ask: Ask): Promise<Omit<Told, 'id' | 'ms'>> {
  try {
    const result = ((await make(ask)) ?? null) as Json;
    if ('polluted' in {}) return { kind: 'crash', message: 'the answer changed the prototype of all objects' };
    // What cannot be written as JSON again is a fault, too.
    return { kind: 'ok', result: JSON.parse(JSON.stringify(result)) as Json };
  } catch (error) {
    return { ...errorOf(error), ...('polluted' in {} && { kind: 'crash' }) };
  }
}

function errorOf(error: unknown): Omit<Told, 'id' | 'ms'> {
  const message = String((error as Error).message);
  if (error instanceof shimo.ApiError) return { kind: 'api', class: classOf(error), status: error.status, message };
  if (error instanceof shimo.TaskError) return { kind: 'task', message };
  if (error instanceof shimo.ParseError) return { kind: 'parse', status: error.status, message };
  if (error instanceof shimo.TimeoutError) return { kind: 'timeout', message };
  if (error instanceof shimo.NetworkError) return { kind: 'network', message };
  return { kind: 'crash', message: String((error as Error).stack) };
}

function classOf(error: shimo.ApiError): string {
  if (error instanceof shimo.AuthenticationError) return 'authentication';
  if (error instanceof shimo.PermissionError) return 'permission';
  if (error instanceof shimo.NotFoundError) return 'notFound';
  return error instanceof shimo.RateLimitError ? 'rateLimit' : 'other';
}

const tell = (line: Told | Begun): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

createInterface(process.stdin).on('line', (line) => {
  const ask = JSON.parse(line) as Ask;
  const start = performance.now();
  void outcomeOf(ask).then((outcome) => tell({ id: ask.id, ...outcome, ms: Math.round(performance.now() - start) }));
});
