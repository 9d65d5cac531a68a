import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { loadModelFromDocument } from '../../scripts/model.ts';
import { readRegistry } from '../../scripts/registry.ts';
import { commandCost, pairedMedians, peakOf } from './measure.ts';
import { merged, multiplied, operationsOf, type Json } from './multiply.ts';
import { reportText } from './report.ts';
import type { Left, Row } from './section.ts';

const documents = new Map(
  readRegistry().map(({ name, bundle }) => [name, JSON.parse(readFileSync(bundle, 'utf8')) as Json]),
);

describe('a large description', () => {
  it.each([...documents])(
    '%s has each operation as often as asked, and is one that the generators read',
    (name, one) => {
      const document = multiplied(one, 3);
      expect(loadModelFromDocument(document, name, name).operations).toHaveLength(3 * operationsOf(one).length);
    },
  );

  it('of several has all of their operations, and nothing refers to what it has not', () => {
    const document = merged(documents);
    const operations = [...documents.values()].flatMap((one) => operationsOf(one));
    expect(operationsOf(document)).toHaveLength(operations.length);
    const references = JSON.stringify(document).matchAll(/"#\/components\/(\w+)\/(\w+)"/g);
    const components = document['components'] as Record<string, Json>;
    for (const [reference, kind = '', name = ''] of references)
      expect(components[kind]?.[name], reference).toBeDefined();
  });
});

describe('a measurement', () => {
  it('counts the CPU of a command with that of what it starts', async () => {
    const busy = 'const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end);';
    const start = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
    const { cpuMs } = await commandCost(process.execPath, ['-e', start]);
    expect(cpuMs).toBeGreaterThan(300);
  });

  it('fails with the command, and with what it said', async () => {
    const failing = commandCost(process.execPath, ['-e', "console.error('no way'); process.exit(3)"]);
    await expect(failing).rejects.toThrow('no way');
  });

  it('knows the most memory that a process had, after it is free again', () => {
    const before = peakOf('self');
    let bytes: Buffer | undefined = Buffer.alloc(2 ** 28, 1);
    expect(bytes.length).toBe(2 ** 28);
    bytes = undefined;
    expect(peakOf('self')).toBeGreaterThan(before);
  });

  it('compares two within each round', () => {
    expect(pairedMedians([1, 20, 3], [2, 40, 3])).toEqual({ ours: 3, peer: 3, ratio: 0.5 });
  });
});

describe('the table', () => {
  const machine = { node: '20', platform: 'linux x64', cores: 2, load: 0.5 };
  const section = (...rows: Row[]): Left => ({
    name: 'mock',
    title: 'The mock',
    rows,
    notes: ['Why.'],
    machine,
    quick: false,
  });
  const row: Row = { what: 'Start', beside: 'a peer', ours: 1.5, peer: 3, unit: 's', ratio: 0.5 };

  it('has figures, ratios, notes and the machine', () => {
    const text = reportText([section(row)]);
    expect(text).toContain('| Start | 1.5 s | 3 s | 0.50 × | a peer |');
    expect(text).toContain('- Why.');
    expect(text).toContain('Node 20, linux x64, 2 cores, load 0.5');
  });

  it('marks where the peer is better', () => {
    expect(reportText([section({ ...row, ratio: 1.2 })])).toContain('**1.20 ×**');
    expect(reportText([section({ ...row, ratio: 1.2, moreIsBetter: true })])).not.toContain('**');
    expect(reportText([section({ ...row, ratio: 0.8, moreIsBetter: true })])).toContain('**0.80 ×**');
  });
});
