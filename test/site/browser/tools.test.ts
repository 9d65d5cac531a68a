import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import shimo from '../../conformance/vectors/shimo.json' with { type: 'json' };
import { violations } from './axe.ts';
import { launch } from './chromium.ts';
import { layoutShift, observeLayoutShift, still } from './layout-shift.ts';
import { pagePaths } from './page-list.ts';
import { newReader, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const { clock, client, signatures } = shimo;

async function signaturePage(language: '' | 'zh/' = '') {
  const opened = await visit(browser, `${language}tools/signature/`);
  await opened.page.clock.setFixedTime(clock * 1000);
  return opened;
}

async function make(page: Page, { scope, lifetime }: { scope?: string; lifetime?: number }): Promise<string> {
  await page.locator('#make-app-id').fill(client.appId);
  await page.locator('#make-app-secret').fill(client.appSecret);
  await page.locator('#make-scope').selectOption(scope ?? '');
  if (lifetime !== undefined) await page.locator('#make-lifetime').fill(String(lifetime));
  await page.locator('#make-app-secret').press('Enter');
  const token = page.locator('#make-result .token').first();
  await token.waitFor();
  return (await token.textContent()) ?? '';
}

async function check(page: Page, fields: { token: string; scope?: string; appId?: string; appSecret?: string }) {
  await page.locator('#check-token').fill(fields.token);
  await page.locator('#check-scope').selectOption(fields.scope ?? '');
  await page.locator('#check-app-id').fill(fields.appId ?? '');
  await page.locator('#check-app-secret').fill(fields.appSecret ?? '');
  await page.locator('#check-signature button').click();
  await page.locator('#check-result .findings li').first().waitFor();
  return page
    .locator('#check-result .findings li')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['kind']));
}

