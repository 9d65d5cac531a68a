/** Verifies a deployment of one API. */
import { startMock } from '../mock/index.ts';
import type { Api } from '../model/types.ts';
import { requireVariables, UsageError, valueOf, type Environment } from './environment.ts';
import type { Deviation } from './deviation.ts';
import { Recorder, type Exchange } from './recorder.ts';
import { checkRequest } from './requests.ts';
import { checkReply } from './responses.ts';
import { Run } from './run.ts';
import { Schemas } from './schemas.ts';
import { Secrets } from './secrets.ts';
import { targets } from './targets/index.ts';

export interface Verification {
  readonly api: Api;
  readonly baseUrl: string;
  readonly write: boolean;
  readonly deviations: readonly Deviation[];
  readonly exchanges: readonly Exchange[];
  readonly notCalled: readonly { operation: string; why: string }[];
  /** What the round trip could not delete. */
  readonly left: readonly string[];
  /** Has to be asked before anything of this is shown. */
  readonly secrets: Secrets;
}

export interface VerifyOptions {
  /** Whether things may be created and deleted. */
  readonly write: boolean;
  /** Pause between two questions for a task in milliseconds. */
  readonly intervalMs?: number;
  /** A contract mock that runs already; one of this process unless set. */
  readonly mockUrl?: string;
}

/**
 * Calls a deployment, and holds what went to and fro against the description.
 * @throws UsageError if the environment lacks something.
 */
export async function verify(api: Api, environment: Environment, options: VerifyOptions): Promise<Verification> {
  const { write, intervalMs, mockUrl } = options;
  const target = targets[api.name];
  if (!target) throw new Error(`${api.name}: write scripts/verify/targets/${api.name}.ts`);
  requireVariables(target.variables, environment, write);
  const secrets = new Secrets(api);
  for (const { name, secret } of target.variables) if (secret) secrets.add(valueOf(environment, name));
  const baseUrl = target.baseUrl(environment);
  const recorder = new Recorder(api, baseUrl);
  const run = new Run(api, target, connect(), environment, recorder);
  if (write) await run.roundTrip(intervalMs);
  await run.reads();
  for (const exchange of recorder.exchanges) learn(secrets, exchange);
  return {
    api,
    baseUrl,
    write,
    deviations: [...(await check(api, recorder.exchanges, mockUrl)), ...run.failures],
    exchanges: recorder.exchanges,
    notCalled: run.notCalled(write),
    left: run.left,
    secrets,
  };

  function connect(): object {
    try {
      return (target as NonNullable<typeof target>).connect({ environment, fetch: recorder.fetch });
    } catch (error) {
      // The client says what is wrong with an option.
      throw error instanceof TypeError ? new UsageError(error.message) : error;
    }
  }
}

async function check(api: Api, exchanges: readonly Exchange[], running?: string): Promise<Deviation[]> {
  const schemas = new Schemas(api);
  const mock = running === undefined ? await startMock() : undefined;
  try {
    const found: Deviation[] = [];
    for (const exchange of exchanges) {
      found.push(...(await checkRequest(running ?? mock?.url ?? '', api, exchange)));
      found.push(...checkReply(api, schemas, exchange));
    }
    return found;
  } finally {
    await mock?.close();
  }
}

/** What a request carried and an answer brought is secret from here on. */
function learn(secrets: Secrets, { url, headers, body, reply }: Exchange): void {
  for (const [name, value] of new URL(url).searchParams) if (secrets.isName(name)) secrets.add(value);
  for (const [name, value] of Object.entries(headers)) {
    if (secrets.isName(name)) secrets.add(value.replace(/^Bearer /i, ''));
  }
  if (typeof body === 'string' && body !== '') secrets.learn(JSON.parse(body) as never);
  secrets.learn(reply?.json);
}
