/** Makes calls whose answers break at random, and looks how often they were carried out. */
import { breaks, type Counts, type Lane, type Plan } from './server/applying-server.ts';
import type { Settings } from './protocol.ts';
import type { Session } from './session.ts';

/** What came of a call. */
export interface Repetition {
  readonly call: string;
  readonly plan: Plan;
  /** Which of the calls it was; with the seed it makes the plan. */
  readonly number: number;
  readonly kind: string;
  readonly counts: Counts;
}

/** A client that is told to repeat calls, and gives up after a second. */
const impatient = { timeoutMs: 1_000, retries: 3 };

/** Numbers between 0 and 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const names = [...Object.keys(breaks), '401'];

/** Makes each of the calls so many times, in all lanes at once. */
export async function repeatCalls(
  session: Session,
  lanes: readonly Lane[],
  calls: readonly string[],
  times: number,
  seed: number,
  settings: Settings = impatient,
): Promise<Repetition[]> {
  const random = randomFrom(seed);
  const waiting = Array.from({ length: times * calls.length }, (_, number) => {
    const name = names[Math.floor(random() * names.length)] ?? 'fine';
    return { number, call: calls[number % calls.length] ?? '', plan: { breaks: name, applies: random() < 0.8 } };
  });
  const done: Repetition[] = [];
  await Promise.all(
    lanes.map(async (lane) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const counts = lane.begin(next.plan);
        const { kind } = await session.ask({ call: next.call, base: lane.base, settings }, 40_000);
        done.push({ ...next, kind, counts });
      }
    }),
  );
  return done;
}

/** What should not have come of calls that must not repeat. */
export const wrongOf = (repetitions: readonly Repetition[]): Repetition[] =>
  repetitions.filter(
    ({ plan, kind, counts: { requests, applied } }) =>
      kind === 'crash' || kind === 'hang' || applied > 1 || requests > (plan.breaks === '401' ? 2 : 1),
  );
