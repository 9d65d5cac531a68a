import { defineConfig } from 'vitest/config';
import { profile } from './test/assurance/profile.ts';

/** Faults, attacks, secrets and hostile descriptions; how much of it: test/assurance/profile.ts. */
const folders = ['faults', 'attack', 'hostile', 'secrets'];
// Of `npm test` else, but the report has a part of it.
if (profile === 'full') folders.push('verify');

export default defineConfig({
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 900_000,
    hookTimeout: 600_000,
    // They measure memory and time, and keep a small machine busy.
    fileParallelism: false,
  },
});
