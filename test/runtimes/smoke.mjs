/** What a user of the package does first, on whatever runtime this runs. Argument: where the contract mock is. */
import { createAccessTokens, createCircle, createShimo, ApiError } from 'collab-openapi';

const url = (globalThis.Deno?.args ?? globalThis.process.argv.slice(2))[0];
const done = [];

/** Awaits a call, and notes that it went well. */
async function call(name, work) {
  await work();
  done.push(name);
}

const shimo = createShimo({ baseUrl: `${url}/shimo`, appId: 'app', appSecret: 'secret', token: 'token' });
await call('signed', async () => (await shimo.content.getPlainText({ fileId: '表 1' })).content.length);
await call('upload', async () => {
  const file = new File(['内容'], '测试.md');
  await shimo.files.import({ body: { fileId: 'f1', type: 'document', file } }).done({ intervalMs: 1 });
});
await call('stream', async () => {
  const file = { name: '测试.md', stream: new Blob(['内容']).stream() };
  await shimo.files.import({ body: { fileId: 'f2', type: 'document', file } });
});
await call('refused', async () => {
  const outcome = await shimo.files.delete({ fileId: 'f1' }, { headers: { Prefer: 'code=403' } }).result();
  if (!(outcome.error instanceof ApiError) || outcome.status !== 403) throw new Error('was not refused');
});

const auth = { clientId: 'id', clientSecret: 'secret' };
const circle = createCircle({ baseUrl: `${url}/circle`, orgName: 'org', appName: 'app', auth });
await call('pages', async () => {
  let count = 0;
  for await (const server of circle.servers.listByApp({ limit: 20 }).items()) count += server.name.length > 0 ? 1 : 0;
  if (count <= 20) throw new Error('there was no second page');
});

const tokens = createAccessTokens({
  baseUrl: `${url}/access-token`,
  appKey: 'key',
  accessToken: 'token',
  int64: 'bigint',
});
await call('bigint', async () => {
  if (typeof (await tokens.list()).total !== 'bigint') throw new Error('no bigint');
});

console.log(done.join(' '));
