/**
 * Loosens a copy of each bundle in one place at a time, everywhere, and demands that the check against the facts notices.
 * What it doesn't notice stands in mutation.survivors.yaml with a reason.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRegistry } from '../../scripts/registry.ts';
import type { JsonObject } from './facts/bundle.ts';
import { differs } from './facts/check.ts';
import { loadFacts } from './facts/load.ts';
import { mutationsOf, scopeOf, usersOf } from './facts/mutations.ts';

interface Survivor {
  api: string;
  deleted: string;
  reason: string;
}

const survivorsFile = join(import.meta.dirname, 'mutation.survivors.yaml');
const listed = (existsSync(survivorsFile) ? parse(readFileSync(survivorsFile, 'utf8')) : []) as Survivor[] | null;

describe.each(readRegistry())('mutations of $name', ({ name, bundle: file }) => {
  const bundle = JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
  const facts = loadFacts(name);
  const mutations = mutationsOf(bundle);

  it('starts from a bundle that agrees with the facts', () => {
    expect(differs(bundle, facts)).toBe(false);
    expect(mutations.length).toBeGreaterThan(100);
  });

  it('has one name for each mutation', () => {
    const names = mutations.map((mutation) => mutation.name);
    expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);
  });

  it('notices each deletion that is not listed as a survivor with its reason', () => {
    const before = JSON.stringify(bundle);
    const users = usersOf(bundle);
    const survivors = mutations.filter((mutation) => {
      const restore = mutation.apply();
      const noticed = differs(bundle, facts, scopeOf(mutation, users));
      restore();
      return !noticed;
    });
    const reasons = (listed ?? []).filter((one) => one.api === name);
    for (const one of reasons) expect(one.reason.length, `${one.deleted} needs a reason`).toBeGreaterThan(20);
    expect(survivors.map((mutation) => mutation.name).sort()).toEqual(reasons.map((one) => one.deleted).sort());
    expect(sortKeys(JSON.parse(before))).toEqual(sortKeys(bundle));
  });
});

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sortKeys(v)]),
  );
}
