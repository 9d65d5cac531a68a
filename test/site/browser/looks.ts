/**
 * Which texts of a page look alike, so that one of each look can stand for all of them where colours are judged: a reference has
 * thousands of texts in some hundred looks.
 */
import type { Page } from 'playwright-core';

/** Marks texts of each look, which `marked` then selects. */
export const marked = '[data-look]';

/** How many texts stand for a look, since one may lie out of sight. */
const perLook = 3;

/** Marks them anew: after a change of the theme or the layout others may look alike. Tells how many looks there are. */
export function markLooks(page: Page): Promise<number> {
  return page.evaluate(
    ([perLook, attribute]) => {
      for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
      const numbers = new Map<string, number>();
      const numberOf = (text: string): number => {
        const number = numbers.get(text) ?? numbers.size;
        numbers.set(text, number);
        return number;
      };
      // All that is drawn behind the text of an element: what its ancestors paint, and how they do it.
      const behind = new Map<Element, number>();
      const behindOf = (element: Element): number => {
        const known = behind.get(element);
        if (known !== undefined) return known;
        const below = element.parentElement ? behindOf(element.parentElement) : -1;
        const style = getComputedStyle(element);
        const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, clipPath } = style;
        const isPlain = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1';
        const isFlat = filter === 'none' && mixBlendMode === 'normal' && clipPath === 'none';
        const isInFlow = position === 'static' || position === 'relative';
        const paints = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, clipPath];
        const number = isPlain && isFlat && isInFlow ? below : numberOf([below, ...paints].join('|'));
        behind.set(element, number);
        return number;
      };
      const counts = new Map<string, number>();
      const hasText = ({ childNodes }: Element): boolean =>
        [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      for (const element of document.body.querySelectorAll('*')) {
        const isField = element.matches('input, select, textarea');
        if (!isField && !hasText(element)) continue;
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        const { width, height } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1) continue;
        const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
        const kind = isField || element.closest(':disabled, [aria-disabled="true"]') ? element.tagName : '';
        const look = [behindOf(element), color, fontSize, fontWeight, textShadow, kind].join('|');
        const count = counts.get(look) ?? 0;
        counts.set(look, count + 1);
        if (count < perLook) element.setAttribute(attribute, '');
      }
      return counts.size;
    },
    [perLook, marked.slice(1, -1)] as const,
  );
}
