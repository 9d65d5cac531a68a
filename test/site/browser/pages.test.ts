import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { launch } from './chromium.ts';
import { cutTexts } from './cut-text.ts';
import { isReference, pagePaths, readSite } from './page-list.ts';
import { newReader, type Visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const idsOf = new Map<string, ReadonlySet<string>>();
/** Anchors of a page as it is delivered. */
function ids(path: string): ReadonlySet<string> {
  const known =
    idsOf.get(path) ?? new Set([...readSite(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string));
  idsOf.set(path, known);
  return known;
}

/** Links of the page as it stands in the browser that lead nowhere within the site. */
async function deadLinks(page: Page): Promise<string[]> {
  const { links, here, own } = await page.evaluate(() => ({
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    here: location.origin + location.pathname,
    own: [...document.querySelectorAll('[id]')].map(({ id }) => id),
  }));
  const { origin } = new URL(here);
  return [...new Set(links)].filter((link) => {
    const url = new URL(link);
    if (url.origin !== origin) return false;
    const path = decodeURIComponent(url.pathname.slice(1));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(inject('siteFolder'), file))) return true;
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor === '' || !file.endsWith('.html')) return false;
    return origin + url.pathname === here ? !own.includes(anchor) : !ids(file).has(anchor);
  });
}

// One reader for all pages: a new one for each would cost as long as most pages do.
describe.concurrent('on a desktop', () => {
  let reader: Visit;
  beforeAll(async () => {
    reader = await newReader(browser);
  });
  afterAll(() => reader.close());

  it.sequential.each(pagePaths)('/%s is whole, light and dark', async (path) => {
    const { page, faults } = reader;
    await reader.open(path);
    expect(await cutTexts(page)).toEqual([]);
    expect(await deadLinks(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.locator('button.theme').click();
    expect(await page.locator('body').getAttribute('class')).toContain('dark-mode');
    expect(await violations(page, { by: 'colours' })).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe.concurrent('on a phone', () => {
  let reader: Visit;
  beforeAll(async () => {
    reader = await newReader(browser, { device: 'phone', theme: 'dark' });
  });
  afterAll(() => reader.close());

  it.sequential.each(pagePaths)('/%s is whole, light and dark, and its menu opens', async (path) => {
    const { page, faults } = reader;
    await reader.open(path);
    expect(await page.locator('body').getAttribute('class')).toContain('dark-mode');
    expect(await cutTexts(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.locator('button.theme').click();
    expect(await page.locator('body').getAttribute('class')).not.toContain('dark-mode');
    expect(await violations(page, { by: 'colours' })).toEqual([]);
    await page.locator('.site-header summary').click();
    expect(await page.locator('.site-header .narrow nav').isVisible()).toBe(true);
    // The menu is the same on all pages, and axe reads the whole page before it judges a part: a reference takes it seconds.
    if (!isReference(path)) expect(await violations(page, { within: '.site-header' })).toEqual([]);
    expect(faults).toEqual([]);
  });
});
