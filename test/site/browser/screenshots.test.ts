/** Pictures of typical pages for people to look at: what overlaps or looks wrong, no rule finds. */
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../../../scripts/registry.ts';
import { launch } from './chromium.ts';
import { newReader, type Device, type Theme, type Visit } from './visit.ts';

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

const all = pictures.flatMap((picture) => (['', 'zh/'] as const).map((language) => ({ ...picture, language })));
const themes: readonly Theme[] = ['light', 'dark'];

describe.concurrent.each<Device>(['desktop', 'phone'])('pictures on a %s', (device) => {
  let reader: Visit;
  beforeAll(async () => {
    reader = await newReader(browser, { device });
  });
  afterAll(() => reader.close());

  it.sequential.each(all)('of $name, /$language, light and dark', async ({ name, path, language, prepare }) => {
    const { page } = reader;
    await reader.open(`${language}${path}`);
    await prepare?.(page);
    for (const theme of themes) {
      // Not by the button: a dialog may lie over it.
      await page.evaluate((theme) => (document.body.className = `${theme}-mode`), theme);
      // Transitions and what is drawn when it scrolls into view.
      await page.waitForTimeout(500);
      const file = join(folder, `${name}.${language ? 'zh' : 'en'}.${device}.${theme}.png`);
      await page.screenshot({ path: file });
      expect((await stat(file)).size).toBeGreaterThan(5000);
    }
  });
});
