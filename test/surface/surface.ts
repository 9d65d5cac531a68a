/** What a client offers to those who write against it, as text without documentation. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Surface {
  readonly language: string;
  /** What is missing on this machine, in plain words; undefined if nothing is. */
  readonly missing: () => string | undefined;
  readonly read: () => Promise<string>;
}

const fileOf = ({ language }: Surface) => join(import.meta.dirname, 'snapshots', `${language}.txt`);

/** The committed form. */
export const committed = (surface: Surface): string => readFileSync(fileOf(surface), 'utf8');

/** Writes the committed form anew. */
export async function accept(surface: Surface): Promise<void> {
  writeFileSync(fileOf(surface), await surface.read());
}
