/** Opens pages of the site as a reader does, and keeps account of what goes wrong there. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

export type Theme = 'light' | 'dark';
export type Device = 'desktop' | 'phone';

export const devices: Readonly<Record<Device, BrowserContextOptions>> = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
};

export interface VisitOptions {
  readonly theme?: Theme;
  readonly device?: Device;
  readonly scripts?: boolean;
  /** The site's own, unless it is served elsewhere. */
  readonly origin?: string;
  readonly context?: BrowserContextOptions;
}

export interface Visit {
  readonly page: Page;
  /** Requests that left the origin, messages of the console, errors and violations of the policy, since the page was opened. */
  readonly faults: readonly string[];
  /** Goes to another page, with nothing kept by the site in between. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

/** @param path Below the site's root, without a slash before it. */
export async function visit(browser: Browser, path: string, options: VisitOptions = {}): Promise<Visit> {
  const reader = await newReader(browser, options);
  await reader.open(path);
  return reader;
}

/** A reader whose tab is still empty. */
export async function newReader(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const { theme = 'light', device = 'desktop', scripts = true, origin = inject('siteUrl'), context: more } = options;
  const context = await browser.newContext({
    ...devices[device],
    colorScheme: theme,
    javaScriptEnabled: scripts,
    ...more,
  });
  const faults: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== new URL(origin).origin) faults.push(`asked ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // With scripts off, the browser reports its own blocking of them in this way.
    const blocked = !scripts && reason === 'csp' && request.resourceType() === 'script';
    if (reason !== 'net::ERR_ABORTED' && !blocked) faults.push(`${request.url()}: ${reason}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`threw: ${error.error().message}`));
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return {
    page,
    faults,
    async open(path) {
      if (page.url() !== 'about:blank') {
        await page.evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
        });
      }
      faults.length = 0;
      await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
      if (scripts && (await page.locator('#reference').count()) > 0)
        await page.waitForSelector('#reference[data-ready]');
    },
    close: () => context.close(),
  };
}
