/**
 * What the types of the clients accept, give and refuse. `types.test.ts` compiles this file, nothing runs it: each
 * `@ts-expect-error` is itself an error where the line below it compiles.
 */
import {
  accessTokensClient,
  createAccessTokens,
  deleteAccessToken,
  listAccessTokens,
  type AccessTokens,
  type UserAccessToken,
} from '../../generated/typescript/access-token/index.ts';
import { createCircle } from '../../generated/typescript/circle/index.ts';
import {
  createFile,
  createShimo,
  shimoClient,
  type ApiError,
  type CopyState,
  type Failure,
  type PlainText,
  type ShimoErrorCode,
} from '../../generated/typescript/shimo/index.ts';

declare function expectType<T>(value: T): void;

// What a client is told.
const shimo = createShimo({ baseUrl: 'https://s.example', appId: 'a', appSecret: () => 's', token: async () => 't' });
createShimo({ baseUrl: 'https://s.example', appId: 'a', appSecret: 's', token: 't', transport: 'query', timeoutMs: 5 });
const accessTokens = createAccessTokens({ appKey: 'k', accessToken: 't' });
const circle = createCircle({
  baseUrl: 'https://c.example',
  orgName: 'o',
  appName: 'a',
  auth: { clientId: 'i', clientSecret: 's' },
});
createCircle({ baseUrl: 'https://c.example', orgName: 'o', appName: 'a', auth: 'token' });
// @ts-expect-error the address of a Shimo server is everybody's own
createShimo({ appId: 'a', appSecret: 's', token: 't' });
createShimo({ baseUrl: 'https://s.example', appId: 'a', appSecret: 's', token: 't', pathFamily: 'collab-files' });
// @ts-expect-error there are two names
createShimo({ baseUrl: 'https://s.example', appId: 'a', appSecret: 's', token: 't', pathFamily: 'files' });
// @ts-expect-error there are two ways
createShimo({ baseUrl: 'https://s.example', appId: 'a', appSecret: 's', token: 't', transport: 'cookie' });
// @ts-expect-error the app is bound to the client
createCircle({ baseUrl: 'https://c.example', auth: 'token' });
// @ts-expect-error a secret belongs to the id
createCircle({ baseUrl: 'https://c.example', orgName: 'o', appName: 'a', auth: { clientId: 'i' } });
// @ts-expect-error unknown option
createAccessTokens({ appKey: 'k', accessToken: 't', retry: 3 });

// Required and optional arguments.
shimo.files.delete({ fileId: 'f' });
shimo.users.list({ page: 1, size: 30 });
shimo.history.list({ fileId: 'f' });
shimo.history.list({ fileId: 'f', pageSize: 10, count: undefined });
circle.servers.listByApp();
circle.servers.listByApp({ limit: 20 });
accessTokens.list();
accessTokens.delete({ id: 9007199254740993n });
accessTokens.delete({ id: '9007199254740993' });
// @ts-expect-error nothing to delete
shimo.files.delete();
// @ts-expect-error the size is required
shimo.users.list({ page: 1 });
// @ts-expect-error the body is required
shimo.files.copy({ fileId: 'f' });
// @ts-expect-error a number is no identifier
shimo.files.delete({ fileId: 1 });
// @ts-expect-error unknown argument
shimo.files.delete({ fileId: 'f', force: true });
// @ts-expect-error the organization is bound to the client
circle.servers.get({ server_id: 's', org_name: 'o' });

// An operation whose arguments are all bound takes only options.
shimo.apps.get();
shimo.apps.get({ timeoutMs: 1000 });
circle.servers.listRecommended({ signal: new AbortController().signal });
// @ts-expect-error the app is bound to the client
shimo.apps.get({ appId: 'a' });

// Bodies: enums, unknown fields, alternatives.
shimo.files.create({ body: { fileId: 'f', type: 'documentPro' } });
shimo.sheets.updateValues({ fileId: 'f', body: { range: 'A1', resource: { values: [['a', 1, '']] } } });
accessTokens.create({ body: { title: 't' } });
shimo.files.import({ body: { fileId: 'f', type: 'document', file: new File([], 'a.docx') } });
shimo.files.import({ body: { fileId: 'f', type: 'document', fileUrl: 'https://a.example/b', fileName: 'b.docx' } });
// @ts-expect-error a cell is emptied by an empty text
shimo.sheets.updateValues({ fileId: 'f', body: { range: 'A1', resource: { values: [[null]] } } });
// @ts-expect-error no such type of file
shimo.files.create({ body: { fileId: 'f', type: 'docx' } });
// @ts-expect-error unknown field
shimo.files.create({ body: { fileId: 'f', type: 'document', title: 't' } });
// @ts-expect-error the type is required
shimo.files.create({ body: { fileId: 'f' } });
shimo.files.import({ body: { fileId: 'f', type: 'document', file: { name: 'a.docx', stream: new Blob([]) } } });
shimo.files.import({ body: { fileId: 'f', type: 'document', file: new Uint8Array(1), fileName: 'a.docx' } });
// @ts-expect-error a named file has a content
shimo.files.import({ body: { fileId: 'f', type: 'document', file: { name: 'a.docx' } } });
// @ts-expect-error a file, or its address and name
shimo.files.import({ body: { fileId: 'f', type: 'document', fileUrl: 'https://a.example/b' } });
// @ts-expect-error a file is no text
shimo.files.import({ body: { fileId: 'f', type: 'document', file: 'content' } });
// @ts-expect-error no such language
shimo.files.create({ lang: 'de', body: { fileId: 'f', type: 'document' } });

