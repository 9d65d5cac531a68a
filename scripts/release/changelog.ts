/** What CHANGELOG.md says about breaking changes. */

/** The text above the section of a release: what came after it. All of it if the release has no section. */
export function since(changelog: string, released: string): string {
  const at = changelog.search(new RegExp(`^## \\[?${released.replaceAll('.', '\\.')}\\]?(?=\\s|$)`, 'm'));
  return at < 0 ? changelog : changelog.slice(0, at);
}

/** Whether a list item tells of a breaking change of an API: it has the word and one of the API's names in bold. */
export function tellsOfBreaking(text: string, names: readonly string[]): boolean {
  const items = text.split(/^- /m).slice(1);
  return items.some((item) => {
    const bold = /^\*\*(Breaking[^*]*)\*\*/s.exec(item)?.[1]?.replace(/\s+/g, ' ') ?? '';
    return names.some((name) => bold.includes(name));
  });
}
