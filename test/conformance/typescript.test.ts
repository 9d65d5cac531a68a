/** The driver for TypeScript: every vector through the generated client. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessTokensClient } from '../../generated/typescript/access-token/client.ts';
import * as accessToken from '../../generated/typescript/access-token/operations.ts';
import { circleClient } from '../../generated/typescript/circle/client.ts';
import * as circle from '../../generated/typescript/circle/operations.ts';
import { ApiError, type Client } from '../../generated/typescript/runtime/index.ts';
import { shimoClient } from '../../generated/typescript/shimo/client.ts';
import * as shimo from '../../generated/typescript/shimo/operations.ts';
import type { Json } from '../../scripts/model/types.ts';
import { startJudge, type Judge } from './judge.ts';
import { isUpload, loadVectors, type Vector, type VectorFile } from './vectors.ts';

type Call = (client: Client, input?: object) => PromiseLike<unknown>;

const operations: Record<string, object> = { shimo, circle, 'access-token': accessToken };

function createClient({ api, client, clock }: VectorFile, { transport }: Vector, baseUrl: string): Client {
  const now = (): number => clock * 1000;
  const option = (name: string): string => client[name] ?? '';
  switch (api) {
    case 'shimo':
      return shimoClient({
        baseUrl,
        now,
        transport,
        appId: option('appId'),
        appSecret: option('appSecret'),
        token: option('token'),
      });
    case 'circle':
      return circleClient({
        baseUrl,
        now,
        orgName: option('org_name'),
        appName: option('app_name'),
        auth: option('appToken'),
      });
    default:
      return accessTokensClient({ baseUrl, appKey: option('appKey'), accessToken: option('accessToken') });
  }
}

/** The arguments with files in place of what stands for them. */
function withFiles(value: Json): unknown {
  if (isUpload(value)) return new File([Buffer.from(value.base64, 'base64')], value.name);
  if (Array.isArray(value)) return value.map(withFiles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withFiles(inner)]));
}

async function outcome(file: VectorFile, vector: Vector, baseUrl: string): Promise<object> {
  const call = (operations[file.api] as Record<string, Call>)[vector.operation];
  if (!call) throw new Error(`The client has no operation ${vector.operation}.`);
  const client = createClient(file, vector, baseUrl);
  const input = Object.keys(vector.arguments).length > 0 ? [withFiles(vector.arguments) as object] : [];
  try {
    return { result: (await call(client, ...input)) ?? null };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { error: { status: error.status, code: error.code ?? null, message: error.message } };
  }
}

describe.each(loadVectors())('$api', (file) => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await startJudge([file]);
  });
  afterAll(() => judge.close());

  it.each(file.vectors)('$id', async (vector) => {
    const base = `${judge.url}/${vector.id}`;
    const report = await outcome(file, vector, base);
    await fetch(`${base}/__report`, { method: 'POST', body: JSON.stringify(report) });
    expect(judge.faultsOf(vector.id)).toEqual([]);
  });
});
