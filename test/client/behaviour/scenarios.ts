/**
 * What a client does in the cases in which clients differ. Runs wherever a client may run, so it uses nothing but what browsers
 * and servers have in common, and what it observes is plain JSON.
 */
import { createAccessTokens } from '../../../generated/typescript/access-token/index.ts';
import { createCircle } from '../../../generated/typescript/circle/index.ts';
import { createShimo } from '../../../generated/typescript/shimo/index.ts';

/** What came of a call: its data, or its error. */
export interface Observation {
  readonly data?: unknown;
  readonly error?: Readonly<Record<string, unknown>>;
}

const shimo = (baseUrl: string) =>
  createShimo({ baseUrl, appId: 'app-1', appSecret: 'app-secret-1', token: 'user-token-1' });
const circle = (baseUrl: string) =>
  createCircle({ baseUrl, orgName: 'org', appName: 'app', auth: { clientId: 'id', clientSecret: 'client-secret-1' } });
const tokens = { appKey: 'key', accessToken: 'access-token-1' };

const plainText = (baseUrl: string) => shimo(baseUrl).content.getPlainText({ fileId: 'f' });

/** By name; each gets a base URL of its own. */
export const scenarios = {
  path: (baseUrl: string) => observe(shimo(baseUrl).content.getPlainText({ fileId: 'a/b?c#d 表' })),
  multipart: (baseUrl: string) => {
    const file = new File(['文件'], '测试文件.docx');
    return observe(shimo(baseUrl).files.import({ body: { fileId: 'f', type: 'documentPro', file } }));
  },
  json: (baseUrl: string) => observe(shimo(baseUrl).files.create({ body: { fileId: '表', type: 'table' } })),
  'no content': (baseUrl: string) => observe(shimo(baseUrl).files.delete({ fileId: 'f' })),
  'empty 500': (baseUrl: string) => observe(shimo(baseUrl).files.delete({ fileId: 'f' })),
  'html 502': (baseUrl: string) => observe(plainText(baseUrl)),
  'html 200': (baseUrl: string) => observe(plainText(baseUrl)),
  envelope: (baseUrl: string) => observe(shimo(baseUrl).files.export({ fileId: 'f', body: { type: 'pdf' } })),
  unauthorized: (baseUrl: string) => observe(circle(baseUrl).servers.get({ server_id: 's' })),
  'retry after': (baseUrl: string) => observe(plainText(baseUrl)),
  abort: async (baseUrl: string) => {
    const controller = new AbortController();
    const reason = new Error('user left');
    const call = shimo(baseUrl).content.getPlainText({ fileId: 'f' }, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 30);
    return { data: await call.catch((error: unknown) => error === reason) };
  },
  int64: (baseUrl: string) => observe(createAccessTokens({ ...tokens, baseUrl, int64: 'bigint' }).list()),
  'int64 as number': (baseUrl: string) => observe(createAccessTokens({ ...tokens, baseUrl }).list()),
  secrets: (baseUrl: string) => observe(plainText(baseUrl)),
  redirect: (baseUrl: string) => observe(plainText(baseUrl)),
  signature: (baseUrl: string) => observe(shimo(baseUrl).apps.get()),
} satisfies Record<string, (baseUrl: string) => Promise<Observation>>;

/** Runs all scenarios at once. `base` is followed by the name of the scenario. */
export async function runAll(base: string): Promise<Record<string, Observation>> {
  const runs = Object.entries(scenarios).map(
    async ([name, run]) => [name, await run(`${base}/${encodeURIComponent(name)}`)] as const,
  );
  return Object.fromEntries(await Promise.all(runs));
}

async function observe(call: PromiseLike<unknown>): Promise<Observation> {
  try {
    return { data: plain(await call) };
  } catch (error) {
    // Its JSON is what ends up in logs.
    return { error: { ...(plain(error) as object), text: String(error) } };
  }
}

const plain = (value: unknown): unknown =>
  value === undefined
    ? 'undefined'
    : JSON.parse(JSON.stringify(value, (_name, field: unknown) => (typeof field === 'bigint' ? `${field}n` : field)));
