import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { profile } from './profile.ts';

/** What the tests leave for the report: a file per section. */
export const findingsFolder = fileURLToPath(new URL('../../dist/assurance/', import.meta.url));

/** One row of the report: what was tried, how often, how often it went wrong, and figures worth reading. */
export interface Finding {
  readonly what: string;
  readonly tried: number;
  /** Crashes, hangs, leaks, double applications and wrong answers together; the test fails if it is not 0. */
  readonly wrong: number;
  /** Measured figures in words, e.g. `at most 41 MB more memory`. */
  readonly figures?: string;
}

export interface Section {
  readonly title: string;
  readonly profile: typeof profile;
  readonly findings: readonly Finding[];
}

/** Leaves the findings of one section, in the order of their rows. The name is the file's: `faults-go`, `attack-circle`. */
export function record(name: string, title: string, findings: readonly Finding[]): void {
  mkdirSync(findingsFolder, { recursive: true });
  const section: Section = { title, profile, findings };
  writeFileSync(`${findingsFolder}${name}.json`, `${JSON.stringify(section, null, 2)}\n`);
}
