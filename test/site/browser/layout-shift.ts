/** How much of what stands on a page moves while the page comes: the browser's own measure, 0 if nothing does. */
import type { Page } from 'playwright-core';

/** Begins to observe; before the page is opened. */
export async function observeLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
        if (!entry.hadRecentInput) seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What was observed up to now. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { shift: number }).shift);

/**
 * Below this nobody sees anything move: on a slow machine the script of the offline pages puts marks of 24 px beside titles late, which
 * makes up to 0.0002. A button of that script without room for it made 0.009, a result without room for its line 0.004.
 */
export const still = 0.001;
