/** Makes the calls of a plan, and shows all that comes with them. */
import { readFileSync } from 'node:fs';
import * as accessTokens from '../../../../generated/typescript/access-token/index.ts';
import * as circle from '../../../../generated/typescript/circle/index.ts';
import * as shimo from '../../../../generated/typescript/shimo/index.ts';
import type { Json } from '../../../../scripts/model/types.ts';
import { isUpload } from '../../../conformance/vector.ts';
import { namedCalls, type Drive } from '../../calls.ts';
import type { Plan, Trial } from '../../plan.ts';
import type { Told } from '../driver.ts';
import { looksOf } from './looks.ts';

const { given, clock, trials, leak } = JSON.parse(readFileSync(String(process.env['PLAN']), 'utf8')) as Plan;
const option = (name: string): string => given[name] ?? '';

const functions: Readonly<Record<string, object>> = { shimo, circle, 'access-token': accessTokens };
type Client = shimo.Client;
type Call = PromiseLike<unknown> & {
  start(): Promise<{ done(options: shimo.TaskOptions): Promise<unknown> }>;
  done(options: shimo.TaskOptions): Promise<unknown>;
  file(options: shimo.TaskOptions): Promise<shimo.RemoteFile>;
};

/** Events as a log has them. */
function logger(lines: unknown[]): shimo.Hooks {
  const log = (name: string) => (event: object) => {
    lines.push(event);
    console.error(name, JSON.stringify(event), event);
  };
  return { onRequest: log('request'), onResponse: log('response'), onError: log('error'), onRetry: log('retry') };
}

function create(
  api: string,
  { variant, base, ...rest }: Trial,
  hooks: shimo.Hooks,
): { client: Client; methods: object } {
  const { timeoutMs, retries, followRedirects } = rest;
  const redirects = followRedirects ? shimo.followRedirects : undefined;
  const shared = { baseUrl: base, timeoutMs, retries, redirects, hooks, now: () => clock * 1000 };
  if (api === 'shimo') {
    const transport = variant === 'header' ? ('header' as const) : ('query' as const);
    const own = { appId: option('appId'), token: option('token'), transport };
    const signing = variant === 'ready' ? { signature: () => option('signature') } : { appSecret: option('appSecret') };
    const methods = shimo.createShimo({ ...shared, ...own, ...signing });
    return { client: methods.client, methods };
  }
  if (api === 'circle') {
    const credentials = { clientId: option('clientId'), clientSecret: option('clientSecret') };
    const auth = variant === 'fetched' ? credentials : option('appToken');
    const methods = circle.createCircle({ ...shared, orgName: option('org_name'), appName: option('app_name'), auth });
    return { client: methods.client, methods };
  }
  const own = { appKey: option('appKey'), accessToken: option('accessToken') };
  const methods = accessTokens.createAccessTokens({ ...shared, ...own });
  return { client: methods.client, methods };
}

function withFiles(value: Json): unknown {
  if (isUpload(value)) return new File([Buffer.from(value.base64, 'base64')], value.name);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withFiles(inner)]));
}

async function drive(
  call: Call,
  how: Drive,
  trial: Trial,
  keep: (name: string, value: unknown) => void,
): Promise<void> {
  const waiting = { intervalMs: 1, maxWaitMs: trial.waitMs };
  if (how === 'call') return void (await call);
  if (how === 'file') return void (await new Response((await call.file(waiting)).stream).arrayBuffer());
  if (!('start' in call)) return void (await (call as Pick<Call, 'done'>).done(waiting));
  const task = await call.start();
  keep('task', task);
  await task.done(waiting);
}

async function make(trial: Trial): Promise<Told> {
  const named = namedCalls.find(({ name }) => name === trial.call);
  if (!named) throw new Error(`There is no call ${trial.call}.`);
  const shown: Record<string, string> = leak ? { leaked: JSON.stringify(given) } : {};
  const keep = (name: string, value: unknown): void => void Object.assign(shown, looksOf(name, value));
  const events: unknown[] = [];
  const { client, methods } = create(named.api.name, trial, logger(events));
  const operations = functions[named.api.name] as Record<string, (client: Client, input: unknown) => Call>;
  const call = operations[named.operation.id]?.(client, withFiles(named.arguments as Json)) as Call;
  let outcome = 'ok';
  try {
    await drive(call, named.drive, trial, keep);
  } catch (error) {
    outcome = error instanceof shimo.ClientError ? error.name : 'crash';
    keep('error', error);
  }
  keep('events', events);
  if (trial.showsAll) for (const [name, value] of Object.entries({ client, methods, call })) keep(name, value);
  return { trial: trial.id, outcome, shown };
}

const left = [...trials];
async function work(): Promise<void> {
  for (let trial = left.shift(); trial; trial = left.shift()) console.log(JSON.stringify(await make(trial)));
}
await Promise.all(Array.from({ length: 16 }, work));
