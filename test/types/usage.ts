/**
 * What the types of the clients accept, give and refuse. `types.test.ts` compiles this file, nothing runs it: each
 * `@ts-expect-error` is itself an error where the line below it compiles.
 */
import { createAccessTokens } from '../../generated/typescript/access-token/index.ts';
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
  expectType<boolean>(await accessTokens.delete({ id: 1 }));
  expectType<string>((await shimo.files.export({ fileId: 'f', body: {} })).taskId);
  expectType<string | null | undefined>((await circle.servers.listByApp()).cursor);
  // @ts-expect-error there is no such field
  (await shimo.content.getPlainText({ fileId: 'f' })).text;
  // @ts-expect-error the envelope is gone
  (await accessTokens.list()).code;
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
createFile(shimoClient({ baseUrl: 'https://s.example', appId: 'a', appSecret: 's', token: 't' }), {
  body: { fileId: 'f', type: 'table' },
});
const codes: ShimoErrorCode[] = [70012, 424242, 'new'];
// @ts-expect-error no code is a boolean
const wrong: ShimoErrorCode = true;

export { codes, outcomes, results, wrong };
