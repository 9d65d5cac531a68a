/** All calls of all cases through a client. */
import { once, safe, type Case, type CaseCall } from './cases/case.ts';
import { topics } from './cases/index.ts';
import type { Language } from './language.ts';
import { atOnce } from './pool.ts';
import { tryCall, type Trial } from './trial.ts';

/** What came of the calls, by the names of the trials. */
export interface Tries {
  readonly trials: Map<string, Trial>;
  /** MiB that were needed for all cases that are not large, together; undefined where it was not measured. */
  readonly memory: number | undefined;
}

interface Pair {
  readonly name: string;
  readonly each: Case;
  readonly call: CaseCall;
}

const pairs: readonly Pair[] = topics.flatMap(({ cases }) =>
  cases.flatMap((each) =>
    (each.calls ?? [safe, once]).map((call) => ({ name: `${each.name}: ${call.call}`, each, call })),
  ),
);

/** One for each call of each case. */
export const trialNames: readonly string[] = pairs.map(({ name }) => name);

const isLarge = ({ each }: Pair): boolean => each.memory !== undefined;

/** Tries all cases that are not large, several at once. */
export async function tryLight(language: Language): Promise<Tries> {
  const trials: Tries['trials'] = new Map();
  const light = pairs.filter((pair) => !isLarge(pair));
  // What a language loads when it is first used is not the cases'.
  const [first] = light;
  if (first) await tryCall(language, first.each, first.call);
  const measured = language.session().memory();
  await atOnce(
    8,
    light.map((pair) => () => run(language, pair, trials)),
  );
  return { trials, memory: measured() };
}

/** Tries the others, one after another, since the memory of each is measured. */
export async function tryLarge(language: Language, trials: Tries['trials'] = new Map()): Promise<void> {
  await atOnce(
    1,
    pairs.filter(isLarge).map((pair) => () => run(language, pair, trials)),
  );
}

async function run(language: Language, { name, each, call }: Pair, trials: Tries['trials']): Promise<void> {
  trials.set(name, await tryCall(language, each, call));
}
