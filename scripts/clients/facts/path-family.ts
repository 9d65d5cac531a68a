/** The two names under which servers of an API offer some of its paths. */
import type { Api } from '../../model/types.ts';

/** Segment of the described paths, and the one that newer servers have in its place. */
export interface PathFamily {
  readonly from: string;
  readonly to: string;
}

/** Undefined if no path of the API has another name. */
export function pathFamilyOf(api: Api): PathFamily | undefined {
  const families = api.operations.flatMap(({ id, path, pathAlias }) => {
    if (pathAlias === undefined) return [];
    const [older, newer] = [path, pathAlias].map((text) => text.split('/')) as [string[], string[]];
    const differing = older.flatMap((from, index) => (from === newer[index] ? [] : [{ from, to: newer[index] ?? '' }]));
    const [family, ...others] = differing;
    if (family && others.length === 0 && older.length === newer.length) return [family];
    throw new Error(`${id}: '${pathAlias}' has to differ from its path in exactly one segment`);
  });
  const [family] = families;
  if (!family) return undefined;
  const stray = families.find(({ from, to }) => from !== family.from || to !== family.to);
  if (stray)
    throw new Error(`${api.name}: paths change '${family.from}' and '${stray.from}'; a client has one such option`);
  const same = api.operations.find(
    ({ path, pathAlias }) => pathAlias === undefined && path.split('/').includes(family.from),
  );
  if (same)
    throw new Error(`${same.id}: '${same.path}' has '${family.from}', but no other name as the other paths with it`);
  return family;
}
