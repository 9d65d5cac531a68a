import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './test/site/browser/chromium.ts';

/** The reference in a real browser. */
const missing = !existsSync(chromiumPath);
if (missing) {
  const message = `There is no Chromium at ${chromiumPath}. Install it, or name one in CHROMIUM_PATH.`;
  if (process.env['CI']) throw new Error(message);
  process.stdout.write(`Skipped: ${message}\n`);
}

export default defineConfig({
  test: {
    include: missing ? [] : ['test/site/browser/**/*.test.ts'],
    passWithNoTests: missing,
    globalSetup: missing ? [] : ['test/site/browser/setup.ts'],
    testTimeout: 240_000,
    hookTimeout: 120_000,
    // One file at a time, and two pages of its browser at once: each keeps a core busy.
    fileParallelism: false,
    maxConcurrency: 2,
    sequence: { concurrent: true },
  },
});
