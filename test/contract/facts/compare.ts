/** Compares what the facts state with what a schema says, in both directions. */
import type { Json } from '../../../scripts/model/types.ts';
import { sameJson } from './bundle.ts';
import type { Branch, Node } from './node.ts';

export interface Difference {
  /** JSON Pointer into the bundle. */
  readonly pointer: string;
  readonly message: string;
}

const show = (value: Json | undefined): string => (value === undefined ? 'none' : JSON.stringify(value));

export function* compareNodes(fact: Node, schema: Node): Generator<Difference> {
  const { pointer } = schema;
  if (!sameJson(fact.default, schema.default)) {
    yield { pointer, message: `default is ${show(schema.default)}, documented is ${show(fact.default)}` };
  }
  for (const mark of ['deprecated', 'secret'] as const) {
    if (fact[mark] !== schema[mark])
      yield { pointer, message: `${mark} is ${schema[mark]}, documented is ${fact[mark]}` };
  }
  if (fact.unit !== undefined && fact.unit !== schema.unit) {
    yield { pointer, message: `unit is ${show(schema.unit)}, documented is ${fact.unit}` };
  }
  const rest = [...schema.branches];
  for (const branch of fact.branches) {
    const candidates = rest
      .filter((one) => one.type === branch.type)
      .map((one) => ({ one, differences: [...compareBranches(branch, one)] }))
      .sort((a, b) => a.differences.length - b.differences.length);
    const best = candidates[0];
    if (!best) {
      yield { pointer, message: `the documented type ${describe(branch)} is missing` };
      continue;
    }
    rest.splice(rest.indexOf(best.one), 1);
    yield* best.differences;
  }
  for (const branch of rest)
    yield { pointer: branch.pointer, message: `the type ${describe(branch)} is not documented` };
}

function describe(branch: Branch): string {
  const fields = branch.fields ? ` with ${[...branch.fields.keys()].join(', ')}` : '';
  return `${branch.format ?? branch.type}${fields}`;
}

function* compareBranches(fact: Branch, schema: Branch): Generator<Difference> {
  const { pointer } = schema;
  // An integer of any width still needs one, so that clients know what to hold it in.
  const format = fact.type === 'integer' && !fact.format ? (schema.format ?? 'some width') : fact.format;
  if (format !== schema.format) {
    yield { pointer, message: `format is ${schema.format ?? 'none'}, documented is ${format ?? 'none'}` };
  }
  yield* compareSets(`value`, fact.values, schema.values, pointer);
  yield* compareSets('known value', fact.known, schema.known, pointer);
  for (const limit of new Set([...Object.keys(fact.limits), ...Object.keys(schema.limits)])) {
    if (fact.limits[limit] !== schema.limits[limit]) {
      yield {
        pointer,
        message: `${limit} is ${show(schema.limits[limit])}, documented is ${show(fact.limits[limit])}`,
      };
    }
  }
  yield* comparePattern(fact, schema);
  yield* compareFields(fact, schema);
  for (const part of ['items', 'mapOf', 'json'] as const) {
    const [documented, described] = [fact[part], schema[part]];
    if (documented && described) yield* compareNodes(documented, described);
    else if (documented || described)
      yield { pointer, message: `${part} is ${documented ? 'missing' : 'not documented'}` };
  }
}

function* compareSets(
  what: string,
  fact: readonly Json[] | undefined,
  schema: readonly Json[] | undefined,
  pointer: string,
): Generator<Difference> {
  if (!fact && !schema) return;
  if (!schema) return yield { pointer, message: `no ${what}s, documented are ${show([...(fact ?? [])])}` };
  for (const one of fact ?? []) {
    if (!schema.some((other) => sameJson(one, other))) {
      yield { pointer, message: `the documented ${what} ${show(one)} is missing` };
    }
  }
  for (const one of schema) {
    if (!fact?.some((other) => sameJson(one, other))) {
      yield { pointer, message: `the ${what} ${show(one)} is not documented` };
    }
  }
}

function* comparePattern(fact: Branch, schema: Branch): Generator<Difference> {
  const { pointer } = schema;
  if (schema.pattern !== undefined && !fact.accepts && !fact.rejects) {
    yield { pointer, message: `the pattern ${schema.pattern} is not documented` };
  }
  const pattern = new RegExp(schema.pattern ?? '', 'u');
  for (const text of fact.accepts ?? []) {
    if (!pattern.test(text)) yield { pointer, message: `the pattern stops the documented value ${text}` };
  }
  for (const text of fact.rejects ?? []) {
    if (pattern.test(text)) yield { pointer, message: `the pattern lets ${text} through, which the documents forbid` };
  }
}

function* compareFields(fact: Branch, schema: Branch): Generator<Difference> {
  const { pointer } = schema;
  if ((fact.closed ?? false) !== (schema.closed ?? false)) {
    yield { pointer, message: schema.closed ? 'other fields are forbidden' : 'other fields are let through' };
  }
  if (!sameJson(sorted(fact.oneSetOf), sorted(schema.oneSetOf))) {
    yield {
      pointer,
      message: `sets of fields are ${show(sorted(schema.oneSetOf))}, documented are ${show(sorted(fact.oneSetOf))}`,
    };
  }
  for (const [name, field] of fact.fields ?? []) {
    const described = schema.fields?.get(name);
    if (!described) {
      yield { pointer, message: `the documented field ${name} is missing` };
      continue;
    }
    if (described.required !== field.required) {
      yield {
        pointer,
        message: `the field ${name} is ${field.required ? 'not required' : 'required'}, unlike documented`,
      };
    }
    yield* compareNodes(field.node, described.node);
  }
  for (const [name, field] of schema.fields ?? []) {
    if (!fact.fields?.has(name)) yield { pointer: field.node.pointer, message: `the field ${name} is not documented` };
  }
}

function sorted(sets: readonly (readonly string[])[] | undefined): Json | undefined {
  return sets?.map((set) => [...set].sort().join()).sort();
}
