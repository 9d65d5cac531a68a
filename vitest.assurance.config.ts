import { defineConfig } from 'vitest/config';

/** Faults, attacks, secrets and hostile descriptions; how much of it: test/assurance/profile.ts. */
export default defineConfig({
  test: {
    include: ['test/{faults,attack,hostile,secrets}/**/*.test.ts'],
    testTimeout: 900_000,
    hookTimeout: 600_000,
    // They measure memory and time, and keep a small machine busy.
    fileParallelism: false,
  },
});
