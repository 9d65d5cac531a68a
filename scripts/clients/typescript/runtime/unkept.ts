/** What `fetch` is told so that it keeps no copy of a body. */

/**
 * Node keeps a copy of whatever it sends, in case that it has to send it again, unless it is told that this never happens: by
 * both of these, of which other platforms refuse one.
 */
export function unkept(): { redirect?: 'error'; window?: null } {
  const { process } = globalThis as { process?: { versions?: Readonly<Record<string, string>> } };
  return process?.versions?.['undici'] ? { redirect: 'error', window: null } : {};
}
