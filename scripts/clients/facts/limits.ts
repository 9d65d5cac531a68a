/** What limits a value, in words. The names are those of JSON Schema, which the model keeps. */
export interface Limits {
  readonly unit?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
}

/** Sentences such as 'In seconds. At most 64 characters.', '' if nothing limits the value. */
export function limitsText(limits: Limits): string {
  const sentences = [
    // A count says no more than the description does.
    limits.unit === undefined || limits.unit === 'count' ? '' : `In ${limits.unit}.`,
    range(' characters', limits.minLength, limits.maxLength),
    range('', limits.minimum, limits.maximum),
    range(' items', limits.minItems, limits.maxItems),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function range(unit: string, from?: number, to?: number): string {
  if (from !== undefined && to !== undefined) return `From ${from} to ${to}${unit}.`;
  if (from !== undefined) return `At least ${from}${unit}.`;
  return to === undefined ? '' : `At most ${to}${unit}.`;
}
