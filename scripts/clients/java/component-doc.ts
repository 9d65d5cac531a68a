/** What is said about a component of a record. */
import { limitsText } from '../facts/limits.ts';
import type { Component } from './java-types.ts';

export function componentDoc({ description, property, nullable }: Component): string {
  const limits = limitsText(property.type as Parameters<typeof limitsText>[0]);
  const known = 'knownValues' in property.type ? property.type.knownValues : undefined;
  const listed = 'enum' in property.type ? property.type.enum : undefined;
  return [
    description,
    limits,
    ...(known ? [`Known values: ${known.map((value) => JSON.stringify(value)).join(', ')}.`] : []),
    ...(listed ? [`One of ${listed.join(', ')}.`] : []),
    ...(property.required ? [] : [nullable ? 'Null to leave it out.' : 'Null if it is left out.']),
  ]
    .filter((text) => text !== '')
    .join(' ');
}
