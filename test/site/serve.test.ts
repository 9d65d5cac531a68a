import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteHandler } from '../../scripts/site/serve.ts';
import { policy } from '../../scripts/site/shell/policy.ts';
import { files, siteFolder } from './built.ts';

let server: Server;
let alone: Server;
const origin = (of: Server) => `http://127.0.0.1:${(of.address() as AddressInfo).port}`;

beforeAll(async () => {
  server = createServer(siteHandler(siteFolder, { mock: true }));
  alone = createServer(siteHandler(siteFolder, { mock: false }));
  for (const one of [server, alone]) await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  for (const one of [server, alone]) one.close().closeAllConnections();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${origin(server)}${path}`, { headers });

describe('a page', () => {
  it('carries the policy, with who may frame it', async () => {
    const response = await get('/');
    expect(response.headers.get('content-security-policy')).toBe(policy({ connectsAnywhere: false, inMeta: false }));
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('may call any host if it tries an API out', async () => {
    for (const path of ['/reference/shimo/', '/zh/reference/circle/']) {
      const response = await get(path);
      expect(response.headers.get('content-security-policy')).toBe(policy({ connectsAnywhere: true, inMeta: false }));
    }
  });

  it('is asked for again and answered by its ETag', async () => {
    const first = await get('/reference/shimo/');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/reference/shimo/', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('is sent compressed to those who can read it', async () => {
    const plain = await get('/reference/shimo/', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    for (const coding of ['br', 'gzip']) {
      const response = await get('/reference/shimo/', { 'accept-encoding': coding });
      expect(response.headers.get('content-encoding')).toBe(coding);
      expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      // fetch undoes the compression.
      expect(await response.text()).toBe(
        await (await get('/reference/shimo/', { 'accept-encoding': 'identity' })).text(),
      );
    }
  });
});

describe('an address without its slash', () => {
  it.each(['/reference/shimo', '/zh/changelog', '/zh'])(
    '%s leads to the page, whose links are relative',
    async (path) => {
      const response = await fetch(`${origin(server)}${path}?a=b`, { redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([308, `${path.split('/').at(-1)}/?a=b`]);
      expect((await get(path)).status).toBe(200);
    },
  );
});

describe('assets', () => {
  it.each([...files('.js'), ...files('.css'), ...files('.json').filter((path) => /^assets|search-/.test(path))])(
    '%s can be kept for ever',
    async (path) => {
      const response = await get(`/${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    },
  );
});

describe('other files', () => {
  it.each(['/llms.txt', '/reference/shimo/index.md', '/zh/llms-full.txt', '/reference/shimo/openapi.yaml'])(
    '%s is text in UTF-8',
    async (path) => {
      const response = await get(path, { 'accept-encoding': 'gzip' });
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(await response.text()).toMatch(/\p{L}/u);
    },
  );

  it('tell whether there is a mock on the same origin', async () => {
    expect(await (await get('/site.json')).json()).toEqual({ mock: true });
    expect(await (await fetch(`${origin(alone)}/site.json`)).json()).toEqual({ mock: false });
  });

  it('leave the offline page its own policy', async () => {
    const response = await get('/reference/shimo/offline.html');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toBeNull();
  });

  it('that are not there are a page for a browser', async () => {
    const response = await get('/deep/down/nothing', { accept: 'text/html' });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await response.text()).toContain('href="/zh/"');
  });

  it('that are not there are a plain 404', async () => {
    for (const path of ['/nothing', '/../package.json', '/%2e%2e/package.json', '/reference/shimo/nothing.md']) {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    }
  });
});
