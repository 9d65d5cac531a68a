/** The public surface of the clients in the languages that have tools of their own. TypeScript's: test/surface. */
import { describe, expect, test } from 'vitest';
import { go } from '../surface/go.ts';
import { java } from '../surface/java.ts';
import { python } from '../surface/python.ts';
import { expectAsCommitted } from '../surface/expect.ts';

describe.each([go, java, python])('$language', (surface) => {
  const missing = surface.missing();

  test.skipIf(missing !== undefined && !process.env['CI'])(
    `the public surface is the committed one${missing === undefined ? '' : ` (${missing})`}`,
    async () => {
      if (missing !== undefined) expect.fail(missing);
      await expectAsCommitted(surface);
    },
  );
});
