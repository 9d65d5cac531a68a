import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Need the toolchains of their languages (vitest.clients.config.ts), and a browser (vitest.site.config.ts).
    exclude: ['test/languages/**', 'test/site/browser/**'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
