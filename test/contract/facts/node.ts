/** The common form in which facts and schemas are compared. */
import type { Json } from '../../../scripts/model/types.ts';

export type TypeName = 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'any' | 'file' | 'array' | 'object';

/** A value: any one of its branches. */
export interface Node {
  /** JSON Pointer into the bundle; '' for facts. */
  readonly pointer: string;
  readonly branches: readonly Branch[];
  readonly default?: Json | undefined;
  readonly deprecated: boolean;
  readonly secret: boolean;
  readonly unit?: string | undefined;
}

export interface Branch {
  readonly pointer: string;
  readonly type: TypeName;
  readonly format?: string | undefined;
  /** An `enum`, or the one value of a `const`. */
  readonly values?: readonly Json[] | undefined;
  readonly known?: readonly Json[] | undefined;
  readonly limits: Readonly<Record<string, number | boolean>>;
  /** Only a schema has one. */
  readonly pattern?: string | undefined;
  /** Only facts have these. */
  readonly accepts?: readonly string[] | undefined;
  readonly rejects?: readonly string[] | undefined;
  readonly items?: Node | undefined;
  readonly fields?: ReadonlyMap<string, Field> | undefined;
  readonly closed?: boolean | undefined;
  readonly oneSetOf?: readonly (readonly string[])[] | undefined;
  /** What the values of a map are. */
  readonly mapOf?: Node | undefined;
  /** What a string of JSON holds. */
  readonly json?: Node | undefined;
}

export interface Field {
  readonly required: boolean;
  readonly node: Node;
}

/** Limits by the name that a schema has for them. `uniqueItems` is a limit too. */
export const limitKeywords = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
] as const;

/** The types that a limit applies to. */
export function limitApplies(limit: (typeof limitKeywords)[number], type: TypeName): boolean {
  if (limit.endsWith('Length')) return type === 'string';
  if (limit.endsWith('Items')) return type === 'array';
  return type === 'integer' || type === 'number';
}
