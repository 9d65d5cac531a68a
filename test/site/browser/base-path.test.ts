/** The site on a host that keeps it below a base path, as GitHub Pages does. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { siteHandler } from '../../../scripts/site/serve.ts';
import { launch } from './chromium.ts';
import { isReference, pagePaths } from './page-list.ts';
import { visit } from './visit.ts';

const base = '/some/base/';

let browser: Browser;
let server: Server;
let origin: string;
beforeAll(async () => {
  browser = await launch();
  const site = siteHandler(inject('siteFolder'), { mock: false });
  server = createServer((request, response) => {
    const { url = '' } = request;
    if (!url.startsWith(base)) return void response.writeHead(404).end();
    request.url = url.slice(base.length - 1);
    site(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

/** Opens a page below the base path; what is asked for beside it answers 404, which the browser reports as a fault. */
async function open(path: string) {
  const opened = await visit(browser, `${base.slice(1)}${path}`, { origin });
  return { ...opened, here: () => opened.page.url().slice(origin.length) };
}

/** Links of the page that leave the base path on the same host. */
const leaving = (page: Page) =>
  page.evaluate(
    (base) =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .filter(({ origin, pathname }) => origin === location.origin && !pathname.startsWith(base))
        .map(({ href }) => href),
    base,
  );

describe(`below ${base}`, () => {
  it('every small page loads and links within it', async () => {
    const { page, faults, close } = await open('');
    for (const path of pagePaths.filter((path) => !isReference(path))) {
      await page.goto(`${origin}${base}${path}`, { waitUntil: 'load' });
      expect(await leaving(page), path).toEqual([]);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it.each(['', 'zh/'])(
    'a reference of /%s works, keeps its place in the other language, and leads home',
    async (language) => {
      const { page, faults, here, close } = await open(`${language}reference/access-token/`);
      expect(await leaving(page)).toEqual([]);
      const anchor = '#access-token/tag/tokens/createToken';
      await page.evaluate((anchor) => (location.hash = anchor), anchor);
      await page.locator('a.language').click();
      const other = language === '' ? 'zh/' : '';
      await page.waitForURL((url) => url.pathname === `${base}${other}reference/access-token/`);
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(anchor);
      await page.waitForSelector('#reference[data-ready]');
      await page.locator('a.brand').click();
      await page.waitForURL((url) => url.pathname === `${base}${other}`);
      expect(here()).toBe(`${base}${other}`);
      expect(faults).toEqual([]);
      await close();
    },
  );

  it('the search leads to a page within it', async () => {
    const { page, faults, here, close } = await open('zh/tools/dates/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog.search input').fill('70019');
    await page.locator('#search-results li').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/errors/);
    expect(here()).toBe(`${base}zh/reference/shimo/errors/#code-70019`);
    expect(faults).toEqual([]);
    await close();
  });
});
