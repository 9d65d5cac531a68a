/** What a vector cannot know beforehand, and what it names instead of writing it out each time. */
import type { VectorFile } from './vector.ts';

/** Puts values in the place of `{name}`; braces around anything else stay. */
export type Fill = (text: string) => string;

/**
 * @param base Base URL of the vector: `{judge}`. `{elsewhere}` is the same under another name of the host.
 * @param signatures By their names.
 */
export function fillOf(base: string, signatures: VectorFile['signatures'] = {}): Fill {
  const values: Record<string, string> = { judge: base, elsewhere: base.replace('//127.0.0.1', '//localhost') };
  for (const [name, { token }] of Object.entries(signatures)) values[name] = token;
  return (text) => text.replace(/\{([a-z]+\d*)\}/g, (whole, name: string) => values[name] ?? whole);
}
