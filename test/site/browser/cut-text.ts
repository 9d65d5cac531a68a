/** Text that a reader cannot see whole: what stands outside of a box that hides it, or beside the page. */
import type { Page } from 'playwright-core';

export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth} px wide`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.nodeValue?.trim() ?? '';
      const parent = node.parentElement;
      if (words === '' || !parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      if (text.width === 0) continue;
      // Above and below its glyphs a line has room, which may be cut without harm.
      const play = 0.3 * Number.parseFloat(getComputedStyle(parent).fontSize);
      let inPage = true;
      // Outwards, up to a box that scrolls: what it holds can be reached.
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, position, clipPath } = getComputedStyle(box);
        const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
        const hidesX = overflowX === 'hidden' || overflowX === 'clip';
        const hidesY = overflowY === 'hidden' || overflowY === 'clip';
        // What is drawn nowhere, such as a text for screen readers alone, or a layer of its own.
        if (clipPath !== 'none' || position === 'fixed' || (hidesX && (width <= 1 || height <= 1))) inPage = false;
        else if (hidesX && (text.left < left - 1 || text.right > right + 1)) {
          found.add(
            `'${words.slice(0, 60)}' is cut at the side of ${box.tagName}.${box.className.toString().slice(0, 80)}`,
          );
        } else if (hidesY && (text.top < top - play || text.bottom > bottom + play)) {
          found.add(
            `'${words.slice(0, 60)}' is cut at the end of ${box.tagName}.${box.className.toString().slice(0, 80)}`,
          );
        }
        if (['auto', 'scroll'].some((way) => overflowX === way || overflowY === way)) inPage = false;
        if (!inPage) break;
      }
      if (inPage && (text.left < -1 || text.right > clientWidth + 1))
        found.add(`'${words.slice(0, 60)}' stands beside the page`);
    }
    return [...found];
  });
}
