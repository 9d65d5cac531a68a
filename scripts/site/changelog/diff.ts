/** What changed between two descriptions, by `redocly diff`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redocly } from '../../redocly.ts';

export interface Change {
  /** Place in the description: a JSON Pointer, and the property where one was changed. */
  readonly place: string;
  readonly kind: 'added' | 'removed' | 'modified';
  /** What it means for callers, as Semantic Versioning counts it. */
  readonly impact: 'major' | 'minor' | 'patch';
}

interface Report {
  readonly changes: readonly {
    readonly path: string;
    readonly property?: string;
    readonly kind: Change['kind'];
    readonly impact: Change['impact'];
  }[];
}

const order = ['major', 'minor', 'patch'];

/**
 * Changes from `base` to `revision`, those that break callers first. The number of the version isn't one.
 *
 * @param base Path of a bundle; `revision` too.
 * @throws RedoclyError if one of them is no description.
 */
export async function diffOf(base: string, revision: string): Promise<Change[]> {
  const work = await mkdtemp(join(tmpdir(), 'collab-openapi-diff-'));
  try {
    // Without this set of rules nothing would count as breaking.
    const config = join(work, 'redocly.yaml');
    await writeFile(config, 'telemetry: off\nextends:\n  - diff-recommended\n');
    const report = await redocly('diff', base, revision, '--config', config, '--format', 'json', '--fail-on', 'none');
    const { changes } = JSON.parse(report.slice(report.indexOf('{'), report.lastIndexOf('}') + 1)) as Report;
    return changes
      .filter(({ path, property }) => !(path === '#/info' && property === 'version'))
      .map(({ path, property, kind, impact }) => ({
        place: `${readable(path)}${property === undefined ? '' : ` · ${property}`}`,
        kind,
        impact,
      }))
      .sort((a, b) => order.indexOf(a.impact) - order.indexOf(b.impact));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** `#/paths/~1files/post` as people write it: `/files · post`. */
function readable(pointer: string): string {
  return pointer
    .replace(/^#\/(?:paths\/)?/, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join(' · ');
}
