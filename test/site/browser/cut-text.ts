/** Text that a reader cannot see whole: what stands outside of a box that hides it, or beside the page. */
import type { Page } from 'playwright-core';

export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        !node.nodeValue?.trim() ||
        !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      if (text.width === 0) continue;
      const where = hiddenBy(parent, text);
      if (where) found.push(`'${node.nodeValue.trim().slice(0, 60)}' is cut by ${where}`);
    }
    return [...new Set(found)];

    /** The box that cuts the text; undefined if none does. What a box scrolls can be reached. */
    function hiddenBy(from: Element, text: DOMRect): string | undefined {
      for (let box: Element | null = from; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, position, clipPath } = getComputedStyle(box);
        if (clipPath !== 'none' || position === 'fixed') return undefined;
        const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
        // A text for screen readers alone.
        if ((width <= 1 || height <= 1) && overflowX !== 'visible') return undefined;
        const name = `${box.tagName.toLowerCase()}.${[...box.classList].slice(0, 3).join('.')}`;
        const scrolls = (way: string) => way === 'auto' || way === 'scroll';
        const hides = (way: string) => way === 'hidden' || way === 'clip';
        if (hides(overflowX) && (text.left < left - 1 || text.right > right + 1)) return `${name} at its side`;
        if (hides(overflowY) && (text.top < top - 2 || text.bottom > bottom + 2)) return `${name} at its end`;
        if (scrolls(overflowX) || scrolls(overflowY)) return undefined;
      }
      return text.left < -1 || text.right > width + 1 ? 'the edge of the page' : undefined;
    }
  });
}
