import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sign } from '../../../generated/typescript/runtime/signing.ts';
import { startMock } from '../../../scripts/mock/index.ts';
import { readRegistry } from '../../../scripts/registry.ts';
import type { SiteApi } from '../../../scripts/site/pages/page.ts';
import { loadSite } from '../../../scripts/site/site.ts';
import { englishWords, saidBy } from '../english-words.ts';
import { violations } from './axe.ts';
import { launch } from './chromium.ts';
import { cutTexts } from './cut-text.ts';
import { eventually } from './eventually.ts';
import { newReader, visit, type Device, type Theme } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const userToken = 'token-of-a-user';
const signature = await sign({ appId: 'app', expires: Math.floor(Date.now() / 1000) + 600 }, 'secret');

/** The client draws a picture of letters where no answer is yet. */
const drawing = /[!|.:]{3}|[|!^]`|8[B8]/;

/** The button that opens the client of an operation. */
const testRequest = (section: Locator) => section.locator('button:has(svg)', { hasText: /Test Request|测试请求/ });

/** Opens the client of an operation. */
async function openClient(page: Page, operationId: string): Promise<Locator> {
  const section = page.locator(`section[id$="/${operationId}"]`);
  await section.scrollIntoViewIfNeeded();
  await testRequest(section).click();
  const dialog = page.locator('[role="dialog"]').last();
  await dialog.locator('.cm-content').first().waitFor();
  return dialog;
}

async function enterCredentials(dialog: Locator): Promise<void> {
  const secrets = dialog.locator('input[placeholder^="QUxM"]');
  await secrets.nth(0).fill(signature);
  await secrets.nth(1).fill(userToken);
}

/** Replaces the body, in the editor as a reader would. */
async function enterBody(dialog: Locator, body: object): Promise<void> {
  const editor = dialog.locator('.cm-content').first();
  await editor.click();
  await editor.press('Control+a');
  await editor.page().keyboard.insertText(JSON.stringify(body));
}

/** Sends the request and waits for its answer. */
async function send(
  page: Page,
): Promise<{ status: number; method: string; url: string; headers: Record<string, string> }> {
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.url().includes('/sdk/v2/api/files')),
    page.keyboard.press('Control+Enter'),
  ]);
  const request = response.request();
  return {
    status: response.status(),
    method: request.method(),
    url: request.url(),
    headers: await request.allHeaders(),
  };
}

describe('trying an operation out', () => {
  it('answers where the reader clicks before the rest of the page does', async () => {
    const { page, faults, close } = await newReader(browser);
    // A click from outside comes too late: the browser's driver waits for frames.
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('answers').length === 0) return;
        const reference = document.querySelector<HTMLElement>('#reference');
        const buttons = [...(reference?.querySelectorAll('button') ?? [])];
        const last = buttons.filter(({ textContent }) => textContent.includes('Test Request')).at(-1);
        last?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        last?.click();
        document.title = reference?.dataset['ready'] === undefined ? 'clicked early' : 'clicked late';
      }).observe({ type: 'mark' });
    });
    await page.goto(`${inject('siteUrl')}/reference/shimo/`, { waitUntil: 'load' });
    await page.locator('[role="dialog"]').last().waitFor();
    expect(await page.title()).toBe('clicked early');
    expect(faults).toEqual([]);
    await close();
  });

  it.each(['', 'zh/'])(
    'sends a signed createFile from /%sreference/shimo/ to the mock and shows 204',
    async (language) => {
      const { page, faults, close } = await visit(browser, `${language}reference/shimo/`);
      const dialog = await openClient(page, 'createFile');
      await enterCredentials(dialog);
      const { status, method, url, headers } = await send(page);
      expect([status, method]).toEqual([204, 'POST']);
      expect(url.startsWith(`${inject('siteUrl')}/shimo/sdk/v2/api/files`)).toBe(true);
      expect(url).not.toContain(signature);
      expect(headers['x-shimo-signature']).toBe(signature);
      expect(headers['x-shimo-token']).toBe(userToken);
      expect(
        await eventually(
          () => dialog.innerText(),
          (text) => text.includes('204'),
        ),
      ).toContain('204');
      expect(faults).toEqual([]);
      await close();
    },
  );

  it('shows which field of a body is wrong', async () => {
    const { page, close } = await visit(browser, 'reference/shimo/');
    const dialog = await openClient(page, 'createFile');
    await enterCredentials(dialog);
    await enterBody(dialog, { type: 'novel', fileId: 'file1' });
    const { status } = await send(page);
    expect(status).toBeGreaterThanOrEqual(400);
    const wrong = /\btype\b[^]*documentPro/;
    expect(
      await eventually(
        () => dialog.innerText(),
        (text) => wrong.test(text),
      ),
    ).toMatch(wrong);
    await close();
  });

  it('says nothing in English on a Chinese page', async () => {
    const { page, close } = await visit(browser, 'zh/reference/shimo/');
    const [shimo] = (await loadSite('zh-CN', readRegistry())).apis.filter(({ api }) => api.name === 'shimo');
    const said = saidBy(shimo as SiteApi);
    const words = async () => englishWords(await page.content(), said).filter((text) => !drawing.test(text));
    expect(await words()).toEqual([]);
    await page.locator('section[id$="/createFile"] button', { hasText: 'cURL' }).click();
    await page.getByText('Java (OkHttp)').waitFor();
    expect(await words()).toEqual([]);
    await page.keyboard.press('Escape');
    await openClient(page, 'createFile');
    expect(await words()).toEqual([]);
    await close();
  });

  it('sends to any base URL that the reader enters', async () => {
    const other = await startMock({ port: 0 });
    const { page, close } = await visit(browser, 'reference/shimo/');
    const variable = page.locator('#reference').getByText('baseUrl', { exact: true }).first();
    await variable.scrollIntoViewIfNeeded();
    const field = page.locator('#reference input[id], #reference input').filter({ visible: true });
    const own = `${inject('siteUrl')}/shimo`;
    const values = await field.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await field.nth(values.indexOf(own)).fill(`${other.url}/shimo`);
    const dialog = await openClient(page, 'createFile');
    await enterCredentials(dialog);
    const { status, url } = await send(page);
    expect(url.startsWith(other.url)).toBe(true);
    expect(status).toBe(204);
    await close();
    await other.close();
  });

  it('keeps credentials out of links and storage, and forgets them on leaving', async () => {
    const { page, close } = await visit(browser, 'reference/shimo/');
    const dialog = await openClient(page, 'createFile');
    await enterCredentials(dialog);
    await send(page);
    expect(page.url()).not.toContain(userToken);
    const kept = () =>
      page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
    expect(await kept()).not.toContain(userToken);
    expect(await kept()).not.toContain(signature);
    await page.goto(`${inject('siteUrl')}/tools/`);
    await page.goBack();
    await page.waitForSelector('#reference[data-ready]');
    expect(await kept()).not.toContain(userToken);
    const again = await openClient(page, 'createFile');
    const secrets = again.locator('input[placeholder^="QUxM"]');
    expect([await secrets.nth(0).inputValue(), await secrets.nth(1).inputValue()]).toEqual(['', '']);
    await close();
  });

  it.each<[Device, Theme]>([
    ['desktop', 'light'],
    ['desktop', 'dark'],
    ['phone', 'light'],
  ])('is accessible on a %s, %s', async (device, theme) => {
    const { page, close } = await visit(browser, 'reference/shimo/', { device, theme });
    await openClient(page, 'createFile');
    // Under it lies the page as pages.test.ts judges it.
    expect(await violations(page, { within: '[role="dialog"]' })).toEqual([]);
    expect((await cutTexts(page)).filter((text) => text.startsWith('the page'))).toEqual([]);
    await close();
  });
});
