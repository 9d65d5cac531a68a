/** axe's rules for WCAG A and AA. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { marked, markLooks } from './looks.ts';

/** All rules; or those that look at colours, for a page that was judged by all rules in its other theme. */
const rules = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  colours: ['color-contrast', 'link-in-text-block'],
};

export interface Judging {
  /** A selector, where something lies over the rest of the page. */
  readonly within?: string;
  readonly by?: keyof typeof rules;
}

/** What violates them, a line for each rule: how often, what is wrong, and where it is found first. */
export async function violations(page: Page, { within = 'html', by = 'all' }: Judging = {}): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  await markLooks(page);
  return page.evaluate(
    async ([runOnly, within, marked]) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      // Half of the time would go into the same colours over and over.
      axe.configure({ rules: [{ id: 'color-contrast', selector: marked }] });
      const { violations } = await axe.run(within, { runOnly: [...runOnly], resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => {
        const places = nodes.slice(0, 4).map(({ html }) => html.slice(0, 200));
        const why = nodes[0]?.failureSummary?.replaceAll(/\s+/g, ' ') ?? '';
        return `${id}, ${nodes.length} times. ${why}\n  ${places.join('\n  ')}`;
      });
    },
    [rules[by], within, marked] as const,
  );
}
