/** What differs between Shimo's servers, and the address of a page that a browser opens. */
import { describe, expect, test } from 'vitest';
import { getPreviewPageUrl, shimoClient } from '../../generated/typescript/shimo/index.ts';
import { shimo } from './clients.ts';
import { claimsOf, empty, json, rejection, stub } from './stub.ts';

describe('the address of a preview', () => {
  test('is signed, and nothing is sent', async () => {
    const { fetch, sent } = stub(empty());
    const url = new URL(await shimo({ fetch, token: 'a+b/c=' }).previews.url({ fileId: '文 件/1', lang: 'en-US' }));
    expect(url.origin + url.pathname).toBe(
      'https://shimo.example/sdk/v2/api/cloud-files/%E6%96%87%20%E4%BB%B6%2F1/page',
    );
    expect([...url.searchParams.keys()]).toEqual(['lang', 'signature', 'token']);
    expect(url.searchParams.get('lang')).toBe('en-US');
    expect(url.searchParams.get('token')).toBe('a+b/c=');
    expect(claimsOf(url.searchParams.get('signature')).scope).toBeUndefined();
    expect(sent).toEqual([]);
  });

  test('is the one that the client itself would call', async () => {
    const { fetch, sent } = stub(new Response('<p>'));
    const client = shimo({ fetch, now: () => 1_700_000_000_000 });
    await client.previews.getPage({ fileId: 'f' });
    expect(await client.previews.url({ fileId: 'f' })).toBe(sent[0]?.url.href);
  });

  test('is there as a function too', async () => {
    const client = shimoClient({ baseUrl: 'https://s.example', appId: 'a', signature: () => 'ready', token: 't' });
    expect(await getPreviewPageUrl(client, { fileId: 'f' })).toBe(
      'https://s.example/sdk/v2/api/cloud-files/f/page?signature=ready&token=t',
    );
  });

  test('needs the identifier of the file', async () => {
    expect(String(await rejection(shimo().previews.url({ fileId: '' })))).toMatch(
      /getPreviewPage: 'fileId' in the path .* cannot be ''/,
    );
  });
});

describe('the family of paths', () => {
  const calls = (client: ReturnType<typeof shimo>) =>
    [
      ['copy', () => client.files.copy({ fileId: 'shimo-files', body: { fileId: 'g' } }).result()],
      ['doc-sidebar-info', () => client.history.list({ fileId: 'shimo-files' })],
      ['revisions', () => client.revisions.list({ fileId: 'shimo-files' })],
      ['plain-text', () => client.content.getPlainText({ fileId: 'shimo-files' })],
      ['mention-at-list', () => client.content.listMentions({ fileId: 'shimo-files' })],
      ['comment-count', () => client.content.getCommentCount({ fileId: 'shimo-files' })],
    ] as const;

  test.each([
    [undefined, 'shimo-files'],
    ['shimo-files', 'shimo-files'],
    ['collab-files', 'collab-files'],
  ] as const)('%s calls the paths of %s', async (pathFamily, segment) => {
    const { fetch, sent } = stub(() => json({}));
    const paths: string[] = [];
    const client = shimo({ fetch, pathFamily, hooks: { onRequest: ({ path }) => void paths.push(path) } });
    for (const [, call] of calls(client)) await call();
    expect(sent.map(({ url }) => url.pathname)).toEqual(
      calls(client).map(([name]) => `/sdk/v2/${segment}/shimo-files/${name}`),
    );
    expect(paths).toEqual(calls(client).map(([name]) => `/sdk/v2/${segment}/{fileId}/${name}`));
  });

  test('leaves other paths alone', async () => {
    const { fetch, sent } = stub(empty());
    await shimo({ fetch, pathFamily: 'collab-files' }).files.delete({ fileId: 'shimo-files' });
    expect(sent[0]?.url.pathname).toBe('/sdk/v2/api/files/shimo-files');
  });
});

describe('the deprecated appId', () => {
  test.each([
    [undefined, 'app-1'],
    [true, 'app-1'],
    [false, null],
  ])('travels with a signature in the query if queryAppId is %s: %s', async (queryAppId, appId) => {
    const { fetch, sent } = stub(empty());
    await shimo({ fetch, transport: 'query', queryAppId }).files.delete({ fileId: 'f' });
    expect(sent[0]?.url.searchParams.get('appId')).toBe(appId);
    expect(sent[0]?.url.searchParams.has('signature')).toBe(true);
  });

  test('stays in a path that has it', async () => {
    const { fetch, sent } = stub(json({}));
    await shimo({ fetch, transport: 'query', queryAppId: false }).apps.get();
    expect(sent[0]?.url.pathname).toBe('/sdk/v2/api/license/apps/app-1');
  });
});
