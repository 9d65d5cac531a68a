/** Versions of three numbers, as Semantic Versioning orders them. */

export type Version = readonly [major: number, minor: number, patch: number];

/** What a change asks of the next version. */
export type Impact = 'major' | 'minor' | 'patch';

/** @throws Error for a text that is no version of three numbers. */
export function versionOf(text: string): Version {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(text) ?? [];
  if (patch === undefined) throw new Error(`'${text}' is no version such as 1.2.3.`);
  return [Number(major), Number(minor), Number(patch)];
}

/** Negative if the first is older, positive if it is newer. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [versionOf(a), versionOf(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The least version that may have a change of this impact. */
export function leastAfter(released: string, impact: Impact): string {
  const [major, minor, patch] = versionOf(released);
  if (impact === 'major') return `${major + 1}.0.0`;
  return impact === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
