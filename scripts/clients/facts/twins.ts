/** Names and texts that are given twice. Large descriptions have many, so that none is searched for among all others. */

/** Those that stood before, as often as they come again. */
export function twinsIn(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}

/** The first one; undefined if there is none. */
export const twinIn = (names: readonly string[]): string | undefined => twinsIn(names)[0];
