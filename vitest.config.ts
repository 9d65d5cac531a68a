import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Need toolchains (vitest.clients.config.ts), a browser (vitest.site.config.ts), or long (vitest.assurance.config.ts).
    exclude: ['test/languages/**', 'test/site/browser/**', 'test/{faults,attack,hostile,secrets}/**'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Two files at once on the smallest machine too: many tests wait for a process or a server.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
