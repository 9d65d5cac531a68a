/** Pictures of typical pages for people to look at: what overlaps or looks wrong, no rule finds. */
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../../scripts/registry.ts';
import { launch } from './chromium.ts';
import { visit, type Device, type Theme } from './visit.ts';

const folder = join(repository, 'test-results', 'site');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  await mkdir(folder, { recursive: true });
});
afterAll(() => browser.close());

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'first-page', path: '' },
  { name: 'operation', path: 'reference/shimo/#shimo/tag/files/createFile' },
  { name: 'error-codes', path: 'reference/shimo/errors/' },
  { name: 'seats', path: 'guides/seats/' },
  {
    name: 'signature',
    path: 'tools/signature/',
    prepare: async (page) => {
      await page.locator('#check-token').fill('eyJhbGciOiJub25lIn0.eyJleHAiOjF9.AAAA');
      await page.locator('#check-signature button').click();
      await page.locator('#check-result li').first().waitFor();
    },
  },
  {
    name: 'search',
    path: 'guides/import-export/',
    prepare: async (page) => {
      await page.locator('.search-open').click();
      await page.locator('dialog.search input').fill('taskId');
      await page.locator('#search-results li').first().waitFor();
    },
  },
];

const languages = ['', 'zh/'] as const;
const looks: readonly [Device, Theme][] = [
  ['desktop', 'light'],
  ['desktop', 'dark'],
  ['phone', 'light'],
  ['phone', 'dark'],
];
const all = pictures.flatMap((picture) =>
  languages.flatMap((language) => looks.map(([device, theme]) => ({ ...picture, language, device, theme }))),
);

describe('pictures', () => {
  it.each(all)('of $name, /$language, $device, $theme', async ({ name, path, language, device, theme, prepare }) => {
    const { page, close } = await visit(browser, `${language}${path}`, { device, theme });
    await prepare?.(page);
    // Transitions and what is drawn when it scrolls into view.
    await page.waitForTimeout(500);
    const file = join(folder, `${name}.${language ? 'zh' : 'en'}.${device}.${theme}.png`);
    await page.screenshot({ path: file });
    expect((await stat(file)).size).toBeGreaterThan(5000);
    await close();
  });
});
