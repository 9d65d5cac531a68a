/** Drives the TypeScript client. It is called by the names of the operations, so nothing has to be generated or built. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as AccessTokenModule from '../../../generated/typescript/access-token/index.ts';
import type * as CircleModule from '../../../generated/typescript/circle/index.ts';
import type * as ShimoModule from '../../../generated/typescript/shimo/index.ts';
import type { Json } from '../../../scripts/model/types.ts';
import type { Language } from '../language.ts';
import { isUpload, type Report, type Vector, type VectorFile } from '../vector.ts';

interface Modules {
  readonly shimo: typeof ShimoModule;
  readonly circle: typeof CircleModule;
  readonly 'access-token': typeof AccessTokenModule;
}

type Client = ShimoModule.Client<'string'>;
type Call = PromiseLike<unknown> & {
  items(): AsyncIterable<unknown>;
  pages(): AsyncIterable<{ data: unknown }>;
  done(options: ShimoModule.TaskOptions): Promise<unknown>;
  file?(options: ShimoModule.TaskOptions): Promise<ShimoModule.RemoteFile>;
};

export const typescript: Language = {
  name: 'typescript',

  missing: () => undefined,

  async prepare(files, module, folder) {
    writeFileSync(join(folder, 'vectors.json'), JSON.stringify({ module, files }));
  },

  async run(folder, judgeUrl) {
    const { module, files } = JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')) as {
      module: string;
      files: VectorFile[];
    };
    const modules = await load(module);
    const driven = files.flatMap((file) => file.vectors.map((vector) => drive(modules, file, vector, judgeUrl)));
    await Promise.all(driven);
  },
};

/** The client's modules, one for each API. */
async function load(module: string): Promise<Modules> {
  const one = (api: string): Promise<unknown> => import(pathToFileURL(join(module, api, 'index.ts')).href);
  const [shimo, circle, accessToken] = await Promise.all(['shimo', 'circle', 'access-token'].map(one));
  return { shimo, circle, 'access-token': accessToken } as Modules;
}

async function drive(modules: Modules, file: VectorFile, vector: Vector, judgeUrl: string): Promise<void> {
  const baseUrl = `${judgeUrl}/${vector.id}`;
  const report = await outcome(modules, file, vector, baseUrl).catch((error: unknown) => reportOf(modules, error));
  await fetch(`${baseUrl}/__report`, { method: 'POST', body: JSON.stringify(report) });
}

async function outcome(modules: Modules, file: VectorFile, vector: Vector, baseUrl: string): Promise<Report> {
  const clock = { ms: file.clock * 1000 };
  const client = createClient(modules, file, vector, baseUrl, () => clock.ms);
  const operations = modules[file.api as keyof Modules] as unknown as Record<string, unknown>;
  const name = vector.drive === 'url' ? `${vector.operation}Url` : vector.operation;
  const operation = operations[name] as ((client: Client, input?: object) => Call) | undefined;
  if (!operation) throw new Error(`The client has no operation ${name}.`);
  const results: unknown[] = [];
  for (let time = 0; time < (vector.repeat?.times ?? 1); time++) {
    if (time > 0) clock.ms += (vector.repeat?.advanceSeconds ?? 0) * 1000;
    const input = Object.keys(vector.arguments).length > 0 ? [withFiles(vector.arguments) as object] : [];
    results.push(await resultOf(vector, operation(client, ...input), baseUrl));
  }
  return { result: (vector.repeat ? results : (results[0] ?? null)) as Json };
}

function createClient(
  modules: Modules,
  { api, client }: VectorFile,
  { transport, options = {} }: Vector,
  baseUrl: string,
  now: () => number,
): Client {
  const option = (name: string): string => client[name] ?? '';
  const { retries = 0, auth, ...rest } = options;
  const shared = { baseUrl, now, retries, int64: 'string' as const };
  switch (api) {
    case 'shimo': {
      const own = { appId: option('appId'), appSecret: option('appSecret'), token: option('token'), transport };
      return modules.shimo.createShimo({ ...shared, ...own, ...rest }).client;
    }
    case 'circle': {
      const own = { orgName: option('org_name'), appName: option('app_name'), auth: auth ?? option('appToken') };
      return modules.circle.createCircle({ ...shared, ...own }).client;
    }
    default: {
      const own = { appKey: option('appKey'), accessToken: option('accessToken') };
      return modules['access-token'].createAccessTokens({ ...shared, ...own }).client;
    }
  }
}

/** The arguments with files in place of what stands for them. */
function withFiles(value: Json): unknown {
  if (isUpload(value)) return new File([Buffer.from(value.base64, 'base64')], value.name);
  if (Array.isArray(value)) return value.map(withFiles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withFiles(inner)]));
}

const intervalMs = 1;

async function resultOf({ drive = 'call' }: Vector, call: Call, baseUrl: string): Promise<unknown> {
  switch (drive) {
    case 'call':
      return await call;
    case 'items':
      return all(call.items());
    case 'pages':
      return (await all(call.pages())).map(({ data }) => data);
    case 'done': {
      const done = await call.done({ intervalMs });
      const { downloadUrl: url } = (done ?? {}) as { downloadUrl?: string };
      return url === undefined ? done : { url };
    }
    case 'file': {
      const file = await call.file?.({ intervalMs });
      const bytes = await new Response(file?.stream).arrayBuffer();
      return { base64: Buffer.from(bytes).toString('base64') };
    }
    case 'url':
      return String(await call).replace(baseUrl, '');
  }
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function reportOf({ shimo }: Modules, error: unknown): Report {
  const message = String((error as Error).message);
  if (error instanceof shimo.ApiError) {
    const { status, code = null, retryAfter = null, requestId = null } = error;
    return { error: { kind: 'api', class: classOf(shimo, error), status, code, message, retryAfter, requestId } };
  }
  if (error instanceof shimo.TaskError) return { error: { kind: 'task', message, taskId: error.taskId ?? null } };
  if (error instanceof shimo.ParseError) return { error: { kind: 'parse', message, status: error.status } };
  if (error instanceof shimo.TimeoutError) return { error: { kind: 'timeout', message } };
  if (error instanceof shimo.NetworkError) return { error: { kind: 'network', message } };
  if (error instanceof TypeError) return { error: { kind: 'usage', message } };
  return { crash: String((error as Error).stack) };
}

function classOf(shimo: typeof ShimoModule, error: ShimoModule.ApiError): string {
  if (error instanceof shimo.AuthenticationError) return 'authentication';
  if (error instanceof shimo.PermissionError) return 'permission';
  if (error instanceof shimo.NotFoundError) return 'notFound';
  return error instanceof shimo.RateLimitError ? 'rateLimit' : 'other';
}
