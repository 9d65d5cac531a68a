import { defineConfig } from 'vitest/config';

/** The clients of all languages, which need their toolchains. */
export default defineConfig({
  test: {
    include: ['test/languages/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // Each file keeps both cores of a small machine busy with its compilers.
    fileParallelism: false,
  },
});
