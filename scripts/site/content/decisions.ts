/** The contradictions of the vendor's documents that a description decides. */

/** How many there are; one that touches several elements counts once. */
export function countDecisions(bundle: Readonly<Record<string, unknown>>): number {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') {
      for (const [key, child] of Object.entries(value)) {
        if (key === 'x-decisions') for (const { id } of child as { id: string }[]) ids.add(id);
        else visit(child);
      }
    }
  };
  visit(bundle);
  return ids.size;
}