describe('the signing calculator', () => {
  it("makes the clients' golden tokens, and shows their parts", async () => {
    const { page, faults, close } = await signaturePage();
    expect(await make(page, {})).toBe(signatures.ordinary.token);
    expect(await page.locator('#make-result .header').textContent()).toBe(signatures.ordinary.header);
    expect(await page.locator('#make-result .payload').textContent()).toBe(signatures.ordinary.payload);
    expect(await make(page, { scope: 'license' })).toBe(signatures.license.token);
    expect(await page.locator('#make-result .payload').textContent()).toBe(signatures.license.payload);
    expect(await make(page, { scope: 'license', lifetime: 239 })).toBe(signatures.license2.token);
    expect(await make(page, { scope: '', lifetime: 129_600 })).toBe(signatures.ordinary2.token);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it('sends nothing, stores nothing, and puts nothing into the address', async () => {
    const { page, close } = await signaturePage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await make(page, {});
    expect(requests).toEqual([]);
    expect(page.url()).not.toContain(client.appId);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).not.toContain(client.appSecret);
    expect(kept).not.toContain(client.appId);
    await close();
  });

  it('forgets what was entered when the page is left', async () => {
    const { page, close } = await signaturePage();
    const token = await make(page, {});
    await check(page, { token, appId: client.appId, appSecret: client.appSecret });
    await page.locator('a.brand').click();
    await page.waitForURL(/\/$/);
    await page.goBack();
    for (const id of ['make-app-id', 'make-app-secret', 'check-token', 'check-app-id', 'check-app-secret'])
      expect(await page.locator(`#${id}`).inputValue(), id).toBe('');
    expect(await page.locator('body').innerText()).not.toContain(token);
    await close();
  });

  it('warns of a license signature that lives too long, and asks for what is missing', async () => {
    const { page, close } = await signaturePage();
    await make(page, { scope: 'license', lifetime: 300 });
    expect(await page.locator('#make-result .warning').count()).toBe(1);
    await page.locator('#make-app-secret').fill('');
    await page.locator('#make-signature button').first().click();
    await page.locator('#make-result .error').waitFor();
    await close();
  });
});

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const [header, payload, mac] = signatures.ordinary.token.split('.') as [string, string, string];
const own = { appId: client.appId, appSecret: client.appSecret };

describe('the checker of signatures', () => {
  it.each([
    { wrong: 'nothing', fields: { token: signatures.ordinary.token, ...own }, says: ['fine'] },
    {
      wrong: 'nothing, for a license',
      fields: { token: signatures.license.token, scope: 'license', ...own },
      says: ['licenseOnce', 'fine'],
    },
    {
      wrong: 'the key',
      fields: { token: signatures.ordinary.token, appId: client.appId, appSecret: 'another' },
      says: ['wrongKey'],
    },
    {
      wrong: 'the payload',
      fields: { token: `${header}.${encode({ exp: clock + 60 })}.${mac}`, ...own },
      says: ['wrongKey'],
    },
    { wrong: 'the kid', fields: { token: signatures.ordinary.token, ...own, appId: 'another' }, says: ['wrongKid'] },
    {
      wrong: 'the scope',
      fields: { token: signatures.ordinary.token, scope: 'license', ...own },
      says: ['licenseTooLong', 'noScope'],
    },
    {
      wrong: 'the lifetime',
      fields: { token: signatures.license4.token, scope: 'license', ...own },
      says: ['licenseTooLong', 'licenseOnce'],
    },
    {
      wrong: 'the time',
      fields: { token: `${header}.${encode({ exp: clock - 1 })}.${mac}` },
      says: ['kidUnchecked', 'expired', 'keyUnchecked'],
    },
    {
      wrong: 'the unit',
      fields: { token: `${header}.${encode({ exp: clock * 1000 })}.${mac}` },
      says: ['kidUnchecked', 'milliseconds', 'keyUnchecked'],
    },
    {
      wrong: 'the algorithm',
      fields: { token: `${encode({ alg: 'none', kid: 'a' })}.${payload}.${mac}` },
      says: ['wrongAlg', 'kidUnchecked', 'keyUnchecked'],
    },
    { wrong: 'the form', fields: { token: 'yourShimoAppSecret' }, says: ['notJwt'] },
    {
      wrong: 'what stands before it',
      fields: { token: `Bearer ${signatures.ordinary.token}`, ...own },
      says: ['prefix'],
    },
  ])('says that $wrong is wrong', async ({ fields, says }) => {
    const { page, faults, close } = await signaturePage();
    expect(await check(page, fields)).toEqual(says);
    expect(faults).toEqual([]);
    await close();
  });

  it('speaks Chinese and is accessible', async () => {
    const { page, close } = await signaturePage('zh/');
    await check(page, { token: signatures.ordinary.token, scope: 'license', ...own });
    expect(await page.locator('#check-result').innerText()).toMatch(/license/);
    expect(await page.locator('#check-result .findings').innerText()).toMatch(/[\u4e00-\u9fff]/);
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

describe('the builder of ranges', () => {
  it.each([
    { sheet: '工作表1', from: 'A1', to: 'C10', range: '工作表1!A1:C10' },
    { sheet: '工作!:表', from: 'a2', to: '$C$3', range: "'工作!:表'!A2:C3" },
    { sheet: 'Sheet1', from: '', to: '', range: 'Sheet1' },
    { sheet: 'Sheet1', from: 'AB3', to: '', range: 'Sheet1!AB3' },
  ])('writes $range', async ({ sheet, from, to, range }) => {
    const { page, faults, close } = await visit(browser, 'tools/ranges/');
    await page.locator('#range-sheet').fill(sheet);
    await page.locator('#range-from').fill(from);
    await page.locator('#range-to').fill(to);
    expect(await page.locator('#range-result').textContent()).toBe(range);
    expect(await page.locator('#range-encoded').textContent()).toBe(encodeURIComponent(range));
    expect(faults).toEqual([]);
    await close();
  });

  it('says what keeps a range from being one, and takes ranges apart', async () => {
    const { page, close } = await visit(browser, 'zh/guides/spreadsheets/');
    await page.locator('#range-from').fill('C3');
    await page.locator('#range-to').fill('A1');
    expect(await page.locator('#range-result').getAttribute('class')).toBe('error');
    await page.locator('#range-to').fill('x');
    expect(await page.locator('#range-result').textContent()).toContain('x');
    await page.locator('#range-whole').fill('工作表1!B2:C3');
    expect(await page.locator('#range-parts').textContent()).toMatch(/工作表1.*1.*2.*1.*2/);
    await page.locator('#range-whole').fill('A:C');
    expect(await page.locator('#range-parts').getAttribute('class')).toBe('error');
    await close();
  });
});

describe('the converter of dates', () => {
  it('converts in both directions', async () => {
    const { page, faults, close } = await visit(browser, 'tools/dates/');
    expect(await page.locator('#date-result').textContent()).toBe('44769.75 = 2022-07-27 18:00:00');
    await page.locator('#date-number').fill('25569');
    expect(await page.locator('#date-time').inputValue()).toMatch(/^1970-01-01T00:00/);
    await page.locator('#date-time').fill('2022-07-27T06:00');
    expect(await page.locator('#date-number').inputValue()).toBe('44769.25');
    await page.locator('#date-number').fill('none');
    expect(await page.locator('#date-result').getAttribute('class')).toBe('error');
    expect(faults).toEqual([]);
    await close();
  });
});

describe('what a tool shows from the start', () => {
  const paths = pagePaths.filter((path) => path.includes('tools/'));

  it.each(['desktop', 'phone'] as const)('moves nothing when it comes, on a %s', async (device) => {
    const { page, open, close } = await newReader(browser, { device });
    await observeLayoutShift(page);
    for (const path of paths) {
      await open(path);
      const results = page.locator('form output');
      if (path.includes('ranges')) expect(await results.allTextContents()).not.toContain('');
      expect(await layoutShift(page), path).toBeLessThan(still);
    }
    expect(paths.length).toBeGreaterThanOrEqual(8);
    await close();
  });
});