// Results.
async function results() {
  const plain = await shimo.content.getPlainText({ fileId: 'f' });
  expectType<PlainText>(plain);
  expectType<typeof plain>({} as PlainText);
  expectType<void>(await shimo.files.delete({ fileId: 'f' }));
  expectType<CopyState | undefined>(await shimo.files.copy({ fileId: 'f', body: { fileId: 'g' } }));
  expectType<string>(await shimo.previews.getPage({ fileId: 'f' }));
  expectType<string>(await shimo.previews.url({ fileId: 'f', lang: 'ja-JP' }));
  expectType<boolean>(await accessTokens.delete({ id: 1 }));
  expectType<string>((await shimo.files.export({ fileId: 'f', body: {} })).taskId);
  expectType<string | null | undefined>((await circle.servers.listByApp()).cursor);
  // @ts-expect-error there is no such field
  (await shimo.content.getPlainText({ fileId: 'f' })).text;
  // @ts-expect-error the envelope is gone
  (await accessTokens.list()).code;
}

// Integers of 64 bits, in the form that the client was told once.
async function int64() {
  const access = { appKey: 'k', accessToken: 't' };
  const [asSent] = (await accessTokens.list()).data ?? [];
  expectType<number | string | undefined>(asSent?.id);
  const exact = createAccessTokens({ ...access, int64: 'bigint' });
  const [token] = (await exact.list()).data ?? [];
  expectType<bigint | undefined>(token?.id);
  // @ts-expect-error a bigint is no number
  expectType<number | undefined>(token?.id);
  for await (const { userID } of exact.list().items()) expectType<bigint>(userID);
  const outcome = await exact.list().result();
  if (outcome.ok) expectType<bigint>(outcome.data.total);
  expectType<string>((await createAccessTokens({ ...access, int64: 'string' }).list()).total);
  const { list } = createAccessTokens({ ...access, int64: 'bigint' as 'bigint' | 'string' });
  expectType<bigint | string>((await list()).total);
  // The functions of the operations take the form from the client, and other operations any client.
  const client = accessTokensClient({ ...access, int64: 'bigint' });
  expectType<bigint>((await listAccessTokens(client)).total);
  expectType<boolean>(await deleteAccessToken(client, { id: 1n }));
  // The types can be named.
  expectType<UserAccessToken<'bigint'> | undefined>(token);
  expectType<UserAccessToken | undefined>(asSent);
  // @ts-expect-error there are three forms
  createAccessTokens({ ...access, int64: 'double' });
  return exact satisfies AccessTokens<'bigint'>;
}

// Lists and tasks go on.
async function goingOn() {
  for await (const server of circle.servers.listByApp({ limit: 20 }).items()) expectType<string>(server.server_id);
  for await (const { items, data, next } of shimo.history.list({ fileId: 'f' }).pages()) {
    expectType<boolean>(data.isLastPage);
    if (next) shimo.history.list({ fileId: 'f', ...next });
    // @ts-expect-error the last page has none after it
    expectType<number>(next.count);
    // @ts-expect-error what was read stays as it is
    items.push();
  }
  expectType<number>(
    (await shimo.files.import({ body: { fileId: 'f', type: 'document', file: new File([], 'a.docx') } }).done())
      .progress,
  );
  expectType<void>(await shimo.files.copy({ fileId: 'f', body: { fileId: 'g' } }).done({ intervalMs: 5 }));
  const { id } = await shimo.files.export({ fileId: 'f' }).start();
  const file = await shimo.files.resumeExport(id).file({ onProgress: (percent) => expectType<number>(percent) });
  shimo.files.import({ body: { fileId: 'f', type: 'document', file } });
  // @ts-expect-error an import makes no file to download
  shimo.files.resumeImport(id).file();
  // @ts-expect-error one page is all that there is
  circle.servers.get({ server_id: 's' }).items();
  // @ts-expect-error the vendor has no identifier for a copy
  shimo.files.copy({ fileId: 'f', body: { fileId: 'g' } }).start();
}

// Outcomes, narrowed by status.
async function outcomes() {
  const outcome = await shimo.files.copy({ fileId: 'f', body: { fileId: 'g' } }).result();
  if (outcome.ok) {
    if (outcome.status === 204) expectType<undefined>(outcome.data);
    else expectType<CopyState>(outcome.data);
    // @ts-expect-error a success has no error
    return outcome.error;
  }
  switch (outcome.status) {
    case 200:
    case 400:
    case 500:
      return expectType<CopyState>(outcome.error.body);
    case 404:
      expectType<ApiError<number, Failure | string | undefined>>(outcome.error);
      // @ts-expect-error an undocumented failure may be text, or nothing
      return outcome.error.body.code;
    default:
      // @ts-expect-error a failure has no data
      return outcome.data;
  }
}

// Functions, and codes that are known and open.
createFile(shimoClient({ baseUrl: 'https://s.example', appId: 'a', signature: () => 's', token: 't' }), {
  body: { fileId: 'f', type: 'table' },
});
const codes: ShimoErrorCode[] = [70012, 424242, 'new'];
// @ts-expect-error no code is a boolean
const wrong: ShimoErrorCode = true;

export { codes, goingOn, int64, outcomes, results, wrong };
