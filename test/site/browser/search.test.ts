import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { launch } from './chromium.ts';
import { eventually } from './eventually.ts';
import { visit, type Device } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const searches: readonly { what: string; from: string; query: string; leadsTo: RegExp }[] = [
  {
    what: 'a Chinese word',
    from: 'zh/',
    query: '席位',
    leadsTo: /\/zh\/(guides\/seats\/|reference\/shimo\/#shimo\/tag\/users)/,
  },
  {
    what: 'a Chinese word of a title',
    from: 'zh/guides/',
    query: '预览页',
    leadsTo: /\/zh\/reference\/shimo\/#shimo\/tag\/previews\/getPreviewPage$/,
  },
  {
    what: 'the name of a field',
    from: '',
    query: 'downloadUrl',
    leadsTo: /\/reference\/shimo\/#shimo\/tag\/exports\/getExportProgress\.responses\.200\.data\.downloadUrl$/,
  },
  {
    what: 'the name of a field of the items of a list',
    from: 'zh/',
    query: 'atGuid',
    leadsTo: /\/zh\/reference\/shimo\/#shimo\/tag\/[\w-]+\/listMentions\.responses\.200\.mentionAtList\.atGuid$/,
  },
  {
    what: 'an operation id',
    from: 'tools/dates/',
    query: 'createFile',
    leadsTo: /\/reference\/shimo\/#shimo\/tag\/files\/createFile$/,
  },
  {
    what: 'an operation id of another API',
    from: 'reference/access-token/',
    query: 'joinServer',
    leadsTo: /\/reference\/circle\/#circle\/tag\/members\/joinServer$/,
  },
  { what: 'an error code', from: 'changelog/', query: '70019', leadsTo: /\/reference\/shimo\/errors\/#code-70019$/ },
  {
    what: 'an error code in Chinese',
    from: 'zh/reference/access-token/',
    query: '120012',
    leadsTo: /\/zh\/reference\/shimo\/errors\/#code-120012$/,
  },
  { what: 'words of a guide', from: '', query: 'Pagination', leadsTo: /\/guides\/pagination\/$/ },
];

describe('the search', () => {
  it.each(searches)('for $what leads from /$from to the right place', async ({ from, query, leadsTo }) => {
    const { page, faults, close } = await visit(browser, from);
    await page.keyboard.press('Control+k');
    await page.locator('dialog.search input').fill(query);
    await page.locator('#search-results li').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(leadsTo);
    await page.waitForLoadState('load');
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    if (anchor !== '') {
      const place = page.locator(`[id="${anchor}"]`);
      const top = () => place.evaluate((element) => Math.round(element.getBoundingClientRect().top));
      const inView = (top: number) => top >= 0 && top < 800;
      expect(await eventually(top, inView, 60_000)).toSatisfy(inView);
      expect(await place.isVisible()).toBe(true);
    }
    expect(faults).toEqual([]);
    await close();
  });

  it.each<Device>(['desktop', 'phone'])('has an accessible dialog on a %s', async (device) => {
    const { page, close } = await visit(browser, '', { device });
    await page.locator('.search-open').click();
    const input = page.locator('dialog.search input');
    await input.fill('taskId');
    await page.locator('#search-results li').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await input.getAttribute('aria-activedescendant')).toBe('search-result-1');
    await input.fill('xyzzyplugh');
    expect(await page.locator('.search-status').textContent()).not.toBe('');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog.search').evaluate((dialog: HTMLDialogElement) => dialog.open)).toBe(false);
    await close();
  });
});
