import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readRegistry } from '../../../scripts/registry.ts';
import { loadSite } from '../../../scripts/site/site.ts';
import { folderOf, languages } from '../../../scripts/site/texts/index.ts';
import { launch } from './chromium.ts';
import { eventually } from './eventually.ts';
import { layoutShift, observeLayoutShift, still } from './layout-shift.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const references = (await Promise.all(languages.map((language) => loadSite(language, readRegistry())))).flatMap(
  ({ apis, language }) =>
    apis.map((one) => ({
      ...one,
      name: one.api.name,
      language,
      folder: `${folderOf[language]}reference/${one.api.name}/`,
    })),
);

/** Words without blanks and the marks of Markdown. */
const bare = (text: string) => text.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll(/[\s`*|]+/g, '');

describe.each(references)('$name in $language', ({ api, folder }) => {
  /** What an operation says in whole sentences, and its parameters. */
  const expected = api.operations.flatMap(({ summary, description, path, parameters, decisions }) => [
    summary,
    path,
    ...description.split('\n').filter((line) => !/^(\||#|- |$)/.test(line)),
    ...parameters.map(({ name }) => name),
    ...decisions.flatMap(({ says, decided }) => [says, decided]),
  ]);

  it("shows every operation's text with scripts off", async () => {
    const { page, faults, close } = await visit(browser, folder, { scripts: false });
    const text = bare(await page.locator('body').innerText());
    expect(expected.filter((words) => !text.includes(bare(words)))).toEqual([]);
    expect(await page.locator('body').evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(3000);
    expect(faults).toEqual([]);
    await close();
  });

  it('shows everything as one file with the network off', async () => {
    const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 900 } });
    const asked: string[] = [];
    const faults: string[] = [];
    context.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
    });
    context.on('weberror', (error) => faults.push(error.error().message));
    const page = await context.newPage();
    await observeLayoutShift(page);
    await page.goto(pathToFileURL(join(inject('siteFolder'), folder, 'offline.html')).href, { waitUntil: 'load' });
    await page.waitForTimeout(2000);
    expect(await layoutShift(page)).toBeLessThan(still);
    // Each operation has a view of its own inside of the file, which its group in the navigation leads to. A click that comes while
    // the view before it is still being made can be lost, so it is repeated, as a reader would.
    for (const { name } of api.tags) {
      const group = page.locator(`a[href="/${name}"], a[href="#/${name}"]`).first();
      const inside = page.locator(`a[href^="#/${name}/"]`).first();
      const opened = async () => {
        if (await inside.isVisible()) return true;
        await group.click();
        return inside.waitFor({ timeout: 5_000 }).then(
          () => true,
          () => false,
        );
      };
      expect(await eventually(opened, Boolean), `the group ${name} opens`).toBe(true);
    }
    const missing: string[] = [];
    for (const { id, tag, summary, description } of api.operations) {
      const link = page.locator(`a[href="#/${tag}/${id.toLowerCase()}"]`).first();
      const words = [summary, ...description.split('\n').filter((line) => !/^(\||#|- |$)/.test(line))].map(bare);
      const left = async () => {
        await link.click();
        const text = bare(await page.locator('body').innerText());
        return words.filter((word) => !text.includes(word));
      };
      const never = await eventually(left, ({ length }) => length === 0, 20_000);
      if (never.length > 0) missing.push(`${id}: ${never.join(' ')}`);
    }
    expect(missing).toEqual([]);
    expect(asked).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the one-file form', () => {
  it.each(references)('of $name in $language names no host to load from', ({ folder }) => {
    const html = readFileSync(join(inject('siteFolder'), folder, 'offline.html'), 'utf8');
    expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="(?:https?:)?\/\//);
  });
});
