/** Hostile text in a description ends up in strings and comments of the generated code, and nowhere else. */
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { flawOf } from '../../scripts/model/characters.ts';
import type { Api } from '../../scripts/model/types.ts';
import { profile } from '../assurance/profile.ts';
import { record, type Finding } from '../assurance/record.ts';
import {
  hostileApi,
  inEnums,
  inExamples,
  inFacts,
  inProperties,
  inProse,
  type Document,
  type Next,
} from './descriptions.ts';
import { emitAll, languages } from './emit.ts';
import { missing } from './readers/read.ts';
import { payloads } from './payloads.ts';
import { reservedWords } from './reserved-words.ts';

const findings: Finding[] = [];
afterAll(() => record('hostile-text', 'Hostile text in descriptions', findings));

type Place = (next: Next) => (document: Document) => void;
type Cases = Map<string, () => readonly Api[]>;

/** What the model lets through; refusals.test.ts has the rest. */
const printable = Object.entries(payloads).filter(([, payload]) => flawOf(payload) === undefined);

const everywhere: Place = (next) => (document) => {
  for (const place of [inProse, inExamples, inEnums, inFacts]) place(next)(document);
};

/** Where hostile text may stand, and a description that has such places. */
const allPlaces: Readonly<Record<string, readonly [place: Place, api: string]>> = {
  everything: [everywhere, 'circle'],
  prose: [inProse, 'circle'],
  examples: [inExamples, 'shimo'],
  'sets of values': [inEnums, 'circle'],
  'addresses and patterns': [inFacts, 'access-token'],
};

const places = Object.entries(allPlaces).slice(0, profile === 'full' ? undefined : 1);

/** All texts in one description, one after another, each time beginning with another one. */
function mixed(place: Place, name: string): Cases {
  const starts = profile === 'full' ? [0, 11, 22, 33] : [0];
  return new Map(
    starts.map((start) => [
      `all texts from ${start} on`,
      () => {
        let at = start;
        return [
          hostileApi(
            name,
            place(() => printable[(at += 1) % printable.length]?.[1] ?? ''),
          ),
        ];
      },
    ]),
  );
}

/** A description for each text. */
const single = (place: Place): Cases =>
  new Map(
    printable.map(([what, payload]) => [
      what,
      () => [
        hostileApi(
          'access-token',
          place(() => payload),
        ),
      ],
    ]),
  );

const casesOf = (place: Place, name: string): Cases =>
  profile === 'full' ? new Map([...mixed(place, name), ...single(place)]) : mixed(place, name);

describe.each(Object.keys(languages))('%s', (language) => {
  const reason = missing[language]?.();
  if (reason !== undefined) {
    if (process.env['CI']) throw new Error(reason);
    process.stdout.write(`Not read back: ${reason}\n`);
  }

  test.each(places)('is not broken by %s', async (what, [place, name]) => {
    const cases = casesOf(place, name);
    const { refused, wrong } = await emitAll(language, cases);
    findings.push({
      what: `${language}: ${what}`,
      tried: cases.size,
      wrong: wrong.length + refused.size,
      figures: `${printable.length} texts`,
    });
    expect([...refused]).toEqual([]);
    expect(wrong).toEqual([]);
  });

  test('is not broken by words that it reserves', async () => {
    const words = [...reservedWords];
    // Two at once would be two of one name in a language that writes them alike.
    const cases: Cases = new Map([
      [
        'as names of fields',
        () => [hostileApi('access-token', (document) => words.forEach((word) => inProperties(() => word)(document)))],
      ],
    ]);
    const { refused, wrong } = await emitAll(language, cases);
    findings.push({ what: `${language}: reserved words`, tried: words.length, wrong: wrong.length + refused.size });
    expect([...refused]).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

test('the readers see a statement that a description puts in', async () => {
  const { readFileSync, mkdtempSync, writeFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const { typescript, go, python, java } = await import('./readers/read.ts');
  const { readLines } = await import('./readers/lines.ts');
  const work = mkdtempSync(join(tmpdir(), 'hostile-readers-'));
  try {
    const found = async (name: string, text: string, read: (file: string) => Promise<string[]> | string[]) => {
      writeFileSync(join(work, name), text);
      expect(readFileSync(join(work, name), 'utf8')).toBe(text);
      return (await read(join(work, name))).length;
    };
    expect(await found('a.ts', '/** a */ pwnedCanary(); /* */', (file) => typescript([file]))).toBeGreaterThan(0);
    expect(await found('b.ts', 'const a = `${pwnedCanary}`;', (file) => typescript([file]))).toBeGreaterThan(0);
    expect(await found('a.go', 'package a\n\nvar b = "" + pwnedCanary // "\n', (file) => go([file]))).toBeGreaterThan(
      0,
    );
    if (missing['python']?.() === undefined) {
      expect(await found('a.py', '"""a"""\npwnedCanary()\n', (file) => python([file]))).toBeGreaterThan(0);
      expect(await found('b.py', 'a = f"{pwnedCanary}"\n', (file) => python([file]))).toBeGreaterThan(0);
      expect(await found('c.py', 'a = "pwnedCanary"\n', (file) => python([file]))).toBe(0);
    }
    if (missing['java']?.() === undefined) {
      expect(
        await found('A.java', 'class A { /* \\u002a\\u002f int pwnedCanary; /* */ }', (file) => java([file])),
      ).toBeGreaterThan(0);
      expect(await found('B.java', 'class B { // pwnedCanary\n}', (file) => java([file]))).toBe(0);
    }
    expect(await found('a.sh', '# a\npwnedCanary\n', readLines)).toBeGreaterThan(0);
    expect(await found('a.php', '<?php\n// a ?> pwnedCanary\n', readLines)).toBeGreaterThan(0);
    expect(await found('a.rb', 'a = "#{pwnedCanary}"\n', readLines)).toBeGreaterThan(0);
    expect(await found('a.cs', '// a\u0085pwnedCanary\n', readLines)).toBeGreaterThan(0);
    expect(await found('a.swift', 'let a = "\\(pwnedCanary)"\n', readLines)).toBeGreaterThan(0);
    expect(await found('b.rb', "a = '#{pwnedCanary}' # a\n", readLines)).toBe(0);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
