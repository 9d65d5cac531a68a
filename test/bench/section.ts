/** What a section of the benchmark leaves: rows, of which the whole table is made. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { repository } from '../../scripts/registry.ts';

/** Where each section leaves its rows. */
export const sectionsFolder = join(repository, 'dist/bench/sections');

/** Something measured, beside the same by a peer in the same run. */
export interface Row {
  readonly what: string;
  /** Who the peer is. */
  readonly beside: string;
  readonly ours: number;
  readonly peer: number;
  readonly unit: Unit;
  /** Ours through the peer's; below 1 is better, except where more is better. */
  readonly ratio: number;
  readonly moreIsBetter?: boolean;
}

export type Unit =
  'µs' | 'ms' | 's' | 'bytes' | 'MB' | 'allocations' | 'calls/s' | 'instantiations' | 'ms per operation';

export interface Section {
  readonly name: SectionName;
  readonly title: string;
  readonly rows: readonly Row[];
  /** Why a row is behind its peer, or what a reader has to know of it. */
  readonly notes: readonly string[];
}

export interface Left extends Section {
  readonly machine: Machine;
  /** Whether it was measured with few repetitions, as for trying out the benchmark itself. */
  readonly quick: boolean;
}

export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cores: number;
  /** Of one minute, when the section began. */
  readonly load: number;
}

/** Sections in the order of the table. */
export const sectionNames = ['build', 'mock', 'clients', 'typescript', 'site'] as const;
export type SectionName = (typeof sectionNames)[number];

export const machineNow = (): Machine => ({
  node: process.versions.node,
  platform: `${process.platform} ${process.arch}`,
  cores: availableParallelism(),
  load: Number((loadavg()[0] ?? 0).toFixed(1)),
});

/**
 * Leaves a section in place of what an earlier run left of it.
 * @throws Error for a figure that is none.
 */
export function leave(section: Left): void {
  const broken = section.rows.find(({ ours, peer, ratio }) => ![ours, peer, ratio].every(Number.isFinite));
  if (broken) throw new Error(`no figure for '${broken.what}' beside ${broken.beside}`);
  mkdirSync(sectionsFolder, { recursive: true });
  writeFileSync(join(sectionsFolder, `${section.name}.json`), `${JSON.stringify(section, null, 2)}\n`);
}

/** What runs have left so far, in the order of the table. */
export function readSections(): Left[] {
  return sectionNames.flatMap((name) => {
    try {
      return [JSON.parse(readFileSync(join(sectionsFolder, `${name}.json`), 'utf8')) as Left];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  });
}

/** How thoroughly to measure: `--quick` is for work on the benchmark itself. */
export interface Effort {
  readonly quick: boolean;
  /** A count: the first in a quick run, the second else. */
  pick<Value>(quick: Value, full: Value): Value;
}

export const effort = (quick: boolean): Effort => ({ quick, pick: (few, many) => (quick ? few : many) });
