/** `npm run licences`: fails for a package whose licence is not one of those that are allowed here, the one list of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from '../registry.ts';

/** For what is shipped: in the packages, or in the pages of the reference. */
export const shipped = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT'];
/** For tools besides: nothing of them leaves this repository. */
export const tools = [...shipped, 'BlueOak-1.0.0', 'MPL-2.0', 'PSF-2.0', 'Python-2.0'];
/** Packages whose manifest names no licence, by what their LICENSE file says. */
export const unnamed: Readonly<Record<string, string>> = {
  'compute-gcd': 'MIT',
  'compute-lcm': 'MIT',
  'validate.io-function': 'MIT',
  'validate.io-integer': 'MIT',
  'validate.io-integer-array': 'MIT',
  'validate.io-number': 'MIT',
};

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
}
/** A lockfile, as far as it is needed. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** The lockfiles, from the root of the repository. */
export const lockfiles = ['package-lock.json', 'scripts/site/package-lock.json'];

/** The packages of a lockfile whose licence is not allowed, one line each. */
export function refused({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([place, { license, dev = false }]) => {
    const name = place.replace(/^.*node_modules\//, '');
    if (place === '') return [];
    const licence = license ?? unnamed[name];
    if (licence !== undefined && isAllowed(licence, dev ? tools : shipped)) return [];
    return [`${name}: ${licence ?? 'no licence'} is not allowed ${dev ? 'for a tool' : 'in what is shipped'}`];
  });
}

/** An SPDX expression without brackets inside: one alternative has to be allowed, of it all parts. */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const parts = (text: string, word: string) => text.split(word).map((part) => part.trim());
  return parts(expression.replace(/^\((.*)\)$/, '$1'), ' OR ').some((alternative) =>
    parts(alternative, ' AND ').every((licence) => allowed.includes(licence)),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (file: string) => JSON.parse(readFileSync(join(repository, file), 'utf8')) as Lockfile;
  const found = lockfiles.flatMap((file) => refused(read(file)).map((line) => `${file}: ${line}`));
  for (const line of found) process.stdout.write(`${line}\n`);
  if (found.length === 0) process.stdout.write('The licences of all packages are allowed.\n');
  process.exitCode = found.length === 0 ? 0 : 1;
}
