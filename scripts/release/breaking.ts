/** Holds what changed in a description since its last release against the number of its version. */
import type { Api } from '../model/types.ts';
import { diffOf, type Change } from '../site/changelog/diff.ts';
import { since, tellsOfBreaking } from './changelog.ts';
import { newestRelease } from './releases.ts';
import { compareVersions, leastAfter, type Impact } from './version.ts';

export interface Verdict {
  readonly ok: boolean;
  /** One line each: what is the case, or what is wrong and what to do. */
  readonly lines: readonly string[];
}

export interface Subject {
  readonly api: Pick<Api, 'name' | 'title' | 'version'>;
  /** Path of the bundle as it is now. */
  readonly bundle: string;
  /** Folder of the API's released bundles; may be missing. */
  readonly releases: string;
  /** Text of CHANGELOG.md. */
  readonly changelog: string;
}

/** Extensions that name methods, arguments and options of the clients. To the diff an extension is only text. */
const names = ['x-client', 'x-bound'];
const order: readonly Impact[] = ['major', 'minor', 'patch'];
const words: Record<Impact, string> = { major: 'breaking changes', minor: 'additions', patch: 'changes of texts' };
/** Changes that a line names. */
const shown = 3;

/**
 * A released version never changes: any difference asks for a newer one, an addition for a minor one, a breaking change for a major one
 * and a line in the changelog.
 */
export async function judge({ api, bundle, releases, changelog }: Subject): Promise<Verdict> {
  const released = newestRelease(releases);
  if (!released) return { ok: true, lines: [`${api.name}: no release to compare with yet`] };
  const changes = (await diffOf(released.file, bundle)).map(rated);
  const impact = order.find((each) => changes.some((change) => change.impact === each));
  const ahead = compareVersions(api.version, released.version);
  if (ahead < 0)
    return { ok: false, lines: [`${api.name}: version ${api.version} is older than the released ${released.version}`] };
  if (!impact) return { ok: true, lines: [`${api.name}: as released in ${released.version}`] };
  const least = leastAfter(released.version, impact);
  const summary = `${api.name}: ${words[impact]} since ${released.version} (${listed(changes, impact)})`;
  const lines = [];
  if (compareVersions(api.version, least) < 0) {
    lines.push(
      `${summary} need version ${least}, not ${api.version}: set info.version in openapi/${api.name}/openapi.yaml`,
    );
  }
  if (impact === 'major' && !tellsOfBreaking(since(changelog, released.version), [api.title, api.name])) {
    lines.push(`${summary} need a line in CHANGELOG.md: - **Breaking, ${api.title}**: what callers have to do`);
  }
  return lines.length > 0 ? { ok: false, lines } : { ok: true, lines: [`${summary}: version ${api.version}`] };
}

function rated(change: Change): Change {
  const isName = change.kind !== 'added' && change.place.split(' · ').some((part) => names.includes(part));
  return isName ? { ...change, impact: 'major' } : change;
}

function listed(changes: readonly Change[], impact: Impact): string {
  const those = changes.filter((change) => change.impact === impact).map(({ place, kind }) => `${place} ${kind}`);
  const more = those.length > shown ? [`${those.length - shown} more`] : [];
  return [...those.slice(0, shown), ...more].join('; ');
}
