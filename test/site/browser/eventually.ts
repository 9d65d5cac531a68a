/** Waits for what a page shows. Unlike `expect.poll` it may stand in tests that run at the same time. */
import { setTimeout } from 'node:timers/promises';

/** The value as soon as it holds; or the last one, for the test to judge. */
export async function eventually<T>(
  get: () => Promise<T>,
  holds: (value: T) => boolean,
  milliseconds = 30_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await get();
    if (holds(value) || Date.now() > end) return value;
    await setTimeout(100);
  }
}
