/** What the report says of the trials. */
import type { Finding } from '../assurance/record.ts';
import { topics } from './cases/index.ts';
import type { Trial } from './trial.ts';

/** MiB by which the memory may grow in all cases together that are not large. */
export const lightMemory = 256;

/** A finding for each topic. */
export function findingsOf(trials: readonly Trial[], memory: number | undefined): Finding[] {
  return topics.map(({ name, cases }) => {
    const own = trials.filter((trial) => cases.includes(trial.case));
    const peaks = own.flatMap((trial) => trial.memory ?? []);
    const peak = peaks.length > 0 ? Math.max(...peaks) : memory;
    const slowest = Math.max(0, ...own.map(({ ms }) => ms));
    const told = peak === undefined ? 'memory not measured here' : `at most ${peak} MiB more memory`;
    return {
      what: name,
      tried: own.length,
      wrong: own.filter(({ faults }) => faults.length > 0).length,
      figures: `${cases.length} cases, slowest call ${(slowest / 1000).toFixed(1)} s, ${told}`,
    };
  });
}
