import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './chromium.ts';
import { marked, markLooks } from './looks.ts';
import { visit, type Device } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Colours, sizes and weights that axe finds too faint among what the selector takes. */
function faint(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    axe.configure({ rules: [{ id: 'color-contrast', selector }] });
    const { violations } = await axe.run('html', { runOnly: ['color-contrast'], resultTypes: ['violations'] });
    const found = violations.flatMap(({ nodes }) => nodes.map(({ any }) => any[0]?.data as Record<string, string>));
    const looks = found.map(({ fgColor, bgColor, fontSize, fontWeight }) =>
      [fgColor, bgColor, fontSize, fontWeight].join(' '),
    );
    return [...new Set(looks)].sort();
  }, selector);
}

describe('texts that look alike', () => {
  it.each<[string, Device, string]>([
    ['zh/reference/access-token/', 'desktop', '* { color: #888 !important }'],
    ['reference/shimo/errors/', 'phone', '* { background-color: #777 }'],
  ])('are judged like all texts of /%s on a %s where %s', async (path, device, style) => {
    const { page, close } = await visit(browser, path, { device });
    await page.evaluate(axe.source);
    await page.evaluate((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, style);
    await markLooks(page);
    const all = await faint(page, '*');
    expect(all.length).toBeGreaterThan(3);
    expect(await faint(page, marked)).toEqual(all);
    await close();
  });
});
